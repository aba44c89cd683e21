import { rumours } from '../../languages/en/cue-nouns.ts'
import type { Found } from './found.ts'
import { contentOfNoun } from './nominal.ts'
import type { Passage, Stretch } from './passage.ts'

const OPENS_CLAUSE = /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ|ADV)$/

/** "Reports that K", "rumours they K": said by someone who is not named. Not "reports that came in". */
export function rumoured(passage: Passage, at: number, stretch: Stretch): Found | undefined {
  const { words, upos, quotationAt } = passage
  if (!rumours.has(words[at]) || quotationAt[at] >= 0 || upos[at] === 'VERB') return undefined
  const that = at + 1
  if (quotationAt[that] >= 0 || that + 1 >= stretch.last) return undefined
  const isClause =
    words[that] === 'that'
      ? upos[that] !== 'PRON' && OPENS_CLAUSE.test(upos[that + 1])
      : /^(?:he|she|they|it)$/.test(words[that])
  const content = isClause ? contentOfNoun(passage, that, stretch) : undefined
  if (!content) return undefined
  return {
    rule: 'attribution/rumour',
    source: [],
    cue: [{ first: at, last: at + 1 }],
    content: [content],
    kind: 'statement',
    stance: 'asserts',
    hedge: words[at],
  }
}
