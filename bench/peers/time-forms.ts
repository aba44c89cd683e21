import { dayNumber } from '../../dateline/src/reading/time/calendar.ts'
import { clockValue, dayValue, monthValue, weekValue, yearValue } from '../../dateline/src/reading/time/value.ts'

const LEADING = /^(?:on|in|at|since|from|for|of|by|until|till|within|during|before|after|between)\s+/i

/** A span without the preposition before it and the marks after it. */
export function cut(text: string, start: number, end: number): [number, number] {
  const lead = LEADING.exec(text.slice(start, end))
  const from = start + (lead?.[0].length ?? 0)
  let to = end
  while (to > from && /[\s,.;:()"'\-–]/.test(text[to - 1]) && !/[ap]\.m\.$/i.test(text.slice(from, to))) to -= 1
  return [from, to]
}

export const dayOf = (date: Date): number => dayNumber(date.getFullYear(), date.getMonth() + 1, date.getDate())
export const dayOfDate = (date: Date): string => dayValue(dayOf(date))
export const weekOfDate = (date: Date): string => weekValue(dayOf(date))
export const clockOfDate = (date: Date): string => `${dayOfDate(date)}${clockValue(date.getHours(), date.getMinutes())}`

/** Type and value of a date that a library gives, at the grain of the words it matched. */
export function timexOf(
  date: Date,
  words: string,
  known: { readonly hour?: boolean; readonly day?: boolean; readonly month?: boolean },
): { type: string; value: string } {
  const text = words.toLowerCase()
  const part = /\b(?:night|tonight|overnight)\b/.test(text)
    ? 'TNI'
    : /\bmorning\b/.test(text)
      ? 'TMO'
      : /\bafternoon\b/.test(text)
        ? 'TAF'
        : /\bevening\b/.test(text)
          ? 'TEV'
          : ''
  if (part) return { type: 'TIME', value: `${dayOfDate(date)}${part}` }
  if (known.hour) return { type: 'TIME', value: clockOfDate(date) }
  if (/\bweekends?\b/.test(text)) return { type: 'DATE', value: `${weekOfDate(date)}-WE` }
  if (/\bweeks?\b/.test(text)) return { type: 'DATE', value: weekOfDate(date) }
  if (/\bquarters?\b/.test(text))
    return { type: 'DATE', value: `${yearValue(date.getFullYear())}-Q${Math.floor(date.getMonth() / 3) + 1}` }
  if (known.day || /\b(?:today|yesterday|tomorrow|days?)\b/.test(text)) return { type: 'DATE', value: dayOfDate(date) }
  if (known.month || /\bmonths?\b/.test(text))
    return { type: 'DATE', value: monthValue(date.getFullYear(), date.getMonth() + 1) }
  return { type: 'DATE', value: yearValue(date.getFullYear()) }
}

export const LETTERS: Readonly<Record<string, string>> = {
  year: 'Y',
  quarter: 'Q',
  month: 'M',
  week: 'W',
  day: 'D',
  hour: 'H',
  minute: 'M',
  second: 'S',
}
export const isClock = (unit: string): boolean => unit === 'hour' || unit === 'minute' || unit === 'second'
