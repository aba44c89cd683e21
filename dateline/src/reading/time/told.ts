import type { Unit } from '../../languages/en/time-words.ts'

/** A time named before in the same report. */
export interface Told {
  readonly value: string
  readonly id: string
  /** Index of the word where it ends. */
  readonly end: number
}

/** The last time named before of each grain, finest first. */
export type ToldByGrain = readonly (Told | undefined)[]

/** The times named so far, with one more. */
export function withTold(before: ToldByGrain, told: Told): ToldByGrain {
  const grain = grainOf(told.value)
  return FORMS.map((_form, index) => (index === grain ? told : before[index]))
}

/** The last time named at the grain of a unit or finer: "the next day" cannot count from "1998". */
export function toldIn(before: ToldByGrain, unit: Unit): Told | undefined {
  let last: Told | undefined
  for (let grain = 0; grain <= GRAINS[unit]; grain += 1) {
    const told = before[grain]
    if (told && (!last || told.end > last.end)) last = told
  }
  return last
}

/** The TIMEX3 values of a day, a week, a month, a longer part of a year; a year is what is left. */
const FORMS: readonly RegExp[] = [/^\d{4}-(?:\d\d-\d\d|W\d\d-\d)/, /^\d{4}-W/, /^\d{4}-\d\d$/, /^\d{4}-/, /^\d{4}/]
const grainOf = (value: string): number => FORMS.findIndex((form) => form.test(value))

const GRAINS: Readonly<Record<Unit, number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 0,
  night: 0,
  weekend: 1,
  week: 1,
  fortnight: 1,
  month: 2,
  quarter: 3,
  year: 4,
  decade: 4,
  century: 4,
  millennium: 4,
}
