import { contentAfter, contentBefore } from './contents.ts'
import type { CueGroup } from './cue-groups.ts'
import { isSayingForm } from './cue-lexicon.ts'
import type { Follow } from './follow.ts'
import type { Run } from './noun-phrases.ts'
import { isCapital, type Passage, type Stretch } from './passage.ts'
import type { Setting } from './setting.ts'

/** "said little", "requested anonymity": words that are no content. */
const NOTHING_SAID = /^(?:anonymity|little|nothing|much|so|goodbye|hello|everything|anything)$/

/** K of a cue verb with its subject: what stands before them, between, or behind, as the cue's row allows. */
export function contentsOf(passage: Passage, group: CueGroup, subject: Run, follow: Follow, around: Setting): Run[] {
  const setting = opensAnew(passage, subject, follow, around) ? { ...around, previous: undefined } : around
  const { stretch, next } = setting
  const { takes } = group.cue
  const { words, quotationAt } = passage
  const some = (...runs: (Run | undefined)[]): Run[] => runs.filter((run) => run !== undefined)
  const quoted = takes.includes('quote') && isBehindQuotation(passage, subject, setting) && !isTaken(subject, setting)
  const followsOn = subject.first === stretch.first ? /^(?:end|comma)$/ : /^(?!that|quote|colon|wh)/
  if (quoted && (followsOn.test(follow.kind) || /^(?:when|where)$/.test(words[follow.at]))) {
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
      const parenthesis = besideAs(passage, subject, follow, stretch)
      if (parenthesis) return [parenthesis]
      const utterance = behindAdjunct(passage, follow.at + 1, stretch)
      if (utterance) return some(contentAfter(passage, utterance, stretch))
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
      if (NOTHING_SAID.test(words[follow.at]) && words[follow.at + 1] !== 'of') return []
      const told = follow.addressee !== undefined && takes.includes('that')
      if (takes.includes('noun') && !takes.includes('clause')) {
        return some(contentAfter(passage, follow.at, stretch, { noun: true }))
      }
      if (takes.includes('noun')) return some(contentAfter(passage, follow.at, stretch))
      if (!takes.includes('clause') && !told) return []
      return saysSomething(passage, follow.at, stretch.last) ? some(contentAfter(passage, follow.at, stretch)) : []
    }
    default:
      if (takes.includes('clause') && isRelative(passage, subject, follow))
        return some(contentAfter(passage, follow.at, stretch))
      if (!/^(?:say|add)$/.test(group.cue.lemma)) return []
      return saysSomething(passage, follow.at, stretch.last) && !leftContent(passage, subject, setting)
        ? some(contentAfter(passage, follow.at, stretch))
        : some(leftContent(passage, subject, setting))
  }
}

/** "rules which S claims were meant to deter them": what S says of them. */
const isRelative = ({ words, upos }: Passage, { first }: Run, { at }: Follow): boolean =>
  /^(?:which|that|who|whom)$/.test(words[first - 1] ?? '') && (upos[at] === 'AUX' || upos[at] === 'VERB')

/** “K1,” S said, adding K2: what stands before S is said already. */
const isTaken = ({ first }: Run, { before }: Setting): boolean =>
  before.some(({ source, content }) => source[0]?.first === first && content[0].first < first)

/** “K1.” S added, “K2.”: what a full stop closes before the sentence is not what S adds. */
const opensAnew = ({ words, quotationAt }: Passage, { first }: Run, { kind, at }: Follow, around: Setting): boolean =>
  first === around.stretch.first &&
  around.previous !== undefined &&
  kind === 'comma' &&
  quotationAt[at + 1] >= 0 &&
  words.slice(around.previous.last - 2, around.previous.last).includes('.')

/** Where "K" opens in "In Halm, as the crowd left, S said, “K”": a sentence of its own behind an adjunct. */
function behindAdjunct(passage: Passage, at: number, stretch: Stretch): number | undefined {
  const { upos, quotationAt, quotations } = passage
  const quotation = at < stretch.last ? quotations[quotationAt[at]] : undefined
  if (quotation?.open !== at || quotationAt[stretch.first] >= 0) return undefined
  const isAdjunct = /^(?:ADP|SCONJ|ADV)$/.test(upos[stretch.first]) || passage.words[stretch.first].endsWith('ing')
  return isAdjunct && isCapital(passage, quotation.first) ? at : undefined
}

/** K of "as S told R, K" and "K, as S put it": what the clause with "as" stands beside. */
function besideAs(passage: Passage, { first }: Run, { kind, at }: Follow, stretch: Stretch): Run | undefined {
  const { words, quotationAt } = passage
  const as = first - 1
  if (as < stretch.first || words[as] !== 'as' || quotationAt[as] >= 0) return undefined
  const opens = as === stretch.first || (as === stretch.first + 1 && /^(?:and|but)$/.test(words[as - 1]))
  if (opens) return kind === 'comma' ? contentAfter(passage, at + 1, stretch) : undefined
  if (words[as - 1] !== ',' || as - 1 <= stretch.first) return undefined
  return saysSomething(passage, stretch.first, as - 1) ? contentBefore(passage, as - 1, stretch) : undefined
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
export function leftContent(passage: Passage, subject: Run, setting: Setting, isLast = false): Run | undefined {
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
export function continued(passage: Passage, comma: number, stretch: Stretch, left: Run): Run | undefined {
  const { words, quotationAt } = passage
  const at = comma + 1
  if (words[comma] !== ',' || at >= stretch.last) return undefined
  const wasQuoted = quotationAt[left.last] >= 0 || quotationAt[left.last - 1] >= 0
  if (quotationAt[at] >= 0) return contentAfter(passage, at, stretch)
  if (
    wasQuoted ||
    /^(?:and|but|while|who|which|when|as|after|before|though|although|according|citing|with|without|amid|because|in)$/.test(
      words[at],
    )
  )
    return undefined
  if (words[at].endsWith('ing') || isSayingForm(words[stretch.last - 2] ?? '')) return undefined
  return contentAfter(passage, at, stretch)
}

/** Whether the words hold a verb, and so can be a clause. */
export function saysSomething({ upos, quotationAt }: Passage, first: number, last: number): boolean {
  for (let at = first; at < Math.min(last, first + 120); at += 1) {
    if (quotationAt[at] >= 0 || upos[at] === 'VERB' || upos[at] === 'AUX') return true
  }
  return false
}

/** Whether a stretch ends inside a quotation or with its mark. */
export const endsQuoted = ({ quotationAt }: Passage, { last }: Stretch): boolean => quotationAt[last - 1] >= 0
