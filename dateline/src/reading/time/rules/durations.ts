import { agedThings } from '../../../languages/en/time-context.ts'
import type { Unit } from '../../../languages/en/time-words.ts'
import { anyUnit, the, unitName, unitPlural } from '../names.ts'
import { count } from '../numbers.ts'
import { all, either, type Found, glued, maybe, not, type Part, which, word } from '../parts.ts'
import { durationValue, lasts } from '../relative.ts'
import type { Context, TimeRule } from '../rule.ts'

const AROUND = [
  'last',
  'past',
  'previous',
  'preceding',
  'next',
  'coming',
  'first',
  'latest',
  'final',
  'opening',
  'following',
]
const more = maybe(
  word(
    'more',
    'full',
    'additional',
    'consecutive',
    'straight',
    'whole',
    'trading',
    'calendar',
    'working',
    'fiscal',
    'further',
  ),
)
const orSo = maybe(word('or'), word('so', 'more', 'less'))

/** "the last two weeks", "the next few days", "the past decade or so", "the nine months". */
export const lastUnits: TimeRule = {
  id: 'time/last-units',
  parts: [the, which(...AROUND), count, maybe(word('or', 'to'), count), more, anyUnit, orSo],
  read: ({ count = 1, vague, unit = 'day', plural }, context) => {
    if ((!plural && count !== 1) || isCompound(context) || lasts(context)) return undefined
    if (!plural && !vague && /^(?:a|an)$/.test(context.words[context.first + 1].text)) return undefined
    return { type: 'DURATION', value: durationValue(vague ? 'X' : count, unit) }
  },
}

/** "recent years", "coming weeks", "the weeks ahead": when, is not said. */
export const vagueUnits: TimeRule = {
  id: 'time/recent-units',
  parts: [
    the,
    either(
      all(
        which('recent', 'past', 'previous', 'coming', 'future', 'following', 'subsequent'),
        unitPlural,
        maybe(word('and', 'or'), unitPlural),
      ),
      all(unitPlural, which('ahead')),
    ),
  ],
  read: ({ which = '', unit = 'day' }) => {
    if (which === 'following' || which === 'subsequent') return { type: 'DURATION', value: durationValue('X', unit) }
    return { type: 'DATE', value: ['coming', 'future', 'ahead'].includes(which) ? 'FUTURE_REF' : 'PAST_REF' }
  },
}

const furtherUnits = all(maybe(word('and')), count, anyUnit)
/** "and four months" after "ten years". */
const smallerUnits: Part = {
  ...furtherUnits,
  optional: true,
  match: (words, at, found) => {
    const rest: Found = {}
    const next = found.vague ? -1 : furtherUnits.match(words, at, rest)
    const { count, unit } = rest
    if (next < 0 || !count || !unit || !FINER[found.unit ?? 'day']?.includes(unit)) return at
    found.smaller = { count, unit }
    return next
  },
}
const FINER: Partial<Record<Unit, readonly Unit[]>> = {
  year: ['month', 'week', 'day'],
  month: ['week', 'day'],
  week: ['day'],
  day: ['hour', 'minute'],
  hour: ['minute', 'second'],
  minute: ['second'],
}

