import { afterDateline, contentAfter, trimmed } from './contents.ts'
import { isSayingForm } from './cue-lexicon.ts'
import type { Found } from './found.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import type { Run } from './noun-phrases.ts'
import type { Passage, Stretch } from './passage.ts'

/** Prepositional cues, lower case. */
const PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['as', 'per'],
  ['as', 'reported', 'by'],
  ['as', 'cited', 'by'],
  ['as', 'quoted', 'by'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
]

/** "According to S, K", "K, according to S", "K1, according to S, K2". */
export function according(passage: Passage, at: number, stretch: Stretch): Found | undefined {
  const { words, quotationAt } = passage
  const phrase = PHRASES.find((phrase) => phrase.every((word, index) => words[at + index] === word))
  if (!phrase || quotationAt[at] >= 0) return undefined
  const cue = { first: at, last: at + phrase.length }
  const before = words[at - 1] === ',' && words[at - 2] === 'that' ? 'that' : words[at - 1]
  const fronted = at === stretch.first || /^(?:and|but|that|;|—|–)$/.test(before)
  const source = nounPhraseAfter(passage, cue.last, stretch.last, { open: !fronted })
  if (!source) return undefined
  const content = fronted ? afterIt(passage, source.last, stretch) : aroundIt(passage, at, source.last, stretch)
  if (content.length === 0) return undefined
  return {
    rule: 'attribution/according-to',
    source: [source],
    cue: [cue],
    content,
    kind: 'statement',
    stance: 'asserts',
  }
}

function afterIt(passage: Passage, end: number, stretch: Stretch): Run[] {
  let at = end
  while (at < Math.min(stretch.last, end + 25) && (!/^[,:]$/.test(passage.words[at]) || passage.quotationAt[at] >= 0))
    at += 1
  if (/^(?:though|however)$/.test(passage.words[at + 1] ?? '') && passage.words[at + 2] === ',') at += 2
  const content =
    /^[,:]$/.test(passage.words[at] ?? '') && at + 1 < stretch.last ? contentAfter(passage, at + 1, stretch) : undefined
  return content ? [content] : []
}

function aroundIt(passage: Passage, at: number, end: number, stretch: Stretch): Run[] {
  const { words } = passage
  const left = trimmed(passage, { first: Math.max(afterDateline(passage, stretch), at - 250), last: at })
  if (!left) return []
  const goesOn =
    words[at - 1] === ',' &&
    words[end] === ',' &&
    end + 1 < stretch.last &&
    !/^(?:and|but|who|which|while|as|citing|\w+ing)$/.test(words[end + 1])
  const isReport = isSayingForm(words[stretch.last - 2] ?? '')
  const right = goesOn && !isReport ? contentAfter(passage, end + 1, stretch) : undefined
  return right ? [left, right] : [left]
}
