import type { Unit } from '../../../languages/en/time-words.ts'
import { the, unitName, unitPlural } from '../names.ts'
import { count } from '../numbers.ts'
import { all, either, glued, maybe, set, which, word } from '../parts.ts'
import { anchorDay, toldAnchor, wholeUnit } from '../relative.ts'
import type { Context, Outcome, Reference, TimeRule } from '../rule.ts'
import { firstDayOf, openValue, shifted } from '../value.ts'

const direction = either(
  which('ago', 'earlier', 'before', 'previously', 'later', 'hence', 'after', 'afterwards'),
  all(word('from'), which('now', 'today')),
)
const HALF = { count: 0.5, unit: 'year' } as const
const BACK = new Set(['ago', 'earlier', 'before', 'previously'])

/** "three days ago", "a month earlier", "two weeks later": the anchor and a count, at the grain of the unit. */
export const ago: TimeRule = {
  id: 'time/ago',
  parts: [
    maybe(count),
    either(unitPlural, unitName),
    maybe(word('and'), word('a'), word('half'), set({ smaller: HALF })),
    maybe(word('or'), word('so')),
    direction,
  ],
  read: ({ count: whole, smaller, vague, unit = 'day', plural, which = 'ago' }, context) => {
    const count = whole === undefined ? undefined : whole + (smaller?.count ?? 0)
    const { words, last } = context
    if ((which === 'before' || which === 'after') && /^[\p{L}\d]/u.test(words[last]?.text ?? '')) return undefined
    if (words[last]?.text === 'than') return undefined
    const back = BACK.has(which)
    const inDays = unit === 'hour' && count !== undefined && count >= 24 && count % 24 === 0
    if (inDays) return dayBy((back ? -count : count) / 24, which, context)
    if (vague || count === undefined) return plural ? unsaid(which) : undefined
    const from = anchorDay(which, unit, context)
    if (isShort(unit)) return clockTime(count, unit, which, context)
    if (!from) return { type: 'DATE', value: openValue[unit] }
    if (unit === 'year' && count === 1 && back && nearQuarter(context)) return yearBefore(context)
    if (!Number.isInteger(count)) return unit === 'year' ? monthsFrom(from, count, back) : []
    const value = shifted(from.day, back ? -count : count, unit)
    return value === undefined ? [] : { type: 'DATE', value, anchor: from.anchor }
  },
}

/** "half a year later", "a year and a half ago": at the grain of months. */
function monthsFrom(
  { day, anchor }: Pick<Reference, 'day' | 'anchor'>,
  years: number,
  back: boolean,
): Outcome | readonly Outcome[] {
  const months = Math.round(years * 12)
  const value = shifted(day, back ? -months : months, 'month')
  return value ? { type: 'DATE', value, anchor } : []
}

/** "48 hours later" is two days later. */
function dayBy(days: number, which: string, context: Context): Outcome {
  const from = anchorDay(which, 'day', context)
  const value = from && shifted(from.day, days, 'day')
  return value ? { type: 'DATE', value, anchor: from.anchor } : { type: 'DATE', value: openValue.day }
}

const isShort = (unit: Unit): boolean => unit === 'hour' || unit === 'minute' || unit === 'second'

/** "years ago", "several months later": when, is not said. */
const unsaid = (which: string): Outcome | undefined =>
  which === 'ago'
    ? { type: 'DATE', value: 'PAST_REF' }
    : which === 'now'
      ? { type: 'DATE', value: 'FUTURE_REF' }
      : undefined

/**
 * Hours and minutes: exact from the time of publication or from a time of day told shortly before; else "ago" is open
 * and "later" leaves the length that stands before it.
 */
function clockTime(count: number, unit: Unit, which: string, context: Context): Outcome | undefined {
  const { told, reference, first } = context
  const minutes = (unit === 'hour' ? count * 60 : unit === 'minute' ? count : count / 60) * (BACK.has(which) ? -1 : 1)
  if (FROM_NOW.has(which)) {
    return reference?.clock
      ? { type: 'TIME', value: clockBeside(reference.day, reference.clock, minutes, unit), anchor: reference.anchor }
      : { type: 'TIME', value: openValue[unit] }
  }
  const before = told('hour')
  const clock = before && first - before.end < 60 && /T(\d\d:\d\d)/.exec(before.value)?.[1]
  const day = before && firstDayOf(before.value)
  if (!before || !clock || day === undefined) return undefined
  return { type: 'TIME', value: clockBeside(day, clock, minutes, unit), anchor: toldAnchor(before) }
}
const FROM_NOW = new Set(['ago', 'now', 'today', 'hence'])

/** So many minutes after a time of day, at the grain of the unit. */
function clockBeside(day: number, clock: string, minutes: number, unit: Unit): string {
  const [hour, minute] = clock.split(':').map(Number)
  const at = Math.round(day * 1440 + hour * 60 + minute + minutes)
  const then = Math.floor(at / 1440)
  const left = at - then * 1440
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${shifted(then, 0, 'day')}T${two(Math.floor(left / 60))}${unit === 'hour' ? '' : `:${two(left % 60)}`}`
}

const yearBack = all(word('year'), glued(word('-')), word('ago', 'earlier', 'before'))

/** "year-ago", "year-earlier", "the year-ago quarter": the year before what the report tells of. */
export const yearAgo: TimeRule = {
  id: 'time/year-ago',
  parts: [
    either(
      all(
        the,
        maybe(word('comparable', 'corresponding', 'same')),
        yearBack,
        either(
          word('period', 'quarter'),
          all(which('first', 'second', 'third', 'fourth'), maybe(word('-')), word('quarter')),
        ),
      ),
      yearBack,
      all(the, word('quarter'), word('a'), word('year'), word('ago', 'earlier')),
      all(the, word('comparable', 'corresponding', 'same'), word('period', 'quarter'), word('last'), word('year')),
    ),
  ],
  read: ({ which }, context) => {
    if (!nearQuarter(context)) {
      const { words, last } = context
      return words[last - 1].text === 'quarter'
        ? { type: 'DATE', value: 'XXXX-QX' }
        : { type: 'DATE', ...wholeUnit(-1, 'year', context) }
    }
    const before = yearBefore(context)
    return before && which ? { ...before, value: `${before.value.slice(0, 5)}Q${ORDINALS.indexOf(which) + 1}` } : before
  },
}
const ORDINALS = ['first', 'second', 'third', 'fourth']

const nearQuarter = ({ quarter, first }: Context): boolean => quarter !== undefined && first - quarter.end < 200

/** The same quarter of the year before the one that the report is about. */
function yearBefore({ quarter }: Context): Outcome | undefined {
  if (!quarter) return undefined
  const value = `${Number(quarter.value.slice(0, 4)) - 1}${quarter.value.slice(4)}`
  return { type: 'DATE', value, anchor: toldAnchor(quarter) }
}