/** "three days", "a year and a half", "ten years and four months", "24 hours". */
export const duration: TimeRule = {
  id: 'time/duration',
  parts: [maybe(word('the')), count, more, anyUnit, maybe(word('and'), word('a'), which('half')), smallerUnits, orSo],
  read: ({ count = 1, vague, unit = 'day', plural, which, smaller }, context) => {
    const { words, first, last } = context
    if ((!plural && count !== 1 && count !== 0.5) || isCompound(context)) return undefined
    if (words[last]?.text === 'old') return undefined
    if (words[first].glued && /^[-$£€#.,]$/.test(words[first - 1]?.text ?? '')) return undefined
    if (/^(?:a|an|per)$/.test(words[last]?.text ?? '') && words[last + 1]?.entry?.meaning.unit) return []
    const single = !plural && count === 1
    if (words[first].text === 'the' && !plural) return undefined
    if (single && (unit === 'second' || unit === 'quarter' || unit === 'weekend' || unit === 'night')) return undefined
    if (/^(?:a|an)$/.test(words[first].text) && (isRate(context) || isKind(unit, plural, context))) return undefined
    const length = durationValue(vague ? 'X' : count + (which === 'half' ? 0.5 : 0), unit)
    const value = smaller ? joined(length, durationValue(smaller.count, smaller.unit)) : length
    if (value === 'P1D' && words[first].text === 'one' && isSomeDay(context))
      return { type: 'DATE', value: 'FUTURE_REF' }
    return { type: 'DURATION', value }
  },
}
/** "P10Y" and "P4M" are "P10Y4M"; "P1D" and "PT6H" are "P1DT6H". */
const joined = (length: string, rest: string): string =>
  length.includes('T') ? length + rest.slice(2) : length + rest.slice(1)
/** "will one day return", "one day they will". */
const isSomeDay = ({ words, first, last }: Context): boolean =>
  MODALS.has(words[first - 1]?.text ?? '') || words.slice(last, last + 3).some(({ text }) => MODALS.has(text))
const MODALS = new Set(['will', 'would', 'could', 'may', 'might'])

/** Whether the unit goes on into another word: "two-year-old", "20 minute-long". */
const isCompound = ({ words, last }: Context): boolean =>
  words[last]?.text === '-' && words[last].glued && words[last + 1]?.glued === true

/** "a minute detail", "a day of reckoning": a kind of thing, unless a preposition makes it a length. */
const isKind = (unit: string, plural: boolean | undefined, { words, first, last }: Context): boolean =>
  !plural &&
  (unit === 'day' || unit === 'minute') &&
  last - first === 2 &&
  !BEFORE_LENGTH.has(words[first - 1]?.text ?? '') &&
  !/^(?:after|before)$/.test(words[last]?.text ?? '')
const BEFORE_LENGTH = new Set(
  'for in after within about nearly almost lasted took takes spent than over just only least barely about under'.split(
    ' ',
  ),
)

/** "$3 a year", "4% a month", "30 flights a day": so much in each, not how long. */
function isRate({ words, first }: Context): boolean {
  const before = words[first - 1]
  return (
    before !== undefined &&
    (RATED.test(before.text) ||
      /^\d/.test(before.text) ||
      (/^\d/.test(words[first - 2]?.text ?? '') && /s$/.test(before.text)))
  )
}
const RATED =
  /^(?:days?|hours?|weeks?|months?|two|three|four|five|six|ten|dozen|percent|million|billion|thousand|dollars|times|once|twice|cents|pounds|barrels|tons|people|%)$/

/** "two to three weeks", "18 to 24 months": a length between two, valued by its least. */
export const betweenDurations: TimeRule = {
  id: 'time/duration-range',
  parts: [
    either(all(word('between'), count, word('and')), all(count, word('to', 'or', '-', '–'))),
    { ...count, match: (words, at) => count.match(words, at, {}) },
    unitPlural,
  ],
  read: ({ count = 1, vague, unit = 'day' }, { words, first }) => {
    const range = words[first].text === 'between' ? undefined : 'EQUAL_OR_MORE'
    return { type: 'DURATION', value: durationValue(vague ? 'X' : count, unit), ...(range && { mod: range }) }
  },
}

const hyphen = word('-', '‑', '‐', '–')

/** "20-year", "two-week", "six-month-old", "a two day rally". */
export const adjective: TimeRule = {
  id: 'time/adjective-duration',
  parts: [
    count,
    either(
      all(
        hyphen,
        maybe(word('and'), hyphen, word('a'), hyphen, which('half'), hyphen),
        unitName,
        maybe(glued(hyphen), word('long', 'old')),
      ),
      unitName,
    ),
  ],
  read: ({ count = 1, vague, unit = 'day', which }, context) => {
    const { words, first, last } = context
    const joined = words.slice(first, last).some(({ text }) => /^[-‑‐–]$/.test(text))
    const end = words[last - 1].text
    if (/^(?:a|an|half)$/.test(words[first].text) || unit === 'second') return undefined
    if (unit === 'quarter' && count < 4) return undefined
    if (words[first].glued && /^[$£€#.,-]$/.test(words[first - 1]?.text ?? '')) return undefined
    if (
      !joined &&
      (vague ||
        count === 1 ||
        !/^[a-z]{3,}$/.test(words[last]?.text ?? '') ||
        /^(?:ago|earlier|later|old|from|and|for|of)$/.test(words[last].text))
    )
      return undefined
    const isOld = end === 'old' || (isCompound(context) && words[last + 1].text.startsWith('old'))
    if (unit === 'year' && isOld && !agesThing(context)) return undefined
    if (isCompound(context) && !/^(?:old|long|period)$/.test(words[last + 1].text)) return undefined
    return { type: 'DURATION', value: durationValue(vague ? 'X' : count + (which ? 0.5 : 0), unit) }
  },
}

/** "a two-year-old war", "the nine-year-old civil war" */
const agesThing = ({ words, last }: Context): boolean =>
  words[last - 1].text === 'old' && words.slice(last, last + 2).some(({ text }) => agedThings.has(text))

const LONG: Readonly<Record<string, Unit>> = {
  hourlong: 'hour',
  daylong: 'day',
  weeklong: 'week',
  monthlong: 'month',
  yearlong: 'year',
  decadelong: 'decade',
}

/** "a month-long strike", "a weeklong trip", "years-long talks". */
export const unitLong: TimeRule = {
  id: 'time/unit-long',
  parts: [either(all(anyUnit, glued(hyphen), glued(word('long'))), which(...Object.keys(LONG)))],
  read: ({ unit, plural, which = '' }, { words, first }) => {
    if (words[first].glued && /^[-‑‐–]$/.test(words[first - 1]?.text ?? '')) return undefined
    return { type: 'DURATION', value: durationValue(plural ? 'X' : 1, unit ?? LONG[which]) }
  },
}

/** "hours later", "days before the vote": how long after or before, is not said. */
export const vagueLater: TimeRule = {
  id: 'time/vague-later',
  parts: [unitPlural, which('later', 'earlier', 'afterwards', 'before', 'after')],
  read: ({ unit = 'day', which }, { words, first, last }) => {
    const preposition = which === 'before' || which === 'after'
    const leads = /^\p{L}/u.test(words[last]?.text ?? '')
    if (words[first].glued || (preposition && (!leads || words[first - 1]?.text === 'after'))) return undefined
    return { type: 'DURATION', value: durationValue('X', unit), ...(preposition && { last: last - 1 }) }
  },
}

/** "for months", "in days", "decades of war", "for a while": how long, is not said. */
export const vagueDuration: TimeRule = {
  id: 'time/vague-duration',
  parts: [
    either(
      all(unitPlural, maybe(word('or', 'and'), unitPlural), not(word('old'))),
      all(word('a'), which('while')),
      all(word('some'), which('time')),
    ),
  ],
  read: ({ unit = 'day', which }, { words, first, last }) => {
    const before = words[first - 1]?.text ?? ''
    if (which) return before === 'for' || before === 'in' ? { type: 'DURATION', value: 'PXX' } : undefined
    if (before === 'after' && unit === 'hour' && words[last]?.text !== 'of') return undefined
    if (words[first].glued) return undefined
    const stretch = LONG_UNITS.has(unit) && words[last]?.text === 'of' && STRETCHED.has(before)
    return BEFORE_VAGUE.has(before) || stretch ? { type: 'DURATION', value: durationValue('X', unit) } : undefined
  },
}
/** "weeks of fighting", "and decades of war"; but "the days of old" and "hours of work" are no stretch of time. */
const LONG_UNITS: ReadonlySet<Unit> = new Set(['week', 'month', 'year', 'decade', 'century'])
const STRETCHED = new Set(['', '.', ',', 'and', 'but', 'to', 'from', 'by', 'with', 'of', 'ended', 'ending', 'between'])
const BEFORE_VAGUE = new Set(
  'for in after within takes take took lasting lasted over spent spend waited through follows following despite'.split(
    ' ',
  ),
)
