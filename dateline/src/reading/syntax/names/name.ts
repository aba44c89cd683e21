import type { EntityType } from '../../../model/reading.ts'
import type { Span } from '../../../model/span.ts'

export type NameType = Exclude<EntityType, 'group'>

/** Words that name someone or something: `tokens.slice(first, last + 1)` of the layout, span into its text. */
export interface Name extends Span {
  readonly first: number
  readonly last: number
  readonly type: NameType
  /** How sure the finder is of span and type, 0 to 1. */
  readonly confidence: number
}
