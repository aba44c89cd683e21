import { all, either, type Found, glued, maybe, one, type Part, word } from './parts.ts'
import type { Word } from './words.ts'

const isDigits = (_text: string, meaning: { digits?: true }): boolean => meaning.digits === true

/** A run of digits within bounds, under a name; a comma or point glued to more digits makes it another number. */
function digits(slot: keyof Found, least: number, most: number, lengths: readonly number[], cut = false): Part {
  return one(isDigits, (found, slots, words, at) => {
    if (!found.entry?.meaning.digits || !lengths.includes(found.text.length)) return false
    const value = Number(found.text)
    if (value < least || value > most || (!cut && insideNumber(words, at))) return false
    Object.assign(slots, { [slot]: value })
    return true
  })
}

/** Whether the digits are a piece of a longer number: 1,200 or 4.5 or 12:30. */
export function insideNumber(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  const after = words[at + 1]
  const joins = (mark: Word | undefined): boolean => mark !== undefined && (mark.text === ',' || mark.text === '.')
  return (
    (joins(after) && after.glued && words[at + 2]?.glued && words[at + 2].entry?.meaning.digits === true) ||
    (joins(before) && words[at].glued && before.glued && words[at - 2]?.entry?.meaning.digits === true)
  )
}

export const dayDigits = digits('day', 1, 31, [1, 2])
export const otherDayDigits = digits('other', 1, 31, [1, 2])
export const yearDigits = digits('year', 1000, 2199, [4])
/** Hours before a full stop: "6.30am". */
export const hourBeforeStop = digits('hour', 0, 12, [1, 2], true)
/** Hours before a full stop without a half of the day: "18.30". */
export const anyHourBeforeStop = digits('hour', 0, 24, [1, 2], true)
export const minuteAfterStop = digits('minute', 0, 59, [2], true)
export const hourDigits = digits('hour', 0, 24, [1, 2])
export const minuteDigits = digits('minute', 0, 59, [2])
export const secondDigits = digits('second', 0, 59, [2])

/** "90" of "3 JAN 90": the year of a cable, where no noun follows that it could count. */
export const cableYear: Part = one(isDigits, (found, slots, words, at) => {
  if (
    found.text.length !== 2 ||
    insideNumber(words, at) ||
    words[at + 1]?.glued ||
    /^\p{Ll}/u.test(words[at + 1]?.capital ? '' : (words[at + 1]?.text ?? ''))
  )
    return false
  slots.year = Number(found.text) + (Number(found.text) < 50 ? 2000 : 1900)
  return true
})

/** "3", "3rd", "third", "twenty-first": a day of a month. */
export const dayOfMonth: Part = either(
  all(dayDigits, maybe(glued(word('st', 'nd', 'rd', 'th')))),
  one(
    (_text, meaning) => meaning.ordinal !== undefined || meaning.tens !== undefined,
    (found, slots, words, at) => {
      const { ordinal, tens } = found.entry?.meaning ?? {}
      if (ordinal !== undefined) slots.day = ordinal
      else if (tens !== undefined && words[at + 1]?.text === '-' && (words[at + 2]?.entry?.meaning.ordinal ?? 99) < 10)
        return false
      return ordinal !== undefined
    },
  ),
)

/** "3rd", "third", "21st": an ordinal. */
export const ordinal: Part = either(
  all(digits('ordinal', 1, 9999, [1, 2, 3, 4]), glued(word('st', 'nd', 'rd', 'th'))),
  one(
    (_text, meaning) => meaning.ordinal !== undefined,
    (found, slots) => {
      slots.ordinal = found.entry?.meaning.ordinal
      return slots.ordinal !== undefined
    },
  ),
)

/**
 * A number in digits or words, with a fraction: "3", "1,200", "2.5", "8 1/2", "twenty-four", "a hundred", "two and a
 * half", "half a". Kept as `count`; "several", "a few", "many" as `vague`.
 */
export const count: Part = {
  match: (words, at, found) => {
    if (!words[at]?.entry) return -1
    for (const read of readers) {
      const next = read(words, at, found)
      if (next > at) return found.vague ? next : andAHalf(words, next, found)
    }
    return -1
  },
  begins: (text, meaning) =>
    meaning.digits === true ||
    meaning.number !== undefined ||
    meaning.tens !== undefined ||
    meaning.scale !== undefined ||
    COUNT_WORDS.includes(text),
  literals: [
    'a',
    'an',
    'few',
    'several',
    'many',
    'couple',
    'of',
    'half',
    'dozen',
    'dozens',
    'and',
    'quarter',
    'quarters',
  ],
  optional: false,
}

