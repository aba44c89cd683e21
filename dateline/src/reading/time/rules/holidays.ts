import { holidays, notTheHoliday } from '../../../languages/en/holidays.ts'
import { beforeTimes, goesOn } from '../../../languages/en/time-context.ts'
import { civil } from '../calendar.ts'
import { bySight, type Feast, feasts } from '../feasts.ts'
import { all, either, maybe, type Part, set, which, word } from '../parts.ts'
import { nearestOf } from '../policy.ts'
import type { Outcome, TimeRule } from '../rule.ts'
import { dayValue, yearValue } from '../value.ts'
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
    if (year !== undefined) return outcomeOf(feast, feasts[feast](year)[0])
    if (!reference) return { type: 'DATE', value: 'XXXX' }
    const now = civil(reference.day).year
    const candidates = [now - 1, now, now + 1].flatMap((each) => feasts[feast](each))
    const chosen =
      which === undefined || which === 'this'
        ? nearestOf(candidates, context)
        : beside(which, candidates, reference.day)
    return chosen && { ...outcomeOf(feast, chosen), anchor: reference.anchor }
  },
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
