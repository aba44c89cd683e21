import { civil } from '../calendar.ts'
import { ordinal, yearDigits } from '../numbers.ts'
import { all, either, glued, maybe, one, type Part, set, which, word } from '../parts.ts'
import { toldAnchor } from '../relative.ts'
import type { Context, Outcome, TimeRule } from '../rule.ts'
import { quarterValue } from '../value.ts'

const dash = maybe(word('-'))
const smallOrdinal: Part = either(all(word('last', 'final'), set({ ordinal: 4 })), ordinal)
const yearBefore = either(yearDigits, all(which('last', 'this', 'next'), word('year'), word("'", '’'), word('s')))
const yearAfter = maybe(
  maybe(word('of')),
  either(all(maybe(word('fiscal')), yearDigits), all(which('last', 'this', 'next'), word('year'))),
)

/** "the third quarter", "third-quarter", "1989 third quarter", "this year's fiscal first quarter", "Q3 2023". */
export const quarter: TimeRule = {
  id: 'time/quarter',
  parts: [
    maybe(yearBefore),
    maybe(word('fiscal'), dash),
    either(
      all(smallOrdinal, dash, word('quarter'), yearAfter),
      all(
        word('q'),
        glued(
          one(
            (_t, { digits }) => digits === true,
            (found, slots) => {
              slots.ordinal = Number(found.text)
              return found.text.length === 1
            },
          ),
        ),
        maybe(word('of')),
        maybe(yearDigits),
      ),
    ),
  ],
  read: (found, context) => quarterOf(found.ordinal ?? 0, found.year, found.which, context),
}

/** "the third quarter", "the current fiscal third quarter". */
export const theNthQuarter: TimeRule = {
  id: 'time/quarter',
  parts: [
    word('the'),
    maybe(word('current', 'latest')),
    maybe(yearBefore),
    maybe(word('fiscal'), dash),
    smallOrdinal,
    word('quarter'),
    yearAfter,
  ],
  read: quarter.read,
}

function quarterOf(
  ordinal: number,
  year: number | undefined,
  which: string | undefined,
  context: Context,
): Outcome | undefined {
  if (ordinal < 1 || ordinal > 4) return undefined
  const { reference } = context
  if (year !== undefined) return { type: 'DATE', value: quarterValue(year, ordinal) }
  if (!reference) return { type: 'DATE', value: `XXXX-Q${ordinal}` }
  const now = civil(reference.day).year
  const shift = which === 'last' ? -1 : which === 'next' ? 1 : which === 'this' ? 0 : nearest(ordinal, context)
  return { type: 'DATE', value: quarterValue(now + shift, ordinal), anchor: reference.anchor }
}

/** A quarter without its year: this year's, but last year's fourth in the first months of the next. */
function nearest(ordinal: number, { reference, tense }: Context): number {
  const month = reference ? civil(reference.day).month : 12
  return ordinal === 4 && month <= 5 && tense() !== 'future' ? -1 : 0
}

/** "the quarter", "the latest period", "this quarter": the quarter told before, else the last full one. */
export const theQuarter: TimeRule = {
  id: 'time/the-quarter',
  parts: [
    either(
      all(
        word('the'),
        maybe(which('latest', 'current', 'most', 'last', 'next')),
        maybe(word('recent', 'financial', 'fiscal')),
        word('quarter'),
      ),
      all(word('the'), which('latest', 'most'), maybe(word('recent')), word('period')),
      all(which('this', 'that', 'last', 'next', 'previous'), word('quarter')),
      all(which('last', 'this', 'next'), word('year'), word("'", '’'), word('s'), word('quarter')),
    ),
  ],
  read: ({ which }, context) => {
    const { quarter, reference, words, last } = context
    if (words[last]?.text === 'of' || words[last]?.text === '-') return undefined
    const month = reference ? civil(reference.day) : undefined
    const now = month ? quarterValue(month.year, Math.ceil(month.month / 3)) : 'XXXX-QX'
    if (words[context.first + 1].text === 'year' && quarter && month) {
      const shift = which === 'last' ? -1 : which === 'next' ? 1 : 0
      return { type: 'DATE', value: `${month.year + shift}${quarter.value.slice(4)}`, anchor: toldAnchor(quarter) }
    }
    if (which === 'this' || which === 'current')
      return { type: 'DATE', value: now, ...(reference && { anchor: reference.anchor }) }
    if (quarter && which !== 'last' && which !== 'next' && which !== 'previous')
      return { type: 'DATE', value: quarter.value, anchor: toldAnchor(quarter) }
    if (!month || !reference) return { type: 'DATE', value: 'XXXX-QX' }
    const shift = which === 'next' ? 1 : -1
    return {
      type: 'DATE',
      value: quarterValue(month.year, Math.ceil(month.month / 3) + shift),
      anchor: reference.anchor,
    }
  },
}

/** "the first half of 2023", "the second half". */
export const half: TimeRule = {
  id: 'time/half',
  parts: [
    maybe(word('the')),
    either(
      all(word('last', 'latter'), set({ ordinal: 2 })),
      all(word('first'), set({ ordinal: 1 })),
      all(word('second'), set({ ordinal: 2 })),
    ),
    dash,
    word('half'),
    maybe(word('of')),
    maybe(
      either(
        yearDigits,
        all(which('this', 'last', 'next'), word('year')),
        all(word('the'), word('year'), set({ which: 'this' })),
      ),
    ),
  ],
  read: ({ ordinal, year, which }, { reference, words, last }) => {
    if (words[last - 1].text === 'of') return undefined
    if (year === undefined && which === undefined) return undefined
    if (year !== undefined) return { type: 'DATE', value: `${year}-H${ordinal}` }
    if (!reference) return { type: 'DATE', value: `XXXX-H${ordinal}` }
    const now = civil(reference.day).year + (which === 'last' ? -1 : which === 'next' ? 1 : 0)
    return { type: 'DATE', value: `${now}-H${ordinal}`, anchor: reference.anchor }
  },
}

/** "the 1989 period", "the 1988 quarter": the quarter told before, in that year. */
export const yearPeriod: TimeRule = {
  id: 'time/year-period',
  parts: [word('the'), yearDigits, word('period', 'quarter')],
  read: ({ year = 0 }, { quarter }) => {
    if (!quarter) return { type: 'DATE', value: String(year) }
    return { type: 'DATE', value: `${year}${quarter.value.slice(4)}`, anchor: toldAnchor(quarter) }
  },
}
