import type { Claim, Figure, StoryEvent } from '../model/entry.ts'
import type { Decision, Link } from '../model/link.ts'
import type { KnownName } from '../model/list.ts'
import type { Reading } from '../model/reading.ts'
import type { StoredReport } from '../model/report.ts'

/** What linking makes of all reports and readings; rebuilt, never edited. */
export interface Linked {
  readonly links: readonly Link[]
  readonly events: readonly StoryEvent[]
  readonly figures: readonly Figure[]
  readonly claims: readonly Claim[]
}

/** What a view may ask of a ledger. */
export interface LedgerReader {
  reports(): Promise<StoredReport[]>
  report(id: string): Promise<StoredReport | undefined>
  readings(): Promise<Reading[]>
  reading(report: string): Promise<Reading | undefined>
  linked(): Promise<Linked>
  decisions(): Promise<Decision[]>
  names(): Promise<KnownName[]>
  /** Reports that hold all the words, best first, with the spans of the hits. */
  search(words: string, limit?: number): Promise<SearchHit[]>
}

export interface SearchHit {
  readonly report: string
  readonly start: number
  readonly end: number
}
