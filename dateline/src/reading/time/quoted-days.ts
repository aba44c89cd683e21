import { sayingCues } from '../../languages/en/time-cues.ts'
import type { Expression } from './expressions.ts'
import type { Reference } from './rule.ts'
import { dayValue, firstDayOf, isDay } from './value.ts'
import type { Word } from './words.ts'

/** How far a quotation, and the day of its saying, may lie from a word in it. */
const REACH = 60
const RELATIVE = new Set(['today', 'yesterday', 'tomorrow', 'tonight'])

/** "Today" inside a quotation is the day of saying, where its sentence gives one: "he said on 3 May: 'Today we march.'" */
export function quotedDays(
  expressions: readonly Expression[],
  words: readonly Word[],
  referenceAt: (offset: number) => Reference | undefined,
): Expression[] {
  return expressions.map((expression, index) => {
    const { first, value } = expression
    const reference = referenceAt(words[first].start)
    const day = firstDayOf(value)
    if (!RELATIVE.has(words[first].text) || !reference || day === undefined) return expression
    const quotation = quotationAround(first, words)
    if (!quotation) return expression
    const said = [expressions[index - 1], expressions[index + 1]].find(
      (other) => other && isDay(other.value) && datesSaying(other, quotation, words),
    )
    const from = said && firstDayOf(said.value)
    if (!said || from === undefined) return expression
    const moved = dayValue(day - reference.day + from) + value.slice(10)
    return { ...expression, value: moved, anchor: { from: 'time', value: said.value.slice(0, 10), time: said.id } }
  })
}

interface Quotation {
  readonly opens: number
  readonly closes: number
}

/** The marks of the quotation that a word stands in; undefined where it stands in none. */
function quotationAround(at: number, words: readonly Word[]): Quotation | undefined {
  let opens = at - 1
  while (opens > at - REACH && words[opens] && words[opens].text !== '' && !OPENING.test(words[opens].text)) opens -= 1
  if (!OPENING.test(words[opens]?.text ?? '') || !isOpening(words, opens)) return undefined
  let closes = at
  while (closes < at + REACH && words[closes] && words[closes].text !== '' && !CLOSING.test(words[closes].text))
    closes += 1
  return { opens, closes }
}
const OPENING = /^["“”]$/
const CLOSING = /^["”]$/

/** A straight mark opens where it is glued to what follows and not to what stands before. */
const isOpening = (words: readonly Word[], at: number): boolean =>
  words[at].text === '“' || (words[at].text === '"' && words[at + 1]?.glued === true && !words[at].glued)

/** Whether a day stands beside a verb of saying that leads into or out of a quotation, in the same sentence. */
function datesSaying({ first, last }: Expression, { opens, closes }: Quotation, words: readonly Word[]): boolean {
  const between = last <= opens ? words.slice(last, opens) : words.slice(closes + 1, first)
  if ((last > opens && first < closes) || between.length > REACH) return false
  if (between.some(({ text }) => text === '.' || text === '')) return false
  const beside = words.slice(Math.max(0, first - 5), Math.min(words.length, last + 4))
  return beside.some(({ text }) => sayingCues.has(text))
}
