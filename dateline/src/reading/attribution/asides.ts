import { assessments, claimNouns } from '../../languages/en/aside-words.ts'
import type { CueGroup } from './cue-groups.ts'
import { cueFormsOf } from './cue-lexicon.ts'
import { type Found, found } from './found.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import type { Run } from './noun-phrases.ts'
import type { Passage } from './passage.ts'
import type { Setting } from './setting.ts'

/** How far behind its comma the verb of "a charge that both sides deny" stands at most. */
const LONGEST = 12

/**
 * Whether the words behind a comma are the report's own about what was said before: "a charge that both deny", "which
 * the army has denied", "contradicting the police's account".
 */
export function isAside(passage: Passage, at: number): boolean {
  const { words, upos } = passage
  if (assessments.has(words[at])) return true
  const noun = aboutClaim(passage, at)
  if (noun === undefined) return false
  for (let next = noun + 1; next < Math.min(words.length, at + LONGEST); next += 1) {
    if (/^[,.;:!?]$/.test(words[next])) return false
    const closes = /^[,.;]$/.test(words[next + 1] ?? '.')
    if (isDenial(words[next]) && (closes || (upos[next] === 'VERB' && words[noun] !== 'which'))) return true
  }
  return false
}

/** "K, a charge that S denies", "K, which S has denied": S denies K. */
export function deniedAside(passage: Passage, group: CueGroup, { stretch, before }: Setting): Found | undefined {
  if (!isDenial(passage.words[group.verb]) || group.passive || group.infinitive || group.negated) return undefined
  for (let at = group.first - 1; at > Math.max(stretch.first, group.first - LONGEST); at -= 1) {
    if (passage.words[at] !== ',') continue
    const noun = aboutClaim(passage, at + 1)
    const carried = before.findLast(({ content, kind }) => kind === 'statement' && content.at(-1)?.last === at)
    const closes = /^(?:[,.;]|and|but)$/.test(passage.words[group.last] ?? '.')
    if (noun === undefined || !carried || !closes) return undefined
    const from = passage.words[noun + 1] === 'that' ? noun + 2 : noun + 1
    const both = from + 1 >= group.first ? pronounAt(passage, from) : undefined
    const source = both ?? nounPhraseBefore(passage, group.first, from)
    const cue = both ? { ...group, first: both.last } : group
    return source && { ...found('aside', cue, source, carried.content), kind: 'statement' }
  }
  return undefined
}

/** "both", "all": the whole subject, which a verb group may have taken in. */
const pronounAt = ({ words }: Passage, at: number): Run | undefined =>
  /^(?:both|all|each|most)$/.test(words[at] ?? '') ? { first: at, last: at + 1 } : undefined

/** The word that takes up what was said: "which", "something", "charge" of "a charge". */
function aboutClaim({ words }: Passage, at: number): number | undefined {
  if (/^(?:which|something)$/.test(words[at] ?? '')) return at
  const noun = /^(?:a|an|the)$/.test(words[at] ?? '') ? at + 1 : at
  return claimNouns.has(words[noun]) ? noun : undefined
}

const isDenial = (word: string): boolean =>
  cueFormsOf(word).some(({ cue, shape }) => cue.stance === 'denies' && shape !== 'gerund')
