import type { MetadataField } from '../../model/report.ts'
import type { Found } from './found.ts'
import { publishedOf } from './published.ts'

/** The words that name a field before a colon, at the top of a text file. */
const labels: Readonly<Record<string, MetadataField>> = {
  date: 'published',
  published: 'published',
  title: 'title',
  headline: 'title',
  publisher: 'publisher',
  source: 'publisher',
  outlet: 'publisher',
  author: 'byline',
  byline: 'byline',
  url: 'url',
  link: 'url',
  language: 'language',
}

/** How far down the top of a file goes, in lines and in characters. */
const [LINES, REACH] = [12, 4000]

const LABELLED = /^(?<label>\p{L}{3,9}): +(?<value>\S.*)$/u
const DATE_LINE = /^\s*date:? +(?<date>\d{4}-\d{2}-\d{2})(?=\s|$)/i
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]+(?: (?:and |de |van |von |bin )?\p{Lu}[\p{L}\p{M}'’.-]+){1,6}`
const BYLINE = new RegExp(String.raw`^By (?<name>${NAME})(?: in \p{Lu}.{0,60}|, (?<tail>.{0,60}[^.!?]))?$`, 'u')

/**
 * What the first lines of a plain text say of it: "date 2024-03-09" (the text may go on after it), "Title: ...",
 * "Publisher: ...", "By Mira Oskan", and a headline that stands alone.
 *
 * @example
 * headLines(' date 2024-03-09 Velmar freed two.')[0]   // { field: 'published', value: '2024-03-09', origin: 'first line' }
 */
export function headLines(text: string): Found[] {
  const lines = text.slice(0, REACH).split(/\r\n|\r|\n/, LINES)
  const found: Found[] = []
  const date = DATE_LINE.exec(lines[0])?.groups?.date
  if (date && publishedOf(date)) found.push({ field: 'published', value: date, origin: 'first line' })
  for (const raw of lines) {
    const line = raw.trim()
    const { label, value } = LABELLED.exec(line)?.groups ?? {}
    const { name, tail } = BYLINE.exec(line)?.groups ?? {}
    const field = Object.hasOwn(labels, label?.toLowerCase() ?? '') ? labels[label.toLowerCase()] : undefined
    const day = dayOf(line) ?? (tail && publishedOf(tail))
    if (field && !(raw === lines[0] && date)) found.push({ field, value: value.trim(), origin: `line "${label}:"` })
    else if (day) found.push({ field: 'published', value: day, origin: `line "${line}"` })
    if (name) found.push({ field: 'byline', value: name, origin: 'line "By ..."' })
    const top = field || name || day || line === '' || DATE_LINE.test(line) || (raw === lines[0] && !ends(line))
    if (!top) break
  }
  const headline = headlineOf(lines)
  if (headline) found.push({ field: 'title', value: headline, origin: 'first line' })
  return found
}

/** What the top of a text says whose other metadata stands elsewhere: "By Mira Oskan", "11 March 2024". */
export const bylineAndDay = (text: string): Found[] =>
  headLines(text).filter(({ field }) => field === 'byline' || field === 'published')

/** The day of a line that is nothing but a date: "Posted: 11 March 2024, 4:05 pm". */
const dayOf = (line: string): string | undefined =>
  line.length < 60 ? publishedOf(line.replace(/^(?:posted|published)(?: on)?:? /i, '')) : undefined

/** A first line that stands alone and does not end as a sentence does. */
function headlineOf(lines: readonly string[]): string | undefined {
  const [first, second, ...rest] = lines
  const words = first.trim()
  const alone = second?.trim() === '' && rest.some((line) => line.trim() !== '')
  if (!alone || ends(words) || words.length < 2 || words.length > 160) return undefined
  return LABELLED.test(words) || DATE_LINE.test(words) || BYLINE.test(words) ? undefined : words
}

/** Whether a line ends as a sentence or a part of one does. */
const ends = (line: string): boolean => /[.!:;,–—-]["”’')\]]*\s*$/.test(line)
