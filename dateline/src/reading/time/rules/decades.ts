import { all, either, type Found, glued, maybe, one, type Part, set, word } from '../parts.ts'
import type { TimeRule } from '../rule.ts'
import { centuryValue, decadeValue } from '../value.ts'

const apostrophe = word("'", '’', '‘', '`')

/** Digits of a form, as a year. */
const yearLike = (form: RegExp, century: number): Part =>
  one(
    (_text, { digits }) => digits === true,
    (found, slots) => {
      if (!form.test(found.text)) return false
      slots.year = century + Number(found.text)
      return true
    },
  )
const decadeName = one(
  (_text, { decade }) => decade !== undefined,
  (found, slots) => {
    slots.decade = found.entry?.meaning.decade
    return slots.decade !== undefined
  },
)

/** "the 1980s", "the '80s", "the nineties". */
export const decade: TimeRule = {
  id: 'time/decade',
  parts: [
    maybe(word('the')),
    either(
      all(yearLike(/^(?:1\d|20)\d0$/, 0), maybe(glued(apostrophe)), glued(word('s'))),
      all(apostrophe, glued(yearLike(/^\d0$/, 1900)), glued(word('s'))),
      all(yearLike(/^[5-9]0$/, 1900), glued(word('s')), set({ short: true })),
      decadeName,
    ),
  ],
  read: ({ year, short, decade = 0 }, { words, first, last }) => {
    const the = words[first].text === 'the'
    const before = words[first - 1]?.text ?? ''
    if (year === undefined && !the) return undefined
    if (
      short &&
      !(the
        ? !DEGREES.test(before) && !DEGREES.test(words[first - 2]?.text ?? '')
        : before === 'and' && words[first - 2]?.text === 's')
    )
      return undefined
    if (!the && /^['’]$/.test(words[last - 2].text) && !BEFORE_DECADE.has(before)) return undefined
    return { type: 'DATE', value: decadeValue(year ?? 1900 + decade * 10) }
  },
}
/** "temperatures into the 90s". */
const DEGREES = /^(?:into|reach(?:ed|es)?|hit|near|temperatures|highs|lows)$/
/** "mid-1980's", against "2010's growth". */
const BEFORE_DECADE = new Set(['-', 'mid', 'early', 'late', 'the'])

const suffixed = all(
  one(
    (_text, { digits }) => digits === true,
    (found, slots) => {
      slots.ordinal = Number(found.text)
      return found.text.length < 3
    },
  ),
  glued(word('st', 'nd', 'rd', 'th')),
)
const ordinalWord = one(
  (_text, { ordinal }) => ordinal !== undefined,
  (found, slots: Found) => {
    slots.ordinal = found.entry?.meaning.ordinal
    return slots.ordinal !== undefined
  },
)

/** "the 19th century", "the twentieth century". */
export const century: TimeRule = {
  id: 'time/century',
  parts: [
    maybe(word('the')),
    either(suffixed, ordinalWord, all(word('twenty'), maybe(word('-')), word('first'), set({ ordinal: 21 }))),
    maybe(word('-')),
    word('century'),
  ],
  read: ({ ordinal = 0 }) =>
    ordinal < 1 || ordinal > 30 ? undefined : { type: 'DATE', value: centuryValue((ordinal - 1) * 100) },
}
