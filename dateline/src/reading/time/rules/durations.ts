import { anyUnit, the, unitName, unitPlural } from '../names.ts'
import { count } from '../numbers.ts'
import { all, either, glued, maybe, not, which, word } from '../parts.ts'
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

/** "three days", "a year and a half", "several months", "two to three weeks", "24 hours". */
export const duration: TimeRule = {
  id: 'time/duration',
  parts: [maybe(word('the')), count, more, anyUnit, maybe(word('and'), word('a'), which('half')), orSo],
  read: ({ count = 1, vague, unit = 'day', plural, which }, context) => {
    const { words, first, last } = context
    if ((!plural && count !== 1 && count !== 0.5) || isCompound(context)) return undefined
    if (words[last]?.text === 'old') return undefined
    if (words[first].glued && /^[-$£€#.,]$/.test(words[first - 1]?.text ?? '')) return undefined
    if (/^(?:a|an|per)$/.test(words[last]?.text ?? '') && words[last + 1]?.entry?.meaning.unit) return []
    const single = !plural && count === 1
    if (words[first].text === 'the' && !plural) return undefined
    if (single && (unit === 'second' || unit === 'quarter' || unit === 'weekend' || unit === 'night')) return undefined
    if (/^(?:a|an)$/.test(words[first].text) && (isRate(context) || isKind(unit, plural, context))) return undefined
    const value = durationValue(vague ? 'X' : count + (which === 'half' ? 0.5 : 0), unit)
    const before = words[first - 1]?.text
    if (value === 'P1D' && words[first].text === 'one' && MODALS.has(before ?? ''))
      return { type: 'DATE', value: 'FUTURE_REF' }
    return { type: 'DURATION', value }
  },
}
const MODALS = new Set(['will', 'would', 'could', 'may', 'might'])

/** Whether the unit goes on into another word: "two-year-old", "20 minute-long". */
const isCompound = ({ words, last }: Context): boolean =>
  words[last]?.text === '-' && words[last].glued && words[last + 1]?.glued === true

/** "a minute detail", "a day of reckoning": a kind of thing, unless a preposition makes it a length. */
const isKind = (unit: string, plural: boolean | undefined, { words, first, last }: Context): boolean =>
  !plural &&
  (unit === 'day' || unit === 'minute') &&
  last - first === 2 &&
  !BEFORE_LENGTH.has(words[first - 1]?.text ?? '')
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
    if (unit === 'year' && (end === 'old' || (isCompound(context) && words[last + 1].text.startsWith('old'))))
      return undefined
    if (isCompound(context) && !/^(?:old|long|period)$/.test(words[last + 1].text)) return undefined
    return { type: 'DURATION', value: durationValue(vague ? 'X' : count + (which ? 0.5 : 0), unit) }
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
    return BEFORE_VAGUE.has(before) && !words[first].glued
      ? { type: 'DURATION', value: durationValue('X', unit) }
      : undefined
  },
}
const BEFORE_VAGUE = new Set(
  'for in after within takes take took lasting lasted over spent spend waited through follows following despite'.split(
    ' ',
  ),
)
