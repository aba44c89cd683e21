import type { Anchor } from '../../model/reading.ts'
import { civil, dayNumber, isDate, weekdayOf } from './calendar.ts'
import type { Found } from './parts.ts'
import type { Context, Outcome } from './rule.ts'
import { dayValue, monthValue } from './value.ts'

/** A calendar value with what it was counted from. */
export interface Resolved {
  readonly value: string
  readonly anchor?: Anchor
}

/** A bare weekday: the reference day itself where it is one, else the one before; ahead where the clause says so. */
export function bareWeekday(weekday: number, context: Context): Resolved {
  const { reference } = context
  if (!reference) return { value: `XXXX-WXX-${weekday}` }
  const ahead = (weekday - weekdayOf(reference.day) + 7) % 7
  const future = direction(context) === 'future'
  const day = ahead === 0 ? reference.day : reference.day + (future ? ahead : ahead - 7)
  return { value: dayValue(day), anchor: reference.anchor }
}

/** A month, or a day of it, without its year: by the tense of its clause, else whichever is nearest. */
export function bareMonth({ month = 1, day }: Found, context: Context): Resolved | undefined {
  const { reference } = context
  const rest = `${String(month).padStart(2, '0')}${day === undefined ? '' : `-${String(day).padStart(2, '0')}`}`
  if (!reference) return isDate(2024, month, day ?? 1) ? { value: `XXXX-${rest}` } : undefined
  const now = civil(reference.day)
  const years = [now.year, now.year - 1, now.year + 1].filter((year) => isDate(year, month, day ?? 1))
  const distance = (year: number): number =>
    day === undefined ? (year - now.year) * 12 + month - now.month : dayNumber(year, month, day) - reference.day
  const towards = direction(context)
  const sided = years.filter((year) => (towards === 'past' ? distance(year) <= 0 : distance(year) >= 0))
  const choice = towards && sided.length > 0 ? sided : years
  const year = choice.sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0]
  if (year === undefined) return undefined
  const value = day === undefined ? monthValue(year, month) : dayValue(dayNumber(year, month, day))
  return { value, anchor: reference.anchor }
}

function direction({ settings, tense }: Context): 'past' | 'future' | undefined {
  const policy = settings.bareDates ?? 'tense'
  return policy === 'tense' ? tense() : policy === 'past' ? 'past' : undefined
}

/** A day named in full, or with what its report and clause supply; an empty list where no such day exists. */
export function dayNamed(found: Found, context: Context): Resolved | undefined {
  const { year, month, day, weekday } = found
  if (month !== undefined && day !== undefined) {
    if (year === undefined) return bareMonth(found, context)
    return isDate(year, month, day) ? { value: dayValue(dayNumber(year, month, day)) } : undefined
  }
  if (weekday !== undefined) return weekdayBy(found, context)
  const shift = DAYS[found.which ?? '']
  if (shift === undefined) return undefined
  if (!context.reference) return { value: 'XXXX-XX-XX' }
  return { value: dayValue(context.reference.day + shift), anchor: context.reference.anchor }
}

const DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }

/** "last Friday", "next Friday", "this Friday", "Friday". */
function weekdayBy({ weekday = 1, which }: Found, context: Context): Resolved {
  const { reference } = context
  if (!reference || !which || which in DAYS) return bareWeekday(weekday, context)
  const ahead = (weekday - weekdayOf(reference.day) + 7) % 7
  const day =
    which === 'last' || which === 'past' || which === 'previous'
      ? reference.day + (ahead === 0 ? -7 : ahead - 7)
      : which === 'this' && ahead > 0 && context.tense() === 'past'
        ? reference.day + ahead - 7
        : reference.day + (ahead === 0 && which !== 'this' ? 7 : ahead)
  return { value: dayValue(day), anchor: reference.anchor }
}

export const dateOutcome = (resolved: Resolved | undefined): Outcome | readonly Outcome[] =>
  resolved ? { type: 'DATE', ...resolved } : []
