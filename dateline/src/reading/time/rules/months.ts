import { civil } from '../calendar.ts'
import { monthName } from '../names.ts'
import { all, either, maybe, which, word } from '../parts.ts'
import { bareMonth, dateOutcome } from '../policy.ts'
import type { Context, TimeRule } from '../rule.ts'
import { monthValue } from '../value.ts'
import { anyYear } from './years.ts'

/** "October 2023", "Oct., 2023", "October of 2023". */
export const monthYear: TimeRule = {
  id: 'time/month-year',
  parts: [monthName, maybe(word(',', 'of')), anyYear],
  read: ({ month = 1, year = 1 }) => ({ type: 'DATE', value: monthValue(year, month) }),
}

/** "October", "last October", "next May", "October last year". */
export const month: TimeRule = {
  id: 'time/month',
  parts: [
    either(
      all(
        maybe(word('the')),
        which('last', 'next', 'this', 'past', 'coming'),
        maybe(word('past', 'coming')),
        monthName,
      ),
      all(monthName, maybe(maybe(word('of')), which('last', 'this', 'next'), word('year'))),
    ),
  ],
  read: (found, context) => {
    const { reference, words, last } = context
    const { which, month = 1 } = found
    if (!which && (isDoubtful(context) || isPerson(context))) return undefined
    if (!which || !reference) return dateOutcome(bareMonth(found, context))
    const now = civil(reference.day)
    const before = which === 'last' || which === 'past'
    const after = which === 'next' || which === 'coming'
    const ofYear = words[last - 1].text === 'year'
    const isBehind = ofYear ? before : before && month >= now.month
    const isAhead = ofYear ? after : after && month <= now.month
    const year = now.year + (isBehind ? -1 : isAhead ? 1 : 0)
    return { type: 'DATE', value: monthValue(year, month), anchor: reference.anchor }
  },
}

/** Short names, "May" and "March" are months only after a preposition or another word that goes with months. */
function isDoubtful({ words, first, last }: Context): boolean {
  const isCut = words[last - 1].text === '.'
  const name = words[isCut ? last - 2 : last - 1].text
  const doubtful = name === 'may' || name === 'march' || (name.length === 3 && !isCut)
  return doubtful && !BEFORE_MONTH.has(words[first - 1]?.text ?? '')
}
/** "April Reyl spoke": a woman's name before another name, where no preposition makes it a month. */
const isPerson = ({ words, first, last }: Context): boolean =>
  GIVEN_NAMES.has(words[first].text) &&
  words[last]?.title === true &&
  words[last].entry === undefined &&
  !words[last].glued &&
  !/^(?:the|an?|['’]?s)$/.test(words[first - 1]?.text ?? '') &&
  !BEFORE_MONTH.has(words[first - 1]?.text ?? '')
const GIVEN_NAMES = new Set(['april', 'may', 'june', 'august'])
const BEFORE_MONTH = new Set(
  'in since by until till from during before after through to between of late early mid - last next this and or for ending ended as around about than'.split(
    ' ',
  ),
)
