import type { Time } from '../../model/reading.ts'
import type { Word } from './words.ts'

/**
 * The parts of a resolved value that its words leave out and the anchor supplies: the year of "7 October", all of
 * "Friday". For a week, quarter or season "day" and "month" do not arise.
 */
export function impliedIn(value: string, words: readonly Word[]): NonNullable<Time['implied']> {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value) ?? []
  const says = (number: string): boolean =>
    words.some(({ text, entry }) => {
      const { month, ordinal } = entry?.meaning ?? {}
      return Number(text) === Number(number) || month === Number(number) || ordinal === Number(number)
    })
  const inWords = words.some(({ text }) => text === 'nineteen' || text === 'twenty' || text === 'thousand')
  const short = words.some(({ text }) => text.length === 2 && text === year?.slice(2))
  return [
    ...(year && !says(year) && !inWords && !(short && words.length > 3) ? (['year'] as const) : []),
    ...(month && !says(month) ? (['month'] as const) : []),
    ...(day && !says(day) ? (['day'] as const) : []),
  ]
}
