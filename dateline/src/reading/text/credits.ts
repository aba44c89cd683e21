import type { Credit } from '../../model/reading.ts'
import type { Layout } from './layout.ts'

/** Agency lines: "DOHA, Oct 20 (Reuters) -", "(AP) -", "contributed to this report". */
export function findCredits(_layout: Layout): Credit[] {
  return []
}
