import type { Unit } from '../../../languages/en/time-words.ts'
import { civil } from '../calendar.ts'
import { anyUnit, the, unitName, unitPlural } from '../names.ts'
import { count } from '../numbers.ts'
import { all, either, glued, maybe, not, type Part, which, word } from '../parts.ts'
import { anchorDay, durationValue, toldAnchor } from '../relative.ts'
import type { Context, Outcome, TimeRule } from '../rule.ts'
import { firstDayOf, openValue, shifted } from '../value.ts'

const LAST = ['last', 'past', 'previous', 'preceding', 'prior']
const NEXT = ['next', 'coming', 'upcoming']
const shiftOf = (which = ''): number => (LAST.includes(which) ? -1 : NEXT.includes(which) ? 1 : 0)

/** "last week", "this month", "the current year", "next quarter", "the past year". */
export const thisUnit: TimeRule = {
  id: 'time/this-unit',
  parts: [
    the,
    which(...LAST, ...NEXT, 'this', 'current'),
    maybe(word('past', 'coming', 'current')),
    maybe(word('fiscal', 'calendar')),
    unitName,
  ],
  read: ({ which, unit = 'day' }, context) => {
    const { reference, words, first, last } = context
    if (unit === 'second' || unit === 'minute' || unit === 'hour')
      return unit === 'second' ? undefined : lastHour(which, unit)
    if ((which === 'previous' || which === 'preceding' || which === 'prior') && context.told)
      return besideTold(-1, unit, context)
    if (unit === 'century' || unit === 'decade') return { type: 'DATE', ...wholeUnit(shiftOf(which), unit, context) }
    if (unit === 'day' && which !== 'next') return undefined
    if (unit === 'day') return besideTold(1, 'day', context)
    const past = words.slice(first, last).some(({ text }) => text === 'past')
    if (past && unit !== 'year' && which !== 'this') return { type: 'DURATION', value: durationValue(1, unit) }
    if (!reference) return { type: 'DATE', value: openValue[unit] }
    return { type: 'DATE', ...wholeUnit(which === 'this' && past ? -1 : shiftOf(which), unit, context) }
  },
}

const lastHour = (which: string | undefined, unit: Unit): Outcome | undefined =>
  which === 'this' || which === 'current' ? undefined : { type: 'DURATION', value: durationValue(1, unit) }

function wholeUnit(shift: number, unit: Unit, { reference }: Context): Pick<Outcome, 'value' | 'anchor'> {
  const value = reference && shifted(reference.day, shift, unit)
  return value && reference ? { value, anchor: reference.anchor } : { value: openValue[unit] }
}

/** The unit before or after the one that the time told before falls in. */
function besideTold(shift: number, unit: Unit, context: Context): Outcome {
  const { told } = context
  const day = told && firstDayOf(told.value)
  const value = day === undefined ? undefined : shifted(day, shift, unit)
  return value && told ? { type: 'DATE', value, anchor: toldAnchor(told) } : { type: 'DATE', value: openValue[unit] }
}

/** "the following day", "the next day", "the same week", "that year", "the day before": counted from the time told before. */
export const besideUnit: TimeRule = {
  id: 'time/beside-told',
  parts: [
    either(
      all(the, which('following', 'same'), unitName),
      all(which('that'), maybe(word('same')), unitName),
      all(word('the'), which('next'), unitName),
      all(maybe(word('the', 'a')), unitName, which('before', 'earlier', 'after', 'later')),
    ),
  ],
  read: ({ which, unit = 'day' }, context) => {
    const { words, first, last, told } = context
    if (['second', 'minute', 'hour', 'night', 'quarter'].includes(unit)) return undefined
    if (which === 'that' && (unit === 'day' || unit === 'week') && !told) return undefined
    if (
      (which === 'before' || which === 'after') &&
      words[last] &&
      /^(the|he|she|they|it|a|an|his|her|their)$/.test(words[last].text) &&
      unit !== 'day'
    )
      return undefined
    if (words[first].text === 'a' && unit === 'year' && which === 'earlier') return undefined
    const shift = { following: 1, next: 1, after: 1, later: 1, before: -1, earlier: -1 }[which ?? ''] ?? 0
    return besideTold(shift, unit, context)
  },
}

const ago = which('ago', 'earlier', 'before', 'previously', 'later', 'hence', 'after', 'afterwards')

