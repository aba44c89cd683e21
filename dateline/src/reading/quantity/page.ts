import type { Time } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import type { Syntax } from '../syntax/syntax.ts'
import { type Tree, treeOf } from '../syntax/tree.ts'
import type { Layout } from '../text/layout.ts'

/** What every rule of this folder walks over: the tokens with their words in lower case, and what is taken already. */
export interface Page {
  readonly text: string
  readonly tokens: readonly Span[]
  readonly tree: Tree
  readonly syntax: Syntax
  /** Words in lower case; empty for tokens longer than any word of a rule. */
  readonly lower: readonly string[]
  /** First token and end of each token's sentence. */
  readonly sentenceFirst: Int32Array
  readonly sentenceLast: Int32Array
  /** The time expression at each token, -1 where there is none. */
  readonly timeAt: Int32Array
  readonly times: readonly Time[]
  readonly published?: string
}

const LONGEST_WORD = 24

export function pageOf(layout: Layout, syntax: Syntax, times: readonly Time[], report: Report): Page {
  const { text, tokens, sentences } = layout
  const tree = treeOf(layout, syntax)
  const sentenceFirst = new Int32Array(tokens.length)
  const sentenceLast = new Int32Array(tokens.length)
  for (const { first, last } of sentences) {
    sentenceFirst.fill(first, first, last)
    sentenceLast.fill(last, first, last)
  }
  return {
    text,
    tokens,
    tree,
    syntax,
    lower: tree.words.map((word, at) => (tokens[at].end - tokens[at].start > LONGEST_WORD ? '' : word.toLowerCase())),
    sentenceFirst,
    sentenceLast,
    timeAt: timesByToken(tokens, times),
    times,
    ...(report.published && { published: report.published.slice(0, 10) }),
  }
}

function timesByToken(tokens: readonly Span[], times: readonly Time[]): Int32Array {
  const timeAt = new Int32Array(tokens.length).fill(-1)
  let token = 0
  times.forEach(({ start, end }, index) => {
    while (token < tokens.length && tokens[token].end <= start) token += 1
    for (let at = token; at < tokens.length && tokens[at].start < end; at += 1) timeAt[at] = index
  })
  return timeAt
}

/** Whether a token follows the one before it without a space. */
export const isGlued = ({ tokens }: Page, at: number): boolean => at > 0 && tokens[at]?.start === tokens[at - 1].end

/** Whether the words of a phrase, in lower case, stand from a token on; the token after them, -1 where they do not. */
export function phraseAt({ lower }: Page, at: number, words: readonly string[]): number {
  for (let step = 0; step < words.length; step += 1) if (lower[at + step] !== words[step]) return -1
  return at + words.length
}

/** The first of some phrases that stands from a token on; the token after it, -1 where none does. */
export function anyPhraseAt(page: Page, at: number, phrases: readonly (readonly string[])[]): number {
  for (const words of phrases) {
    const next = phraseAt(page, at, words)
    if (next > 0) return next
  }
  return -1
}

/** Phrases cut into the words of their tokens, the longest first. */
export const phrases = (list: Iterable<string>): string[][] =>
  [...list].map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length)

/** The words from a token up to another, joined as a table's phrases are; empty outside the text. */
export const joined = ({ lower }: Page, first: number, last: number): string =>
  first < 0 || last > lower.length ? '' : lower.slice(first, last).join(' ')

/** Penn tag, 'X' where nothing was tagged. */
export const tagOf = ({ syntax }: Page, at: number): string => syntax.xpos[at] ?? 'X'

export const isTagged = (page: Page, at: number): boolean => tagOf(page, at) !== 'X'

/** Whether a word is written with a capital, the case of headlines and cables restored. */
export const isCapital = ({ tree }: Page, at: number): boolean => /^\p{Lu}/u.test(tree.words[at] ?? '')
