import { dayRange } from '../model/edtf.ts'
import type { StoryEvent } from '../model/entry.ts'
import { DatelineError } from '../model/error.ts'
import { folded } from '../model/folded.ts'
import type { KnownName } from '../model/list.ts'

/** What a list is narrowed to; every part that is given must fit. */
export interface Filter {
  /** From this day, month or year on, ISO 8601. */
  readonly from?: string
  /** Up to and with this day, month or year. */
  readonly to?: string
  /** With this actor, by any of its names. */
  readonly actor?: string
  /** Of this event type: ours, its family, or PLOVER ("RETREAT", "RETREAT-release"). */
  readonly type?: string
  /** That goes back to this source, or stands in this outlet. */
  readonly source?: string
}

/**
 * The days that a filter asks for; null where an end is open. Throws BAD_DATE.
 *
 * @example
 * daysOf({ from: '2024-03', to: '2024-04-02' })   // { first: '2024-03-01', last: '2024-04-02' }
 */
export function daysOf({ from, to }: Filter): { first: string | null; last: string | null } {
  return { first: from === undefined ? null : pointOf(from).first, last: to === undefined ? null : pointOf(to).last }
}

function pointOf(date: string): { first: string | null; last: string | null } {
  const range = /^\d{4}(-\d{2}){0,2}$/.test(date) ? dayRange(date) : undefined
  if (!range || Number.isNaN(Date.parse(range.first ?? '')))
    throw new DatelineError('BAD_DATE', `"${date}" is no date`, 'write a day, month or year: 2024-03-09, 2024-03, 2024')
  return range
}

/** Whether a day, month, year or interval (EDTF) can fall within the filter. What has no date falls within none. */
export function fitsDays(edtf: string | null | undefined, filter: Filter): boolean {
  const { first, last } = daysOf(filter)
  if (first === null && last === null) return true
  const range = edtf ? dayRange(edtf) : undefined
  if (!range) return false
  return !(first && range.last && range.last < first) && !(last && range.first && last < range.first)
}

/** Every name of the one that `name` names, as the lists have it, folded. */
export function namesOf(name: string, known: readonly KnownName[]): ReadonlySet<string> {
  const wanted = folded(name)
  const rows = known.filter((row) => [row.name, ...(row.aliases ?? [])].some((other) => folded(other) === wanted))
  return new Set([wanted, ...rows.flatMap((row) => [row.name, ...(row.aliases ?? [])]).map(folded)])
}

/** Whether one of `names` stands in `words`, as whole words. */
export const standsIn = (words: string, names: ReadonlySet<string>): boolean => {
  const within = ` ${folded(words)} `
  return [...names].some((name) => name !== '' && within.includes(` ${name} `))
}

/** Whether an event is of the type that a filter names. */
export function fitsType({ type, plover }: Pick<StoryEvent, 'type' | 'plover'>, wanted: string | undefined): boolean {
  if (wanted === undefined) return true
  const name = wanted.toLowerCase()
  const mapped = plover
    ? [plover.event, `${plover.event}-${plover.mode ?? ''}`, `${plover.event}/${plover.mode ?? ''}`]
    : []
  return [type, ...mapped].some((own) => own.toLowerCase() === name)
}