/** "two and a half", "two-and-a-half years"; the adjective of "two-and-a-half-year" is another rule's. */
function andAHalf(words: readonly Word[], at: number, found: Found): number {
  const step = words[at]?.text === '-' ? 2 : 1
  const [and, a, half] = step === 2 ? [at + 1, at + 3, at + 5] : [at, at + 1, at + 2]
  if (words[and]?.text !== 'and' || words[a]?.text !== 'a' || words[half]?.text !== 'half') return at
  if (step === 2 && words[half + 1]?.text === '-') return at
  found.count = (found.count ?? 0) + 0.5
  return half + 1
}

const COUNT_WORDS = ['a', 'an', 'few', 'several', 'many', 'half', 'dozens', 'hundreds', 'thousands', 'couple']

type Reader = (words: readonly Word[], at: number, found: Found) => number

const inDigits: Reader = (words, at, found) => {
  if (!words[at]?.entry?.meaning.digits || words[at].text.length > 6) return -1
  let text = words[at].text
  let next = at + 1
  while (
    words[next]?.text === ',' &&
    words[next].glued &&
    words[next + 1]?.glued &&
    /^\d{3}$/.test(words[next + 1].text)
  ) {
    text += words[next + 1].text
    next += 2
    if (text.length > 9) return -1
  }
  if (
    words[next]?.text === '.' &&
    words[next].glued &&
    words[next + 1]?.glued &&
    /^\d{1,2}$/.test(words[next + 1].text)
  ) {
    text += `.${words[next + 1].text}`
    next += 2
  }
  found.count = Number(text)
  const fraction = fractionAt(words, next)
  if (fraction) {
    found.count += fraction.value
    return fraction.next
  }
  return next
}

/** "1/2" or "½" after a whole number. */
function fractionAt(words: readonly Word[], at: number): { value: number; next: number } | undefined {
  if (words[at]?.text === '½') return { value: 0.5, next: at + 1 }
  const [top, slash, bottom] = words.slice(at, at + 3)
  if (!bottom || !/^[1-9]$/.test(top.text) || slash.text !== '/' || !/^[2-9]$/.test(bottom.text)) return undefined
  return slash.glued && bottom.glued ? { value: Number(top.text) / Number(bottom.text), next: at + 3 } : undefined
}

const inWords: Reader = (words, at, found) => {
  const start = words[at].text === 'a' && words[at + 1]?.entry?.meaning.scale ? at + 1 : at
  let total = 0
  let current = start > at ? 1 : 0
  let next = start
  for (; next < start + 9; next += 1) {
    const meaning = words[next]?.entry?.meaning
    const joined = next > start && ((words[next]?.text === '-' && words[next].glued) || words[next]?.text === 'and')
    if (joined && isNumberWord(words[next + 1]) && !(words[next].text === 'and' && current < 100 && total === 0))
      continue
    if (meaning?.tens) {
      if (current % 100 !== 0) break
      current += meaning.tens
    } else if (meaning?.number) {
      if (current % 10 !== 0 || (current % 100 === 10 && current > 0)) break
      current += meaning.number
    } else if (meaning?.scale === 100 && current > 0) current *= 100
    else if (meaning?.scale && meaning.scale > 100 && current > 0) {
      total += current * meaning.scale
      current = 0
    } else break
  }
  if (next === start) return -1
  found.count = total + current
  return next
}

const isNumberWord = (word: Word | undefined): boolean =>
  word?.entry !== undefined && (word.entry.meaning.number !== undefined || word.entry.meaning.tens !== undefined)

const vague: Reader = (words, at, found) => {
  const text = words[at].text
  const second = words[at + 1]?.text
  const third = words[at + 2]?.text
  if (text === 'a' && second === 'couple' && third === 'of') return take(found, 2, at + 3)
  if (text === 'couple' && second === 'of') return take(found, 2, at + 2)
  if (text === 'a' && second === 'couple') return take(found, 2, at + 2)
  if (text === 'a' && second === 'dozen') return take(found, 12, at + 2)
  if (text === 'half' && (second === 'a' || second === 'an')) return take(found, 0.5, at + 2)
  if (text === 'half' && second === '-' && words[at + 1].glued && words[at + 2]?.glued) return take(found, 0.5, at + 2)
  if (text === 'half' && second === 'dozen') return take(found, 6, at + 2)
  if (text === 'many' && words[at - 1]?.text === 'as') return -1
  const many = text === 'a' && (second === 'few' || second === 'dozen') ? 2 : 0
  if (text === 'dozens' && second === 'of') return several(found, at + 2)
  if ((text === 'hundreds' || text === 'thousands') && second === 'of') return several(found, at + 2)
  if (many || text === 'few' || text === 'several' || text === 'many') return several(found, at + (many || 1))
  return -1
}

function take(found: Found, value: number, next: number): number {
  found.count = value
  return next
}

function several(found: Found, next: number): number {
  found.vague = true
  return next
}

const indefinite: Reader = (words, at, found) =>
  words[at].text === 'a' || words[at].text === 'an' ? take(found, 1, at + 1) : -1

const readers: readonly Reader[] = [vague, inDigits, inWords, indefinite]
