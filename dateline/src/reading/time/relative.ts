import type { Unit } from '../../languages/en/time-words.ts'
import type { Anchor } from '../../model/reading.ts'
import type { Context, Outcome, Reference } from './rule.ts'
import type { Told } from './told.ts'
import { firstDayOf, openValue, shifted } from './value.ts'

export const toldAnchor = (told: Told): Anchor => ({ from: 'time', value: told.value, time: told.id })

/** From where "ago", "earlier", "later" count: publication, or the time told before; nothing is later than the report. */
export function anchorDay(
  which: string,
  unit: Unit,
  { reference, told }: Context,
): Pick<Reference, 'day' | 'anchor'> | undefined {
  if (which === 'ago' || which === 'now' || which === 'hence' || which === 'today') return reference
  return toldDay(unit, told) ?? (LATER.has(which) ? undefined : reference)
}

const LATER = new Set(['later', 'after', 'afterwards'])

/** The unit that publication falls in, moved by so many; open without a publication. */
export function wholeUnit(shift: number, unit: Unit, { reference }: Context): Pick<Outcome, 'value' | 'anchor'> {
  const value = reference && shifted(reference.day, shift, unit)
  return value && reference ? { value, anchor: reference.anchor } : { value: openValue[unit] }
}

/** The unit that the time told before falls in, moved by so many; open where none was told. */
export function besideTold(shift: number, unit: Unit, { told }: Context): Outcome {
  const from = toldDay(unit, told)
  const value = from && shifted(from.day, shift, unit)
  return value ? { type: 'DATE', value, anchor: from.anchor } : { type: 'DATE', value: openValue[unit] }
}

/** The first day of the time told before at the grain of a unit. */
export function toldDay(unit: Unit, told: Context['told']): Pick<Reference, 'day' | 'anchor'> | undefined {
  const before = told(unit)
  const day = before && firstDayOf(before.value)
  return before && day !== undefined ? { day, anchor: toldAnchor(before) } : undefined
}

/** "to last ten days": the verb. */
export const lasts = ({ words, first }: Context): boolean =>
  words[first].text === 'last' &&
  /^(?:to|will|would|may|might|could|should|must|can|not|ll)$/.test(words[first - 1]?.text ?? '')

const LETTERS: Readonly<Record<Unit, readonly [string, number]>> = {
  second: ['S', 1],
  minute: ['M', 1],
  hour: ['H', 1],
  day: ['D', 1],
  night: ['D', 1],
  weekend: ['WE', 1],
  week: ['W', 1],
  fortnight: ['W', 2],
  month: ['M', 1],
  quarter: ['M', 3],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
  millennium: ['Y', 1000],
}
const VAGUE: Partial<Record<Unit, string>> = {
  quarter: 'PXQ',
  fortnight: 'PXW',
  decade: 'PXE',
  century: 'PXC',
  millennium: 'PXL',
}

/**
 * The TIMEX3 value of a length.
 *
 * @example
 * durationValue(3, 'day')   // 'P3D'
 * durationValue(1.5, 'hour')   // 'PT1H30M'
 * durationValue('X', 'year')   // 'PXY'
 */
export function durationValue(count: number | 'X', unit: Unit): string {
  const [letter, times] = LETTERS[unit]
  const timed = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'PT' : 'P'
  if (count === 'X') return VAGUE[unit] ?? `${timed}X${letter}`
  const total = count * times
  const whole = Math.floor(total)
  const smaller = SMALLER[unit]
  if (whole === total || !smaller || total - whole !== 0.5) return `${timed}${Number(total.toFixed(2))}${letter}`
  return `${timed}${whole > 0 ? `${whole}${letter}` : ''}${smaller}`
}
/** Half of one, in the next smaller unit. */
const SMALLER: Partial<Record<Unit, string>> = { minute: '30S', hour: '30M', year: '6M' }
