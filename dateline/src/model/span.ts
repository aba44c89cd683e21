import { DatelineError } from './error.ts'

/** A stretch of a report's text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words that `span` covers. */
export const wordsOf = (text: string, span: Span): string => text.slice(span.start, span.end)

/** A span inside `text`. Throws SPAN_OUTSIDE where it is empty, outside, or cuts a surrogate pair. */
export function spanOf(text: string, start: number, end: number): Span {
  const inside = 0 <= start && start < end && end <= text.length
  if (!inside || cutsPair(text, start) || cutsPair(text, end)) {
    throw new DatelineError('SPAN_OUTSIDE', `no span ${start}-${end} in a text of ${text.length}`)
  }
  return Object.freeze({ start, end })
}

/** Whether the two share at least one character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `outer` holds every character of `inner`. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Document order: earlier start first, the longer first where both start together. */
export const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

function cutsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return 0xd800 <= before && before <= 0xdbff && 0xdc00 <= after && after <= 0xdfff
}
