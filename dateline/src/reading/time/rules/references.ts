import { goesOn } from '../../../languages/en/time-context.ts'
import { references } from '../../../languages/en/time-references.ts'
import { all, either, type Part, word } from '../parts.ts'
import type { TimeRule } from '../rule.ts'

const byLength = (a: string, b: string): number => b.split(' ').length - a.split(' ').length

const phrases: Part = either(
  ...Object.values(references)
    .flat()
    .sort(byLength)
    .map((words) => all(...words.split(' ').map((each) => word(each)))),
)
const kindOf = new Map(
  Object.entries(references).flatMap(([kind, words]) => words.map((each) => [each, kind] as const)),
)

/** "now", "recently", "the future": the present, past or future without a date. */
export const reference: TimeRule = {
  id: 'time/reference',
  parts: [phrases],
  read: (_found, { words, first, last }) => {
    const said = words
      .slice(first, last)
      .map(({ text }) => text)
      .join(' ')
    const value = kindOf.get(said)
    const next = words[last]?.text
    if (!value || (said === 'now' && next === '-')) return undefined
    if (words[first].title && words[first - 1]?.title) return undefined
    if (said === 'soon' && (next === 'after' || next === 'as' || words[first - 1]?.text === 'as')) return undefined
    if (
      (said === 'the future' || said === 'the past') &&
      (next === 'of' || next === 'few' || (/^[\p{L}\d]/u.test(next ?? '') && !goesOn.has(next ?? '')))
    )
      return undefined
    return { type: 'DATE', value }
  },
}
