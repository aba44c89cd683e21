import { afterCounts, beforeCounts, goesOn, looseCounts } from '../../../languages/en/time-context.ts'
import { civil } from '../calendar.ts'
import { insideNumber, yearDigits } from '../numbers.ts'
import { all, either, glued, maybe, one, type Part, set, which, word } from '../parts.ts'
import type { Context, Outcome, TimeRule } from '../rule.ts'
import { yearValue } from '../value.ts'

/** "nineteen ninety-six", "two thousand": a year in words. */
const yearInWords: Part = one(
  (text) => text === 'nineteen' || text === 'eighteen' || text === 'twenty',
  (found, slots, words, at) => {
    const century = { eighteen: 1800, nineteen: 1900, twenty: 2000 }[found.text]
    const tens = words[at + 1]?.entry?.meaning.tens
    if (century === undefined || tens === undefined || words[at + 1].glued) return false
    slots.year = century + tens
    return true
  },
)

const yearWords: Part = {
  match: (words, at, found) => {
    if (words[at]?.text === 'two' && words[at + 1]?.text === 'thousand') {
      const unit = words[at + 2]?.text === 'and' ? words[at + 3]?.entry?.meaning.number : undefined
      found.year = 2000 + (unit ?? 0)
      return unit ? at + 4 : at + 2
    }
    const next = yearInWords.match(words, at, found)
    if (next < 0) return -1
    const dash = words[next + 1]?.text === '-' ? 1 : 0
    const unit = words[next + 1 + dash]?.entry?.meaning.number
    if (unit !== undefined && unit < 10) {
      found.year = (found.year ?? 0) + unit
      return next + 2 + dash
    }
    return next + 1
  },
  begins: (text) => ['two', 'nineteen', 'eighteen', 'twenty'].includes(text),
  literals: ['two', 'thousand', 'and', '-'],
  optional: false,
}

/** A year in digits or words. */
export const anyYear = either(yearDigits, yearWords)

/** "last year", "this year", "next year", as what narrows another time. */
export const yearNamed: Part = all(
  either(
    all(word('last'), set({ yearShift: -1 })),
    all(word('this'), set({ yearShift: 0 })),
    all(word('next'), set({ yearShift: 1 })),
  ),
  word('year'),
)

/** "'94": the year of the hundred in which it is not far ahead of publication. */
export const shortYear: TimeRule = {
  id: 'time/short-year',
  parts: [
    word("'", '’', '‘'),
    glued(
      one(
        (_text, { digits }) => digits === true,
        (found, slots) => {
          slots.year = Number(found.text)
          return found.text.length === 2
        },
      ),
    ),
  ],
  read: ({ year = 0 }, { words, first, last, reference }) => {
    const after = words[last]
    if (words[first].glued || !BEFORE_SHORT.has(words[first - 1]?.text ?? '')) return undefined
    if (after && (after.glued ? /^[\p{L}\d%-]/u.test(after.text) : isLower(after) && !goesOn.has(after.text)))
      return undefined
    const latest = reference ? civil(reference.day).year + 5 : 2030
    const century = Math.floor((latest - year) / 100) * 100
    return { type: 'DATE', value: yearValue(century + year) }
  },
}
const BEFORE_SHORT = new Set(
  'in of since by until from before after during through and to or early late mid'.split(' '),
)

const theYear = all(maybe(word('the')), word('year'))
const fiscal = all(maybe(word('the')), word('fiscal'), maybe(word('year')))

/** "2023", "fiscal 2023", "the year 2000", "nineteen ninety-six". */
export const year: TimeRule = {
  id: 'time/year',
  parts: [
    either(all(maybe(either(fiscal, theYear)), yearDigits), all(theYear, yearWords), yearWords),
    maybe(
      either(all(word('or'), which('later')), all(word('and'), which('beyond')), all(word('or'), which('earlier'))),
    ),
  ],
  read: ({ year = 0, which }, context) => {
    const { words, first, last } = context
    const bare = last - first === 1
    if (bare && !standsAsYear(context)) return undefined
    if (words[last - 1].text === 'thousand' && words[first].text === 'two') return undefined
    const mod = which && (which === 'earlier' ? 'ON_OR_BEFORE' : 'ON_OR_AFTER')
    return {
      type: 'DATE',
      value: yearValue(year),
      ...(mod && { mod, edtf: which === 'earlier' ? `[..${year}]` : `[${year}..]` }),
    }
  },
}

