import type { Expression } from './expressions.ts'
import { isDay } from './value.ts'
import type { Word } from './words.ts'

/** How many words may stand between an hour and its day. */
const REACH = 10

/** "At 5 pm in Halm, Velmar, on Saturday": an hour takes the day behind it, where only a place stands between. */
export function hoursOfDays(expressions: readonly Expression[], words: readonly Word[]): Expression[] {
  return expressions.map((expression, index) => {
    const day = expressions[index + 1]
    if (expression.type !== 'TIME' || expression.anchor?.from !== 'published' || !day) return expression
    if (!/^\d{4}-\d\d-\d\dT/.test(expression.value)) return expression
    if (day.type !== 'DATE' || !isDay(day.value) || !isPlace(words.slice(expression.last, day.first))) return expression
    const value = day.value + expression.value.slice(10)
    return { ...expression, value, anchor: { from: 'time', value: day.value, time: day.id } }
  })
}

/** "in the town of Halm, Velmar, on": no clause, and nothing joined. */
function isPlace(between: readonly Word[]): boolean {
  if (between.length < 3 || between.length > REACH || between.at(-1)?.text !== 'on') return false
  if (!/^(?:in|at|near|outside|inside)$/.test(between[0].text)) return false
  return between.every(({ text }) => !CLAUSE.has(text) && /^(?:[\p{L}\d]|[,’'-]$)/u.test(text))
}
const CLAUSE = new Set(
  'and but or who which that when where while as is was were be been said says has had have will would to'.split(' '),
)
