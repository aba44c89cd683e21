import type { Span } from '../../model/span.ts'
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

/** Paragraphs, embedded posts, tokens and sentences of a text. Any string at all; linear in its length. */
export function layOut(text: string): Layout {
  const paragraphs = findParagraphs(text)
  const posts = findPosts(text, paragraphs)
  const tokens = findTokens(text)
  return { text, paragraphs, sentences: findSentences(text, paragraphs, tokens, posts), tokens, posts }
}
