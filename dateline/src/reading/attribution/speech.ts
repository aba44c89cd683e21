import { addressing } from '../../languages/en/cues.ts'
import type { Stance } from '../../model/reading.ts'
import { contentAfter, contentBefore } from './contents.ts'
import type { CueGroup } from './cue-groups.ts'
import { isCueForm } from './cue-lexicon.ts'
import { type Follow, followOf, kindAt } from './follow.ts'
import type { Found } from './found.ts'
import { isOfClaim } from './nominal.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import type { Run } from './noun-phrases.ts'
import type { Passage, Stretch } from './passage.ts'
import { passiveSpeech } from './passive.ts'
import { quotedAsSaying } from './relayed.ts'
import { type Subject, subjectOf } from './subjects.ts'

/** What the rules already know of the stretch they work on. */
export interface Setting {
  readonly stretch: Stretch
  /** The stretches around it in the same paragraph. */
  readonly previous?: Stretch
  readonly next?: Stretch
  /** What was found in this stretch so far, left to right. */
  readonly before: readonly Found[]
}

/** The attribution of one cue verb, undefined where its words do not carry one. */
export function speech(passage: Passage, group: CueGroup, setting: Setting): Found | undefined {
  if (isReducedRelative(passage, group) || /^(?:neither|nor)$/.test(passage.words[group.first - 1] ?? ''))
    return undefined
  if (group.passive) return passiveSpeech(passage, group, setting)
  return inverted(passage, group, setting) ?? withSubject(passage, group, setting)
}

