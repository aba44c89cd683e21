import type { Unit } from '../../../languages/en/time-words.ts'
import { civil, weekdayOf } from '../calendar.ts'
import { the, unitName } from '../names.ts'
import { all, either, glued, maybe, which, word } from '../parts.ts'
import { besideTold, durationValue, lasts, wholeUnit } from '../relative.ts'
import type { Context, Outcome, TimeRule } from '../rule.ts'
import { openValue, shifted, yearValue } from '../value.ts'

const LAST = ['last', 'past', 'previous', 'preceding', 'prior']
const NEXT = ['next', 'coming', 'upcoming']
const shiftOf = (which = ''): number => (LAST.includes(which) ? -1 : NEXT.includes(which) ? 1 : 0)
const accounts = maybe(word('fiscal', 'calendar', 'full', 'financial'))

/** "last week", "this month", "the current year", "next year", "the past year". */
export const thisUnit: TimeRule = {
  id: 'time/this-unit',
  parts: [
    the,
    which(...LAST, ...NEXT, 'this', 'current', 'latest'),
    maybe(word('past', 'coming', 'current')),
    accounts,
    unitName,
    maybe(word('or'), word('so')),
  ],
  read: ({ which = '', unit = 'day' }, context) => {
    const { words, first, last } = context
    if (unit === 'second' || unit === 'night' || isTitle(context) || lasts(context)) return undefined
    if (isPartOf(context)) return undefined
    if (unit === 'minute' || unit === 'hour')
      return shiftOf(which) === 0 || !isStretch(context)
        ? undefined
        : { type: 'DURATION', value: durationValue(1, unit) }
    if (unit === 'day') return which === 'next' ? besideTold(1, unit, context) : dayBefore(which, context)
    if (which !== 'last' && which !== 'past' && LAST.includes(which) && context.told(unit))
      return besideTold(-1, unit, context)
    const running = which === 'past' || which === 'coming' || isRunning(context)
    const stretch = unit !== 'year' && running
    if (stretch) return { type: 'DURATION', value: durationValue(1, unit) }
    const past = words.slice(first, last).some(({ text }) => text === 'past')
    const loosely = words[last - 1].text === 'so' && { mod: 'APPROX' }
    return { type: 'DATE', ...wholeUnit(past ? -1 : shiftOf(which), unit, context), ...loosely }
  },
}

/** "the previous day": the day before the one told of, else before publication. */
function dayBefore(which: string, context: Context): Outcome | undefined {
  const { words, first, last } = context
  const isCompound = words[last]?.text === '-' && words[last].glued
  if (isCompound || words[first].text !== 'the' || !/^(?:previous|preceding|prior)$/.test(which)) return undefined
  return context.told('day') ? besideTold(-1, 'day', context) : { type: 'DATE', ...wholeUnit(-1, 'day', context) }
}

