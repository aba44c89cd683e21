import { afterPerson, afterPlace, beforePlace, ownedByPolity, placeOf } from '../../../languages/en/name-cues.ts'
import { isSmall } from '../../text/small-words.ts'
import { isListed, roleOf } from './lists.ts'
import type { NameText, WordName } from './name-words.ts'
import { type Kind, typeOf } from './types.ts'

/**
 * Proper nouns that the model passed over and whose neighbours tell what they name: "in Halm", "Velmar's army",
 * "Envoy Brekke", "Reyl said"; and listed ones. Without tags any capitalised word inside a sentence may be one.
 */
export function unclaimed({ words, starts, tags }: NameText, names: readonly WordName[]): WordName[] {
  const taken = new Uint8Array(words.length)
  for (const { first, last } of names) taken.fill(1, first, last + 1)
  const small = (at: number): string => words[at]?.toLowerCase() ?? ''
  const found: WordName[] = []
  for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
    const [from, until] = [starts[sentence], starts[sentence + 1]]
    for (let at = from; at < until; at++) {
      const listed = listedFrom(at, until)
      if (listed) {
        found.push({ ...listed, confidence: CUED })
        at = listed.last
        continue
      }
      if (!isProper(at) || (at === from && isSmall(small(at)))) continue
      const first = at
      while (at + 1 < until && at - first < 3 && isProper(at + 1)) at += 1
      const kind = kindOf(first, at, from, until)
      if (kind) found.push({ first, last: at, type: typeOf(words, { first, last: at }, kind), confidence: CUED })
    }
  }
  return found

  /** The longest name of a list that starts here with a capital; of one word only where the word is no small one. */
  function listedFrom(first: number, until: number): Omit<WordName, 'confidence'> | undefined {
    if (taken[first] || !/^\p{Lu}/u.test(words[first])) return undefined
    for (let last = Math.min(first + LONGEST, until) - 1; last >= first; last--) {
      if (taken[last] || (last === first && isSmall(small(first)))) continue
      const whole = words
        .slice(first, last + 1)
        .join(' ')
        .toLowerCase()
      const type = LISTS.find((list) => isListed(list, whole))
      if (type && !isListed('given', whole) && !isListed('family', whole)) return { first, last, type }
    }
    return undefined
  }

  function isProper(at: number): boolean {
    const word = small(at)
    const tagged = tags === undefined || /^NNPS?$/.test(tags[at])
    const shaped = !taken[at] && tagged && /^\p{Lu}\p{Ll}[\p{L}\p{M}'’]*$/u.test(words[at])
    return shaped && !isSmall(word) && !CALENDAR.has(word) && roleOf(word) === 0 && !isListed('demonym', word)
  }

  function kindOf(first: number, last: number, from: number, until: number): Kind | undefined {
    const before = first > from ? small(first - 1) : ''
    const earlier = first > from + 1 ? small(first - 2) : ''
    const [after, later] = [last + 1 < until ? small(last + 1) : '', last + 2 < until ? small(last + 2) : '']
    if (first > from && roleOf(before) >= 1 && roleOf(before) <= 3 && /^\p{Lu}/u.test(words[first - 1])) return 'PER'
    if (beforePlace.has(before) || (before === 'of' && placeOf.has(earlier))) return 'LOC'
    if (afterPlace.has(after) || (/^['’]s$/.test(after) && ownedByPolity.has(later))) return 'LOC'
    if (afterPerson.has(after)) return 'PER'
    return undefined
  }
}

const CUED = 0.5
const LONGEST = 6
const LISTS = ['polity', 'armed-force', 'outlet'] as const
const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan eid hanukkah`
    .trim()
    .split(/\s+/),
)
