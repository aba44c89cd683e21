import { contentAfter, trimmed } from './contents.ts'
import type { CueGroup } from './cue-groups.ts'
import { isSayingForm } from './cue-lexicon.ts'
import { type Found, found } from './found.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import type { Run } from './noun-phrases.ts'
import type { Passage, Stretch } from './passage.ts'
import { withinReach } from './reach.ts'
import type { Setting } from './setting.ts'

/** What may follow "asked": what the question is or what it is about. */
const QUESTION = /^(?:about|whether|if|what|why|how|who|when|where|to|for)$/

/** How far behind "asked" the question opens at most. */
const LONGEST = 10

/** "Asked whether K, S said", "S was asked about K by T": a question, of no one or of T. Never a claim. */
export function asked(passage: Passage, group: CueGroup, { stretch }: Setting): Found | undefined {
  const { words } = passage
  if (group.cue.lemma !== 'ask' || group.shape === 'gerund' || group.shape === 'base') return undefined
  if (!group.passive && !isParticiple(passage, group, stretch)) return undefined
  const by = words[group.last] === 'by' ? nounPhraseAfter(passage, group.last + 1, stretch.last) : undefined
  let at = by?.last ?? group.last
  while (at < Math.min(stretch.last, group.last + LONGEST) && !QUESTION.test(words[at]) && isAdjunct(passage, at))
    at += 1
  if (!QUESTION.test(words[at] ?? '')) return undefined
  const about = words[at] === 'about' ? at + 1 : at
  const content = about < stretch.last ? contentAfter(passage, about, stretch) : undefined
  if (!content) return undefined
  const asks = group.passive ? content : beforeAnswer(passage, content)
  const question = found('asked', group, by, [withinReach(passage, group, asks, false)])
  return { ...question, kind: 'act', stance: 'questions' }
}

/** "Asked", "when asked", "S said, asked about K": with nobody before it who asks. */
function isParticiple({ words, syntax }: Passage, { first, verb }: CueGroup, stretch: Stretch): boolean {
  if (first !== verb) return false
  if (verb === stretch.first || words[verb - 1] === 'when') return true
  return words[verb - 1] === ',' && syntax.xpos[verb] !== 'VBD'
}

/** "on Monday", "in an interview", "specifically", "a question": what may stand before the question itself. */
const isAdjunct = ({ upos, quotationAt }: Passage, at: number): boolean =>
  quotationAt[at] < 0 && /^(?:ADP|DET|NOUN|PROPN|ADJ|ADV|NUM)$/.test(upos[at])

/** How far behind a comma the verb of the answer stands at most. */
const ANSWER = 15

/** "Asked about the road, | Reyl said": as far as the comma that the answer opens behind; else as far as the first. */
function beforeAnswer(passage: Passage, content: Run): Run {
  const { words, quotationAt } = passage
  let comma: number | undefined
  for (let at = content.first; at < content.last; at += 1) {
    if (quotationAt[at] >= 0) continue
    if (comma !== undefined && at - comma <= ANSWER && isSayingForm(words[at])) break
    if (words[at] === ',') comma = at
  }
  return (comma !== undefined && trimmed(passage, { first: content.first, last: comma })) || content
}
