import { DatelineError } from '../model/error.ts'
import type { KnownName } from '../model/list.ts'
import type { EntityType } from '../model/reading.ts'
import { rowsOf } from './table.ts'

const types: readonly EntityType[] = [
  'person',
  'organization',
  'armed-force',
  'polity',
  'place',
  'outlet',
  'group',
  'other',
]

/**
 * A person's list of actors and places: CSV with the columns name and type, and any of aliases and roles (";" between
 * several), part_of, lat, lon (degrees). Throws LIST_BROKEN and says in which line.
 *
 * @example
 * readNames(new TextEncoder().encode('name,type,aliases\nOramar,polity,Sultanate of Oramar'), 'names.csv')   // [{ name: 'Oramar', type: 'polity', aliases: ['Sultanate of Oramar'] }]
 */
export function readNames(bytes: Uint8Array, file: string): KnownName[] {
  return rowsOf(bytes, file, 'LIST_BROKEN', ['name', 'type']).map(({ line, cells }) => {
    const broken = (problem: string, hint: string): DatelineError =>
      new DatelineError('LIST_BROKEN', `line ${line} of ${file} ${problem}`, hint)
    const { name, type, aliases, part_of: partOf, roles, lat, lon } = cells
    if (!name) throw broken('has no name', 'each line names one actor or place')
    if (!isType(type)) throw broken(`has the type "${type}"`, `one of ${types.join(', ')}`)
    const degrees = (value: string | undefined, most: number): number | undefined => {
      if (!value) return undefined
      const number = Number(value)
      if (!(Math.abs(number) <= most)) throw broken(`has the position "${value}"`, 'lat and lon are decimal degrees')
      return number
    }
    const [north, east] = [degrees(lat, 90), degrees(lon, 180)]
    return {
      name,
      type,
      ...(aliases && { aliases: several(aliases) }),
      ...(partOf && { partOf }),
      ...(roles && { roles: several(roles) }),
      ...(north !== undefined && east !== undefined && { lat: north, lon: east }),
    }
  })
}

const isType = (type: string): type is EntityType => (types as readonly string[]).includes(type)

const several = (cell: string): string[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
