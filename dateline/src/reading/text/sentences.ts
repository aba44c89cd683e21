import type { Span } from '../../model/span.ts'
import type { Post } from './posts.ts'
import type { Token } from './tokens.ts'

export interface Sentence extends Span {
  /** Its tokens: `tokens.slice(first, last)`. */
  readonly first: number
  readonly last: number
  /** Index of its paragraph. */
  readonly paragraph: number
  /** Set where it stands inside an embedded post. */
  readonly post?: number
}

const FINAL = /^(?:[.!?…؟]|\.{2,})$/u
const CLOSING = /^["”’')\]»]$/u

/** Sentences: never across a paragraph; a full stop inside a quotation ends one with its closing mark. */
export function findSentences(
  text: string,
  paragraphs: readonly Span[],
  tokens: readonly Token[],
  posts: readonly Post[],
): Sentence[] {
  const sentences: Sentence[] = []
  let at = 0
  paragraphs.forEach((paragraph, index) => {
    const post = posts.findIndex((post) => post.paragraph === index)
    let first = at
    const close = (last: number): void => {
      if (last === first) return
      const span = { start: tokens[first].start, end: tokens[last - 1].end }
      sentences.push({ ...span, first, last, paragraph: index, ...(post >= 0 && { post }) })
      first = last
    }
    while (at < tokens.length && tokens[at].end <= paragraph.end) {
      at += 1
      if (!FINAL.test(text.slice(tokens[at - 1].start, tokens[at - 1].end))) continue
      while (
        at < tokens.length &&
        CLOSING.test(text.slice(tokens[at].start, tokens[at].end)) &&
        tokens[at].start === tokens[at - 1].end
      )
        at += 1
      if (startsSentence(text, tokens[at])) close(at)
    }
    close(at)
  })
  return sentences
}

/** A sentence starts with a capital, a digit, an opening mark or a letter of a script without case. */
function startsSentence(text: string, token: Token | undefined): boolean {
  return token === undefined || !/^\p{Ll}|^[,;:]/u.test(text.slice(token.start, token.start + 2))
}
