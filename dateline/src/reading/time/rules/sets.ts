import { anyUnit, dayPartName, monthName, seasonName, unitName, weekdayName } from '../names.ts'
import { count } from '../numbers.ts'
import { all, either, maybe, one, which, word } from '../parts.ts'
import { durationValue } from '../relative.ts'
import type { TimeRule } from '../rule.ts'

/** "every Monday", "each year", "every two weeks", "each May". */
export const every: TimeRule = {
  id: 'time/every',
  parts: [
    which('every', 'each'),
    either(
      all(maybe(word('other')), weekdayName, maybe(dayPartName)),
      monthName,
      seasonName,
      dayPartName,
      all(maybe(word('other')), unitName),
      all(count, anyUnit),
    ),
  ],
  read: ({ weekday, month, season, dayPart, unit, count = 1, vague }, { words, first }) => {
    if (weekday) return { type: 'SET', value: `XXXX-WXX-${weekday}${dayPart ? `T${dayPart}` : ''}` }
    if (month) return { type: 'SET', value: `XXXX-${String(month).padStart(2, '0')}` }
    if (season) return { type: 'SET', value: `XXXX-${season}` }
    if (dayPart) return { type: 'SET', value: `XXXX-XX-XXT${dayPart}` }
    if (!unit || unit === 'second') return undefined
    if (unit === 'weekend' && count === 1) return { type: 'SET', value: 'XXXX-WXX-WE' }
    return { type: 'SET', value: durationValue(vague ? 'X' : words[first + 1].text === 'other' ? 2 : count, unit) }
  },
}

const PARTS: Readonly<Record<string, string>> = { mornings: 'TMO', afternoons: 'TAF', evenings: 'TEV', nights: 'TNI' }

/** "on weekends", "at weekends". */
export const weekends: TimeRule = {
  id: 'time/weekends',
  parts: [word('weekends')],
  read: (_found, { words, first }) =>
    /^(?:on|at|during|and|or)$/.test(words[first - 1]?.text ?? '') ? { type: 'SET', value: 'XXXX-WXX-WE' } : undefined,
}

/** "Mondays", "Friday nights". */
export const weekdays: TimeRule = {
  id: 'time/weekdays',
  parts: [
    either(
      one(
        (_text, { weekdays }) => weekdays !== undefined,
        (found, slots) => {
          slots.weekday = found.entry?.meaning.weekdays
          return slots.weekday !== undefined && found.capital
        },
      ),
      all(weekdayName, which(...Object.keys(PARTS))),
    ),
  ],
  read: ({ weekday, which }) => ({ type: 'SET', value: `XXXX-WXX-${weekday}${which ? PARTS[which] : ''}` }),
}

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  annually: 'P1Y',
  yearly: 'P1Y',
}

/** "daily", "weekly" as adverbs; "a daily briefing" says what kind, not when. */
export const often: TimeRule = {
  id: 'time/often',
  parts: [which(...Object.keys(ADVERBS))],
  read: ({ which = '' }, { words, first, last }) => {
    const before = words[first - 1]
    if (/^(?:a|the|this|free|their|its)$/.test(before?.text ?? '') || (words[first].title && before?.capital))
      return undefined
    const next = words[last]?.text ?? ''
    return /^\p{L}/u.test(next) && !AFTER_ADVERB.has(next) ? undefined : { type: 'SET', value: ADVERBS[which] }
  },
}
const AFTER_ADVERB = new Set('in at on by from to since for through until during after before'.split(' '))

/** "twice a week", "once a month", "four times a year". */
export const perUnit: TimeRule = {
  id: 'time/per-unit',
  parts: [either(word('once', 'twice'), all(count, word('times'))), word('a', 'an', 'every', 'each', 'per'), unitName],
  read: ({ unit = 'day' }) => (unit === 'second' ? undefined : { type: 'SET', value: durationValue(1, unit) }),
}
