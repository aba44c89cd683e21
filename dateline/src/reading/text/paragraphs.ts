import type { Span } from '../../model/span.ts'
import { QUOTED } from './quoted-lines.ts'
import { continues, type Line, wrapOf } from './wrapping.ts'

/**
 * Paragraphs: the lines that hold anything, without the white space and the ">" around them. Lines that were broken to
 * a width, as in cables and mails, are joined again; a leading "date 2023-10-20" stands alone.
 */
export function findParagraphs(text: string): Span[] {
  const lines = linesOf(text)
  const wrap = wrapOf(text, lines)
  const paragraphs: Span[] = []
  lines.forEach((line, index) => {
    const last = paragraphs.at(-1)
    if (last && wrap && index > 0 && continues(text, lines[index - 1], line, wrap)) {
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end }
    } else if (index === 0) paragraphs.push(...withoutHeader(text, line))
    else paragraphs.push({ start: line.start, end: line.end })
  })
  return paragraphs
}

const PREFIX = new RegExp(`^${QUOTED}`, 'u')

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let gap = true
  for (const { 0: line, 1: words, index } of text.matchAll(/([^\r\n\u2028\u2029]*)(?:\r\n|[\r\n\u2028\u2029]|$)/g)) {
    if (line === '' && index === text.length) break
    const prefix = PREFIX.exec(words)?.[0] ?? ''
    const inner = words.slice(prefix.length)
    const kept = inner.trim()
    if (kept === '') {
      gap = true
      continue
    }
    const indent = inner.length - inner.trimStart().length
    const start = index + prefix.length + indent
    const depth = prefix.replaceAll(/[^>]/g, '').length
    const end = start + kept.length
    lines.push({ start, end, length: end - index, indent, depth, afterGap: gap || lines.at(-1)?.depth !== depth })
    gap = false
  }
  return lines
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
