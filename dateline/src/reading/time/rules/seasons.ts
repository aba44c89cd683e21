import { beforeTimes } from '../../../languages/en/time-context.ts'
import type { Season } from '../../../languages/en/time-words.ts'
import { civil } from '../calendar.ts'
import { seasonName } from '../names.ts'
import { all, either, glued, maybe, one, which, word } from '../parts.ts'
import type { Context, TimeRule } from '../rule.ts'
import { seasonValue } from '../value.ts'
import { anyYear, yearNamed } from './years.ts'

/** The first month of each, in the north. */
const STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** The second year of "the winter of 2011-12". */
const shortYearDigits = one(
  (_text, { digits }) => digits === true,
  ({ text }) => text.length === 2 || text.length === 4,
)

/** "summer 2023", "the winter of 1994", "last fall", "this summer", "in the spring". */
export const season: TimeRule = {
  id: 'time/season',
  parts: [
    maybe(word('the')),
    maybe(which('last', 'next', 'this', 'past', 'coming', 'previous')),
    maybe(which('past', 'coming')),
    seasonName,
    maybe(
      either(
        all(maybe(word('of', ',')), anyYear, maybe(glued(word('-', '/', '–')), glued(shortYearDigits))),
        all(maybe(word('of')), yearNamed),
      ),
    ),
  ],
  read: ({ which, season = 'SU', year, yearShift }, context) => {
    if (yearShift !== undefined && which === undefined && context.reference) {
      if (isVerb(context)) return undefined
      const { day, anchor } = context.reference
      return { type: 'DATE', value: seasonValue(civil(day).year + yearShift, season), anchor }
    }
    if (year !== undefined) return { type: 'DATE', value: seasonValue(year, season) }
    if (which === undefined && isOtherWord(context)) return undefined
    const { reference } = context
    if (!reference) return { type: 'DATE', value: `XXXX-${season}` }
    const { year: now, month } = civil(reference.day)
    const value = seasonValue(now + yearsFrom(month, season, which, context.tense()), season)
    return { type: 'DATE', value, anchor: reference.anchor }
  },
}

/** "prices will fall this year": only after a preposition or "the" is it the season. */
const isVerb = ({ words, first }: Context): boolean =>
  words[first].text === 'fall' && !words[first].capital && !beforeTimes.has(words[first - 1]?.text ?? '')

/** "the fall of the city", "a hot spring". */
function isOtherWord({ words, first, last }: Context): boolean {
  const name = words[last - 1].text
  const before = words[first - 1]?.text ?? ''
  if (words[first].text !== 'the' && !beforeTimes.has(before)) return true
  if (name === 'fall') return words[first].text !== 'the' || before !== 'in' || words[last]?.text === 'of'
  return name === 'spring' && !/^(?:in|by|since|until|during|early|late|last)$/.test(before)
}

/** How many years from the year of publication its season lies; a winter goes by the year in which it begins. */
function yearsFrom(
  month: number,
  season: Season,
  which: string | undefined,
  tense: ReturnType<Context['tense']>,
): number {
  const start = STARTS[season]
  const begun = month >= start
  const inJanuary = season === 'WI' && month < 3
  const back = which === 'last' || which === 'past' || which === 'previous'
  if (back) return season !== 'WI' && month > start ? 0 : -1
  if (which === 'next') return begun ? 1 : 0
  if (inJanuary) return tense === 'future' ? 0 : -1
  const longOver = season !== 'WI' && month >= start + 5
  if (which === 'this' && season === 'WI' && month < 6) return tense === 'future' ? 0 : -1
  if (which === 'this') return longOver && tense !== 'past' ? 1 : 0
  return begun || tense === 'future' ? 0 : -1
}
