import { arguable } from '../../languages/en/arguable-words.ts'
import type { Run } from './noun-phrases.ts'
import type { Passage } from './passage.ts'

/** How far into it the noun stands that makes it a matter of opinion. */
const OPENING = 8

/** Whether what someone attacks is a plan or a word, or is attacked "as" or "for" something: not a camp. */
export function isArguable({ words, quotationAt, upos }: Passage, { first, last }: Run): boolean {
  for (let at = first; at < Math.min(last, first + OPENING); at += 1) {
    if (quotationAt[at] >= 0 || arguable.has(words[at]) || words[at] === 'as') return true
    if (words[at] === 'for' || words[at] === 'over') return /ing$/.test(words[at + 1] ?? '') || upos[at + 1] === 'PRON'
    if (upos[at] === 'ADP' && words[at] !== 'of') return false
  }
  return false
}
