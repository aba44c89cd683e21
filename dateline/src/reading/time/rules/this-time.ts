import { civil } from '../calendar.ts'
import { unitName } from '../names.ts'
import { all, either, maybe, set, which, word } from '../parts.ts'
import type { TimeRule } from '../rule.ts'
import { dayValue, monthValue, openValue } from '../value.ts'

/** "this time last year", "the same time next week": a year away at the grain of months, a week or month at that of days. */
export const thisTime: TimeRule = {
  id: 'time/this-time',
  parts: [
    either(word('this'), all(maybe(word('the')), word('same'))),
    word('time'),
    either(all(which('last', 'next'), unitName), all(which('yesterday', 'tomorrow'), set({ unit: 'day' }))),
  ],
  read: ({ which = '', unit }, { reference }) => {
    if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'day') return undefined
    if (!reference) return { type: 'DATE', value: unit === 'year' ? openValue.month : openValue.day }
    const step = which === 'last' || which === 'yesterday' ? -1 : 1
    const { year, month } = civil(reference.day)
    const value =
      unit === 'year'
        ? monthValue(year + step, month)
        : dayValue(reference.day + step * (unit === 'month' ? 30 : unit === 'week' ? 7 : 1))
    return { type: 'DATE', value, anchor: reference.anchor, ...(unit === 'month' && { mod: 'APPROX' }) }
  },
}
