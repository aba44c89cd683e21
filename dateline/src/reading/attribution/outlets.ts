import { outletEndings, outletNames } from '../../languages/en/source-words.ts'
import type { Run } from './noun-phrases.ts'
import type { Passage } from './passage.ts'

/** Outlets that the words themselves tell: well-known names, and names that end as those of newspapers do. */
export function isOutlet({ layout: { text, tokens } }: Passage, { first, last }: Run): boolean {
  const words = text.slice(tokens[first].start, tokens[last - 1].end)
  if (outletNames.some(([name]) => holdsWord(words, name))) return true
  for (let at = first; at < last; at += 1) {
    const word = text.slice(tokens[at].start, tokens[at].end)
    const before = at > first ? text.slice(tokens[at - 1].start, tokens[at - 1].end) : ''
    if (outletEndings.has(word) && /^\p{Lu}/u.test(before) && !/^(?:The|A|An)$/.test(before)) return true
  }
  return false
}

/** Whether the words are an outlet's name and nothing else: "Reuters", "the Associated Press". */
export function isOutletName({ layout: { text, tokens } }: Passage, { first, last }: Run): boolean {
  const words = text.slice(tokens[first].start, tokens[last - 1].end).replace(/^the /i, '')
  return outletNames.some((names) => names.includes(words))
}

/**
 * The name that an outlet goes by, from one of its other names or spellings.
 *
 * @example
 * outletName('الجزيرة – عاجل')   // 'Al Jazeera'
 */
export const outletName = (words: string): string | undefined =>
  outletNames.find((names) => names.some((name) => holdsWord(words, name)))?.[0]

function holdsWord(words: string, name: string): boolean {
  const at = words.indexOf(name)
  const isEdge = (mark: string | undefined): boolean => mark === undefined || !/[\p{L}\p{N}]/u.test(mark)
  return at >= 0 && isEdge(words[at - 1]) && isEdge(words[at + name.length])
}
