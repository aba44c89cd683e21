import { goesOn, namedWeekdays } from '../../../languages/en/time-context.ts'
import { nthWeekday } from '../calendar.ts'
import { anyWeekday, dayPartName, monthName, the, weekdayName } from '../names.ts'
import { ordinal } from '../numbers.ts'
import { all, either, maybe, set, which, word } from '../parts.ts'
import { bareMonth, dayNamed } from '../policy.ts'
import { wholeUnit } from '../relative.ts'
import type { Context, TimeRule } from '../rule.ts'
import { dayValue, monthValue } from '../value.ts'
import { anyDay } from './dates.ts'
import { anyYear } from './years.ts'

/** "Friday", "last Friday", "this coming Friday". */
export const weekday: TimeRule = {
  id: 'time/weekday',
  parts: [either(anyWeekday, which('today', 'yesterday', 'tomorrow'))],
  read: (found, context) => {
    if (found.which === 'today' && isTitle(context)) return undefined
    if (namedWeekdays.has(context.words[context.first - 1]?.text ?? '')) return undefined
    const resolved = dayNamed(found, context)
    return resolved && { type: 'DATE', ...resolved }
  },
}

/** A name: "USA Today". */
const BEFORE_TODAY = new Set(['usa', 'voa', 'russia', 'india', 'security', 'china'])
const isTitle = ({ words, first }: Context): boolean =>
  words[first].title && BEFORE_TODAY.has(words[first - 1]?.text ?? '')

/** "Friday morning", "yesterday afternoon". */
export const dayPartOfDay: TimeRule = {
  id: 'time/part-of-day',
  parts: [either(anyWeekday, which('today', 'yesterday', 'tomorrow')), dayPartName],
  read: (found, context) => {
    const { words, last } = context
    if (words[last - 1].title && words[last]?.title) return []
    const resolved = dayNamed(found, context)
    return resolved && { type: 'TIME', ...resolved, value: `${resolved.value}T${found.dayPart}` }
  },
}

/** "the night of 3 March", "on the morning of October 7". */
export const dayPartOf: TimeRule = {
  id: 'time/part-of-day',
  parts: [the, dayPartName, word('of'), anyDay],
  read: (found, context) => {
    const resolved = dayNamed(found, context)
    return resolved ? { type: 'TIME', ...resolved, value: `${resolved.value}T${found.dayPart}` } : []
  },
}

/** "this morning", "last night", "tonight", "overnight". */
export const thisDayPart: TimeRule = {
  id: 'time/this-part-of-day',
  parts: [either(all(which('this', 'last', 'that', 'same'), dayPartName), which('tonight', 'overnight'))],
  read: ({ which, dayPart = 'NI' }, context) => {
    const { words, first, last } = context
    const told = context.told('day')
    if (words[last - 1].title && /^["“'‘]$/.test(words[first - 1]?.text ?? '')) return undefined
    if (which === 'last' && dayPart !== 'NI' && dayPart !== 'EV') return undefined
    if (which === 'overnight' && isKind(words[first - 1]?.text, words[last]?.text)) return undefined
    if (which === 'that' || which === 'same') {
      if (!told || !/^\d{4}-\d\d-\d\d$/.test(told.value)) return undefined
      const anchor = { from: 'time', value: told.value, time: told.id } as const
      return { type: 'TIME', value: `${told.value}T${dayPart}`, anchor }
    }
    const resolved = dayNamed({ which: which === 'last' ? 'yesterday' : 'today' }, context)
    return resolved && { type: 'TIME', ...resolved, value: `${resolved.value}T${dayPart}` }
  },
}

/** "overnight" dates an event unless it qualifies a noun: "an overnight raid" is dated by something else. */
const isKind = (before = '', after = ''): boolean =>
  before === 'an' || before === 'the' || (/^\p{L}/u.test(after) && !goesOn.has(after))

/** "the first Sunday of the month", "the last Friday in June 2022". */
export const nthWeekdayOf: TimeRule = {
  id: 'time/nth-weekday',
  parts: [
    word('the'),
    either(all(word('last'), set({ ordinal: -1 })), ordinal),
    weekdayName,
    word('of', 'in'),
    either(
      all(monthName, maybe(anyYear)),
      all(maybe(word('the')), maybe(which('last', 'this', 'next')), word('month')),
    ),
  ],
  read: (found, context) => {
    const { ordinal = 1, weekday = 1, year, which } = found
    if (ordinal > 5) return []
    const month =
      found.month === undefined
        ? wholeUnit(which === 'last' ? -1 : which === 'next' ? 1 : 0, 'month', context)
        : year === undefined
          ? bareMonth({ month: found.month }, context)
          : { value: monthValue(year, found.month) }
    const [y, m] = (month?.value ?? '').split('-').map(Number)
    if (!month || !y) return { type: 'DATE', value: `XXXX-WXX-${weekday}` }
    const day = nthWeekday(y, m, weekday, ordinal)
    return dayValue(day).startsWith(month.value) ? { type: 'DATE', ...month, value: dayValue(day) } : []
  },
}
