import { countOpeners } from '../../languages/en/attribution-words.ts'

/** "at least 12", "up to 30", "between 10 and 20", "over 40": a number, not a place or a time. */
export function opensCount(words: readonly string[], upos: readonly string[], at: number): boolean {
  const opener = countOpeners.find((phrase) => phrase.every((word, index) => words[at + index] === word))
  return opener !== undefined && (opener[0] === 'at' || upos[at + opener.length] === 'NUM')
}
