import type { Found } from './found.ts'
import type { Stretch } from './passage.ts'

/** What the rules already know of the stretch they work on. */
export interface Setting {
  readonly stretch: Stretch
  /** The stretches around it in the same paragraph. */
  readonly previous?: Stretch | undefined
  readonly next?: Stretch
  /** What was found in this stretch so far, left to right. */
  readonly before: readonly Found[]
}
