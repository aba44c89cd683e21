import { labels } from '../../languages/en/source-words.ts'
import { trimmed } from './contents.ts'
import type { Found } from './found.ts'
import { isCapital, type Passage, type Stretch } from './passage.ts'

/** How many tokens a speaker before a headline's colon has at most. */
const LONGEST = 7

/** "Reyl: No talks before Friday": a headline, the first line of a report, that opens with who says it. Not "Velin: Six people died." */
export function headline(passage: Passage, stretch: Stretch): Found | undefined {
  const { words, upos, quotationAt } = passage
  if (stretch.paragraph !== 0 || words[stretch.last - 1] === '.') return undefined
  for (let at = stretch.first; at < Math.min(stretch.last - 2, stretch.first + LONGEST + 1); at += 1) {
    if (quotationAt[at] >= 0 || /^[,.;!?]$/.test(words[at]) || labels.has(words[at])) return undefined
    if (words[at] !== ':') continue
    const names = at > stretch.first && isCapital(passage, stretch.first) && upos[at - 1] === 'PROPN'
    const content = names ? trimmed(passage, { first: at + 1, last: stretch.last }) : undefined
    if (!content || content.last - content.first < 3) return undefined
    return {
      rule: 'attribution/headline',
      source: [{ first: stretch.first, last: at }],
      cue: [{ first: at, last: at + 1 }],
      content: [content],
      kind: 'statement',
      stance: 'asserts',
    }
  }
  return undefined
}
