import { isSameGivenName } from '../knowledge/given-name-spellings.ts'
import { folded } from '../model/folded.ts'

/** What stands before a name and is no part of it. */
const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady sheikh shaikh sheik president minister prime foreign general gen colonel col captain capt major maj lieutenant lt sergeant sgt senator sen rep ambassador envoy king queen prince princess emir amir pope imam rabbi ayatollah'.split(
    ' ',
  ),
)
/** Parts of a family name that stand with it: Idris al-Hamdun, Anna van der Meer. */
const PARTICLES = new Set('al el bin ibn ben bint abu van von der den de da di du dos la le af ter'.split(' '))

/** A person's name in its parts, folded: given names, then the family name's own word. */
export interface PersonName {
  readonly words: readonly string[]
  /** The last word: what the person is called by later in a report. */
  readonly last: string
  /** The first word, absent where the name is a family name alone. */
  readonly first?: string
}

/**
 * The parts of a person's name, titles left out; undefined where nothing is left.
 *
 * @example
 * personName('Sheikh Idris al-Hamdun')   // { words: ['idris', 'al', 'hamdun'], last: 'hamdun', first: 'idris' }
 * personName('al-Hamdun')                // { words: ['al', 'hamdun'], last: 'hamdun' }
 */
export function personName(name: string): PersonName | undefined {
  const all = folded(name).split(' ').filter(Boolean)
  const start = all.findIndex((word) => !TITLES.has(word))
  const words = start < 0 ? [] : all.slice(start)
  const last = words.at(-1)
  if (last === undefined) return undefined
  const first = words.length > 1 && (words[0] === 'abu' || !PARTICLES.has(words[0])) ? words[0] : undefined
  return { words, last, ...(first !== undefined && { first }) }
}

/**
 * Whether two full names can be one person's: the same last word, one first name however it is spelled, or an initial
 * for it; more words between.
 */
export function canBeOne(a: PersonName, b: PersonName): boolean {
  if (a.first === undefined || b.first === undefined || a.last !== b.last) return false
  const [x, y] = [a.first, b.first]
  const firstAgrees =
    isSameGivenName(x, y) || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y))
  const between = (name: PersonName): string[] => name.words.slice(1, -1)
  const [few, many] = [between(a), between(b)].sort((p, q) => p.length - q.length)
  return firstAgrees && few.every((word) => many.some((other) => other === word || other.startsWith(word)))
}
