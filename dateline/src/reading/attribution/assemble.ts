import { documentNouns } from '../../languages/en/source-words.ts'
import type { Attribution, Credit, Entity, Hop } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import { inOrder, type Span, wordsOf } from '../../model/span.ts'
import { filedBy, throughAgency } from './filed.ts'
import type { Found } from './found.ts'
import { type Mentions, mentionIndex } from './mentions.ts'
import type { Run } from './noun-phrases.ts'
import { isOutlet } from './outlets.ts'
import { type Passage, spanOfTokens } from './passage.ts'

/** Attributions of what the rules found: spans, entity, mode, chain, ids; in document order. */
export function assembled(
  passage: Passage,
  found: readonly Found[],
  entities: readonly Entity[],
  credits: readonly Credit[],
  report: Report,
): Attribution[] {
  const { text } = passage.layout
  const mentions = mentionIndex(text, entities)
  const agency = filedBy(text, credits, mentions, report)
  const made = found
    .filter((each) => !isTopic(passage, each, mentions))
    .map((each) => ({ each, attribution: attributionOf(passage, each, { mentions, report, agency }) }))
  made.sort((a, b) => inOrder(whole(a.attribution), whole(b.attribution)))
  const ids = new Map(made.map(({ each }, index) => [placeOf(each), `a${index + 1}`]))
  return made.map(({ each, attribution }, index) => {
    const parent = each.inside && ids.get(placeOf(each.inside))
    return { id: `a${index + 1}`, ...attribution, ...(parent && { parent }) }
  })
}

/** "Lethia: Dozens killed in clashes": where it happened, not who says so; "Lethia: “We will not leave”" is said. */
function isTopic(passage: Passage, found: Found, mentions: Mentions): boolean {
  const { rule, source, content } = found
  const [label] = source
  if (rule !== 'attribution/headline' || label === undefined || content[0].first < label.first) return false
  const entity = mentions.of(spanOfTokens(passage, label.first, label.last))
  const isPlace = entity?.type === 'place' || entity?.type === 'polity'
  return isPlace && modeOf(passage, found) === 'indirect'
}

/** What tells one find from another: its cue, or its content where there is none. */
const placeOf = ({ rule, cue: [cue], content: [content] }: Found): string =>
  cue ? `cue ${cue.first} ${cue.last}` : `${rule} ${content?.first}`

type Unnumbered = Omit<Attribution, 'id'>

interface Around {
  readonly mentions: Mentions
  readonly report: Report
  readonly agency: Hop | undefined
}

function attributionOf(passage: Passage, found: Found, { mentions, report, agency }: Around): Unnumbered {
  const spans = (runs: readonly Run[]): Span[] => runs.map(({ first, last }) => spanOfTokens(passage, first, last))
  const source = spans(found.source)
  const [named] = found.standsFor ? spans([found.standsFor]) : source
  const entity = named && mentions.of(named)
  const hops = hopsOf(passage, found, mentions, report)
  const addressee = found.addressee && spans([found.addressee])[0]
  return {
    source,
    cue: spans(found.cue),
    content: spans(found.content),
    ...(entity && { entity: entity.id }),
    kind: found.kind,
    mode: modeOf(passage, found),
    stance: found.stance,
    polarity: found.negative ? 'negative' : 'positive',
    ...(found.hedge && { hedge: found.hedge }),
    ...(addressee && { addressee }),
    chain: [{}, ...throughAgency(passage.layout.text, hops, agency)],
    rule: found.rule,
  }
}

function modeOf(passage: Passage, { mode, content, source }: Found): Attribution['mode'] {
  if (mode) return mode
  const { quotationAt } = passage
  const quoted = content.map(({ first, last }) => [
    quotationAt[first] >= 0 && quotationAt[first] === quotationAt[last - 1],
    hasQuotation(passage, first, last),
  ])
  if (quoted.every(([all]) => all)) return 'direct'
  if (quoted.some(([, some]) => some)) return 'mixed'
  return source.some(({ first, last }) => isDocument(passage, first, last)) ? 'document' : 'indirect'
}

function hasQuotation({ quotationAt }: Passage, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (quotationAt[at] >= 0) return true
  return false
}

function isDocument({ words }: Passage, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    if (/^(?:,|of|who|which|by|from|in|on)$/.test(words[at])) return at > first && documentNouns.has(words[at - 1])
  }
  return documentNouns.has(words[last - 1])
}

/** How deep "A said that B said that C said" is followed. */
const DEEPEST = 6

/** From the outermost relay inward to the root, without the report itself. */
function hopsOf(passage: Passage, found: Found, mentions: Mentions, report: Report, depth = 0): Hop[] {
  const { source, standsFor = source[0], relays = [], channel, addressee, inside } = found
  const outer =
    inside?.kind === 'statement' && depth < DEEPEST ? hopsOf(passage, inside, mentions, report, depth + 1) : []
  const hop = (run: Run): Hop => {
    const span = spanOfTokens(passage, run.first, run.last)
    const entity = mentions.speaker(span)
    return { ...(entity && { entity: entity.id }), ...span }
  }
  const told = addressee && isToldOutlet(passage, addressee, mentions, report) ? [hop(addressee)] : []
  const root = standsFor ? [{ ...hop(standsFor), ...(channel && { channel }) }] : []
  return [...outer, ...relays.map(hop), ...told, ...root]
}

/** An outlet that was told, other than the one that publishes the report: it passes on what it was told. */
function isToldOutlet(passage: Passage, run: Run, mentions: Mentions, { publisher }: Report): boolean {
  const span = spanOfTokens(passage, run.first, run.last)
  const words = wordsOf(passage.layout.text, span).replace(/^the /i, '')
  if (publisher?.toLowerCase().includes(words.toLowerCase())) return false
  return mentions.of(span)?.type === 'outlet' || isOutlet(passage, run)
}

/** From the first to the last character of an attribution; of its content alone where it is inherited. */
function whole({ source, cue, content, mode }: Unnumbered): Span {
  const all = mode === 'inherited' ? content : [...source, ...cue, ...content]
  return all.reduce((span, { start, end }) => ({ start: Math.min(span.start, start), end: Math.max(span.end, end) }))
}
