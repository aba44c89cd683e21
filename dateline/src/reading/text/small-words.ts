import { lowerWords } from '../../languages/en/lower-words.ts'

const small = new Set(lowerWords.trim().split(/\s+/))

/** Whether running English writes this word (given in lower case) small: itself or what it is inflected from. */
export const isSmall = (word: string): boolean => small.has(word) || lemmasOf(word).some((lemma) => small.has(lemma))

const ENDINGS: readonly (readonly [ending: string, becomes: readonly string[]])[] = [
  ["'s", ['']],
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['', 'le']],
  ['ness', ['']],
  ['er', ['', 'e']],
]

/** What an English word may be inflected from, by its ending alone. */
export function lemmasOf(word: string): string[] {
  const plain = ENDINGS.filter(([ending]) => word.endsWith(ending) && word.length > ending.length + 2).flatMap(
    ([ending, becomes]) => becomes.map((letters) => word.slice(0, word.length - ending.length) + letters),
  )
  const doubled = /^(.*([bdglmnprt]))\2(?:ed|ing|er)$/.exec(word)
  return doubled ? [...plain, doubled[1]] : plain
}
