import { documentNouns } from '../../languages/en/source-words.ts'
import type { Attribution, Entity, Hop } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import { covers, inOrder, overlap, type Span } from '../../model/span.ts'
import type { Found } from './found.ts'
import type { Run } from './noun-phrases.ts'
import { type Passage, spanOfTokens } from './passage.ts'

/** Attributions of what the rules found: spans, entity, mode, chain, ids; in document order. */
export function assembled(
  passage: Passage,
  found: readonly Found[],
  entities: readonly Entity[],
  _report: Report,
): Attribution[] {
  const made = found.map((each) => attributionOf(passage, each, entities))
  made.sort((a, b) => inOrder(whole(a), whole(b)))
  return made.map((attribution, index) => ({ id: `a${index + 1}`, ...attribution }))
}

type Unnumbered = Omit<Attribution, 'id'>

function attributionOf(passage: Passage, found: Found, entities: readonly Entity[]): Unnumbered {
  const spans = (runs: readonly Run[]): Span[] => runs.map(({ first, last }) => spanOfTokens(passage, first, last))
  const source = spans(found.source)
  const entity = source.length > 0 ? entityOf(entities, source[0]) : undefined
  const addressee = found.addressee && spans([found.addressee])[0]
  return {
    source,
    cue: spans(found.cue),
    content: spans(found.content),
    ...(entity && { entity }),
    kind: found.kind,
    mode: modeOf(passage, found),
    stance: found.stance,
    polarity: found.negative ? 'negative' : 'positive',
    ...(found.hedge && { hedge: found.hedge }),
    ...(addressee && { addressee }),
    chain: chainOf(passage, found, entities),
    rule: found.rule,
  }
}

function entityOf(entities: readonly Entity[], span: Span): string | undefined {
  const covering = entities.find(({ mentions }) => mentions.some((mention) => covers(mention, span)))
  return (covering ?? entities.find(({ mentions }) => mentions.some((mention) => overlap(mention, span))))?.id
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

function chainOf(passage: Passage, { source, relays = [], channel }: Found, entities: readonly Entity[]): Hop[] {
  const hop = ({ first, last }: Run): Hop => {
    const span = spanOfTokens(passage, first, last)
    const entity = entityOf(entities, span)
    return { ...(entity && { entity }), ...span }
  }
  const root = source[0] ? [{ ...hop(source[0]), ...(channel && { channel }) }] : []
  return [{}, ...relays.map(hop), ...root]
}

const whole = ({ source, cue, content }: Unnumbered): Span => {
  const all = [...source, ...cue, ...content]
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) }
}
