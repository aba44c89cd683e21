import type { Expression } from './expressions.ts'
import { dayValue, firstDayOf, isDay } from './value.ts'
import type { Word } from './words.ts'

export const DAY_OF = 'time/day-of'
const STARTS = new Set(
  'start started starts beginning began begun outbreak erupted broke launched since declared declaring'.split(' '),
)
const WARS = new Set(
  'war conflict offensive fighting operation siege invasion campaign hostilities ceasefire truce'.split(' '),
)
/** How far before its date the beginning of a war may be named, in words. */
const REACH = 24

/** "Day 14 of the war" counted from where the same report dates its beginning; the first day is day 1. */
export function daysOfTheWar(expressions: readonly Expression[], words: readonly Word[]): Expression[] {
  if (!expressions.some(({ rule }) => rule === DAY_OF)) return [...expressions]
  const start = expressions.find((expression) => isDay(expression.value) && datesBeginning(expression, words))
  const from = start && firstDayOf(start.value)
  return expressions.map((expression) => {
    if (expression.rule !== DAY_OF || !start || from === undefined) return expression
    const value = dayValue(from + nthOf(expression, words) - 1)
    return { ...expression, value, anchor: { from: 'time', value: start.value, time: start.id } }
  })
}

function datesBeginning({ first }: Expression, words: readonly Word[]): boolean {
  const before: string[] = []
  for (let at = first - 1; at >= 0 && at >= first - REACH; at -= 1) {
    if (words[at].text === '.' || words[at].text === '') break
    before.push(words[at].text)
  }
  return before.some((text) => STARTS.has(text)) && before.some((text) => WARS.has(text))
}

function nthOf({ first, last }: Expression, words: readonly Word[]): number {
  for (const { text, entry } of words.slice(first, last)) {
    if (entry?.meaning.digits) return Number(text)
    if (entry?.meaning.ordinal) return entry.meaning.ordinal
    if (entry?.meaning.number) return entry.meaning.number
  }
  return 1
}
