import type { Linked } from '../model/entry.ts'
import type { Decision } from '../model/link.ts'
import type { KnownName } from '../model/list.ts'
import type { Reading } from '../model/reading.ts'
import type { StoredReport } from '../model/report.ts'

/** All that linking rests on. */
export interface Story {
  readonly reports: readonly StoredReport[]
  readonly readings: readonly Reading[]
  readonly decisions: readonly Decision[]
  readonly names: readonly KnownName[]
}

/** What belongs together across all reports: pure, and the same whatever order they come in. */
export function linkStory(_story: Story): Linked {
  return { links: [], events: [], figures: [], claims: [] }
}
