import type { EntityType } from './reading.ts'

/** One row of a person's own list of actors and places: what an import takes with `--list`, and a reading consults. */
export interface KnownName {
  readonly name: string
  readonly type: EntityType
  /** Other names and spellings of the same one. */
  readonly aliases?: readonly string[]
  /** The name of the one it belongs to: a wing to its movement, a town to its province. */
  readonly partOf?: string
  readonly roles?: readonly string[]
  readonly lat?: number
  readonly lon?: number
}
