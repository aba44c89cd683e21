import { civil, dayNumber, isDate } from '../calendar.ts'
import { anyWeekday, anyWeekdayName, monthAbbreviation, monthName } from '../names.ts'
import { cableYear, dayDigits, dayOfMonth, otherDayDigits } from '../numbers.ts'
import { all, either, glued, maybe, not, type Part, which, word } from '../parts.ts'
import { bareMonth, dateOutcome, dayNamed } from '../policy.ts'
import type { Context, Outcome, TimeRule } from '../rule.ts'
import { dayValue, monthValue } from '../value.ts'
import { anyYear } from './years.ts'

const year = maybe(maybe(word(',')), anyYear)
const weekdayBefore = maybe(either(anyWeekday, anyWeekdayName), maybe(word(',')), maybe(word('the')))
/** "October 7", "Oct. 7, 2023". */
const monthDay = all(monthName, dayOfMonth, not(all(glued(word(':')), glued(dayDigits))), year)
/** "3 JAN 90", as cables write it. */
const cableDate = all(dayDigits, monthAbbreviation, cableYear)
/** "7 October", "the 7th of October, 2023". */
const dayMonth = all(maybe(word('the')), dayOfMonth, maybe(word('of')), monthName, year)

/** A day, named in any of the ways that can stand beside a time of day. */
export const anyDay: Part = either(
  all(weekdayBefore, either(monthDay, dayMonth)),
  anyWeekday,
  which('today', 'yesterday', 'tomorrow'),
)

/** "Friday, October 20, 2023", "20 October 2023", "Oct. 20". */
export const calendarDate: TimeRule = {
  id: 'time/date',
  parts: [either(cableDate, all(weekdayBefore, either(monthDay, dayMonth)))],
  read: (found, context) => dateOutcome(dayNamed(found, context)),
}

const dash = word('-', '–', '—')
const joined = either(dash, word('to', 'and', 'through', 'until', 'till'))

/** "May 3-5", "3 to 5 May 2023": two times, the first with the month and year of the second. */
export const dayRange: TimeRule = {
  id: 'time/day-range',
  parts: [
    either(
      all(monthName, dayDigits, either(dash, word('to', 'and', 'through')), otherDayDigits, not(monthName), year),
      all(dayDigits, joined, otherDayDigits, monthName, year),
    ),
  ],
  read: (found, context) => {
    const last = dayNamed(
      monthFirst(context) ? { ...found, day: found.other } : { ...found, day: found.other },
      context,
    )
    const first = dayNamed({ ...found, year: Number(last?.value.slice(0, 4)) || found.year }, context)
    if (!first || !last || (found.day ?? 0) >= (found.other ?? 0)) return []
    const cut = context.words.findIndex((w, at) => at > context.first && at < context.last && JOINS.has(w.text))
    const { anchor } = last
    const range = `${first.value}/${last.value}`
    const edtf = first.value.includes('X')
      ? undefined
      : context.words[cut].text === 'and'
        ? `[${first.value}..${last.value}]`
        : range
    const outcome = (value: string): Outcome => ({
      type: 'DATE',
      value,
      ...(anchor && { anchor }),
      ...(edtf && { edtf }),
    })
    return [
      { ...outcome(first.value), last: cut },
      { ...outcome(last.value), first: cut + 1 },
    ]
  },
}
const JOINS = new Set(['-', '–', '—', 'to', 'and', 'through', 'until', 'till'])
const monthFirst = ({ words, first }: Context): boolean => words[first].entry?.meaning.month !== undefined

/** "October 2023", "Oct., 2023", "October of 2023". */
export const monthYear: TimeRule = {
  id: 'time/month-year',
  parts: [monthName, maybe(word(',', 'of')), anyYear],
  read: ({ month = 1, year = 1 }) => ({ type: 'DATE', value: dayValue(dayNumber(year, month, 1)).slice(0, 7) }),
}

