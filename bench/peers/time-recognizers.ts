import { createRequire } from 'node:module'
import type { Timex } from '../suites/time-score.ts'
import type { TimePeer } from './time.ts'
import { cut, dayOfDate, weekOfDate } from './time-forms.ts'

interface Value {
  readonly timex?: string
  readonly value?: string
  readonly start?: string
  readonly end?: string
}
interface Found {
  readonly start: number
  readonly end: number
  readonly typeName: string
  readonly resolution?: { readonly values?: readonly Value[] }
}
interface Recognizers {
  DateTimeRecognizer: new (
    culture: string,
  ) => { getDateTimeModel(): { parse(text: string, day: Date): readonly Found[] } }
}
const { DateTimeRecognizer } = createRequire(import.meta.url)('@microsoft/recognizers-text-date-time') as Recognizers
const model = new DateTimeRecognizer('en-us').getDateTimeModel()

/** Line by line: the library takes more than linear time. Of its candidates the past one, unless the day itself is one. */
export const peer: TimePeer = {
  name: 'recognizers-text',
  times: (text, day) =>
    [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
      model.parse(line, day).flatMap((found) => timesOf(text, index + found.start, index + found.end + 1, found, day)),
    ),
}

function timesOf(text: string, from: number, to: number, found: Found, day: Date): Timex[] {
  const values = found.resolution?.values ?? []
  if (values.length === 0) return []
  const [start, end] = cut(text, from, to)
  const today = dayOfDate(day)
  const same = values.find(
    ({ timex = '', value, start: first }) => timex.startsWith('XXXX') && (value ?? first ?? '').startsWith(today),
  )
  const chosen = same ?? values[0]
  const timex = values[0].timex ?? ''
  const said = text.slice(start, end).toLowerCase()
  const type = found.typeName.split('.').at(-1) ?? ''
  const time = (type: string, value: string): Timex[] => [{ start, end, type, value }]
  const vague = (length: string): string =>
    /\b(?:few|several|some|many)\b/.test(said) ? length.replace(/\d+/, 'X') : length
  if (/^(?:PRESENT|PAST|FUTURE)_REF$/.test(timex)) return time('DATE', timex)
  if (type === 'duration') return time('DURATION', vague(timex))
  if (type === 'set') return time('SET', timex)
  if (type === 'time') return time('TIME', `${today}${timex}${timex.length === 3 ? ':00' : ''}`)
  if (type === 'timerange') return time('TIME', `${today}${/^\((T[^,]*),/.exec(timex)?.[1] ?? timex}`)
  if (type === 'datetime') return time('TIME', `${chosen.value?.slice(0, 10)}T${chosen.value?.slice(11, 16)}`)
  if (type === 'datetimerange')
    return time('TIME', `${chosen.start?.slice(0, 10)}${/T(?:MO|AF|EV|NI|DT)$/.exec(timex)?.[0] ?? ''}`)
  if (type === 'date') return time('DATE', dayAtGrain(chosen.value ?? '', said))
  const range = /^\(([^,]*),([^,]*),(P[^)]*)\)$/.exec(timex)
  return range ? rangeOf(text, start, end, said, range, chosen) : time('DATE', unitOf(timex, chosen, today))
}

const dayAtGrain = (value: string, said: string): string =>
  value.slice(0, /\byears? (?:ago|earlier)\b/.test(said) ? 4 : /\bmonths? (?:ago|earlier)\b/.test(said) ? 7 : 10)

function rangeOf(
  text: string,
  start: number,
  end: number,
  said: string,
  [, first, , length]: RegExpExecArray,
  value: Value,
): Timex[] {
  const from = value.start ?? value.end ?? ''
  const join = /\s*(?:\b(?:to|until|till|through|and)\b|[-–—])\s*/i.exec(text.slice(start, end).slice(3))
  const point = (value: string): Timex[] => [{ start, end, type: 'DATE', value }]
  if (length === 'P3M' && said.includes('quarter'))
    return point(`${from.slice(0, 4)}-Q${Math.floor((Number(from.slice(5, 7)) - 1) / 3) + 1}`)
  if (length === 'P10Y') return point(from.slice(0, 3))
  if (length === 'P6M' && said.includes('half'))
    return point(`${from.slice(0, 4)}-H${Number(from.slice(5, 7)) < 7 ? 1 : 2}`)
  if (/^(?:the )?(?:last|past|next|previous|coming|first|final) /.test(said) && !join) {
    const vague = /\b(?:few|several|some|many)\b/.test(said)
    return [{ start, end, type: 'DURATION', value: vague ? length.replace(/\d+/, 'X') : length }]
  }
  if (!join || !value.start || !value.end) return point(from)
  const at = start + 3 + join.index
  const next = at + join[0].length
  const digits =
    /^\d{4}$/.test(text.slice(next, end)) || /^(?:XXXX|\d{4})$/.test(first) ? 4 : /^\S{4,7}$/.test(first) ? 7 : 10
  return [
    { start, end: at, type: 'DATE', value: value.start.slice(0, digits) },
    { start: next, end, type: 'DATE', value: value.end.slice(0, digits) },
  ]
}

function unitOf(timex: string, { start = '' }: Value, today: string): string {
  if (/^XXXX-\d\d$/.test(timex)) return start.slice(0, 7)
  if (/^XXXX-W\d\d/.test(timex) || timex.startsWith('XXXX-WXX')) return weekOfDate(new Date(`${start}T12:00`))
  if (/^(?:XXXX|\d{4})-(?:SP|SU|FA|WI)$/.test(timex)) {
    return `${timex.startsWith('XXXX') ? start.slice(0, 4) || today.slice(0, 4) : timex.slice(0, 4)}${timex.slice(4)}`
  }
  return timex.startsWith('X') ? start : timex
}
