import { captionCredits } from '../../languages/en/sentence-openers.ts'
import type { Span } from '../../model/span.ts'
import { datelineOf, MONTHS } from './datelines.ts'
import { languageOfSentence } from './language.ts'
import type { Post } from './posts.ts'
import { endBefore } from './sentence-ends.ts'
import type { Token } from './tokens.ts'

export interface Sentence extends Span {
  /** Its tokens: `tokens.slice(first, last)`. */
  readonly first: number
  readonly last: number
  /** Index of its paragraph. */
  readonly paragraph: number
  /** Set where it stands inside an embedded post. */
  readonly post?: number
  /** BCP 47, set where it is not the report's. */
  readonly language?: string
}

const LONGEST = 400

/**
 * Sentences: never across a paragraph; a full stop inside a quotation or brackets ends one with its closing mark. A run
 * of more than 400 tokens without an end is cut at a semicolon or a comma, or where it stands: later stages need bounds.
 */
export function findSentences(
  text: string,
  paragraphs: readonly Span[],
  tokens: readonly Token[],
  posts: readonly Post[],
  reportLanguage: string,
): Sentence[] {
  const sentences: Sentence[] = []
  const postOf = postsByParagraph(paragraphs, posts)
  let at = 0
  paragraphs.forEach((paragraph, index) => {
    const post = postOf.get(index)
    let first = at
    const close = (last: number): void => {
      if (last === first) return
      const span = { start: tokens[first].start, end: tokens[last - 1].end }
      const language = languageOfSentence(text.slice(span.start, span.end), reportLanguage)
      const marks = { ...(post !== undefined && { post }), ...(language !== reportLanguage && { language }) }
      sentences.push({ ...span, first, last, paragraph: index, ...marks })
      first = last
    }
    const inside = (token: Token | undefined): boolean => token !== undefined && token.end <= paragraph.end
    const word = (at: number): string => {
      const token = tokens[at]
      return inside(token) && token.end - token.start <= 40 ? text.slice(token.start, token.end) : ''
    }
    const passage = { text, tokens, paragraph, word }
    const dateline = datelineOf(text, paragraph)
    const standing = dateline?.end ?? openingDateEnd(text, paragraph)
    const closingDate = closingDateStart(text, paragraph)
    const bodyEnd = post === undefined ? undefined : posts[post].body.end
    while (inside(tokens[at])) {
      if (at > first && (startsCredit(word, at) || tokens[at].start === closingDate)) close(at)
      at += 1
      if (standing === tokens[at - 1].end || bodyEnd === tokens[at - 1].end) close(at)
      if (at - first >= LONGEST && (/^[;,]$/.test(word(at - 1)) || at - first >= LONGEST * 1.25)) close(at)
      const end = endBefore(passage, first, at)
      at = end.at
      if (end.ends) close(at)
    }
    close(at)
  })
  return sentences
}

/** Which post a paragraph belongs to: its words, and a byline that stands alone. */
function postsByParagraph(paragraphs: readonly Span[], posts: readonly Post[]): ReadonlyMap<number, number> {
  return new Map(
    posts.flatMap((post, index) => {
      const byline = paragraphs[post.paragraph + 1]
      const own: [number, number][] = [[post.paragraph, index]]
      return byline && byline.end === post.end ? [...own, [post.paragraph + 1, index] as [number, number]] : own
    }),
  )
}

/** "Image: ", "Photo credit: ": the credit under a picture, not inside brackets. */
const startsCredit = (word: (at: number) => string, at: number): boolean =>
  captionCredits.has(word(at)) && word(at + (word(at + 1) === 'credit' ? 2 : 1)) === ':' && !/^[([]$/.test(word(at - 1))

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const FULL_DATE = `(?:${MONTHS} \\d{1,2}, \\d{4}|\\d{1,2} ${MONTHS} \\d{4})`
const OPENING_DATE = new RegExp(`^(?:${WEEKDAY}, )?${FULL_DATE}(?= \\p{Lu})`, 'u')
const CLOSING_DATE = new RegExp(
  `(?<=[\\p{L}\\d”’"'] )(?<!\\b(?:on|until|by|from|since|for|of|and|to) )${WEEKDAY}, ${FULL_DATE}$`,
  'u',
)

/** Where a date ends that stands before the first sentence of a paragraph, with nothing between. */
function openingDateEnd(text: string, { start, end }: Span): number | undefined {
  const found = OPENING_DATE.exec(text.slice(start, Math.min(end, start + 60)))
  return found ? start + found[0].length : undefined
}

/** Where a date starts that stands after a headline, on its line. */
function closingDateStart(text: string, { start, end }: Span): number | undefined {
  const from = Math.max(start, end - 60)
  const found = end - start < 200 ? CLOSING_DATE.exec(text.slice(from, end)) : undefined
  return found ? from + found.index : undefined
}
