import type { Found } from './found.ts'
import type { Passage } from './passage.ts'

/** Social posts set into the report: their author says them. */
export function postsFound(_passage: Passage): Found[] {
  return []
}
