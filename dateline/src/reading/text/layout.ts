import type { Span } from '../../model/span.ts'
import { languageOf } from './language.ts'
import { findParagraphs } from './paragraphs.ts'
import { findPosts, type Post } from './posts.ts'
import { findSentences, type Sentence } from './sentences.ts'
import { findTokens, type Token } from './tokens.ts'

/** A report's text cut up: what every later stage walks over. All offsets are into `text`. */
export interface Layout {
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  /** Social posts set into the report, each a paragraph of its own. */
  readonly posts: readonly Post[]
}

/**
 * Paragraphs, embedded posts, tokens and sentences of a text, whose `language` is the report's (BCP 47): sentences in
 * another are marked. Any string at all; linear in its length.
 *
 * @example
 * layOut('Velmar freed two. They are well.').sentences.map(({ start, end }) => [start, end])   // [[0, 17], [18, 32]]
 */
export function layOut(text: string, language: string = languageOf(text)): Layout {
  const paragraphs = findParagraphs(text)
  const posts = findPosts(text, paragraphs)
  const tokens = findTokens(text)
  const sentences = findSentences(text, paragraphs, tokens, posts, language)
  return { text, paragraphs, sentences, tokens, posts }
}
