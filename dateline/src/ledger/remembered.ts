import { sql } from 'kysely'
import type { Ledger, LedgerReader } from './ledger.ts'

/**
 * The same ledger, which keeps what every view asks for, until another program has written to the file: for a server
 * that is asked again and again. Readings are read anew: they are the bulk of a ledger, and few views need them.
 */
export function remembered(ledger: Ledger): LedgerReader {
  let version: unknown
  const kept = new Map<string, Promise<unknown>>()
  const keep =
    <T>(name: string, ask: () => Promise<T>): (() => Promise<T>) =>
    async () => {
      const now = await dataVersion(ledger)
      if (now !== version) kept.clear()
      version = now
      const answer = (kept.get(name) ?? ask()) as Promise<T>
      kept.set(name, answer)
      answer.catch(() => kept.delete(name))
      return answer
    }
  return {
    ...ledger,
    reports: keep('reports', ledger.reports),
    linked: keep('linked', ledger.linked),
    names: keep('names', ledger.names),
  }
}

/** SQLite's own number, another one after every commit of another connection. */
async function dataVersion({ database }: Ledger): Promise<number | undefined> {
  const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(database)
  return rows[0]?.data_version
}
