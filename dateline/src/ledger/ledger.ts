import type { Linked } from '../model/entry.ts'
import type { Decision } from '../model/link.ts'
import type { KnownName } from '../model/list.ts'
import type { Reading } from '../model/reading.ts'
import type { StoredReport } from '../model/report.ts'
import { type Database, type Mode, openTables } from './open.ts'
import { ledgerReader } from './reader.ts'

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

/** Where words were found: a span of the report's text; 0 to 0 where only its title holds them. */
export interface SearchHit {
  readonly report: string
  readonly start: number
  readonly end: number
}

export interface Ledger extends LedgerReader {
  readonly path: string
  /** The tables, for the pipeline, which alone writes. */
  readonly database: Database
  close(): Promise<void>
}

/**
 * Opens the ledger at `path`: to read, as it stands; to write, brought up to date; to create, also made where there is
 * none. One writer and any number of readers may have it open at once. Throws LEDGER_MISSING, LEDGER_NOT_ONE, LEDGER_NEWER,
 * LEDGER_OLDER, LEDGER_NO_ACCESS, LEDGER_READ_ONLY, LEDGER_DAMAGED.
 */
export async function openLedger(path: string, { mode }: { mode: Mode }): Promise<Ledger> {
  const database = openTables(path, mode)
  return { ...ledgerReader(database), path, database, close: () => closeFile(database) }
}

// Kysely closes only what it has used, so it is made to use it.
async function closeFile(database: Database): Promise<void> {
  await database.selectFrom('state').select('key').limit(1).execute()
  await database.destroy()
}
