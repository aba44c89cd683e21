import { cueNouns } from '../../languages/en/cue-nouns.ts'
import { headOf } from '../syntax/tree.ts'
import { contentAfter, trimmed } from './contents.ts'
import { cueFormsOf } from './cue-lexicon.ts'
import type { Found } from './found.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import type { Run } from './noun-phrases.ts'
import type { Passage, Stretch } from './passage.ts'

const POSSESSIVE = /^(?:'s|’s|'|’)$/
const OWN = /^(?:his|her|their|its)$/
/** How many words may stand between "S's" and the noun: "the ministry's repeated public claim". */
const BETWEEN = 3

/** How far into what is denied the noun stands that makes the denial one of a claim. */
const OPENING = 12

/** Whether a denial is of something that was said: "dismissed the report", not "rejected a ceasefire". */
export function isOfClaim({ words, quotationAt }: Passage, { first, last }: Run): boolean {
  for (let at = first; at < Math.min(last, first + OPENING); at += 1) {
    if (
      quotationAt[at] < 0 &&
      (cueNouns.has(words[at]) || /^(?:reports?|rumours?|rumors?|suggestions?|figures?)$/.test(words[at]))
    )
      return true
    if (/^[,;]$|^(?:to|with|who|which)$/.test(words[at])) return false
  }
  return false
}

/** "S's claim that K", "a claim by S that K". */
export function nominal(passage: Passage, at: number, stretch: Stretch): Found | undefined {
  const { words, upos, quotationAt } = passage
  const stance = cueNouns.get(words[at])
  if (!stance || quotationAt[at] >= 0 || upos[at] === 'VERB') return undefined
  const by = /^(?:by|from|of)$/.test(words[at + 1] ?? '') ? nounPhraseAfter(passage, at + 2, stretch.last) : undefined
  const source = by ?? possessor(passage, at, stretch)
  const that = by?.last ?? at + 1
  if (!source || words[that] !== 'that' || quotationAt[that] >= 0 || that + 1 >= stretch.last) return undefined
  const content = contentOfNoun(passage, that, stretch)
  if (!content) return undefined
  const cue = [{ first: at, last: at + 1 }]
  return {
    rule: 'attribution/noun',
    source: [source],
    cue,
    content: [content],
    kind: 'statement',
    stance,
    ...(stance === 'denies' && { negative: true }),
  }
}

/** K of "the claim that K". */
export function contentOfNoun(passage: Passage, that: number, stretch: Stretch): Run | undefined {
  const clause = withinClause(passage, that, contentAfter(passage, that, stretch))
  return withoutPredicate(passage, clause && beforeSecondVerb(passage, clause))
}

/** "the statement that K was contradicted": as far as the parse has K reach, where it is sure of it. */
function withinClause({ tree, extents }: Passage, that: number, content: Run | undefined): Run | undefined {
  const verb = headOf(tree, that)
  if (!content || verb === undefined || verb < content.first || verb >= content.last) return content
  return { first: content.first, last: Math.min(content.last, Math.max(extents.last[verb] + 1, content.first + 2)) }
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

/** "the claim that it holds 12 men | could not be verified": a second finite verb right behind a noun is the report's. */
function beforeSecondVerb(passage: Passage, content: Run): Run {
  const { words, upos, syntax, quotationAt } = passage
  let hasVerb = false
  for (let at = content.first; at < content.last; at += 1) {
    if (quotationAt[at] >= 0) continue
    if (/^[,;]$/.test(words[at]) || /^(?:CCONJ|SCONJ)$/.test(upos[at]) || opensAnother(words[at])) return content
    const isAfterNoun = upos[at] === 'AUX' && /^(?:NOUN|PROPN|NUM)$/.test(upos[at - 1])
    if (hasVerb && isAfterNoun) return trimmed(passage, { first: content.first, last: at }) ?? content
    hasVerb ||= FINITE.test(syntax.xpos[at] ?? '') || upos[at] === 'AUX'
  }
  return content
}

/** "that Reyl knew the attack was coming": the second verb stands in what is known. */
const opensAnother = (word: string): boolean => cueFormsOf(word).some(({ particles }) => particles.length === 0)

/** "the claim that K as “a lie”": what the claim is called is not part of it. */
function withoutPredicate(passage: Passage, content: Run | undefined): Run | undefined {
  const { words, quotationAt } = passage
  for (let at = content?.first ?? 0; content && at + 1 < content.last; at += 1) {
    if (words[at] === 'as' && quotationAt[at] < 0 && quotationAt[at + 1] >= 0) return { first: content.first, last: at }
  }
  return content
}

function possessor(passage: Passage, at: number, stretch: Stretch): Run | undefined {
  const { words, upos } = passage
  for (let back = at - 1; back > Math.max(stretch.first - 1, at - 2 - BETWEEN); back -= 1) {
    if (OWN.test(words[back])) return { first: back, last: back + 1 }
    if (POSSESSIVE.test(words[back]))
      return back > stretch.first ? nounPhraseBefore(passage, back, stretch.first) : undefined
    if (upos[back] !== 'ADJ' && upos[back] !== 'NOUN') return undefined
  }
  return undefined
}

/** "S rejected T's claim that K", "S denied reports that K": one content under two attributions, so that the denial is of K. */
export function sharingContent(found: readonly Found[]): Found[] {
  return found.map((each, at) => {
    const next = found[at + 1]
    const [content] = each.content
    const isOfClaim =
      each.negative && /noun|rumour/.test(next?.rule ?? '') && content && next.cue[0].first < content.last
    return isOfClaim && content.first <= next.cue[0].first ? { ...each, content: next.content } : each
  })
}
