import { civil, dayNumber, nthWeekday } from './calendar.ts'

/**
 * Feasts by calculation. Jewish and Christian ones are exact. The Islamic calendar here is the tabular one, from which
 * what is proclaimed by sight of the moon can differ by a day either way. Days begin at midnight.
 */

/** A feast's first and last day in a Gregorian year; some fall in it twice or not at all. */
export interface Feast {
  readonly first: number
  readonly last: number
}

/** Gregorian Easter Sunday (anonymous Gregorian computus, Meeus). */
export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1)
}

/** Orthodox Easter Sunday: the Julian computus, given in the Gregorian calendar. */
export function orthodoxEaster(year: number): number {
  const a = (19 * (year % 19) + 15) % 30
  const b = (2 * (year % 4) + 4 * (year % 7) - a + 34) % 7
  const c = a + b + 114
  const julian = dayNumber(year, Math.floor(c / 31), (c % 31) + 1)
  return julian + Math.floor(year / 100) - Math.floor(year / 400) - 2
}

/** The day number of 1 Muharram, year 1, less one (tabular Islamic calendar, civil epoch: 16 July 622 Julian). */
const HIJRA = -492148 - 1

/** A day of the tabular Islamic calendar (leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of thirty). */
export const islamicDay = (year: number, month: number, day: number): number =>
  HIJRA + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + day

/** A day of the Islamic calendar as it falls in a Gregorian year: none, one or two. */
export function islamicIn(gregorian: number, month: number, day: number): number[] {
  const about = Math.floor(((gregorian - 622) * 33) / 32)
  return [about - 1, about, about + 1, about + 2]
    .map((year) => islamicDay(year, month, day))
    .filter((number) => civil(number).year === gregorian)
}

/** The day number of 1 Tishri of a Hebrew year (Reingold and Dershowitz, Calendrical Calculations). */
export function roshHashanah(hebrew: number): number {
  const delay = (year: number): number => {
    const months = Math.floor((235 * year - 234) / 19)
    const parts = 12084 + 13753 * months
    const day = 29 * months + Math.floor(parts / 25920)
    return (3 * (day + 1)) % 7 < 3 ? day + 1 : day
  }
  const [last, present, next] = [delay(hebrew - 1), delay(hebrew), delay(hebrew + 1)]
  const correction = next - present === 356 ? 2 : present - last === 382 ? 1 : 0
  return HEBREW_EPOCH + present + correction
}
/** The day number of 1 Tishri of year 1, less one. */
const HEBREW_EPOCH = -2092590

/** The feasts of autumn count from the new year in that Gregorian year, those of spring from the new year after. */
export const afterNewYear = (gregorian: number, days: number): number => roshHashanah(gregorian + 3761) + days
export const beforeNewYear = (gregorian: number, days: number): number => roshHashanah(gregorian + 3761) - days

/** The 25th of Kislev: a complete Hebrew year has a longer Heshvan before it. */
function hanukkah(gregorian: number): number {
  const start = roshHashanah(gregorian + 3761)
  const length = roshHashanah(gregorian + 3762) - start
  return start + 30 + (length % 10 === 5 ? 30 : 29) + 24
}

/** The 9th of Av, a day later where it would be a Sabbath (day number 2 was a Saturday). */
function tishaBAv(gregorian: number): number {
  const day = beforeNewYear(gregorian, 51)
  return (day - 2) % 7 === 0 ? day + 1 : day
}

const on = (day: number, length = 1): Feast[] => [{ first: day, last: day + length - 1 }]
const islamic =
  (month: number, day: number, length = 1) =>
  (year: number): Feast[] =>
    islamicIn(year, month, day).flatMap((first) => on(first, length))

/** Each feast as its days in a Gregorian year. */
export const feasts: Readonly<Record<string, (year: number) => readonly Feast[]>> = {
  'new-year': (year) => on(dayNumber(year, 1, 1)),
  'new-years-eve': (year) => on(dayNumber(year, 12, 31)),
  epiphany: (year) => on(dayNumber(year, 1, 6)),
  'orthodox-christmas': (year) => on(dayNumber(year, 1, 7)),
  'mlk-day': (year) => on(nthWeekday(year, 1, 1, 3)),
  valentines: (year) => on(dayNumber(year, 2, 14)),
  'womens-day': (year) => on(dayNumber(year, 3, 8)),
  'land-day': (year) => on(dayNumber(year, 3, 30)),
  'ash-wednesday': (year) => on(easter(year) - 46),
  'palm-sunday': (year) => on(easter(year) - 7),
  'good-friday': (year) => on(easter(year) - 2),
  easter: (year) => on(easter(year)),
  'easter-monday': (year) => on(easter(year) + 1),
  'orthodox-easter': (year) => on(orthodoxEaster(year)),
  pentecost: (year) => on(easter(year) + 49),
  'may-day': (year) => on(dayNumber(year, 5, 1)),
  'nakba-day': (year) => on(dayNumber(year, 5, 15)),
  'memorial-day': (year) => on(nthWeekday(year, 5, 1, -1)),
  'fourth-of-july': (year) => on(dayNumber(year, 7, 4)),
  'bastille-day': (year) => on(dayNumber(year, 7, 14)),
  'labor-day': (year) => on(nthWeekday(year, 9, 1, 1)),
  halloween: (year) => on(dayNumber(year, 10, 31)),
  'armistice-day': (year) => on(dayNumber(year, 11, 11)),
  thanksgiving: (year) => on(nthWeekday(year, 11, 4, 4)),
  'christmas-eve': (year) => on(dayNumber(year, 12, 24)),
  christmas: (year) => on(dayNumber(year, 12, 25)),
  'boxing-day': (year) => on(dayNumber(year, 12, 26)),
  purim: (year) => on(beforeNewYear(year, 193)),
  passover: (year) => on(beforeNewYear(year, 163), 7),
  shavuot: (year) => on(beforeNewYear(year, 113)),
  'tisha-bav': (year) => on(tishaBAv(year)),
  'rosh-hashanah': (year) => on(roshHashanah(year + 3761), 2),
  'yom-kippur': (year) => on(afterNewYear(year, 9)),
  sukkot: (year) => on(afterNewYear(year, 14), 7),
  'simchat-torah': (year) => on(afterNewYear(year, 21)),
  hanukkah: (year) => on(hanukkah(year), 8),
  ashura: islamic(1, 10),
  arbaeen: islamic(2, 20),
  mawlid: islamic(3, 12),
  ramadan: islamic(9, 1, 30),
  'eid-al-fitr': islamic(10, 1),
  'eid-al-adha': islamic(12, 10),
}

/** Feasts whose day is proclaimed by sight of the moon. */
export const bySight: ReadonlySet<string> = new Set([
  'ashura',
  'arbaeen',
  'mawlid',
  'ramadan',
  'eid-al-fitr',
  'eid-al-adha',
])
