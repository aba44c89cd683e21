import type { Span } from '../../model/span.ts'

/** A social post set into a report: `text — Name (@handle) October 20, 2023`. */
export interface Post extends Span {
  /** Index of the paragraph that holds its words; the byline may be the paragraph after it. */
  readonly paragraph: number
  /** The post's own words, without byline, date and picture links. */
  readonly body: Span
  readonly author: Span
  readonly handle: Span
  readonly date?: Span
}

/** Posts by their bylines: at the end of a paragraph, or in one of their own under it. */
export function findPosts(text: string, paragraphs: readonly Span[]): Post[] {
  return paragraphs.flatMap((paragraph, index) => {
    const byline = bylineOf(text, paragraph)
    if (!byline) return []
    const { start: dash, ...parts } = byline
    if (dash > paragraph.start) {
      const body = withoutLinks(text, { start: paragraph.start, end: dash })
      return body ? [{ ...paragraph, paragraph: index, body, ...parts }] : []
    }
    const before = paragraphs[index - 1]
    const body = before && parts.date && !bylineOf(text, before) && withoutLinks(text, before)
    return body ? [{ start: before.start, end: paragraph.end, paragraph: index - 1, body, ...parts }] : []
  })
}

interface Byline {
  readonly start: number
  readonly author: Span
  readonly handle: Span
  readonly date?: Span
}

const DATE = String.raw`\p{L}{3,12}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,12}\.?,? \d{4}|\d{4}-\d{2}-\d{2}`
const HANDLE = new RegExp(
  String.raw`\((?<handle>@\w{1,40})\)\s*[·|,]?\s*(?:(?<date>${DATE})(?:,? (?:at )?\d{1,2}:\d{2}(?: ?[AaPp]\.?[Mm]\.?)?)?)?\s*$`,
  'du',
)
const LONGEST = 220
const LONGEST_NAME = 120

function bylineOf(text: string, paragraph: Span): Byline | undefined {
  const from = Math.max(paragraph.start, paragraph.end - LONGEST)
  const tail = text.slice(from, paragraph.end)
  const found = HANDLE.exec(tail)
  const spans = found?.indices?.groups
  if (!found || !spans) return undefined
  const before = tail.slice(0, found.index)
  const opening = openingOf(before, spans.date !== undefined)
  const name = opening && before.slice(opening.end).trim()
  if (!opening || !name || name.length > LONGEST_NAME || /[()]/.test(name)) return undefined
  const author = from + before.indexOf(name, opening.end)
  const at = ([start, end]: [number, number]): Span => ({ start: from + start, end: from + end })
  return {
    start: from + opening.start,
    author: { start: author, end: author + name.length },
    handle: at(spans.handle),
    ...(spans.date && { date: at(spans.date) }),
  }
}

/** The dash (or "A post shared by") before the author's name; without a date only a long dash will do. */
function openingOf(before: string, dated: boolean): Span | undefined {
  const named = /A post shared by\s+/.exec(before)
  if (named) return { start: named.index, end: named.index + named[0].length }
  for (const dash of dated ? ['—', ' – ', '– ', ' - ', '- '] : ['—']) {
    const at = before.lastIndexOf(dash)
    if (at > 0 || (at === 0 && dash !== ' - ')) return { start: at, end: at + dash.length }
  }
  return undefined
}

const LINK = /(?:\s*(?:pic\.(?:twitter|x)\.com\/\w{1,40}|https?:\/\/t\.co\/\w{1,40}|View this post on Instagram))+\s*$/

/** The words of a post without the links to its pictures at their end; undefined where nothing is left. */
function withoutLinks(text: string, { start, end }: Span): Span | undefined {
  const from = Math.max(start, end - LONGEST)
  const tail = text.slice(from, end)
  const link = LINK.exec(tail)
  const kept = (link ? tail.slice(0, link.index) : tail).trimEnd()
  return from + kept.length > start ? { start, end: from + kept.length } : undefined
}
