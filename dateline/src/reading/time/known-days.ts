import { bynames } from '../../languages/en/named-days.ts'
import { dayNumber } from './calendar.ts'
import type { Expression } from './expressions.ts'
import type { Reference } from './rule.ts'
import { dayValue, firstDayOf } from './value.ts'
import type { Word } from './words.ts'

/**
 * Days named without their year take it where it is known better than by tense: the same report names the day with its
 * year ("the 7 October 2022 raid ... since 7 October"), or what follows makes it a name ("the September 11 attacks").
 */
export function knownDays(
  expressions: readonly Expression[],
  words: readonly Word[],
  reference: Reference | undefined,
): Expression[] {
  const named = new Map<string, Expression | undefined>()
  for (const expression of expressions) {
    if (!isDate(expression) || expression.anchor) continue
    const key = expression.value.slice(5)
    const before = named.get(key)
    named.set(key, named.has(key) && before?.value !== expression.value ? undefined : expression)
  }
  return expressions.map((expression) => {
    if (!isDate(expression) || (!expression.anchor && !expression.value.startsWith('XXXX'))) return expression
    const source = named.get(expression.value.slice(5))
    if (source && isPast(source.value, reference)) {
      return { ...expression, value: source.value, anchor: { from: 'time', value: source.value, time: source.id } }
    }
    const year = yearOfName(expression, words)
    const value =
      year && dayValue(dayNumber(year, Number(expression.value.slice(5, 7)), Number(expression.value.slice(8))))
    return value && isPast(value, reference) ? { ...expression, value, anchor: undefined } : expression
  })
}

const isDate = ({ rule, value }: Expression): boolean => rule === 'time/date' && /^.{4}-\d\d-\d\d$/.test(value)

const isPast = (value: string, reference: Reference | undefined): boolean =>
  reference === undefined || (firstDayOf(value) ?? Number.POSITIVE_INFINITY) <= reference.day

function yearOfName({ value, last }: Expression, words: readonly Word[]): number | undefined {
  const after = words.slice(last, last + 3).map(({ text }) => text)
  return bynames.find(([day, , nouns]) => value.endsWith(day) && nouns.some((noun) => after.includes(noun)))?.[1]
}
