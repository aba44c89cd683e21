import { sayingForms } from '../../languages/en/saying-verbs.ts'
import { captionCredits, sentenceOpeners } from '../../languages/en/sentence-openers.ts'
import type { Span } from '../../model/span.ts'
import { datelineOf, MONTHS } from './datelines.ts'
import { languageOfSentence } from './language.ts'
import type { Post } from './posts.ts'
import { abbreviationEnds, type Token } from './tokens.ts'

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

const FINAL = /^(?:[.!?…؟。！？][!?]*|\.{2,}|[!?]{2,}|\[(?:\.{3}|…)\])$/u
const CLOSING = /^(?:["”’'»›)\]]|’’|'')$/u
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
  const word = (at: number): string => {
    const token = tokens[at]
    return token === undefined || token.end - token.start > 40 ? '' : text.slice(token.start, token.end)
  }
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
    const dateline = datelineOf(text, paragraph)
    const standing = dateline?.end ?? openingDateEnd(text, paragraph)
    const closingDate = closingDateStart(text, paragraph)
    const bodyEnd = post === undefined ? undefined : posts[post].body.end
    const inside = (token: Token | undefined): boolean => token !== undefined && token.end <= paragraph.end
    while (inside(tokens[at])) {
      if (at > first && (startsCredit(word, at) || tokens[at].start === closingDate)) close(at)
      at += 1
      if (standing === tokens[at - 1].end || bodyEnd === tokens[at - 1].end) close(at)
      if (at - first >= LONGEST && (/^[;,]$/.test(word(at - 1)) || at - first >= LONGEST * 1.25)) close(at)
      const mark = word(at - 1)
      if (!FINAL.test(mark)) {
        if (endsAbbreviated(mark, word(at))) close(at)
        continue
      }
      const closed = at
      while (inside(tokens[at]) && tokens[at].start === tokens[at - 1].end && CLOSING.test(word(at))) at += 1
      if (at > closed && /[?!]/.test(mark) && speakerFollows(word, at)) continue
      if (signs(word, at) && paragraph.end - tokens[at].start < SIGNATURE) continue
      if (!inside(tokens[at]) || opens(text, tokens[at])) close(at)
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

/** "Image: ", "Photo: ": the credit under a picture. */
const startsCredit = (word: (at: number) => string, at: number): boolean =>
  captionCredits.has(word(at)) && word(at + 1) === ':'

/** `." - Lea Oru`: a quotation's author after a dash, at the end of its paragraph. */
const signs = (word: (at: number) => string, at: number): boolean =>
  /^[-–—]$/.test(word(at)) && /^\p{Lu}/u.test(word(at + 1))
const SIGNATURE = 60

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const FULL_DATE = `(?:${MONTHS} \\d{1,2}, \\d{4}|\\d{1,2} ${MONTHS} \\d{4})`
const OPENING_DATE = new RegExp(`^(?:${WEEKDAY}, )?${FULL_DATE}(?= \\p{Lu})`, 'u')
const CLOSING_DATE = new RegExp(
  `(?<=[\\p{L}\\d”’"] )(?<!\\b(?:on|until|by|from|since|for|of|and|to) )${WEEKDAY}, ${FULL_DATE}$`,
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

/** "in the U.S. The": a full stop that is an abbreviation's and a sentence's at once. */
function endsAbbreviated(mark: string, next: string): boolean {
  if (!mark.endsWith('.') || mark.length < 3 || !sentenceOpeners.has(next)) return false
  return /\p{L}\.\p{L}\.$/u.test(mark) || abbreviationEnds(mark.slice(0, -1)) === 'mayEnd'
}

/** `?" Oru asked`: a short name and its verb of saying after a quotation, which are one sentence with it. */
function speakerFollows(word: (at: number) => string, at: number): boolean {
  for (let step = 0; step < 5; step++) {
    const next = word(at + step)
    if (sayingForms.has(next)) return step > 0
    if (!/^(?:\p{Lu}|[-'’.]|the$|an?$|he$|she$|they$|al$|el$|bin$|of$)/u.test(next)) return false
  }
  return false
}

/** A sentence starts with a capital, a digit, an opening mark, or a letter of a script without case. */
function opens(text: string, token: Token): boolean {
  const next = text.slice(token.start, token.start + 8)
  return !/^\p{Ll}|^[,;:)\].!?…]/u.test(next) || /^(?:al|el|an|ar|as|ash|at|ad|ez)[-‐‑ ]\p{Lu}/u.test(next)
}
