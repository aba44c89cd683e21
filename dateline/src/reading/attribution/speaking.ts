import { canSay } from '../../languages/en/speakers.ts'
import type { Run } from './noun-phrases.ts'
import type { Passage } from './passage.ts'

/** Whether the last noun before any preposition, or comma, is a name or of those who say something. */
export function speaks({ words, upos }: Passage, { first, last }: Run): boolean {
  let head = -1
  for (let at = first; at < last; at += 1) {
    if (upos[at] === 'NOUN' || upos[at] === 'PROPN') head = at
    else if (head >= 0 && !goesOn(words, at)) break
  }
  return head >= 0 && (upos[head] === 'PROPN' || canSay(words[head]))
}

/** "'s", "&", and both parts behind the "-" of "state-linked media". */
const goesOn = (words: readonly string[], at: number): boolean =>
  /^['’]s$|^[-&/]$/.test(words[at]) || words[at - 1] === '-'
