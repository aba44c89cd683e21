import { weekdayOf } from '../calendar.ts'
import { unitName, unitPlural, weekdayName } from '../names.ts'
import { count } from '../numbers.ts'
import { either, which } from '../parts.ts'
import type { TimeRule } from '../rule.ts'
import { dayValue } from '../value.ts'

/** "a week from Monday", "two weeks ago Friday": whole weeks from the weekday next to publication. */
export const weeksFromDay: TimeRule = {
  id: 'time/weeks-from-day',
  parts: [count, either(unitPlural, unitName), which('from', 'ago'), weekdayName],
  read: ({ count = 1, vague, unit, which, weekday = 1 }, { reference, words, first }) => {
    if (vague || (unit !== 'week' && unit !== 'fortnight') || !Number.isInteger(count)) return undefined
    if (words[first].glued) return undefined
    if (!reference) return { type: 'DATE', value: `XXXX-WXX-${weekday}` }
    const days = count * (unit === 'week' ? 7 : 14)
    const ahead = (weekday - weekdayOf(reference.day) + 7) % 7
    const day = which === 'from' ? reference.day + ahead + days : reference.day - ((7 - ahead) % 7) - days
    return { type: 'DATE', value: dayValue(day), anchor: reference.anchor }
  },
}