/** A programme's name: on ABC's "This Week". */
const isTitle = ({ words, first, last }: Context): boolean =>
  words[first].title && words[last - 1].title && /^["“'‘]$/.test(words[first - 1]?.text ?? '')

/** "the last week of the war": named by what it is a part of. */
const isPartOf = ({ words, first, last }: Context): boolean =>
  words[last]?.text === 'of' && (words[first].text === 'the' || words[first - 1]?.text === 'the')

/** "over the last month", "within the next week": the stretch up to publication or from it, not the calendar's. */
const isRunning = (context: Context): boolean => {
  const { words, first, last } = context
  return (
    isStretch(context) && /^(?:last|next)$/.test(words[first + 1].text) && /^(?:week|month)$/.test(words[last - 1].text)
  )
}

/** "in the past hour"; "a last minute deal" is none. */
const isStretch = ({ words, first }: Context): boolean =>
  words[first].text === 'the' && /^(?:in|over|within|during|for|throughout)$/.test(words[first - 1]?.text ?? '')

/** "the following day", "the next day", "the same week", "that year", "the day before": from the time told before. */
export const besideUnit: TimeRule = {
  id: 'time/beside-told',
  parts: [
    either(
      all(the, which('following', 'same'), unitName),
      all(which('that'), maybe(word('same')), unitName),
      all(word('the'), which('next'), unitName),
      all(word('the'), unitName, which('before', 'after')),
    ),
  ],
  read: ({ which = '', unit = 'day' }, context) => {
    const { words, last } = context
    if (['second', 'minute', 'hour', 'night', 'quarter'].includes(unit)) return undefined
    const goesOn = (which === 'before' || which === 'after') && /^\p{L}/u.test(words[last]?.text ?? '')
    if (goesOn && !/^(?:and|but|in|at|on|when|as|with|by)$/.test(words[last].text)) return undefined
    if (isPartOf(context) || isRunning(context)) return undefined
    const shift = { following: 1, next: 1, after: 1, before: -1 }[which] ?? 0
    if (shift === 0 && !isNear(context, unit)) return undefined
    return besideTold(shift, unit, context)
  },
}

const isNear = ({ told, first }: Context, unit: Unit): boolean => {
  const before = told(unit)
  return before !== undefined && first - before.end < 80
}

/** "the year", "the week", "the month" by themselves; "the year ended June 30" is a length. */
export const theUnit: TimeRule = {
  id: 'time/the-unit',
  parts: [word('the'), accounts, maybe(word('whole', 'entire')), unitName],
  read: ({ unit = 'day' }, context) => {
    const { words, first, last } = context
    const before = words[first - 1]?.text ?? ''
    const next = words[last]?.text ?? ''
    if (words[last - 1].title) return undefined
    if (unit === 'year' && CLOSES.has(next)) return { type: 'DURATION', value: 'P1Y' }
    const runsTo = CLOSES.has(next) || next === 'to' || next === 'through'
    if (runsTo && (unit === 'week' || unit === 'month' || unit === 'year') && isDateAt(words, last + 1))
      return { type: 'DURATION', value: durationValue(1, unit) }
    if (unit === 'decade' && before === 'of' && ENDS.has(words[first - 2]?.text ?? ''))
      return { type: 'DATE', ...wholeUnit(0, unit, context) }
    if (unit === 'weekend') return { type: 'DATE', ...weekend(context) }
    if (unit === 'day' && /^(?:earlier|later)$/.test(words[first - 2]?.text ?? '') && before === 'in')
      return dayTold(context)
    if (unit !== 'year' && unit !== 'month' && unit !== 'week') return undefined
    const isEnd = before === 'of' && ENDS.has(words[first - 2]?.text ?? '')
    if (
      !BEFORE_THE.has(before) ||
      (GOES_ON.test(next) && !(isEnd && next === 'in')) ||
      (words[last]?.glued && next === '-')
    )
      return undefined
    return { type: 'DATE', ...wholeUnit(0, unit, context) }
  },
}
const CLOSES = new Set(['ended', 'ending'])
const ENDS = new Set(['end', 'beginning', 'start', 'middle', 'rest', 'half'])
const isDateAt = (words: Context['words'], at: number): boolean => {
  const { month, digits } = words[at]?.entry?.meaning ?? {}
  return month !== undefined || digits === true
}
/** "the week to 12 January", "the month of May": another stretch than that of publication. */
const GOES_ON = /^(?:of|when|that|to|since|after|before|following|from|leading|until|ended|ending|in)$/
const BEFORE_THE = new Set([
  '',
  'of',
  'for',
  'in',
  'during',
  'this',
  'through',
  'throughout',
  'earlier',
  'later',
  '.',
  ',',
])

/** "earlier in the day": the day told shortly before, else that of publication. */
function dayTold(context: Context): Outcome | undefined {
  const { reference } = context
  if (isNear(context, 'day')) return besideTold(0, 'day', context)
  return reference && { type: 'DATE', value: reference.anchor.value, anchor: reference.anchor }
}

/** The weekend just past, or the one ahead where the clause says so. */
function weekend({ reference, tense }: Context): Pick<Outcome, 'value' | 'anchor'> {
  if (!reference) return { value: openValue.weekend }
  const isOn = weekdayOf(reference.day) >= 6
  const value = shifted(tense() === 'future' || isOn ? reference.day : reference.day - 7, 0, 'weekend')
  return { value: value ?? openValue.weekend, anchor: reference.anchor }
}

/** "year-end", "by year's end", "the year end". */
export const yearEnd: TimeRule = {
  id: 'time/year-end',
  parts: [the, word('year'), maybe(glued(word("'", '’')), glued(word('s'))), maybe(word('-')), word('end')],
  read: (_found, { reference }) => {
    if (!reference) return { type: 'DATE', value: openValue.year, mod: 'END' }
    return { type: 'DATE', value: yearValue(civil(reference.day).year), mod: 'END', anchor: reference.anchor }
  },
}
