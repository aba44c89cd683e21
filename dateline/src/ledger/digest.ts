import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from './open.ts'

/** What a ledger holds, in a fixed order; when and under which name something came in is left out. */
const contents = [
  'select sha256 from originals order by sha256',
  'select id, json from reports order by id',
  'select report, key, json from readings order by report',
  'select part, position, id, json from linked order by part, position',
  'select who, why, kind, about from decisions order by id',
  'select name, names from lists where id in (select max(id) from lists group by name) order by name',
]

/** SHA-256 over a ledger's content, hexadecimal: equal for the same reports, lists and decisions, however they came. */
export async function contentDigest(database: Database): Promise<string> {
  const hash = createHash('sha256')
  for (const query of contents) {
    const { rows } = await sql.raw(query).execute(database)
    for (const row of rows) hash.update(`${JSON.stringify(row)}\n`)
  }
  return hash.digest('hex')
}