/** "a company called Sahl": the tagger's participle without an auxiliary. */
const isReducedRelative = ({ syntax, words }: Passage, { cue, verb, first, last }: CueGroup): boolean =>
  cue.kind !== 'statement' &&
  syntax.xpos[verb] === 'VBN' &&
  first === verb &&
  last === verb + 1 &&
  syntax.deprel[verb] !== 'conj' &&
  !/^[,.:“"]$/.test(words[last] ?? '.')

/** "K," said S. */
function inverted(passage: Passage, group: CueGroup, { stretch, previous }: Setting): Found | undefined {
  const { words, quotationAt } = passage
  if (group.shape === 'gerund' || group.shape === 'base' || !group.cue.takes.includes('quote')) return undefined
  if (group.cue.takes.includes('person')) return undefined
  const left = group.first - 1
  const opensStretch = group.first === stretch.first && previous !== undefined && endsQuoted(passage, previous)
  const behindQuotation =
    left >= stretch.first &&
    (quotationAt[left] >= 0 || (words[left] === ',' && quotationAt[left - 1] >= 0 && left > stretch.first))
  const behindComma = left > stretch.first && /^[,—–]$/.test(words[left])
  if (!opensStretch && !behindQuotation && !behindComma) return undefined
  const source = nounPhraseAfter(passage, group.last, stretch.last)
  if (!source) return undefined
  if (!behindQuotation && !opensStretch && !/^(?:end|comma)$/.test(kindAt(passage, source.last, stretch.last)))
    return undefined
  if (!behindQuotation && !opensStretch && !saysSomething(passage, stretch.first, left)) return undefined
  const content = opensStretch
    ? contentBefore(passage, previous.last, previous)
    : contentBefore(passage, group.first, stretch)
  if (!content) return undefined
  const more = continued(passage, source.last, stretch, content)
  return found('inverted', group, source, more ? [content, more] : [content])
}

function withSubject(passage: Passage, group: CueGroup, setting: Setting): Found | undefined {
  const { stretch } = setting
  const subject = subjectOf(passage, group, setting)
  if (!subject || (group.cue.kind !== 'statement' && isAnyone(passage, subject))) return undefined
  if (/^(?:quote|cite)$/.test(group.cue.lemma)) {
    const quoted = quotedAsSaying(passage, group, subject, setting)
    if (quoted || group.cue.lemma === 'quote') return quoted
  }
  if (passage.words[subject.first - 1] === 'what') return undefined
  const follow = followOf(passage, group, stretch)
  const contents = contentsOf(passage, group, subject, follow, setting)
  if (contents.length === 0) return undefined
  const { channel, addressee = addressing.has(group.cue.lemma) ? addressedIn(passage, contents[0]) : undefined } =
    follow
  const extra = { ...(addressee && { addressee }), ...(channel && { channel }) }
  const denied = group.cue.stance === 'denies' && isOfClaim(passage, contents[0])
  return {
    ...found(ruleOf(contents, subject), group, subject, contents, follow),
    ...extra,
    ...(denied && { kind: 'statement' as const }),
  }
}

/** "I think", "we want", "you know": the writer's own voice, or a turn of speech. */
const isAnyone = ({ words }: Passage, { first, last }: Run): boolean =>
  last === first + 1 && /^(?:i|we|you|which|it|that)$/.test(words[first])

/** "said little", "requested anonymity": words that are no content. */
const NOTHING_SAID = /^(?:anonymity|little|nothing|much|so|goodbye|hello|everything|anything)$/

function contentsOf(passage: Passage, group: CueGroup, subject: Run, follow: Follow, setting: Setting): Run[] {
  const { stretch, next } = setting
  const { takes } = group.cue
  const { words, quotationAt } = passage
  const some = (...runs: (Run | undefined)[]): Run[] => runs.filter((run) => run !== undefined)
  const quoted = takes.includes('quote') && isBehindQuotation(passage, subject, setting)
  const followsOn = subject.first === stretch.first ? /^(?:end|comma)$/ : /^(?!that|quote|colon|wh)/
  if (quoted && followsOn.test(follow.kind)) {
    const left = leftContent(passage, subject, setting)
    if (left) return some(left, follow.kind === 'comma' ? continued(passage, follow.at, stretch, left) : undefined)
  }
  const silent = /^(?:noun|other|to)$/.test(follow.kind) && !takes.includes('noun') && !takes.includes('to')
  if (silent && !saysSomething(passage, group.last, stretch.last)) {
    return some(leftContent(passage, subject, setting, true))
  }
  switch (follow.kind) {
    case 'end':
    case 'comma': {
      if (!takes.includes('quote') && !takes.includes('clause')) return []
      const left = leftContent(passage, subject, setting, follow.kind === 'end')
      if (left) return some(left, continued(passage, follow.at, stretch, left))
      if (follow.kind === 'end') return []
      const around = aroundSource(passage, subject, follow.at, setting)
      if (around.length > 0) return around
      const opens = takes.includes('quote') ? quotationAfter(passage, follow.at + 1, stretch) : undefined
      return opens === undefined ? [] : some(contentAfter(passage, opens, stretch))
    }
    case 'colon': {
      if (!takes.includes('quote') && !takes.includes('clause')) return []
      if (follow.at + 1 < stretch.last) return some(contentAfter(passage, follow.at + 1, stretch))
      return next && follow.at + 1 === stretch.last && quotationAt[next.first] >= 0
        ? some(contentAfter(passage, next.first, next))
        : []
    }
    case 'quote':
      if (takes.includes('quote') || takes.includes('noun') || takes.includes('clause'))
        return some(contentAfter(passage, follow.at, stretch))
      return []
    case 'that':
      return takes.includes('clause') || takes.includes('that') ? some(contentAfter(passage, follow.at, stretch)) : []
    case 'wh':
      return takes.includes('whether') ||
        (takes.includes('noun') && /^(?:what|how|why|whether)$/.test(words[follow.at]))
        ? some(contentAfter(passage, follow.at, stretch))
        : []
    case 'to':
      return takes.includes('to') ? some(contentAfter(passage, follow.at, stretch)) : []
    case 'ing':
      return takes.includes('ing') ||
        takes.includes('noun') ||
        (takes.includes('clause') &&
          group.cue.kind === 'statement' &&
          saysSomething(passage, follow.at + 1, stretch.last))
        ? some(contentAfter(passage, follow.at, stretch))
        : []
    case 'noun': {
      if (NOTHING_SAID.test(words[follow.at])) return []
      const told = follow.addressee !== undefined && takes.includes('that')
      if (takes.includes('noun') && !takes.includes('clause')) {
        return some(contentAfter(passage, follow.at, stretch, { noun: true }))
      }
      if (takes.includes('noun')) return some(contentAfter(passage, follow.at, stretch))
      if (!takes.includes('clause') && !told) return []
      return saysSomething(passage, follow.at, stretch.last) ? some(contentAfter(passage, follow.at, stretch)) : []
    }
    default:
      if (!/^(?:say|add)$/.test(group.cue.lemma)) return []
      return saysSomething(passage, follow.at, stretch.last) && !leftContent(passage, subject, setting)
        ? some(contentAfter(passage, follow.at, stretch))
        : some(leftContent(passage, subject, setting))
  }
}

/** K1 and K2 of "K1, S said, K2", where neither is a clause by itself. */
function aroundSource(passage: Passage, subject: Run, comma: number, { stretch, before }: Setting): Run[] {
  const edge = subject.first - 1
  if (edge <= stretch.first || passage.words[edge] !== ',' || before.length > 0) return []
  const left = contentBefore(passage, edge, stretch)
  const right = left && continued(passage, comma, stretch, left)
  const isQuoted = passage.quotationAt[comma + 1] >= 0
  return right && !isQuoted && saysSomething(passage, right.first, right.last) && !opensAside(passage, left.first)
    ? [left, right]
    : []
}

/** "Asked about the talks, S said": no content. */
const opensAside = ({ words }: Passage, at: number): boolean => /^(?:asked|speaking|according)$/.test(words[at])

/** Where a quotation opens behind a comma, "said on Monday, in reference to the talks, “K”". */
function quotationAfter(
  { words, quotationAt, quotations }: Passage,
  from: number,
  stretch: Stretch,
): number | undefined {
  for (let at = from; at < Math.min(stretch.last, from + 30); at += 1) {
    if (quotationAt[at] >= 0) {
      return (at === from || words[at - 1] === ',') && quotations[quotationAt[at]].open === at ? at : undefined
    }
  }
  return undefined
}

function isBehindQuotation({ words, quotationAt }: Passage, { first }: Run, { stretch, previous }: Setting): boolean {
  if (first === stretch.first) return previous !== undefined && quotationAt[previous.last - 1] >= 0
  return (
    quotationAt[first - 1] >= 0 ||
    (/^[,—–]$/.test(words[first - 1]) && first - 2 >= stretch.first && quotationAt[first - 2] >= 0)
  )
}

/** K of "K, S said": what stands before the subject. */
function leftContent(passage: Passage, subject: Run, setting: Setting, isLast = false): Run | undefined {
  const { stretch, previous, before } = setting
  const { words } = passage
  const edge = subject.first
  if (/^(?:who|which|that)$/.test(words[edge])) return undefined
  if (edge === stretch.first) {
    return previous && endsQuoted(passage, previous) ? contentBefore(passage, previous.last, previous) : undefined
  }
  const behindQuotation = isBehindQuotation(passage, subject, setting)
  if (!behindQuotation && (opensAside(passage, stretch.first) || !/^[,—–]$/.test(words[edge - 1]))) return undefined
  const closes = isLast && edge - stretch.first > 3
  if (!behindQuotation && !closes && !saysSomething(passage, stretch.first, edge)) return undefined
  if (!behindQuotation && before.length > 0 && !isLast) return undefined
  return contentBefore(passage, edge, stretch)
}

/** K2 of "K1, S said, K2". */
function continued(passage: Passage, comma: number, stretch: Stretch, left: Run): Run | undefined {
  const { words, quotationAt } = passage
  const at = comma + 1
  if (words[comma] !== ',' || at >= stretch.last) return undefined
  const wasQuoted = quotationAt[left.last] >= 0 || quotationAt[left.last - 1] >= 0
  if (quotationAt[at] >= 0) return contentAfter(passage, at, stretch)
  if (
    wasQuoted ||
    /^(?:and|but|while|who|which|when|as|after|before|though|although|according|citing|with|because|in)$/.test(
      words[at],
    )
  )
    return undefined
  if (words[at].endsWith('ing') || isCueForm(words[stretch.last - 2] ?? '')) return undefined
  return contentAfter(passage, at, stretch)
}

/** "the Front" of "the Front to release them", "of mining the road", "for the delay". */
function addressedIn({ words, quotationAt }: Passage, { first, last }: Run): Run | undefined {
  for (let at = first + 1; at < Math.min(last, first + 15); at += 1) {
    if (quotationAt[at] >= 0 || /^[,;:]$/.test(words[at])) return undefined
    if (/^(?:to|not)$/.test(words[at])) return { first, last: at }
    if (/^(?:of|for|over)$/.test(words[at]) && /(?:ing|the|a|an|its|his|her|their)$/.test(words[at + 1] ?? ''))
      return { first, last: at }
  }
  return undefined
}

/** Named after where the source stands, or what gave it. */
function ruleOf([content]: readonly Run[], subject: Subject): string {
  if (subject.by !== 'words') return `${subject.by}-subject`
  return content.first < subject.first ? 'after' : 'before'
}

/** Whether the words hold a verb, and so can be a clause. */
export function saysSomething({ upos, quotationAt }: Passage, first: number, last: number): boolean {
  for (let at = first; at < Math.min(last, first + 120); at += 1) {
    if (quotationAt[at] >= 0 || upos[at] === 'VERB' || upos[at] === 'AUX') return true
  }
  return false
}

export const endsQuoted = ({ quotationAt }: Passage, { last }: Stretch): boolean => quotationAt[last - 1] >= 0

export function found(
  rule: string,
  group: CueGroup,
  source: Run | undefined,
  content: readonly Run[],
  follow?: Follow,
): Found {
  const { cue, negated, refused } = group
  const silent = refused || (negated && cue.stance !== 'denies' && cue.kind === 'statement')
  return {
    rule: `attribution/${rule}`,
    source: source ? [source] : [],
    cue: [{ first: group.first, last: group.last }],
    content,
    kind: silent || group.modal ? 'act' : cue.kind,
    stance: silent ? 'declines' : stanceOf(group, follow),
    ...(((cue.stance === 'denies') !== negated || silent) && { negative: true }),
  }
}

function stanceOf({ cue, negated }: CueGroup, follow?: Follow): Stance {
  if (cue.lemma === 'ask' && (follow?.kind === 'noun' || follow?.kind === 'to')) return 'demands'
  return negated && cue.stance === 'denies' ? 'confirms' : cue.stance
}
