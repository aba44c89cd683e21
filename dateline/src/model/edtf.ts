/**
 * The part of EDTF (ISO 8601-2) that dateline writes: a year, month or day; `a/b` lasted from a to b, either end
 * open; `[a..b]` once, sometime within. Weeks live in TIMEX3 values only.
 */
export interface DayRange {
  /** First and last possible day, YYYY-MM-DD; null where that end is open. */
  readonly first: string | null
  readonly last: string | null
}

const POINT = /^\d{4}(-\d{2}(-\d{2})?)?$/

/**
 * The days an EDTF value can mean; undefined where it is not of the forms above.
 *
 * @example
 * dayRange('2023-10')                       // { first: '2023-10-01', last: '2023-10-31' }
 * dayRange('[2023-10-09..2023-10-15]')      // { first: '2023-10-09', last: '2023-10-15' }
 * dayRange('2023-10-07/..')                 // { first: '2023-10-07', last: null }
 */
export function dayRange(edtf: string): DayRange | undefined {
  const ends = endsOf(edtf)
  if (!ends) return POINT.test(edtf) ? { first: firstDay(edtf), last: lastDay(edtf) } : undefined
  const { from, to } = ends
  const first = isOpen(from) ? null : POINT.test(from) ? firstDay(from) : undefined
  const last = isOpen(to) ? null : POINT.test(to) ? lastDay(to) : undefined
  return first === undefined || last === undefined ? undefined : { first, last }
}

/** Whether two values can mean the same day. */
export function canMeet(a: string, b: string): boolean {
  const x = dayRange(a)
  const y = dayRange(b)
  if (!x || !y) return false
  return !((x.last && y.first && x.last < y.first) || (y.last && x.first && y.last < x.first))
}

function endsOf(edtf: string): { from: string; to: string; within: boolean } | undefined {
  const within = edtf.startsWith('[') && edtf.endsWith(']')
  const [from, to, more] = within ? edtf.slice(1, -1).split(/(?<=\d|^)\.\./) : edtf.split('/')
  return to === undefined || more !== undefined ? undefined : { from, to, within }
}

const isOpen = (end: string): boolean => end === '' || end === '..'
const firstDay = (point: string): string => `${point}${'-01-01'.slice(point.length - 4)}`

function lastDay(point: string): string {
  if (point.length === 10) return point
  if (point.length === 4) return `${point}-12-31`
  const days = new Date(Date.UTC(Number(point.slice(0, 4)), Number(point.slice(5, 7)), 0)).getUTCDate()
  return `${point}-${String(days).padStart(2, '0')}`
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/**
 * An EDTF value in English words.
 *
 * @example
 * inWords('2023-10-07/..')                 // 'since 7 October 2023'
 * inWords('[2023-10-09..2023-10-15]')      // 'between 9 and 15 October 2023'
 */
export function inWords(edtf: string): string {
  const ends = endsOf(edtf)
  if (!ends) return pointInWords(edtf)
  const { from, to, within } = ends
  if (isOpen(from)) return `until ${pointInWords(to)}`
  if (isOpen(to)) return `since ${pointInWords(from)}`
  return within ? `between ${shared(from, to)} and ${pointInWords(to)}` : `${shared(from, to)} to ${pointInWords(to)}`
}

function pointInWords(point: string): string {
  if (!POINT.test(point)) return point
  const [year, month, day] = point.split('-')
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}

/** The earlier end without what it shares with the later: "9" of 9 to 15 October. */
function shared(from: string, to: string): string {
  if (from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7))
    return String(Number(from.slice(8)))
  if (from.length === to.length && from.slice(0, 4) === to.slice(0, 4)) return pointInWords(from).slice(0, -5)
  return pointInWords(from)
}