/** "three days ago", "a month earlier", "two weeks later": the anchor and a count, at the grain of the unit. */
export const agoRule: TimeRule = {
  id: 'time/ago',
  parts: [
    either(count, maybe()),
    either(unitPlural, unitName),
    maybe(word('or'), word('so')),
    either(ago, all(word('from'), which('now')), all(word('from'), which('today'))),
  ],
  read: ({ count = 1, vague, unit = 'day', plural, which = 'ago' }, context) => {
    const { words, first, last } = context
    if ((which === 'before' || which === 'after') && words[last] && !/^[.,;:)"”’']$/.test(words[last].text))
      return undefined
    const back = which === 'ago' || which === 'earlier' || which === 'before' || which === 'previously'
    const bare =
      first < last &&
      (words[first].entry?.meaning.unit !== undefined || words[first].entry?.meaning.units !== undefined)
    if (bare && !plural) return undefined
    if (vague || bare) return vaguePast(back, unit, which)
    const from = anchorDay(which, context)
    if (!from) {
      const open = openValue[unit]
      return { type: 'DATE', value: open }
    }
    if (unit === 'year' && count === 1 && back && context.quarter && near(context)) return yearBefore(context)
    const value = Number.isInteger(count)
      ? shifted(from.day, back ? -count : count, unit)
      : shifted(from.day, back ? -Math.round(count) : Math.round(count), unit)
    if (value === undefined)
      return unit === 'hour' || unit === 'minute' || unit === 'second' ? hours(context, count, unit, back, which) : []
    return { type: 'DATE', value, anchor: from.anchor }
  },
}

/** "years ago", "several months later": when is not said. */
const vaguePast = (back: boolean, _unit: Unit, which: string): Outcome | undefined =>
  back && which === 'ago'
    ? { type: 'DATE', value: 'PAST_REF' }
    : which === 'now'
      ? { type: 'DATE', value: 'FUTURE_REF' }
      : undefined

const near = ({ quarter, first }: Context): boolean => quarter !== undefined && first - quarter.end < 150

function yearBefore({ quarter }: Context): Outcome | undefined {
  if (!quarter) return undefined
  const value = `${Number(quarter.value.slice(0, 4)) - 1}${quarter.value.slice(4)}`
  return { type: 'DATE', value, anchor: toldAnchor(quarter) }
}

/** Hours and minutes: exact where the hour of publication is known, else the day where it cannot be another. */
function hours(
  { reference }: Context,
  count: number,
  unit: Unit,
  back: boolean,
  which: string,
): Outcome | readonly Outcome[] {
  if (!reference?.clock || which !== 'ago') return { type: 'TIME', value: openValue[unit] }
  const [hour, minute] = reference.clock.split(':').map(Number)
  const minutes = unit === 'hour' ? count * 60 : unit === 'minute' ? count : count / 60
  const at = reference.day * 1440 + hour * 60 + minute + (back ? -minutes : minutes)
  const day = shifted(Math.floor(at / 1440), 0, 'day')
  const left = Math.round(at - Math.floor(at / 1440) * 1440)
  const clock = `${String(Math.floor(left / 60)).padStart(2, '0')}${unit === 'hour' ? '' : `:${String(left % 60).padStart(2, '0')}`}`
  return { type: 'TIME', value: `${day}T${clock}`, anchor: reference.anchor }
}

/** "year-ago", "year-earlier", "the year-ago quarter": the year before what the report tells of. */
export const yearAgo: TimeRule = {
  id: 'time/year-ago',
  parts: [
    the,
    maybe(word('comparable', 'corresponding', 'same')),
    word('year'),
    glued(word('-')),
    word('ago', 'earlier', 'before'),
    maybe(
      either(
        word('period', 'quarter'),
        all(word('third', 'fourth', 'first', 'second'), maybe(word('-')), word('quarter')),
      ),
    ),
  ],
  read: (_found, context) => {
    if (context.quarter && near(context)) return yearBefore(context)
    return { type: 'DATE', ...wholeUnit(-1, 'year', context) }
  },
}

/** "the last two weeks", "the next few days", "the past decade or so". */
export const lastUnits: TimeRule = {
  id: 'time/last-units',
  parts: [
    the,
    which(...LAST, ...NEXT, 'first', 'latest', 'final', 'opening', 'following'),
    count,
    maybe(word('or'), count),
    maybe(word('full', 'more', 'trading', 'fiscal', 'consecutive')),
    anyUnit,
    maybe(word('or'), word('so')),
  ],
  read: ({ count, vague, unit = 'day', plural }, { words, last }) => {
    if (!plural && count !== 1) return undefined
    if (words[last]?.glued && words[last].text === '-') return undefined
    return { type: 'DURATION', value: durationValue(vague ? 'X' : (count ?? 'X'), unit) }
  },
}

/** "recent years", "coming weeks", "the weeks ahead". */
export const vagueUnits: TimeRule = {
  id: 'time/recent-units',
  parts: [
    the,
    either(
      all(which('recent', 'past', 'last', 'previous', 'coming', 'future', 'next'), unitPlural),
      all(unitPlural, which('ahead')),
    ),
  ],
  read: ({ which }) => ({
    type: 'DATE',
    value:
      which === 'coming' || which === 'future' || which === 'ahead' || which === 'next' ? 'FUTURE_REF' : 'PAST_REF',
  }),
}

const more: Part = maybe(
  word('more', 'full', 'additional', 'consecutive', 'straight', 'whole', 'trading', 'calendar', 'working', 'long'),
)

/** "three days", "a year and a half", "several months", "half an hour", "24 hours". */
export const duration: TimeRule = {
  id: 'time/duration',
  parts: [count, more, anyUnit, maybe(word('and'), word('a'), which('half')), maybe(word('or'), word('so', 'more'))],
  read: ({ count, vague, unit = 'day', plural, which }, context) => {
    const { words, first, last } = context
    if (!plural && count !== 1 && count !== 0.5) return undefined
    if (words[last]?.glued && words[last].text === '-') return undefined
    if (words[first].glued && '-$£€#'.includes(words[first - 1]?.text ?? ' ')) return undefined
    const single = /^(a|an)$/.test(words[first].text)
    if (single && (unit === 'second' || unit === 'quarter' || unit === 'night' || unit === 'weekend')) return undefined
    if (unit === 'second' && !plural) return undefined
    if (single && isRate(context)) return undefined
    return { type: 'DURATION', value: durationValue(vague ? 'X' : (count ?? 1) + (which === 'half' ? 0.5 : 0), unit) }
  },
}

/** "$3 a year", "twice a week", "4% a month": so much in each. */
function isRate({ words, first }: Context): boolean {
  const before = words[first - 1]
  return before !== undefined && (RATED.has(before.text) || /^\d/.test(before.text) || before.text === '%')
}
const RATED = new Set(
  'percent million billion thousand dollars times once twice cents pounds barrels tons people'.split(' '),
)

/** "20-year", "two-week", "six-month-old", "three-day". */
export const adjective: TimeRule = {
  id: 'time/adjective-duration',
  parts: [
    count,
    maybe(glued(word('-', '‑', '‐'))),
    maybe(word('and'), word('-'), word('a'), word('-'), which('half'), word('-')),
    unitName,
    maybe(glued(word('-')), glued(word('long', 'old'))),
  ],
  read: ({ count = 1, vague, unit = 'day', which }, context) => {
    const { words, first, last } = context
    const hyphen = words.slice(first, last).some(({ text }) => text === '-' || text === '‑' || text === '‐')
    if (!hyphen || ['a', 'an'].includes(words[first].text)) return undefined
    if (words[last - 1].text === 'old' && unit === 'year') return undefined
    if (words[last]?.glued && words[last].text === '-' && words[last + 1]?.text === 'old' && unit === 'year')
      return undefined
    return { type: 'DURATION', value: durationValue(vague ? 'X' : count + (which ? 0.5 : 0), unit) }
  },
}

/** "days", "for months", "decades", "weeks or months": more than one, not said how many. */
export const bareUnits: TimeRule = {
  id: 'time/vague-duration',
  parts: [unitPlural, maybe(word('or', 'and'), unitPlural), not(word('old'))],
  read: ({ unit = 'day' }, { words, first, last }) => {
    const before = words[first - 1]?.text
    if (!before || !BEFORE_VAGUE.has(before)) return undefined
    if (words[first].glued || (words[last]?.text === 'of' && before !== 'after' && before !== 'for')) return undefined
    return { type: 'DURATION', value: durationValue('X', unit) }
  },
}
const BEFORE_VAGUE = new Set('for in after within takes take took lasting lasted over spent spend waited'.split(' '))

/** "the year", "the week", "the month" by themselves. */
export const theUnit: TimeRule = {
  id: 'time/the-unit',
  parts: [word('the'), maybe(word('full', 'fiscal', 'whole', 'entire')), unitName],
  read: ({ unit = 'day' }, context) => {
    const { words, last, reference } = context
    const next = words[last]?.text
    const before = words[context.first - 1]?.text
    if (unit === 'year' && (next === 'ended' || next === 'ending')) return { type: 'DURATION', value: 'P1Y' }
    if (unit === 'weekend') return { type: 'DATE', ...weekend(context) }
    if (unit === 'year' || unit === 'month' || unit === 'week') {
      if (!BEFORE_THE.has(before ?? '') && before !== undefined) return undefined
      if (next === 'of' || next === 'when' || next === 'that' || next === '-') return undefined
      return reference ? { type: 'DATE', ...wholeUnit(0, unit, context) } : { type: 'DATE', value: openValue[unit] }
    }
    return undefined
  },
}
const BEFORE_THE = new Set('of for in during this through earlier later . ,'.split(' '))

function weekend({ reference, tense }: Context): Pick<Outcome, 'value' | 'anchor'> {
  if (!reference) return { value: openValue.weekend }
  const over = tense() !== 'future'
  const value = shifted(over ? reference.day - 5 : reference.day, 0, 'weekend') ?? openValue.weekend
  return { value, anchor: reference.anchor }
}

export const civilOf = civil
