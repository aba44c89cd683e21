import { holidays, notTheHoliday } from '../../../languages/en/holidays.ts'
import { beforeTimes, goesOn } from '../../../languages/en/time-context.ts'
import { civil, weekdayOf } from '../calendar.ts'
import { bySight, type Feast, feasts } from '../feasts.ts'
import { weekdayName } from '../names.ts'
import { all, either, type Found, maybe, type Part, set, which, word } from '../parts.ts'
import { nearestOf } from '../policy.ts'
import type { Context, Outcome, TimeRule } from '../rule.ts'
import { dayValue, openValue, yearValue } from '../value.ts'
import { anyYear } from './years.ts'

/** The words of a name as the stage cuts them: letters, digits and single marks. */
const cut = (name: string): string[] => name.toLowerCase().match(/\p{L}+|\d+|\S/gu) ?? []

const names: Part = either(
  ...holidays
    .flatMap(([feast, ...names]) => names.map((name) => ({ feast, words: cut(name) })))
    .sort((a, b) => b.words.length - a.words.length)
    .map(({ feast, words }) => all(...words.map((each) => word(each)), set({ feast }))),
)

/** "Christmas Eve", "last Easter", "Ramadan 2023", "Simchat Torah": by calculation. */
export const holiday: TimeRule = {
  id: 'time/holiday',
  parts: [maybe(which('last', 'this', 'next')), names, maybe(maybe(word(',', 'of')), anyYear)],
  read: ({ feast = '', year, which }, context) => {
    const { words, first, last, reference } = context
    const name = which ? words[first + 1] : words[first]
    if (!name.capital && name.text !== 'the') return undefined
    const next = words[last]?.text ?? ''
    if (notTheHoliday.has(next) || (year === undefined && /^\p{L}/u.test(next) && !goesOn.has(next))) return []
    if (year === undefined && !which && !beforeTimes.has(words[first - 1]?.text ?? '')) return []
    const days = daysOf(feast, year, which, context)
    if (days === 'open') return { type: 'DATE', value: 'XXXX' }
    return days && { ...outcomeOf(feast, days), ...(year === undefined && reference && { anchor: reference.anchor }) }
  },
}

/** "the day after Christmas", "the Friday after Thanksgiving": the nearest such day on that side of it. */
export const besideHoliday: TimeRule = {
  id: 'time/beside-holiday',
  parts: [
    maybe(word('the')),
    either(word('day'), weekdayName),
    which('before', 'after'),
    names,
    maybe(maybe(word(',', 'of')), anyYear),
  ],
  read: ({ feast = '', year, which, weekday }, context) => {
    const { words, last, reference } = context
    const next = words[last]?.text ?? ''
    if (notTheHoliday.has(next) || (/^\p{L}/u.test(next) && !goesOn.has(next))) return undefined
    const days = daysOf(feast, year, undefined, context)
    if (days === 'open') return { type: 'DATE', value: openValue.day }
    if (!days) return undefined
    const back = which === 'before'
    const edge = back ? days.first - 1 : days.last + 1
    const ahead = weekday === undefined ? 0 : (weekday - weekdayOf(edge) + 7) % 7
    const day = back ? edge - ((7 - ahead) % 7) : edge + ahead
    return { type: 'DATE', value: dayValue(day), ...(year === undefined && reference && { anchor: reference.anchor }) }
  },
}

/** The days of a feast in the year that is named, else in the one that publication and tense give. */
function daysOf(
  feast: string,
  year: number | undefined,
  which: Found['which'],
  context: Context,
): Feast | 'open' | undefined {
  if (year !== undefined) return feasts[feast](year)[0]
  const { reference } = context
  if (!reference) return 'open'
  const now = civil(reference.day).year
  const candidates = [now - 1, now, now + 1].flatMap((each) => feasts[feast](each))
  return which === undefined || which === 'this'
    ? nearestOf(candidates, context)
    : beside(which, candidates, reference.day)
}

const beside = (which: string, candidates: readonly Feast[], day: number): Feast | undefined =>
  which === 'last' ? candidates.findLast(({ last }) => last < day) : candidates.find(({ first }) => first > day)

/** A day, or the year with the days in EDTF where the feast lasts longer; a day either way where the moon decides. */
function outcomeOf(feast: string, days: Feast | undefined): Outcome | [] {
  if (!days) return []
  const slack = bySight.has(feast) ? 1 : 0
  const [from, to] = [dayValue(days.first - slack), dayValue(days.last + slack)]
  if (days.first < days.last)
    return { type: 'DATE', value: yearValue(civil(days.first).year), edtf: `[${from}..${to}]` }
  if (slack) return { type: 'DATE', value: dayValue(days.first), mod: 'APPROX', edtf: `[${from}..${to}]` }
  return { type: 'DATE', value: from }
}
