import { dayNumber, isDate } from '../calendar.ts'
import type { Found, Part } from '../parts.ts'
import type { TimeRule } from '../rule.ts'
import { dayValue } from '../value.ts'
import type { Word } from '../words.ts'

const digits: Part = {
  match: (words, at, found) => {
    const [a, mark, b, second, c] = words.slice(at, at + 5)
    if (!c || ![mark, b, second, c].every(({ glued }) => glued) || isInLonger(words, at)) return -1
    if (!/^[-/.]$/.test(mark.text) || second.text !== mark.text) return -1
    if (![a, b, c].every(({ text }) => /^\d{1,4}$/.test(text))) return -1
    const taken = yearFirst(a.text, b.text, c.text, mark.text) ?? yearLast(a.text, b.text, c.text, mark.text)
    if (!taken) return -1
    Object.assign(found, taken)
    return at + 5
  },
  begins: (_text, meaning) => meaning.digits === true,
  literals: [],
  optional: false,
}

/** Whether the digits are a piece of a telephone number, an address or a price. */
function isInLonger(words: readonly Word[], at: number): boolean {
  const before = words[at].glued && /[-/.:$£€#\d]/.test(words[at - 1]?.text ?? '')
  const after = words[at + 5]
  return before || (after?.glued === true && /^[-/.\d]/.test(after.text) && words[at + 6]?.glued === true)
}

function yearFirst(a: string, b: string, c: string, mark: string): Found | undefined {
  if (a.length !== 4 || mark === '.' || b.length > 2 || c.length > 2) return undefined
  return { year: Number(a), month: Number(b), day: Number(c), which: 'year first' }
}

function yearLast(a: string, b: string, c: string, mark: string): Found | undefined {
  const short = c.length === 2 && mark === '/'
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && !short)) return undefined
  const year = short ? Number(c) + (Number(c) < 50 ? 2000 : 1900) : Number(c)
  return year < 1000 || year > 2199 ? undefined : { year, month: Number(b), day: Number(a) }
}

/**
 * "2023-10-20", "2023/10/20" by themselves; "20.10.2023", "10/20/2023" as the calendar allows, and where it allows
 * both, by the order that is set, with the other kept as the alternative.
 */
export const numericDate: TimeRule = {
  id: 'time/numeric-date',
  parts: [digits],
  read: ({ year = 0, month = 0, day = 0, which }, { settings }) => {
    const dayFirst = isDate(year, month, day) ? dayValue(dayNumber(year, month, day)) : undefined
    if (which === 'year first') return dayFirst ? { type: 'DATE', value: dayFirst } : []
    const monthFirst = isDate(year, day, month) ? dayValue(dayNumber(year, day, month)) : undefined
    const [value, alternative] = settings.dateOrder === 'day-first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
    if (!value) return alternative ? { type: 'DATE', value: alternative } : []
    return { type: 'DATE', value, ...(alternative && alternative !== value && { alternative }) }
  },
}
