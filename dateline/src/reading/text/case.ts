import { mixedCaseNames, nameTitles } from '../../languages/en/name-case.ts'
import { wordsOf } from '../../model/span.ts'
import type { Layout } from './layout.ts'
import type { Sentence } from './sentences.ts'
import { isSmall } from './small-words.ts'

/**
 * The words of a layout as the models should see them, parallel to its tokens: as they stand, but with their case
 * restored where a sentence is all in capitals (cables, headlines) or is a headline with a capital on every word.
 */
export function modelWords(layout: Layout): string[] {
  const words = layout.tokens.map((token) => wordsOf(layout.text, token))
  for (const sentence of layout.sentences) {
    const kind = sentence.language ? 'running' : caseOf(words, sentence)
    if (kind !== 'running') restore(words, sentence)
  }
  return words
}

const WORD = /^\p{L}[\p{L}\p{M}'’]+$/u
const CAPITALS = /^\P{Ll}+$/u
const LONGEST = 30

/** How a sentence is written: "running" text, all in "capitals", or as a "headline" of capitalised words. */
export function caseOf(words: readonly string[], { first, last }: Sentence): 'running' | 'capitals' | 'headline' {
  let [all, capitals, capitalised, long] = [0, 0, 0, 0]
  for (let at = first; at < last; at++) {
    const word = words[at]
    if (word.length > LONGEST || !WORD.test(word) || /^['’n]/.test(word)) continue
    all += 1
    if (CAPITALS.test(word)) capitals += 1
    if (word.length < 4) continue
    long += 1
    if (/^\p{Lu}/u.test(word)) capitalised += 1
  }
  if (all >= 3 && capitals >= all * 0.85) return 'capitals'
  const ended = /^[.!…]$/.test(words[last - 1] ?? '')
  return !ended && long >= 4 && capitalised >= long * 0.9 && lowered(words, first, last) >= 2 ? 'headline' : 'running'
}

/** Capitalised words after the first that running text writes small. */
function lowered(words: readonly string[], first: number, last: number): number {
  let count = 0
  for (let at = first + 1; at < last; at++) if (WORD.test(words[at]) && isSmall(words[at].toLowerCase())) count += 1
  return count
}

function restore(words: string[], { first, last }: Sentence): void {
  for (let at = first; at < last; at++) {
    const word = words[at]
    if (word.length > LONGEST || !/\p{Lu}/u.test(word)) continue
    const opens = at === first || (/^["“‘]$/.test(words[at - 1]) && (at - 2 < first || /^[,:]$/.test(words[at - 2])))
    words[at] = ambiguous.get(word)?.(words[at - 1] ?? '', words[at + 1] ?? '') ?? restored(word, opens, words[at + 1])
  }
}

/** Words in capitals that may be a name or a small word, told by their neighbours. */
const ambiguous = new Map<string, (before: string, after: string) => string | undefined>([
  ['WHO', (before: string) => (/^the$/i.test(before) ? 'WHO' : 'who')],
  ['AM', (before: string) => (/^\d/.test(before) ? 'AM' : 'am')],
  [
    'MAY',
    (before: string, after: string) => (/^\d/.test(before + after) || /^(?:in|of)$/i.test(before) ? 'May' : undefined),
  ],
  ['MARCH', (before: string, after: string) => (/^\d/.test(before + after) ? 'March' : undefined)],
])

/** Endings of words that are seldom names. */
const DERIVED = /^\p{L}{3,}(?:ed|ing|ly|tion|tions|ness|able|ible)$/u

function restored(word: string, opens: boolean, next: string | undefined): string {
  const small = word.toLowerCase()
  const mixed = mixedCaseNames.get(small)
  if (mixed) return mixed
  if (/^\P{L}|\d|\.\p{L}/u.test(word) && !/^['’]\p{Lu}{1,2}$/u.test(word)) return word
  if (/^['’]\p{Lu}{1,2}$|^N['’]T$/u.test(word)) return small
  const title = nameTitles.has(small) && next !== undefined && /^\p{Lu}/u.test(next) && !isSmall(next.toLowerCase())
  if ((small === 'a' || isSmall(small) || DERIVED.test(small)) && !title) return opens ? capitalised(small) : small
  const acronym = CAPITALS.test(word) && word.length <= 5 && !/[AEIOUY]/.test(word)
  return acronym ? word : CAPITALS.test(word) ? capitalised(small) : word
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
