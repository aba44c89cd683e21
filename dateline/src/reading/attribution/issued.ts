import { timeWords } from '../../languages/en/attribution-words.ts'
import { isIssuing, papers } from '../../languages/en/issuing-words.ts'
import { afterDateline } from './contents.ts'
import { type CueGroup, edgeBefore } from './cue-groups.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import type { Run } from './noun-phrases.ts'
import type { Passage } from './passage.ts'
import type { Setting } from './setting.ts'
import { sharedSource } from './subjects.ts'

/** Who issued the paper that says something, where the verb of the issuing begins, and what kind of paper it is. */
export interface Issued {
  readonly source: Run
  readonly first: number
  readonly channel: string
}

/** How far before its participle the paper stands at most: "a letter to the council on Monday demanding". */
const FARTHEST = 12

/** "S issued a statement saying K": S says K, in a statement. Not "a statement accusing S lay there". */
export function issuedBefore(passage: Passage, group: CueGroup, setting: Setting): Issued | undefined {
  if (group.shape !== 'gerund' || group.first !== group.verb) return undefined
  const { words, upos, layout } = passage
  const { stretch, before } = setting
  const paper = paperBefore(passage, group.verb, stretch.first)
  if (paper === undefined) return undefined
  let opens = paper
  while (opens > stretch.first && /^(?:NOUN|ADJ|DET|NUM|PROPN|ADV)$/.test(upos[opens - 1])) opens -= 1
  const verb = opens - 1
  if (verb <= stretch.first || upos[verb] !== 'VERB' || !isIssuing(words[verb])) return undefined
  const first = edgeBefore(passage, verb, stretch.first)
  const isShared = /^(?:and|but)$/.test(words[first - 1] ?? '')
  const source = isShared ? sharedSource(before) : nounPhraseBefore(passage, first, afterDateline(passage, stretch))
  const { start, end } = layout.tokens[paper]
  return source && { source, first, channel: layout.text.slice(start, end) }
}

/** The paper that a participle tells about, with nothing but a day or whom it went to between them. */
function paperBefore({ words, upos, quotationAt }: Passage, end: number, floor: number): number | undefined {
  for (let at = end - 1; at > Math.max(floor, end - FARTHEST); at -= 1) {
    if (quotationAt[at] >= 0 || !/^(?:NOUN|PROPN|ADP|DET|ADJ|ADV|NUM|PRON)$/.test(upos[at])) return undefined
    if (papers.has(words[at])) {
      const isNext = at + 1 === end || /^(?:to|on|late|early)$/.test(words[at + 1]) || timeWords.has(words[at + 1])
      return isNext ? at : undefined
    }
  }
  return undefined
}
