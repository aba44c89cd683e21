import { dayNumber, isDate } from '../calendar.ts'
import { DAY_OF } from '../day-of.ts'
import { monthName } from '../names.ts'
import { dayOfMonth, ordinal } from '../numbers.ts'
import { all, either, glued, maybe, one, type Part, word } from '../parts.ts'
import type { TimeRule } from '../rule.ts'
import { dayValue } from '../value.ts'
import { anyYear } from './years.ts'

const war = all(
  word('of'),
  maybe(word('the', 'its', 'israel')),
  maybe(word('’', "'")),
  maybe(word('s')),
  word('war', 'conflict', 'offensive', 'fighting', 'operation', 'siege', 'invasion', 'truce', 'ceasefire'),
)
const number: Part = one(
  (_text, { digits, number }) => digits === true || number !== undefined,
  (found) => found.text.length < 5,
)

/** "day 14 of the war", "the 14th day of the war": the report says elsewhere when it began. */
export const dayOf: TimeRule = {
  id: DAY_OF,
  parts: [either(all(word('day'), number, war), all(maybe(word('the')), ordinal, word('day'), war))],
  read: () => ({ type: 'DATE', value: 'XXXX-XX-XX' }),
}

/** "the first anniversary of the October 7, 2023 attack": that day of the year, and the day it keeps; open without a year. */
export const anniversary: TimeRule = {
  id: 'time/anniversary',
  parts: [
    maybe(word('the')),
    either(
      ordinal,
      all(
        one(
          (_text, { digits, number }) => digits === true || number !== undefined,
          (found, slots) => {
            slots.ordinal = found.entry?.meaning.number ?? Number(found.text)
            return slots.ordinal > 0 && slots.ordinal < 1000
          },
        ),
        maybe(glued(word('-'))),
        word('year'),
      ),
    ),
    word('anniversary'),
    word('of'),
    maybe(word('the')),
    either(all(monthName, dayOfMonth), all(dayOfMonth, monthName)),
    maybe(maybe(word(',')), anyYear),
  ],
  read: ({ year, month = 1, day = 1, ordinal = 0 }, { words, first, last }) => {
    if (!isDate(year ?? 2024, month, day)) return []
    const of = first + words.slice(first, last).findIndex(({ text }) => text === 'of')
    const begins = words[of + 1].text === 'the' ? of + 2 : of + 1
    const valueIn = (year: number | undefined): string =>
      year === undefined
        ? dayValue(dayNumber(2024, month, day)).replace('2024', 'XXXX')
        : dayValue(dayNumber(year, month, day))
    return [
      { type: 'DATE', value: valueIn(year && year + ordinal), last: of },
      { type: 'DATE', value: valueIn(year), first: begins },
    ]
  },
}
