import { goesOn } from '../../../languages/en/time-context.ts'
import { dayDigits } from '../numbers.ts'
import { glued, maybe, which, word } from '../parts.ts'
import { bareDay } from '../policy.ts'
import type { Context, TimeRule } from '../rule.ts'

const suffix = glued(word('st', 'nd', 'rd', 'th'))

/** "on the 15th", "by the 3rd of next month": a day of the month told of, else of the month nearest to publication. */
export const bareDayOfMonth: TimeRule = {
  id: 'time/bare-day',
  parts: [
    maybe(word('the')),
    dayDigits,
    suffix,
    maybe(word('of'), which('this', 'last', 'next', 'the', 'that'), word('month')),
  ],
  read: ({ day = 1, which }, context) => {
    const { words, first } = context
    const isFirst = words[first].text === 'the' && BEFORE_DAY.has(words[first - 1]?.text ?? '')
    if (!isFirst && !isSecond(context)) return undefined
    if (which === undefined && (isRank(context, context.last) || isJoinedRank(context))) return undefined
    const resolved = bareDay(day, which, context)
    return resolved && { type: 'DATE', ...resolved }
  },
}
const BEFORE_DAY = new Set(['on', 'by', 'until', 'till', 'since', 'before', 'after', 'from', 'through', 'between'])

/** "on the 12th and 13th", "between the 3rd and the 5th" */
const isSecond = ({ words, first, told }: Context): boolean =>
  /^(?:and|or|to|through|until|-|–)$/.test(words[first - 1]?.text ?? '') &&
  told('day')?.end === first - 1 &&
  SUFFIXES.has(words[first - 2].text)
const SUFFIXES = new Set(['st', 'nd', 'rd', 'th'])

/** "the 15th floor", "the 20th-century house": a noun behind it is what it ranks. */
function isRank({ words }: Pick<Context, 'words'>, next: number): boolean {
  const word = words[next]
  if (word === undefined) return false
  if (word.text === 'of') return true
  return /^\p{L}/u.test(word.text) ? !goesOn.has(word.text) : word.glued && /^[-'’]$/.test(word.text)
}

/** "on the 4th and 5th floors" */
function isJoinedRank({ words, last }: Context): boolean {
  if (!/^(?:and|or|to)$/.test(words[last]?.text ?? '')) return false
  const next = words[last + 1]?.text === 'the' ? last + 2 : last + 1
  const isOrdinal = words[next]?.entry?.meaning.digits && /^(?:st|nd|rd|th)$/.test(words[next + 1]?.text ?? '')
  return isOrdinal === true && isRank({ words }, next + 2)
}
