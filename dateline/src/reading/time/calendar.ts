/** Arithmetic of the proleptic Gregorian calendar on day numbers: days since 1 January 1970, no clock, no zone. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * The day number of a date; months and days may run over.
 *
 * @example
 * dayNumber(1970, 1, 1)   // 0
 * dayNumber(2024, 2, 30) === dayNumber(2024, 3, 1)   // true
 */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1
  const y = Math.floor(months / 12)
  const m = months - y * 12
  const shifted = m < 2 ? y - 1 : y
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * ((m + 10) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/**
 * The date of a day number.
 *
 * @example
 * civil(19650)   // { year: 2023, month: 10, day: 20 }
 */
export function civil(number: number): Civil {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const index = Math.floor((5 * dayOfYear + 2) / 153)
  const month = index < 10 ? index + 3 : index - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * index + 2) / 5) + 1,
  }
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

export const daysIn = (year: number, month: number): number => dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)

export const isDate = (year: number, month: number, day: number): boolean =>
  1 <= month && month <= 12 && 1 <= day && day <= daysIn(year, month)

/**
 * The ISO 8601 week of a day.
 *
 * @example
 * weekOf(dayNumber(2024, 12, 30))   // { year: 2025, week: 1 }
 */
export function weekOf(number: number): { year: number; week: number } {
  const thursday = number + 4 - weekdayOf(number)
  const { year } = civil(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/** The n-th given weekday of a month; the last one where `n` is -1. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n > 0) {
    const first = dayNumber(year, month, 1)
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7
  }
  const last = dayNumber(year, month + 1, 0)
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}
