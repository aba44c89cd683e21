import type { Report } from '../../model/report.ts'
import type { Expression } from './expressions.ts'
import type { Word } from './words.ts'

/** How many words of a paragraph may stand before the date of a dateline or a byline. */
const LONGEST = 12
const LABELS = new Set(['', ':', 'date', 'dated', 'published', 'posted', 'updated', 'on', 'at'])

/** "date 2023-10-20" before everything, or a line "Published: 20 October 2023": metadata, not a time the report tells of. */
export function isOwnDateLine({ first, value }: Expression, words: readonly Word[], { published }: Report): boolean {
  if (published === undefined || value.slice(0, 10) !== published.slice(0, 10)) return false
  const before = paragraphBefore(first, words)
  return before?.every((text) => LABELS.has(text)) === true && before.some((text) => text.length > 3)
}

/** "TESSARY, Marovia, March 4 (MPA) -", "By Mira Oskan, 5 March 2024": the day of writing. */
export function isDateline({ first, last }: Expression, words: readonly Word[]): boolean {
  const before = paragraphBefore(first, words)
  if (!before) return false
  const ends = words[last] === undefined || words[last].text === ''
  if (before[1] === 'by') return ends
  const agency = words[last]?.text === '(' && words.slice(last, last + 8).findIndex(({ text }) => text === ')')
  const after = typeof agency === 'number' && agency > 0 ? last + agency + 1 : last
  return before.length > 2 && before.at(-1) === ',' && /^[-–—]$/.test(words[after]?.text ?? '')
}

/** The words of the paragraph before a place, with the break; undefined where they are too many. */
function paragraphBefore(first: number, words: readonly Word[]): readonly string[] | undefined {
  for (let at = first - 1; at >= 0 && at >= first - LONGEST; at -= 1) {
    if (words[at].text === '') return words.slice(at, first).map(({ text }) => text)
  }
  return undefined
}
