import * as chrono from 'chrono-node'
import type { Timex } from '../suites/time-score.ts'
import type { TimePeer } from './time.ts'
import { cut, isClock, LETTERS, timexOf } from './time-forms.ts'

const COUNTS = 'zero one two three four five six seven eight nine ten'.split(' ')
const LENGTH = /^(?:about |some )?(\w+) (second|minute|hour|day|week|month|year)s?$/i
const AROUND = /^(?:the )?(?:last|past|next) (\w+) (second|minute|hour|day|week|month|year)s$/i
const JOIN = /\s*(?:\b(?:to|until|till|through|and)\b|[-–—])\s*/i

export const peer: TimePeer = {
  name: 'chrono-node',
  times: (text, day) =>
    chrono.parse(text, day).flatMap((found): Timex[] => {
      const [start, end] = [found.index, found.index + found.text.length]
      const join = found.end ? JOIN.exec(found.text.slice(3)) : null
      if (!found.end || !join) return point(text, start, end, found.start)
      const at = start + 3 + join.index
      return [...point(text, start, at, found.start), ...point(text, at + join[0].length, end, found.end)]
    }),
}

function point(text: string, from: number, to: number, parsed: chrono.ParsedComponents): Timex[] {
  const [start, end] = cut(text, from, to)
  if (end <= start) return []
  const words = text.slice(start, end)
  if (/^now$/i.test(words)) return [{ start, end, type: 'DATE', value: 'PRESENT_REF' }]
  const length = /^for\b/i.test(text.slice(from, to)) ? LENGTH.exec(words) : AROUND.exec(words)
  if (length) {
    const [, count, unit] = length.map((word) => word.toLowerCase())
    const number =
      count === 'a' || count === 'an'
        ? 1
        : COUNTS.indexOf(count) > 0
          ? COUNTS.indexOf(count)
          : count === 'few' || count === 'several'
            ? 'X'
            : count
    return [{ start, end, type: 'DURATION', value: `${isClock(unit) ? 'PT' : 'P'}${number}${LETTERS[unit]}` }]
  }
  const known = {
    hour: parsed.isCertain('hour'),
    day: parsed.isCertain('day') || parsed.isCertain('weekday'),
    month: parsed.isCertain('month'),
  }
  return [{ start, end, ...timexOf(parsed.date(), words, known) }]
}
