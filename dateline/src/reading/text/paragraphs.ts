import type { Span } from '../../model/span.ts'

/** Paragraphs: the lines that hold anything, without the white space around them. */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const words = line.trim()
    if (words === '') continue
    const start = index + line.indexOf(words)
    paragraphs.push({ start, end: start + words.length })
  }
  return paragraphs
}
