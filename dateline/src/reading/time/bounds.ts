import { goesOn } from '../../languages/en/time-context.ts'
import { civil, dayNumber } from './calendar.ts'
import type { Expression } from './expressions.ts'
import { dayValue, edtfOf, firstDayOf, monthValue, yearValue } from './value.ts'
import type { Word } from './words.ts'

/**
 * The expressions with the EDTF that the words around them give: both ends of "from Monday to Thursday" and "between
 * 3 and 9 May" get the range, "since", "until", "by", "before" and "after" open one end. Values stay as they are.
 */
export function bounded(expressions: readonly Expression[], words: readonly Word[]): Expression[] {
  const result = withSharedYears(expressions, words)
  for (let at = 0; at < result.length; at += 1) {
    const range = result[at + 1] && rangeOf(result[at], result[at + 1], words)
    if (range) {
      result[at] = range[0]
      result[at + 1] = range[1]
      at += 1
    } else result[at] = oneSided(result[at], words)
  }
  return result
}

/**
 * "from January to March 2012", "in May and June 2010", "Dec. 30 to Jan. 2, 2012": the year that closes a range or a
 * list is that of what stands before it; "between January 2012 and March" goes on from the year that opens it.
 */
function withSharedYears(expressions: readonly Expression[], words: readonly Word[]): Expression[] {
  const result = [...expressions]
  for (let at = result.length - 2; at >= 0; at -= 1) {
    const [a, b] = [result[at], result[at + 1]]
    if (isYearless(a) && isDated(b) && isJoined(a, b, words) && a.value.length === b.value.length)
      result[at] = { ...a, ...nearestBefore(a.value, b), edtf: undefined }
  }
  for (let at = 0; at + 1 < result.length; at += 1) {
    const [a, b] = [result[at], result[at + 1]]
    const ranges = words[a.last]?.text !== 'and' || words[a.first - 1]?.text === 'between'
    if (isDated(a) && isYearless(b) && ranges && isJoined(a, b, words) && a.value.length === b.value.length)
      result[at + 1] = { ...b, ...nearestAfter(b.value, a), edtf: undefined }
  }
  return result
}

const CALENDAR = new Set(['time/date', 'time/month', 'time/month-year'])
const isYearless = ({ rule, anchor, value }: Expression): boolean =>
  CALENDAR.has(rule) && (anchor !== undefined || value.startsWith('XXXX')) && !anchor?.time
const isDated = ({ rule, anchor, value }: Expression): boolean =>
  CALENDAR.has(rule) && /^\d{4}-/.test(value) && (anchor === undefined || anchor.time !== undefined)
const isJoined = (a: Expression, b: Expression, words: readonly Word[]): boolean =>
  b.first - a.last === 1 && (JOINS.has(words[a.last].text) || LISTS.has(words[a.last].text))
const LISTS = new Set(['and', 'or'])

type Shared = Pick<Expression, 'value' | 'anchor'>
const yearOf = (value: string): number => Number(value.slice(0, 4))
const inYear = (year: number, value: string, { value: from, id }: Expression): Shared => ({
  value: yearValue(year) + value.slice(4),
  anchor: { from: 'time', value: from, time: id },
})
const nearestBefore = (value: string, end: Expression): Shared =>
  inYear(yearOf(end.value) - (value.slice(4) > end.value.slice(4) ? 1 : 0), value, end)
const nearestAfter = (value: string, start: Expression): Shared =>
  inYear(yearOf(start.value) + (value.slice(4) < start.value.slice(4) ? 1 : 0), value, start)

const JOINS = new Set(['to', 'through', 'until', 'till', '-', '–', '—'])

function rangeOf(a: Expression, b: Expression, words: readonly Word[]): [Expression, Expression] | undefined {
  if (a.type === 'DURATION' || b.type === 'DURATION' || a.type === 'SET' || b.type === 'SET') return undefined
  const gap = b.first - a.last
  if (gap < 1 || gap > 2 || (gap === 2 && !/^(?:on|the|about)$/.test(words[a.last + 1].text))) return undefined
  const join = words[a.last].text
  const before = words[a.first - 1]?.text
  const within = join === 'and' && before === 'between'
  if (!within && !(JOINS.has(join) && (before === 'from' || sameGrain(a.value, b.value)))) return undefined
  const [start, end] = ordered(a, b)
  const [from, to] = [pointOf(start.value), pointOf(end.value)]
  if (!from || !to || from > to) return undefined
  const edtf = from === to ? from : within ? `[${from}..${to}]` : `${from}/${to}`
  return [
    { ...start, edtf },
    { ...end, edtf },
  ]
}

/** Two bare weekdays in the wrong order: the first is that of the week before. */
function ordered(a: Expression, b: Expression): [Expression, Expression] {
  const [from, to] = [firstDayOf(a.value), firstDayOf(b.value)]
  const weekdays = a.rule === 'time/weekday' && b.rule === 'time/weekday'
  return weekdays && from !== undefined && to !== undefined && from > to && from - to < 7
    ? [{ ...a, value: dayValue(from - 7) }, b]
    : [a, b]
}

const pointOf = (value: string): string | undefined => /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=T|$)/.exec(value)?.[0]
const sameGrain = (a: string, b: string): boolean => pointOf(a)?.length === pointOf(b)?.length

/** "since 7 October", "until Friday", "by the end of May": open at one end, unless a noun follows that the time names. */
function oneSided(expression: Expression, words: readonly Word[]): Expression {
  const { type, value, first, last, edtf = edtfOf(value) } = expression
  if ((type !== 'DATE' && type !== 'TIME') || !edtf || /[/]|\.\./.test(expression.edtf ?? '')) return expression
  const ends = /^\[(.+)\.\.(.+)\]$/.exec(edtf)
  const [from, to] = ends ? [ends[1], ends[2]] : [edtf, edtf]
  const next = words[last]
  const named =
    next !== undefined &&
    (next.text === "'" || next.text === '’' || (/^\p{L}/u.test(next.text) && !goesOn.has(next.text)))
  const bound = BOUNDS[words[first - 1]?.text ?? '']
  if (!bound || (named && bound !== 'by')) return expression
  const range = {
    since: `${from}/..`,
    until: `/${to}`,
    by: `[..${to}]`,
    before: `[..${beside(from, -1)}]`,
    after: `[${beside(to, 1)}..]`,
  }[bound]
  return { ...expression, edtf: range }
}

const BOUNDS: Readonly<Record<string, 'since' | 'until' | 'by' | 'before' | 'after'>> = {
  since: 'since',
  until: 'until',
  till: 'until',
  by: 'by',
  before: 'before',
  after: 'after',
}

/** The day, month or year before or after one. */
function beside(point: string, step: number): string {
  const [year, month, day] = point.split('-').map(Number)
  if (day) return dayValue(dayNumber(year, month, day) + step)
  return month ? monthValue(year, month + step) : yearValue(civil(dayNumber(year + step, 1, 1)).year)
}
