import { nameHeads } from '../../../languages/en/entity-heads.ts'
import { bodyHeads } from '../../../languages/en/name-cues.ts'
import { isListed, roleOf } from './lists.ts'
import type { NameType } from './name.ts'

/** What the model tells apart; the finer types come from lists and from the names' own words. */
export type Kind = 'PER' | 'LOC' | 'ORG' | 'OTH'

const plain: Readonly<Record<Kind, NameType>> = { PER: 'person', LOC: 'place', ORG: 'organization', OTH: 'other' }
const FIRM = 20

/** The type of a name that the model takes for `kind`. */
export function typeOf(
  words: readonly string[],
  { first, last }: { first: number; last: number },
  kind: Kind,
): NameType {
  const small = words.slice(first, last + 1).map((word) => word.toLowerCase())
  const whole = (small[0] === 'the' && small.length > 1 ? small.slice(1) : small).join(' ')
  if (isListed('polity', whole)) return 'polity'
  const listed = kind === 'OTH' ? undefined : listedType(whole, kind)
  if (listed) return listed
  if (kind === 'PER' && small.length === 1) return 'person'
  if (roleOf(small[small.length - 1]) === FIRM) return 'organization'
  const head = headType(small)
  if (kind === 'PER') return head && !isListed('given', small[0]) ? head : 'person'
  if (kind === 'OTH') return head === 'armed-force' ? head : 'other'
  if (kind === 'LOC') {
    if (small.length > 1 && bodyHeads.has(small[small.length - 1])) return head ?? 'organization'
    return head === 'armed-force' ? head : 'place'
  }
  return head === 'place' || head === undefined ? plain[kind] : head
}

const LISTS = ['armed-force', 'outlet', 'organization'] as const

/** What the lists take a whole name for, where it is nobody's name as well. */
function listedType(whole: string, kind: Kind): NameType | undefined {
  if (kind !== 'ORG' && isListed('place', whole)) return undefined
  if (kind === 'PER' && (isListed('given', whole) || isListed('family', whole))) return undefined
  return LISTS.find((list) => isListed(list, whole))
}

/** "Ministry of Y", "X Brigades": what the head noun of a name of several words tells. */
function headType(small: readonly string[]): NameType | undefined {
  if (small.length < 2) return undefined
  const of = small.indexOf('of')
  return nameHeads.get(small[of > 0 ? of - 1 : small.length - 1]) as NameType | undefined
}