/** "$1990", "some 2000 people"; but "around 2020," and "until at least 2014." are years. */
const isCounted = (before: string | undefined, after: Context['words'][number] | undefined): boolean =>
  beforeCounts.has(before ?? '') &&
  (!looseCounts.has(before ?? '') ||
    (after !== undefined && /^\p{L}/u.test(after.text) && !/^(?:and|or|but|when|in|with)$/.test(after.text)))

/** "hospitals", by its looks. */
const isPlural = (word: Context['words'][number] | undefined): boolean =>
  word !== undefined && !word.glued && !word.capital && /^\p{L}{3,}s$/u.test(word.text) && !goesOn.has(word.text)
const isLower = ({ text, capital }: Context['words'][number]): boolean => !capital && /^\p{L}/u.test(text)

/** Whether four digits are a year: 1900 to 2099 unless something counts or prices them, others only after "in", "since". */
function standsAsYear(context: Context): boolean {
  const { words, first, last } = context
  const before = words[first - 1]
  const after = words[last]
  const value = Number(words[first].text)
  if (before?.text === '-' && words[first - 2]?.text === 'mid') return value >= 1000
  if (insideNumber(words, first) || (after && afterCounts.has(after.text)) || isCounted(before?.text, after))
    return false
  if (words[first].glued && !/^[(\-–—/"'“‘,]/.test(before?.text ?? '')) return false
  if (words[first].glued && before.text === '-' && before.glued) return false
  if (after?.glued && /^[%/\d°]/.test(after.text)) return false
  if (after?.glued && after.text === ':' && words[last + 1]?.glued) return false
  if (after?.glued && after.text === '-' && words[last + 1]?.glued && !/^\d{2,4}$/.test(words[last + 1].text))
    return false
  if (after?.glued && /^[a-z]/.test(after.text)) return false
  if (isRound(context)) return false
  if (value >= 1900 && value <= 2099) return true
  return (DATING.has(before?.text ?? '') || isLifetime(words, first)) && !isPlural(after)
}
const DATING = new Set('in since of from until by before after circa during'.split(' '))

/** "(1852)", "(1820-1889)". */
const isLifetime = (words: Context['words'], at: number): boolean =>
  words[at - 1]?.text === '(' && /^[)\-–,]$/.test(words[at + 1]?.text ?? '')

/** "will have 2000 hospitals": a round number before a plural, where nothing makes it a year. */
const isRound = ({ words, first, last }: Context): boolean =>
  words[first].text.endsWith('00') && !YEARLY.has(words[first - 1]?.text ?? '') && isPlural(words[last])
const YEARLY = new Set(['the', 'in', 'of', 'since', 's'])

/** "1990-95", "1990-1995", "1990/91": two times. */
export const yearRange: TimeRule = {
  id: 'time/year-range',
  parts: [
    yearDigits,
    glued(word('-', '–', '—', '/')),
    one(
      (_text, meaning) => meaning.digits === true,
      (found, slots) => {
        if (!found.glued || (found.text.length !== 2 && found.text.length !== 4)) return false
        slots.other = Number(found.text)
        slots.short = found.text.length === 2
        return true
      },
    ),
  ],
  read: ({ year = 0, other = 0, short }, { words, first, last }) => {
    if (
      year < 1500 ||
      year > 2100 ||
      (words[first].glued && /^[-$.,/:\p{L}]$/u.test(words[first - 1].text)) ||
      words[last]?.text === '-'
    )
      return undefined
    const end = short ? Math.floor(year / 100) * 100 + other : other
    if (!(end > year && end <= 2199)) return undefined
    const edtf = `${year}/${end}`
    const outcome = (value: number, part: Partial<Outcome>): Outcome => ({
      type: 'DATE',
      value: yearValue(value),
      edtf,
      ...part,
    })
    return [outcome(year, { last: first + 1 }), outcome(end, { first: first + 2 })]
  },
}
