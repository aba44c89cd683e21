import { sentenceOpeners } from '../../../languages/en/sentence-openers.ts'
import { isSmall } from '../../text/small-words.ts'
import type { NameText, WordName } from './name-words.ts'
import { typeOf } from './types.ts'

/** Names where no model is at hand: runs of words with capitals, and what links them inside. */
export function capitalNames({ words, starts }: NameText): WordName[] {
  const names: WordName[] = []
  for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
    const [from, until] = [starts[sentence], starts[sentence + 1]]
    const capital = (at: number): boolean =>
      at < until &&
      /^\p{Lu}/u.test(words[at]) &&
      !(at === from && (sentenceOpeners.has(words[at]) || isSmall(words[at].toLowerCase())))
    for (let at = from; at < until; at++) {
      if (!capital(at)) continue
      const first = at
      while (capital(at + 1) || (at + 2 < until && LINKS.has(words[at + 1]) && capital(at + 2))) at += 1
      names.push({ first, last: at, type: typeOf(words, { first, last: at }, 'OTH'), confidence: 0.3 })
    }
  }
  return names
}

const LINKS = new Set(['-', 'of', 'bin', 'ibn', 'al', 'el', 'de'])
