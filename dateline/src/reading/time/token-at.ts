import type { Span } from '../../model/span.ts'

/** Index of the first of ordered spans that ends after an offset; their number where none does. */
export function tokenAt(tokens: readonly Span[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle].end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
