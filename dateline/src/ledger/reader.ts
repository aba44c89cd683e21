import type { Linked } from '../model/entry.ts'
import type { Decision } from '../model/link.ts'
import type { KnownName } from '../model/list.ts'
import type { Reading } from '../model/reading.ts'
import type { StoredReport } from '../model/report.ts'
import type { LedgerReader } from './ledger.ts'
import type { Database } from './open.ts'
import { searchWords } from './search.ts'

/** The questions of LedgerReader, asked of the tables. Lists come in a fixed order, whatever was taken in first. */
export function ledgerReader(database: Database): LedgerReader {
  const parsed = <T>(rows: readonly { json: string }[]): T[] => rows.map(({ json }) => JSON.parse(json))
  const part = async <T>(name: string): Promise<T[]> =>
    parsed(await database.selectFrom('linked').select('json').where('part', '=', name).orderBy('position').execute())
  return {
    reports: async () =>
      parsed<StoredReport>(await database.selectFrom('reports').select('json').orderBy('id').execute()),
    report: async (id) =>
      parsed<StoredReport>(await database.selectFrom('reports').select('json').where('id', '=', id).execute())[0],
    readings: async () =>
      parsed<Reading>(await database.selectFrom('readings').select('json').orderBy('report').execute()),
    reading: async (report) =>
      parsed<Reading>(await database.selectFrom('readings').select('json').where('report', '=', report).execute())[0],
    linked: async () => ({
      links: await part<Linked['links'][number]>('links'),
      events: await part<Linked['events'][number]>('events'),
      figures: await part<Linked['figures'][number]>('figures'),
      claims: await part<Linked['claims'][number]>('claims'),
    }),
    decisions: async () => {
      const rows = await database.selectFrom('decisions').selectAll().orderBy('id').execute()
      return rows.map((row) => ({ ...row, about: JSON.parse(row.about) }) as Decision)
    },
    names: () => namesIn(database),
    search: (words, limit = 50) => searchWords(database, words, limit),
  }
}

/** The rows of every list, the latest version of each, in the order of the lists' names. */
async function namesIn(database: Database): Promise<KnownName[]> {
  const rows = await database
    .selectFrom('lists')
    .select(['name', 'names'])
    .where(
      'id',
      'in',
      database
        .selectFrom('lists')
        .select(({ fn }) => fn.max('id').as('id'))
        .groupBy('name'),
    )
    .orderBy('name')
    .execute()
  return rows.flatMap(({ names }) => JSON.parse(names))
}
