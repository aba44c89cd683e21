import { anyUnit, dayPartName, monthName, seasonName, unitName, weekdayName } from '../names.ts'
import { count } from '../numbers.ts'
import { all, either, maybe, one, which, word } from '../parts.ts'
import { durationValue } from '../relative.ts'
import type { TimeRule } from '../rule.ts'
import { clockValue } from '../value.ts'

/** "every Monday", "each year", "every two weeks", "each May". */
export const every: TimeRule = {
  id: 'time/every',
  parts: [
    which('every', 'each'),
    either(
      all(weekdayName, maybe(dayPartName)),
      monthName,
      seasonName,
      dayPartName,
      all(maybe(word('other')), unitName),
      all(count, anyUnit),
    ),
  ],
  read: ({ weekday, month, season, dayPart, unit, count = 1, vague }, { words, first, last }) => {
    if (weekday) return { type: 'SET', value: `XXXX-WXX-${weekday}${dayPart ? `T${dayPart}` : ''}` }
    if (month) return { type: 'SET', value: `XXXX-${String(month).padStart(2, '0')}` }
    if (season) return { type: 'SET', value: `XXXX-${season}` }
    if (dayPart) return { type: 'SET', value: `XXXX-XX-XXT${dayPart}` }
    if (!unit || unit === 'second') return undefined
    const other = words.slice(first, last).some(({ text }) => text === 'other')
    return { type: 'SET', value: durationValue(vague ? 'X' : other ? 2 : count, unit) }
  },
}

/** "Mondays", "Friday nights". */
export const weekdays: TimeRule = {
  id: 'time/weekdays',
  parts: [
    either(
      one(
        (_t, { weekdays }) => weekdays !== undefined,
        (found, slots) => {
          slots.weekday = found.entry?.meaning.weekdays
          return slots.weekday !== undefined && found.capital
        },
      ),
      all(weekdayName, which('mornings', 'afternoons', 'evenings', 'nights')),
    ),
  ],
  read: ({ weekday, which }) => ({ type: 'SET', value: `XXXX-WXX-${weekday}${which ? PARTS[which] : ''}` }),
}
const PARTS: Readonly<Record<string, string>> = { mornings: 'TMO', afternoons: 'TAF', evenings: 'TEV', nights: 'TNI' }

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  annual: 'P1Y',
  annually: 'P1Y',
  yearly: 'P1Y',
}

/** "daily", "annual", "monthly". */
export const often: TimeRule = {
  id: 'time/often',
  parts: [which(...Object.keys(ADVERBS))],
  read: ({ which = '' }, { words, first }) =>
    words[first].capital && words[first + 1]?.capital ? undefined : { type: 'SET', value: ADVERBS[which] },
}

/** "twice a week", "$3 a year", "once a month": the unit that something is counted in. */
export const perUnit: TimeRule = {
  id: 'time/per-unit',
  parts: [
    either(all(word('a', 'an', 'per'), unitName), all(word('once', 'twice'), word('a', 'an', 'every'), unitName)),
  ],
  read: ({ unit = 'day' }, { words, first }) => {
    if (unit === 'second' || unit === 'quarter') return undefined
    const before = words[first - 1]
    const counted = before !== undefined && (RATED.has(before.text) || /^\d/.test(before.text) || before.text === '%')
    return words[first].text.length > 3 || counted ? { type: 'SET', value: durationValue(1, unit) } : undefined
  },
}
const RATED = new Set(
  'percent million billion thousand dollars times once twice cents pounds barrels tons people'.split(' '),
)
export const midnight = clockValue
