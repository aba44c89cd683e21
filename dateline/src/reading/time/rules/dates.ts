import { notTheDay } from '../../../languages/en/named-days.ts'
import { anyWeekday, anyWeekdayName, monthAbbreviation, monthName } from '../names.ts'
import { cableYear, dayDigits, dayOfMonth, otherDayDigits } from '../numbers.ts'
import { all, either, glued, maybe, not, one, type Part, which, word } from '../parts.ts'
import { dateOutcome, dayNamed } from '../policy.ts'
import type { Outcome, TimeRule } from '../rule.ts'
import { dayValue, firstDayOf, weekValue } from '../value.ts'
import { anyYear, yearNamed } from './years.ts'

const year = maybe(either(all(maybe(word(',')), anyYear), all(maybe(word('of')), yearNamed)))
const weekdayBefore = maybe(either(anyWeekday, anyWeekdayName), maybe(word(',')), maybe(word('the')))
/** "October 7", "Oct. 7, 2023". */
const monthDay = all(monthName, maybe(word('the')), dayOfMonth, not(all(glued(word(':')), glued(dayDigits))), year)
/** "7 October", "the 7th of October, 2023". */
const dayMonth = all(maybe(word('the')), dayOfMonth, maybe(word('of')), monthName, year)
/** "3 JAN 90", as cables write it. */
const cableDate = all(dayDigits, monthAbbreviation, cableYear)

/** A day, named in any of the ways that can stand beside a time of day. */
export const anyDay: Part = either(
  all(weekdayBefore, either(monthDay, dayMonth)),
  anyWeekday,
  which('today', 'yesterday', 'tomorrow'),
)

const nine = one(
  (_text, { digits }) => digits === true,
  ({ text }) => text === '9',
)
const eleven = one(
  (_text, { digits }) => digits === true,
  ({ text }) => text === '11',
)

/** "the week of 24 April", "the week beginning May 1": the calendar week of that day. */
export const weekOfDay: TimeRule = {
  id: 'time/week-of-day',
  parts: [
    maybe(word('the')),
    word('week'),
    word('of', 'beginning', 'starting', 'commencing'),
    maybe(either(anyWeekday, anyWeekdayName), maybe(word(','))),
    either(monthDay, dayMonth),
  ],
  read: (found, context) => {
    const resolved = dayNamed(found, context)
    const day = resolved && firstDayOf(resolved.value)
    return day === undefined ? undefined : { type: 'DATE', ...resolved, value: weekValue(day) }
  },
}

/** "9/11", by which one day goes. */
export const nineEleven: TimeRule = {
  id: 'time/byname',
  parts: [nine, glued(word('/')), glued(eleven), not(all(glued(word('/', '-')), glued(dayDigits)))],
  read: (_found, { words, last }) => (words[last]?.text === 'of' ? undefined : { type: 'DATE', value: '2001-09-11' }),
}

/** "Friday, October 20, 2023", "20 October 2023", "Oct. 20". */
export const calendarDate: TimeRule = {
  id: 'time/date',
  parts: [either(cableDate, all(weekdayBefore, either(monthDay, dayMonth)))],
  read: (found, context) => {
    if (notTheDay.has(context.words[context.last]?.text ?? '')) return []
    return dateOutcome(dayNamed(found, context))
  },
}

const JOINS = ['-', '–', '—', 'to', 'and', 'through', 'until', 'till']

/** "May 3-5", "3 to 5 May 2023". */
const daysOfMonth: Part = either(
  all(monthName, dayDigits, word(...JOINS), otherDayDigits, not(monthName), year),
  all(dayDigits, word(...JOINS), otherDayDigits, monthName, year),
)

/** "Tuesday to Wednesday", "30 April to 1 May": kept by the first. */
const twoDays: Part = {
  ...anyDay,
  match: (words, at, found) => {
    const join = anyDay.match(words, at, found)
    if (join < 0 || !NIGHT_JOINS.has(words[join]?.text ?? '')) return -1
    return anyDay.match(words, join + 1, {})
  },
  literals: [...anyDay.literals, ...JOINS],
}
const NIGHT_JOINS = new Set(['-', '–', '—', 'to', 'and', 'into'])

/** "the night of 3-4 May", "overnight on May 3 to 4": one night, by the day on which it begins. */
export const nightOfDays: TimeRule = {
  id: 'time/night-of-days',
  parts: [
    either(
      all(maybe(word('the')), word('night'), word('of', 'from', 'between')),
      all(word('overnight'), maybe(word('on', 'from'))),
    ),
    either(daysOfMonth, twoDays),
  ],
  read: (found, context) => {
    const start = dayNamed(found, context)
    if (!start || (found.other !== undefined && found.other - (found.day ?? 0) !== 1)) return undefined
    const day = firstDayOf(start.value)
    const edtf = day === undefined ? undefined : `[${start.value}..${dayValue(day + 1)}]`
    return { type: 'TIME', ...start, value: `${start.value}TNI`, ...(edtf && { edtf }) }
  },
}

/** "May 3-5", "3 to 5 May 2023": two times, each with the month and year of both. */
export const dayRange: TimeRule = {
  id: 'time/day-range',
  parts: [daysOfMonth],
  read: (found, context) => {
    const { words, first, last } = context
    const end = dayNamed({ ...found, day: found.other }, context)
    const start = dayNamed({ ...found, year: Number(end?.value.slice(0, 4)) || found.year }, context)
    if ((found.day ?? 0) >= (found.other ?? 0)) return undefined
    if (!start || !end) return []
    const join = first + words.slice(first, last).findIndex(({ text }) => JOINS.includes(text))
    const within = words[join].text === 'and'
    const range = within ? `[${start.value}..${end.value}]` : `${start.value}/${end.value}`
    const both: Partial<Outcome> = {
      ...(end.anchor && { anchor: end.anchor }),
      ...(!start.value.includes('X') && { edtf: range }),
    }
    return [
      { type: 'DATE', value: start.value, ...both, last: join },
      { type: 'DATE', value: end.value, ...both, first: join + 1 },
    ]
  },
}
