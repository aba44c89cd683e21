import nlp from 'compromise'
import dates from 'compromise-dates'
import type { Timex } from '../suites/time-score.ts'
import type { TimePeer } from './time.ts'
import { cut, dayOfDate, isClock, LETTERS, timexOf } from './time-forms.ts'

nlp.plugin(dates)

interface Offset {
  readonly start: number
  readonly length: number
}
interface Length {
  readonly offset: Offset
  readonly duration?: Readonly<Record<string, number>>
}
interface Found {
  readonly offset: Offset
  readonly dates?: { start?: string; unit?: string; repeat?: { interval?: Readonly<Record<string, number>> } }
}
interface Dated {
  durations(): { json(options: object): Length[] }
  dates(options: object): { json(options: object): Found[] }
}

/** Paragraph by paragraph, so that an exception inside the library loses one, not the document. */
export const peer: TimePeer = {
  name: 'compromise-dates',
  times: (text, day) =>
    [...text.matchAll(/[^\n]+(?:\n(?=\S)[^\n]+)*/g)].flatMap(({ 0: paragraph, index }) => {
      try {
        return timesIn(paragraph, day).map((time) => ({ ...time, start: time.start + index, end: time.end + index }))
      } catch {
        return []
      }
    }),
}

function timesIn(text: string, day: Date): Timex[] {
  const document = nlp(text) as unknown as Dated
  const options = { offset: true, terms: false }
  const lengths = document
    .durations()
    .json(options)
    .flatMap((found) => lengthOf(text, found))
  const points = document
    .dates({ today: dayOfDate(day), timezone: 'UTC' })
    .json(options)
    .flatMap((found) => pointOf(text, found))
    .filter((point) => !lengths.some((length) => length.start < point.end && point.start < length.end))
  return [...lengths, ...points]
}

function lengthOf(text: string, { duration, offset }: Length): Timex[] {
  const [unit, count] = Object.entries(duration ?? {})[0] ?? []
  const [start, end] = cut(text, offset.start, offset.start + offset.length)
  if (!unit || !LETTERS[unit] || /quarter/.test(text.slice(start, end))) return []
  if (/^\s+(?:ago|later|earlier|before)/.test(text.slice(end, end + 12))) return []
  return [{ start, end, type: 'DURATION', value: `${isClock(unit) ? 'PT' : 'P'}${count}${LETTERS[unit]}` }]
}

function pointOf(text: string, { dates, offset }: Found): Timex[] {
  const [start, end] = cut(text, offset.start, offset.start + offset.length)
  if (!dates?.start || end <= start) return []
  const words = text.slice(start, end)
  if (/^(?:right )?now$/i.test(words)) return [{ start, end, type: 'DATE', value: 'PRESENT_REF' }]
  if (dates.repeat) {
    const [unit, count] = Object.entries(dates.repeat.interval ?? { day: 1 })[0]
    return [{ start, end, type: 'SET', value: `P${count}${LETTERS[unit] ?? 'D'}` }]
  }
  const date = new Date(`${dates.start.slice(0, 10)}T${dates.start.slice(11, 16)}`)
  const { unit = '' } = dates
  const known = { hour: /^(?:time|hour|minute)$/.test(unit), day: unit === 'day', month: unit === 'month' }
  const grain =
    unit === 'week' || unit === 'quarter' ? `${words} ${unit}` : unit === 'season' ? `${words} quarter` : words
  return [{ start, end, ...timexOf(date, grain, known) }]
}
