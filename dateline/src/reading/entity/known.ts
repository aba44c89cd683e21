import { type Polity, polities } from '../../knowledge/polities.ts'
import type { KnownName } from '../../model/list.ts'
import type { EntityType } from '../../model/reading.ts'
import { nameKey } from './keys.ts'

/** One that is known before the report is read: a row of a person's list, or a polity. */
export interface Known {
  readonly name: string
  readonly type: EntityType
  readonly roles: readonly string[]
  readonly partOf?: string
  readonly capitals: readonly string[]
  readonly regions: readonly string[]
}

/** A way to write a known one. A demonym is its adjective: "Qatari". */
export interface Spelling {
  readonly words: string
  readonly known: Known
  readonly isDemonym: boolean
}

/** Every spelling of the listed and of the polities; a listed name hides the polity of that name. */
export function spellingsOf(lists: readonly KnownName[]): Spelling[] {
  const listed = new Set(lists.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(nameKey)))
  const rest = polities.filter(({ name }) => !listed.has(nameKey(name)))
  return [...lists.flatMap(spellingsOfListed), ...rest.flatMap(spellingsOfPolity)]
}

function spellingsOfListed(row: KnownName): Spelling[] {
  const { name, type, aliases = [], roles = [], partOf } = row
  const known: Known = { name, type, roles, ...(partOf && { partOf }), capitals: [], regions: [] }
  const names = [name, ...aliases]
  const demonyms = type === 'polity' ? derivedDemonyms(name).filter((word) => !names.includes(word)) : []
  return [
    ...names.map((words) => ({ words, known, isDemonym: false })),
    ...demonyms.map((words) => ({ words, known, isDemonym: true })),
  ]
}

function spellingsOfPolity({ name, aliases, demonyms, capitals, regions }: Polity): Spelling[] {
  const known: Known = { name, type: 'polity', roles: [], capitals, regions }
  return [
    ...[name, ...aliases].map((words) => ({ words, known, isDemonym: false })),
    ...demonyms.map((words) => ({ words, known, isDemonym: true })),
  ]
}

/**
 * The adjectives that English makes of a name.
 *
 * @example
 * derivedDemonyms('Marovia').includes('Marovian')   // true
 * derivedDemonyms('Oramar').includes('Oramari')     // true
 */
export function derivedDemonyms(name: string): string[] {
  if (!/^\p{Lu}\p{L}{2,}$/u.test(name)) return []
  const stem = name.replace(/[aeiou]$/, '')
  return [...new Set([...['i', 'an', 'ian', 'ese', 'ish'].map((end) => stem + end), `${name}n`, `${name}i`])]
}
