import { armedForces } from '../../../knowledge/armed-forces.ts'
import { organizations } from '../../../knowledge/organizations.ts'
import { outlets } from '../../../knowledge/outlets.ts'
import { familyNames, givenNames } from '../../../knowledge/personal-names.ts'
import { places } from '../../../knowledge/places.ts'
import { polities } from '../../../knowledge/polities.ts'
import { nameHeads } from '../../../languages/en/entity-heads.ts'
import { peopleNouns } from '../../../languages/en/entity-people.ts'
import { addresses, honorifics, offices } from '../../../languages/en/entity-titles.ts'
import { findTokens } from '../../text/tokens.ts'

/** What a list says of a name. The order is that of the bits in `listedAt`. */
export const listNames = [
  'polity',
  'demonym',
  'place',
  'organization',
  'armed-force',
  'outlet',
  'given',
  'family',
] as const
export type ListName = (typeof listNames)[number]

const rows: Readonly<Record<ListName, readonly string[]>> = {
  polity: polities.flatMap(({ name, aliases }) => [name, ...aliases]),
  demonym: polities.flatMap(({ demonyms }) => demonyms.flatMap((word) => [word, plural(word)])),
  place: [...places, ...polities.flatMap(({ capitals, regions }) => [...capitals, ...regions])],
  organization: organizations,
  'armed-force': armedForces,
  outlet: outlets,
  given: givenNames,
  family: familyNames,
}

function plural(demonym: string): string {
  return /(?:ese|ish|ch|ss)$/.test(demonym) ? demonym : `${demonym}s`
}

interface Entry {
  /** The words after the first, in small letters. */
  readonly rest: readonly string[]
  readonly list: number
}

const entries = new Map<string, Entry[]>()
listNames.forEach((name, list) => {
  for (const row of rows[name]) {
    const [first, ...rest] = findTokens(row).map(({ start, end }) => row.slice(start, end).toLowerCase())
    entries.set(first, [...(entries.get(first) ?? []), { rest, list }])
  }
})
for (const list of entries.values()) list.sort((a, b) => b.rest.length - a.rest.length)

/** For each list, where its names stand: 0 no, 1 the first word of one, 2 a later word. The longest one counts. */
export function listedAt(small: readonly string[]): Uint8Array[] {
  const columns = listNames.map(() => new Uint8Array(small.length))
  for (let at = 0; at < small.length; at++) {
    for (const { rest, list } of entries.get(small[at]) ?? []) {
      const column = columns[list]
      if (column[at] !== 0 || !rest.every((word, index) => small[at + 1 + index] === word)) continue
      column[at] = 1
      for (let inner = 1; inner <= rest.length; inner++) column[at + inner] = 2
    }
  }
  return columns
}

const whole = new Map<ListName, ReadonlySet<string>>(
  listNames.map((name) => [
    name,
    new Set(
      rows[name].map((row) =>
        findTokens(row)
          .map(({ start, end }) => row.slice(start, end).toLowerCase())
          .join(' '),
      ),
    ),
  ]),
)

/** Whether these words, in small letters with a space between tokens, are a name on the list. */
export const isListed = (list: ListName, words: string): boolean => whole.get(list)?.has(words) ?? false

const FIRMS = new Set([
  'inc',
  'inc.',
  'corp',
  'corp.',
  'ltd',
  'ltd.',
  'llc',
  'co',
  'co.',
  'plc',
  'gmbh',
  'group',
  'l.p.',
  'l.l.c.',
  's.a.',
])
const types = ['person', 'organization', 'armed-force', 'polity', 'place', 'outlet', 'group', 'other']

/** What a word in small letters tells as a head, title or suffix of a name; 0 where nothing. */
export function roleOf(small: string): number {
  const head = nameHeads.get(small)
  if (head !== undefined) return 10 + types.indexOf(head)
  if (FIRMS.has(small)) return 20
  if (addresses.has(small)) return 1
  if (honorifics.has(small)) return 2
  if (offices.has(small)) return 3
  return peopleNouns.has(small) ? 4 : 0
}
