import { dayNumber, daysIn, nthWeekday, weekdayOf } from '../calendar.ts'
import { monthName, unitName, weekdayName } from '../names.ts'
import { ordinal } from '../numbers.ts'
import { all, either, type Found, maybe, type Part, set, which, word } from '../parts.ts'
import { bareMonth, type Resolved } from '../policy.ts'
import { wholeUnit } from '../relative.ts'
import type { Context, Outcome, TimeRule } from '../rule.ts'
import { dayValue, monthValue, weekValue } from '../value.ts'
import { anyYear } from './years.ts'

const nth: Part = either(all(word('last', 'final'), set({ ordinal: -1 })), ordinal)
const someMonth: Part = either(
  all(monthName, maybe(maybe(word(',')), anyYear)),
  all(maybe(word('the')), maybe(which('last', 'this', 'next')), word('month')),
)

/** "the first Sunday of the month", "the last Friday in June 2022". */
export const nthWeekdayOf: TimeRule = {
  id: 'time/nth-weekday',
  parts: [word('the'), nth, weekdayName, word('of', 'in'), someMonth],
  read: (found, context) => {
    const { ordinal = 1, weekday = 1 } = found
    if (ordinal > 5) return []
    const month = monthOf(found, context)
    const [year, number] = numbersOf(month)
    if (!year) return { type: 'DATE', value: `XXXX-WXX-${weekday}` }
    return within(month, nthWeekday(year, number, weekday, ordinal)) ?? []
  },
}

/** "the first week of March", "the last day of this month", "the second weekend in June 2012". */
export const nthUnitOf: TimeRule = {
  id: 'time/nth-unit',
  parts: [word('the'), nth, unitName, word('of', 'in'), someMonth],
  read: (found, context) => {
    const { ordinal = 1, unit } = found
    if ((unit !== 'day' && unit !== 'week' && unit !== 'weekend') || ordinal > 31) return undefined
    const month = monthOf(found, context)
    const [year, number] = numbersOf(month)
    if (!year) return undefined
    const length = daysIn(year, number)
    if (unit === 'day') return within(month, dayNumber(year, number, ordinal < 0 ? length : ordinal))
    if (unit === 'weekend') {
      const saturday = nthWeekday(year, number, 6, ordinal)
      return ordinal > 5 ? undefined : { type: 'DATE', ...month, value: `${weekValue(saturday)}-WE` }
    }
    if (ordinal > 4) return undefined
    const from = dayNumber(year, number, ordinal < 0 ? length - 6 : ordinal * 7 - 6)
    const middle = from + 3
    const edtf = `[${dayValue(from)}..${dayValue(from + 6)}]`
    return { type: 'DATE', ...month, value: weekValue(middle - weekdayOf(middle) + 1), edtf }
  },
}

/** "the first half of March", "the second half of last month": the days up to its 15th, or those after. */
export const halfOfMonth: TimeRule = {
  id: 'time/half-month',
  parts: [
    word('the'),
    either(all(word('first'), set({ ordinal: 1 })), all(word('second', 'latter', 'last'), set({ ordinal: 2 }))),
    word('half'),
    word('of'),
    someMonth,
  ],
  read: (found, context) => {
    const { words, last } = context
    if (words[last]?.glued && words[last].text === '-') return undefined
    const month = monthOf(found, context)
    const [year, number] = numbersOf(month)
    const isFirst = found.ordinal === 1
    const mod = isFirst ? 'START' : 'END'
    if (!year) return month.value ? { type: 'DATE', ...month, mod } : undefined
    const from = dayNumber(year, number, isFirst ? 1 : 16)
    const to = dayNumber(year, number, isFirst ? 15 : daysIn(year, number))
    return { type: 'DATE', ...month, mod, edtf: `[${dayValue(from)}..${dayValue(to)}]` }
  },
}

function monthOf({ month, year, which }: Found, context: Context): Resolved {
  if (month === undefined) return wholeUnit(which === 'last' ? -1 : which === 'next' ? 1 : 0, 'month', context)
  return year === undefined ? (bareMonth({ month }, context) ?? { value: '' }) : { value: monthValue(year, month) }
}

/** Year and month; nothing where the month is open. */
const numbersOf = ({ value }: Resolved): number[] => (/^\d{4}-\d\d$/.test(value) ? value.split('-').map(Number) : [])

const within = (month: Resolved, day: number): Outcome | undefined =>
  dayValue(day).startsWith(month.value) ? { type: 'DATE', ...month, value: dayValue(day) } : undefined
