import { sentenceOpeners } from '../../../languages/en/sentence-openers.ts'
import { wordsOf } from '../../../model/span.ts'
import type { Layout } from '../../text/layout.ts'
import type { Syntax } from '../syntax.ts'
import type { Name } from './name.ts'

/** Names in document order, none inside another. Needs no tags; sentences in other languages hold none. */
export function findNames(layout: Layout, _syntax?: Syntax, _models?: unknown): Name[] {
  const { text, tokens } = layout
  return layout.sentences.flatMap((sentence) => {
    const names: Name[] = []
    let at = sentence.first
    const capital = (index: number): boolean =>
      index < sentence.last && /^\p{Lu}/u.test(text.slice(tokens[index].start, tokens[index].start + 2))
    while (at < sentence.last) {
      const opener = at === sentence.first && sentenceOpeners.has(wordsOf(text, tokens[at]))
      if (!capital(at) || opener) {
        at += 1
        continue
      }
      const first = at
      while (capital(at) || (isLink(wordsOf(text, tokens[at] ?? tokens[first])) && capital(at + 1))) at += 1
      names.push({
        first,
        last: at - 1,
        start: tokens[first].start,
        end: tokens[at - 1].end,
        type: 'other',
        confidence: 0.3,
      })
    }
    return names
  })
}

const isLink = (word: string): boolean => /^(?:-|of|bin|ibn|al|el|de|for)$/.test(word)
