import { sayingCues } from '../../languages/en/time-cues.ts'
import type { Anchor } from '../../model/reading.ts'
import { civil, dayNumber, isDate, weekdayOf } from './calendar.ts'
import type { Found } from './parts.ts'
import { toldDay } from './relative.ts'
import type { Context, Outcome } from './rule.ts'
import type { Tense } from './tense.ts'
import { dayValue, firstDayOf, monthValue } from './value.ts'

/** A calendar value with what it was counted from. */
export interface Resolved {
  readonly value: string
  readonly anchor?: Anchor
}

export const dateOutcome = (resolved: Resolved | undefined): Outcome | readonly Outcome[] =>
  resolved ? { type: 'DATE', ...resolved } : []

/** A day named in full, or with what its report and clause supply; undefined where no such day exists. */
export function dayNamed(found: Found, context: Context): Resolved | undefined {
  const { year, month, day, weekday } = found
  if (month !== undefined && day !== undefined) {
    if (year === undefined && found.yearShift !== undefined && context.reference) {
      const then = civil(context.reference.day).year + found.yearShift
      return isDate(then, month, day)
        ? { value: dayValue(dayNumber(then, month, day)), anchor: context.reference.anchor }
        : undefined
    }
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

/** "last Friday", "next Friday", "this Friday", "the previous Friday", "Friday". */
function weekdayBy({ weekday = 1, which }: Found, context: Context): Resolved {
  const beside = which === 'previous' || which === 'following' ? toldDay('week', context.told) : undefined
  if (beside) {
    const ahead = (weekday - weekdayOf(beside.day) + 7) % 7 || 7
    return {
      value: dayValue(which === 'following' ? beside.day + ahead : beside.day - ((14 - ahead) % 7 || 7)),
      anchor: beside.anchor,
    }
  }
  const { reference } = context
  if (!reference || !which || which in DAYS) return bareWeekday(weekday, context)
  const ahead = (weekday - weekdayOf(reference.day) + 7) % 7
  const past =
    which === 'last' ||
    which === 'past' ||
    which === 'previous' ||
    (which === 'this' && ahead > 0 && isPast(context.tense()))
  const day = past ? reference.day + ahead - 7 : reference.day + (ahead === 0 && which !== 'this' ? 7 : ahead)
  return { value: dayValue(day), anchor: reference.anchor }
}

const isPast = (tense: Tense): boolean => tense === 'past' || tense === 'leaning'

/**
 * A bare weekday: the reference day itself where it is one, else the one before; ahead where the clause says so, and
 * then from the day of saying, where the sentence gives it: "said Tuesday that talks would resume Wednesday".
 */
function bareWeekday(weekday: number, context: Context): Resolved {
  const { reference } = context
  if (!reference) return { value: `XXXX-WXX-${weekday}` }
  const future = direction(context) === 'future'
  const said = future ? dayOfSaying(context, reference.day) : undefined
  if (said) return { value: dayValue(said.day + ((weekday - weekdayOf(said.day) + 7) % 7 || 7)), anchor: said.anchor }
  const ahead = (weekday - weekdayOf(reference.day) + 7) % 7
  const day = ahead === 0 ? reference.day : reference.day + (future ? ahead : ahead - 7)
  return { value: dayValue(day), anchor: reference.anchor }
}

/** The day of the week before publication on which what follows was said, named before in the same sentence. */
function dayOfSaying({ words, first, told }: Context, published: number): ReturnType<typeof toldDay> {
  const before = told('day')
  const day = toldDay('day', told)
  if (!before || !day || first - before.end > REACH || day.day > published || day.day < published - 7) return undefined
  const since = words.slice(Math.max(0, before.end - 5), first)
  const ended = words.slice(before.end, first).some(({ text }) => text === '.' || text === '')
  return !ended && since.some(({ text }) => sayingCues.has(text)) ? day : undefined
}
/** How far before what was said its day may stand, in words. */
const REACH = 40

/**
 * A month, or a day of it, without its year: the one nearest to the reference, where days on the other side than the
 * clause's tense count for more. Plain nearest would put "payable Jan. 2" right and "killed in May" wrong; tense alone
 * the other way round. A weekday that stands with it decides before either.
 */
export function bareMonth({ month = 1, day, weekday }: Found, context: Context): Resolved | undefined {
  const { reference } = context
  const rest = `${two(month)}${day === undefined ? '' : `-${two(day)}`}`
  if (!reference) return isDate(2024, month, day ?? 1) ? { value: `XXXX-${rest}` } : undefined
  const { year: now, month: thisMonth } = civil(reference.day)
  const weights = WEIGHTS[direction(context) ?? 'unsaid']
  const cost = (year: number): number => {
    const distance =
      day === undefined ? (year - now) * 365 + (month - thisMonth) * 30.4 : dayNumber(year, month, day) - reference.day
    const agrees = weekday === undefined || day === undefined || weekdayOf(dayNumber(year, month, day)) === weekday
    return (distance < 0 ? -distance * weights.behind : distance * weights.ahead) + (agrees ? 0 : 10_000)
  }
  const years = [now, now - 1, now + 1].filter((year) => isDate(year, month, day ?? 1))
  const year = years.sort((a, b) => cost(a) - cost(b))[0]
  if (year === undefined) return undefined
  const value = day === undefined ? monthValue(year, month) : dayValue(dayNumber(year, month, day))
  return { value, anchor: reference.anchor }
}

/**
 * A day of a month that is not named: of the month told of shortly before, else of the one in which the day lies nearest
 * to the reference, weighed as months are.
 */
export function bareDay(day: number, which: string | undefined, context: Context): Resolved | undefined {
  const { reference, told, first } = context
  const before = told('month')
  const near = before && first - before.end < REACH && /^\d{4}-\d\d/.test(before.value) ? before : undefined
  if (near && !SHIFTS.has(which ?? '')) {
    const [year, month] = near.value.split('-').map(Number)
    const ahead = reference && direction(context) === 'future' && dayNumber(year, month, day) < reference.day ? 1 : 0
    const value = dayOfMonth(year, month + ahead, day)
    return value ? { value, anchor: { from: 'time', value: near.value, time: near.id } } : undefined
  }
  if (!reference) return { value: `XXXX-XX-${two(day)}` }
  const { year, month } = civil(reference.day)
  const shift = SHIFTS.get(which ?? '')
  const months = shift === undefined ? [0, -1, 1, -2, 2] : [shift]
  const days = months.flatMap((each) => dayOfMonth(year, month + each, day) ?? [])
  const weights = WEIGHTS[direction(context) ?? 'unsaid']
  const cost = (value: string): number => {
    const distance = (firstDayOf(value) ?? 0) - reference.day
    return distance < 0 ? -distance * weights.behind : distance * weights.ahead
  }
  const value = days.sort((a, b) => cost(a) - cost(b))[0]
  return value === undefined ? undefined : { value, anchor: reference.anchor }
}
const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** Months may run over the year. */
function dayOfMonth(year: number, month: number, day: number): string | undefined {
  const { year: y, month: m } = civil(dayNumber(year, month, 1))
  return isDate(y, m, day) ? dayValue(dayNumber(y, m, day)) : undefined
}

/** The feast nearest to the reference, weighed as months are; one that is on counts as here. */
export function nearestOf<T extends { first: number; last: number }>(
  days: readonly T[],
  context: Context,
): T | undefined {
  const weights = WEIGHTS[direction(context) ?? 'unsaid']
  const now = context.reference?.day ?? 0
  const cost = ({ first, last }: T): number =>
    first > now ? (first - now) * weights.ahead : Math.max(0, now - last) * weights.behind
  return [...days].sort((a, b) => cost(a) - cost(b))[0]
}

const two = (n: number): string => String(n).padStart(2, '0')

/** What a day behind and a day ahead of the reference count for. */
const WEIGHTS = {
  past: { behind: 1, ahead: 20 },
  leaning: { behind: 1, ahead: 3 },
  future: { behind: 10, ahead: 1 },
  unsaid: { behind: 1, ahead: 1.6 },
  always: { behind: 1, ahead: 1000 },
} as const

/** Where the clause does not say, "by June" lies ahead. */
function direction({ settings, tense, words, first }: Context): Tense | 'always' {
  const policy = settings.bareDates ?? 'tense'
  if (policy === 'past') return 'always'
  return policy === 'tense' ? (tense() ?? (words[first - 1]?.text === 'by' ? 'future' : undefined)) : undefined
}
