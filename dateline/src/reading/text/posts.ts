import type { Span } from '../../model/span.ts'

/** A social post set into a report: `text - Name (@handle) October 20, 2023`. */
export interface Post extends Span {
  readonly paragraph: number
  /** The post's own words, without byline and date. */
  readonly body: Span
  readonly author: Span
  readonly handle: Span
  readonly date?: Span
}

const BYLINE =
  /\s*[—–-]\s*(?<author>[^()\n—]{1,120}?)\s*\((?<handle>@\w{1,40})\)\s*(?<date>\p{L}{3,12}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,12} \d{4})?\s*$/u

/** Paragraphs that end in a post's byline. */
export function findPosts(text: string, paragraphs: readonly Span[]): Post[] {
  return paragraphs.flatMap((paragraph, index) => {
    const tail = Math.max(paragraph.start, paragraph.end - 220)
    const found = BYLINE.exec(text.slice(tail, paragraph.end))
    if (!found?.groups || tail + found.index <= paragraph.start) return []
    const { author, handle, date } = found.groups
    const spanAfter = (words: string, from: number): Span => {
      const start = text.indexOf(words, from)
      return { start, end: start + words.length }
    }
    const byline = tail + found.index
    const authorSpan = spanAfter(author, byline)
    const handleSpan = spanAfter(handle, authorSpan.end)
    return {
      ...paragraph,
      paragraph: index,
      body: { start: paragraph.start, end: byline },
      author: authorSpan,
      handle: handleSpan,
      ...(date && { date: spanAfter(date, handleSpan.end) }),
    }
  })
}
