import type { Season, Unit } from '../../languages/en/time-words.ts'
import { civil, dayNumber, mondayOf, weekOf } from './calendar.ts'

const two = (n: number): string => String(n).padStart(2, '0')
const four = (n: number): string => String(n).padStart(4, '0')

/** TIMEX3 values of points of the calendar. */
export const yearValue = (year: number): string => four(year)
export const monthValue = (year: number, month: number): string => {
  const months = year * 12 + month - 1
  return `${four(Math.floor(months / 12))}-${two((months % 12) + 1)}`
}
export const dayValue = (number: number): string => {
  const { year, month, day } = civil(number)
  return `${four(year)}-${two(month)}-${two(day)}`
}
export const weekValue = (number: number): string => {
  const { year, week } = weekOf(number)
  return `${four(year)}-W${two(week)}`
}
export const quarterValue = (year: number, quarter: number): string => {
  const quarters = year * 4 + quarter - 1
  return `${four(Math.floor(quarters / 4))}-Q${(quarters % 4) + 1}`
}
export const decadeValue = (year: number): string => four(year).slice(0, 3)
export const centuryValue = (year: number): string => four(year).slice(0, 2)
export const seasonValue = (year: number, season: Season): string => `${four(year)}-${season}`
export const clockValue = (hour: number, minute?: number, second?: number): string =>
  `T${two(hour)}${minute === undefined ? '' : `:${two(minute)}`}${second === undefined ? '' : `:${two(second)}`}`

/** The part of the calendar that is `count` units from a day, at the grain of the unit. */
export function shifted(from: number, count: number, unit: Unit): string | undefined {
  const { year, month } = civil(from)
  switch (unit) {
    case 'day':
    case 'night':
      return dayValue(from + count)
    case 'weekend':
      return `${weekValue(from + count * 7)}-WE`
    case 'week':
      return weekValue(from + count * 7)
    case 'fortnight':
      return weekValue(from + count * 14)
    case 'month':
      return monthValue(year, month + count)
    case 'quarter':
      return quarterValue(year, Math.ceil(month / 3) + count)
    case 'year':
      return within(year + count, yearValue)
    case 'decade':
      return within(year + count * 10, decadeValue)
    case 'century':
      return within(year + count * 100, centuryValue)
    case 'millennium':
      return within(year + count * 1000, (then) => four(then).slice(0, 1))
    default:
      return undefined
  }
}

const within = (year: number, value: (year: number) => string): string | undefined =>
  year < 1 || year > 9999 ? undefined : value(year)

/** A unit left open: what "last month" is worth without a publication date. */
export const openValue: Readonly<Record<Unit, string>> = {
  second: 'XXXX-XX-XXTXX:XX:XX',
  minute: 'XXXX-XX-XXTXX:XX',
  hour: 'XXXX-XX-XXTXX',
  day: 'XXXX-XX-XX',
  night: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
  millennium: 'X',
}

const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/**
 * The EDTF of a resolved TIMEX3 date or time: a year, month or day as it stands, wider and narrower parts of the
 * calendar as the days within. Undefined for what is not resolved. Seasons are those of the north, by whole months.
 *
 * @example
 * edtfOf('2023-W41')   // '[2023-10-09..2023-10-15]'
 * edtfOf('2023-Q3')   // '[2023-07..2023-09]'
 * edtfOf('2023-10-07T06:30')   // '2023-10-07'
 * edtfOf('XXXX-WXX-5')   // undefined
 */
export function edtfOf(value: string): string | undefined {
  const [date] = value.split('T')
  if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(date)) return date
  if (/^\d{3}$/.test(date)) return `[${date}0..${date}9]`
  if (/^\d{2}$/.test(date)) return `[${date}00..${date}99]`
  const [, y, sort, n, end] = /^(\d{4})-(W|Q|H|SP|SU|FA|WI)(\d{0,2})(-WE|-\d)?$/.exec(date) ?? []
  if (!y) return undefined
  const year = Number(y)
  if (sort === 'W') {
    const monday = mondayOf(year, Number(n))
    if (end?.length === 2) return dayValue(monday + Number(end[1]) - 1)
    return `[${dayValue(end ? monday + 5 : monday)}..${dayValue(monday + 6)}]`
  }
  const length = sort === 'H' ? 6 : 3
  const start = SEASON_STARTS[sort] ?? (Number(n) - 1) * length + 1
  return `[${monthValue(year, start)}..${monthValue(year, start + length - 1)}]`
}

/** The first day of a resolved value. */
export function firstDayOf(value: string): number | undefined {
  const edtf = edtfOf(value)
  const [, y, m = '1', d = '1'] = /^\[?(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(edtf ?? '') ?? []
  return y ? dayNumber(Number(y), Number(m), Number(d)) : undefined
}

export const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d/.test(value)
