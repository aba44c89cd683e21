import { sql } from 'kysely'
import type { Linked } from '../model/entry.ts'
import type { Decision } from '../model/link.ts'
import type { KnownName } from '../model/list.ts'
import type { Reading } from '../model/reading.ts'
import type { StoredReport } from '../model/report.ts'
import type { Database } from './open.ts'
import { indexed } from './search.ts'

/** An original on its way in: its bytes, how it was given, and what came of it. */
export interface Intake {
  readonly at: string
  readonly name: string
  readonly version: string
  /** Absent where the bytes could not be had. */
  readonly original?: { readonly sha256: string; readonly bytes: Uint8Array }
  readonly manifest?: unknown
  readonly flags: unknown
  readonly problems: readonly { readonly code: string; readonly message: string }[]
}

export interface StoredReading {
  readonly key: string
  readonly reading: Reading
}

/** Runs `act` as one transaction that holds the write lock from its start, so that it waits once and never half-way. */
export const inTransaction = <T>(database: Database, act: (database: Database) => Promise<T>): Promise<T> =>
  database.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection)
    try {
      const result = await act(connection)
      await sql`commit`.execute(connection)
      return result
    } catch (error) {
      await sql`rollback`.execute(connection).catch(() => {})
      throw error
    }
  })

/** Keeps an original with its intake record and reports; false, and nothing kept, where its bytes are known. */
export async function takeIn(database: Database, intake: Intake, reports: readonly StoredReport[]): Promise<boolean> {
  const { original, manifest, flags, problems, ...record } = intake
  if (original && (await isKnown(database, original.sha256))) return false
  if (original) {
    await database
      .insertInto('originals')
      .values({ ...original, size: original.bytes.length })
      .execute()
  }
  await database
    .insertInto('intakes')
    .values({
      ...record,
      original: original?.sha256 ?? null,
      manifest: manifest ? JSON.stringify(manifest) : null,
      flags: JSON.stringify(flags),
      problems: JSON.stringify(problems),
    } as never)
    .execute()
  for (const report of reports) await putReport(database, report)
  return true
}

/** What was wrong with an original when it was first taken in; undefined where its bytes are not known. */
export async function knownProblems(database: Database, sha256: string): Promise<Intake['problems'] | undefined> {
  const row = await database
    .selectFrom('intakes')
    .select('problems')
    .where('original', '=', sha256)
    .orderBy('id')
    .executeTakeFirst()
  return row && JSON.parse(row.problems)
}

const isKnown = async (database: Database, sha256: string): Promise<boolean> =>
  (await database.selectFrom('originals').select('size').where('sha256', '=', sha256).executeTakeFirst()) !== undefined

/** A report, new or with its metadata corrected. What was read of it stays until it is read again. */
export async function putReport(database: Database, report: StoredReport): Promise<void> {
  const { id, original, index: position, published = null } = report
  await database
    .insertInto('reports')
    .values({ id, original, position, published, json: JSON.stringify(report) })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ published, json: JSON.stringify(report) }))
    .execute()
  await database.deleteFrom('words').where('report', '=', id).execute()
  await database
    .insertInto('words')
    .values({ report: id, title: indexed(report.title ?? ''), text: indexed(report.text) })
    .execute()
  await changed(database)
}

export async function putReadings(database: Database, readings: readonly StoredReading[]): Promise<void> {
  for (const { key, reading } of readings) {
    const json = JSON.stringify(reading)
    await database
      .insertInto('readings')
      .values({ report: reading.id, key, json })
      .onConflict((conflict) => conflict.column('report').doUpdateSet({ key, json }))
      .execute()
  }
  if (readings.length > 0) await changed(database)
}

/** Under which key each report was last read. */
export async function readingKeys(database: Database): Promise<Map<string, string>> {
  const rows = await database.selectFrom('readings').select(['report', 'key']).execute()
  return new Map(rows.map(({ report, key }) => [report, key]))
}

/** Keeps a person's list; false where its last version is the same. */
export async function putList(
  database: Database,
  list: { at: string; name: string; bytes: Uint8Array; names: readonly KnownName[] },
): Promise<boolean> {
  const names = JSON.stringify(list.names)
  const last = await database
    .selectFrom('lists')
    .select('names')
    .where('name', '=', list.name)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  if (last?.names === names) return false
  await database
    .insertInto('lists')
    .values({ ...list, names } as never)
    .execute()
  await changed(database)
  return true
}

/** Adds a decision, for ever. Returns its number. */
export async function decide(database: Database, decision: Omit<Decision, 'id'>): Promise<number> {
  const added = await database
    .insertInto('decisions')
    .values({ ...decision, about: JSON.stringify(decision.about) } as never)
    .returning('id')
    .executeTakeFirstOrThrow()
  await changed(database)
  return added.id
}

/** Puts `linked` in the place of what linking made before, as made of `revision`. */
export async function putLinked(database: Database, linked: Linked, revision: number): Promise<void> {
  await database.deleteFrom('linked').execute()
  for (const [part, items] of Object.entries(linked) as [string, readonly { id: string }[]][]) {
    for (const [position, item] of items.entries()) {
      await database
        .insertInto('linked')
        .values({ part, position, id: item.id, json: JSON.stringify(item) })
        .execute()
    }
  }
  await database.updateTable('state').set({ value: revision }).where('key', '=', 'linked').execute()
}

/** The revision of what linking rests on, and the one it was last made of. */
export async function revisions(database: Database): Promise<{ revision: number; linked: number }> {
  const rows = await database.selectFrom('state').selectAll().execute()
  const value = (key: string): number => rows.find((row) => row.key === key)?.value ?? 0
  return { revision: value('revision'), linked: value('linked') }
}

const changed = async (database: Database): Promise<void> => {
  await sql`update state set value = value + 1 where key = 'revision'`.execute(database)
}
