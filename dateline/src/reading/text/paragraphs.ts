import type { Span } from '../../model/span.ts'

/**
 * Paragraphs: the lines that hold anything, without the white space around them. Lines that were broken to a width, as
 * in cables and mails, are joined again; a leading "date 2023-10-20" stands alone.
 */
export function findParagraphs(text: string): Span[] {
  const lines = linesOf(text)
  const width = wrapWidth(text, lines)
  const paragraphs: Span[] = []
  lines.forEach((line, index) => {
    const last = paragraphs.at(-1)
    if (last && width && index > 0 && continues(text, lines[index - 1], line, width)) {
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end }
    } else if (index === 0) paragraphs.push(...withoutHeader(text, line))
    else paragraphs.push({ start: line.start, end: line.end })
  })
  return paragraphs
}

interface Line extends Span {
  /** White space before it, and whether an empty line stands before it. */
  readonly indent: number
  readonly afterGap: boolean
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let gap = true
  for (const { 0: line, 1: words, index } of text.matchAll(/([^\r\n\u2028\u2029]*)(?:\r\n|[\r\n\u2028\u2029]|$)/g)) {
    if (line === '' && index === text.length) break
    const kept = words.trim()
    if (kept === '') {
      gap = true
      continue
    }
    const indent = words.length - words.trimStart().length
    lines.push({ start: index + indent, end: index + indent + kept.length, indent, afterGap: gap })
    gap = false
  }
  return lines
}

const NARROW = 40
const WIDE = 100
const ENDED = /[.!?:;"”’)\]…]$/

/** The width a text was broken to; undefined where its lines are paragraphs. */
function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
  const inner = lines.filter((_, index) => lines[index + 1] && !lines[index + 1].afterGap)
  if (inner.length < 3) return undefined
  const length = ({ start, end, indent }: Line): number => end - start + indent
  const lengths = inner.map(length).sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)]
  if (width > WIDE || width < NARROW) return undefined
  const unfinished = inner.filter(({ end }) => !ENDED.test(text.slice(end - 1, end))).length
  const long = lengths.filter((each) => each >= width * 0.75).length
  return unfinished >= inner.length * 0.5 && long >= inner.length * 0.5 ? width : undefined
}

const ITEM = /^(?:[-•*–·▪]|\d{1,2}[.)]|\(?[a-z]\))\s/

/** A line goes on in the next where it ends unfinished, or where the next one's first word would not have fitted. */
function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (next.afterGap || next.indent > line.indent + 1) return false
  const start = text.slice(next.start, next.start + 40)
  const firstWord = /^\S*/.exec(start)?.[0].length ?? 0
  if (ITEM.test(start)) return false
  const length = line.end - line.start + line.indent
  if (length > width / 2 && !ENDED.test(text.slice(line.end - 1, line.end))) return true
  return length + 1 + firstWord > width - 2
}

const HEADER = /^date:? \d{4}-\d{2}-\d{2}(?=\s)/i

function withoutHeader(text: string, { start, end }: Span): Span[] {
  const header = HEADER.exec(text.slice(start, Math.min(end, start + 40)))?.[0]
  if (!header) return [{ start, end }]
  const rest = start + header.length
  return [
    { start, end: rest },
    { start: rest + (text.slice(rest, end).length - text.slice(rest, end).trimStart().length), end },
  ]
}
