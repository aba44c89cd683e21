import { firstPlace } from '../../model/sorted.ts'
import type { Span } from '../../model/span.ts'

/** Index of the first of ordered spans that ends after an offset; their number where none does. */
export const tokenAt = (tokens: readonly Span[], offset: number): number =>
  firstPlace(tokens.length, (place) => tokens[place].end > offset)
