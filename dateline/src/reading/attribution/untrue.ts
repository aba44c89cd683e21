import { claimNouns, untrueWords } from '../../languages/en/aside-words.ts'
import { trimmed } from './contents.ts'
import type { CueGroup } from './cue-groups.ts'
import { type Found, found } from './found.ts'
import type { Run } from './noun-phrases.ts'
import type { Passage } from './passage.ts'

/** Where in "the report that K" its "that" stands at most. */
const OPENING = 6

/** "described the report that K as untrue": K, denied; undefined for all else that someone calls something. */
export function calledUntrue(passage: Passage, group: CueGroup, [content]: readonly Run[]): Found | undefined {
  const { words, quotationAt } = passage
  if (!/^(?:describe|dismiss|reject|label|brand|characterise|characterize)$/.test(group.cue.lemma) || group.negated)
    return undefined
  const as = lastAs(passage, content)
  if (as < 0 || !untrueWords.has(words[as + 1]) || as + 4 < content.last) return undefined
  for (let at = content.first; at < Math.min(as, content.first + OPENING); at += 1) {
    const isReport = claimNouns.has(words[at]) || /^reports?$/.test(words[at])
    if (!isReport || words[at + 1] !== 'that' || quotationAt[at] >= 0) continue
    const told = trimmed(passage, { first: at + 2, last: as })
    const cue = { ...group, cue: { ...group.cue, stance: 'denies' as const } }
    return told && { ...found('untrue', cue, undefined, [told]), kind: 'statement', negative: true }
  }
  return undefined
}

function lastAs({ words }: Passage, { first, last }: Run): number {
  for (let at = last - 1; at > Math.max(first, last - OPENING); at -= 1) if (words[at] === 'as') return at
  return -1
}