/** "October", "last October", "next May", "October last year". */
export const month: TimeRule = {
  id: 'time/month',
  parts: [
    either(
      all(
        maybe(word('the')),
        which('last', 'next', 'this', 'past', 'coming'),
        maybe(word('past', 'coming')),
        monthName,
      ),
      all(monthName, maybe(maybe(word('of')), which('last', 'this', 'next'), word('year'))),
    ),
  ],
  read: (found, context) => {
    const { reference, words, last } = context
    const { which, month = 1 } = found
    if (!which && isDoubtful(context)) return undefined
    if (!which || !reference) return dateOutcome(bareMonth(found, context))
    const now = civil(reference.day)
    const outcome = (year: number): Outcome => ({
      type: 'DATE',
      value: monthValue(year, month),
      anchor: reference.anchor,
    })
    if (words[last - 1].text === 'year') return outcome(now.year + (which === 'last' ? -1 : which === 'next' ? 1 : 0))
    if (which === 'last' || which === 'past') return outcome(month < now.month ? now.year : now.year - 1)
    if (which === 'next' || which === 'coming') return outcome(month > now.month ? now.year : now.year + 1)
    return outcome(now.year)
  },
}

/** "May" and "March" are months only after a preposition or another word that goes with months. */
function isDoubtful({ words, first, last }: Context): boolean {
  const name = words[last - 1].text === '.' ? words[last - 2] : words[last - 1]
  if (words[last - 1].text !== '.' && name.text.length === 3 && name.text !== 'may')
    return !BEFORE_MONTH.has(words[first - 1]?.text)
  return (name.text === 'may' || name.text === 'march') && !BEFORE_MONTH.has(words[first - 1]?.text)
}
const BEFORE_MONTH = new Set(
  'in since by until till from during before after through to between of late early mid - last next this and or for ending ended'.split(
    ' ',
  ),
)

/** "2023-10-20", "2023/10/20", "20.10.2023", "10/20/2023": ISO by itself, the others by the order that is set. */
export const numericDate: TimeRule = {
  id: 'time/numeric-date',
  parts: [
    {
      match: (words, at, found) => numeric(words, at, found),
      begins: (_text, meaning) => meaning.digits === true,
      literals: [],
      optional: false,
    },
  ],
  read: (found, context) => {
    const { year = 0, month = 0, day = 0 } = found
    if (words0(found)) return isDate(year, month, day) ? { type: 'DATE', value: iso(year, month, day) } : []
    const dayFirst = isDate(year, month, day)
    const monthFirst = isDate(year, day, month)
    if (!dayFirst && !monthFirst) return []
    const wanted = context.settings.dateOrder === 'day-first' ? dayFirst : !monthFirst
    const [value, other] = [iso(year, month, day), iso(year, day, month)]
    if (!dayFirst || !monthFirst || value === other) return { type: 'DATE', value: dayFirst ? value : other }
    return { type: 'DATE', value: wanted ? value : other, alternative: wanted ? other : value }
  },
}

const words0 = (found: { which?: string }): boolean => found.which === 'iso'
const iso = (year: number, month: number, day: number): string => dayValue(dayNumber(year, month, day))

function numeric(words: Context['words'], at: number, found: Parameters<Part['match']>[2]): number {
  const [a, mark, b, second, c] = words.slice(at, at + 5)
  if (!c || !mark.glued || !b.glued || second.text !== mark.text || !second.glued || !c.glued) return -1
  if (!'-/.'.includes(mark.text) || mark.text === '' || ![a, b, c].every((w) => /^\d{1,4}$/.test(w.text))) return -1
  const joinedOn = (w: (typeof words)[number] | undefined): boolean => w?.glued === true && /^[-/.\d]/.test(w.text)
  if (joinedOn(words[at + 5]) && words[at + 6]?.glued) return -1
  if (words[at].glued && /[-/.:$£€#\d]/.test(words[at - 1]?.text ?? '')) return -1
  const [x, y, z] = [a, b, c].map((w) => Number(w.text))
  if (a.text.length === 4 && mark.text !== '.' && b.text.length <= 2 && c.text.length <= 2) {
    Object.assign(found, { which: 'iso', year: x, month: y, day: z })
    return at + 5
  }
  if (a.text.length > 2 || b.text.length > 2 || c.text.length === 3 || c.text.length === 1) return -1
  if (c.text.length === 2 && mark.text !== '/') return -1
  const year = c.text.length === 4 ? z : z + (z < 50 ? 2000 : 1900)
  if (year < 1000 || year > 2199) return -1
  Object.assign(found, { day: x, month: y, year })
  return at + 5
}
