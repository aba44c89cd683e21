import { doubtfulNames } from '../../languages/en/time-words.ts'
import { all, either, glued, maybe, one, type Part, which, word } from './parts.ts'

/** The full stop of an abbreviation: "Oct." but not the one that ends "in October." */
const dot: Part = {
  ...maybe(glued(word('.'))),
  match: (words, at) => (words[at]?.text === '.' && words[at].glued && isCut(words[at - 1].text) ? at + 1 : at),
}
const isCut = (text: string): boolean => text.length <= 5 && !WHOLE.has(text)
const WHOLE = new Set(['may', 'june', 'july', 'march', 'april'])

/** A month's name; "may" and "march" only with a capital. */
export const monthName: Part = all(
  one(
    (_text, { month }) => month !== undefined,
    (found, slots) => {
      slots.month = found.entry?.meaning.month
      return slots.month !== undefined && (found.capital || !doubtfulNames.has(found.text))
    },
  ),
  dot,
)

/** A month cut to its first letters, without a full stop. */
export const monthAbbreviation: Part = one(
  (text, { month }) => month !== undefined && text.length < 5,
  (found, slots) => {
    slots.month = found.entry?.meaning.month
    return slots.month !== undefined && found.text.length < 5 && found.capital
  },
)

/** A weekday's full name. */
export const weekdayName: Part = one(
  (text, { weekday }) => weekday !== undefined && text.endsWith('day'),
  (found, slots) => {
    slots.weekday = found.entry?.meaning.weekday
    return slots.weekday !== undefined && found.text.endsWith('day')
  },
)

/** "Friday", "last Friday", "this coming Friday", "the previous Friday". */
export const anyWeekday: Part = either(
  all(
    maybe(word('the')),
    which('last', 'next', 'this', 'past', 'coming', 'previous', 'following'),
    maybe(word('coming', 'past')),
    weekdayName,
  ),
  weekdayName,
)

/** A weekday's name or abbreviation: only beside a date. */
export const anyWeekdayName: Part = all(
  one(
    (_text, { weekday }) => weekday !== undefined,
    (found, slots) => {
      slots.weekday = found.entry?.meaning.weekday
      return slots.weekday !== undefined && (found.capital || !doubtfulNames.has(found.text))
    },
  ),
  dot,
)

export const seasonName: Part = one(
  (_text, { season }) => season !== undefined,
  (found, slots) => {
    slots.season = found.entry?.meaning.season
    return slots.season !== undefined
  },
)

export const dayPartName: Part = one(
  (_text, { dayPart }) => dayPart !== undefined,
  (found, slots) => {
    slots.dayPart = found.entry?.meaning.dayPart
    return slots.dayPart !== undefined
  },
)

export const unitName: Part = one(
  (_text, { unit }) => unit !== undefined,
  (found, slots) => {
    slots.unit = found.entry?.meaning.unit
    slots.plural = false
    return slots.unit !== undefined
  },
)

export const unitPlural: Part = one(
  (_text, { units }) => units !== undefined,
  (found, slots) => {
    slots.unit = found.entry?.meaning.units
    slots.plural = true
    return slots.unit !== undefined
  },
)

export const anyUnit: Part = either(unitPlural, unitName)
export const the: Part = maybe(word('the'))
