import { existsSync, statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import { DatelineError } from '../model/error.ts'
import { applicationId, migrations } from './migrations.ts'
import { coded, forKysely, openFile } from './sqlite.ts'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>

/** To ask; to change what exists; to change what is made where there is none. */
export type Mode = 'read' | 'write' | 'create'

/** The tables of the ledger at `path`, brought up to date where it is opened to write. */
export function openTables(path: string, mode: Mode): Database {
  if (existsSync(path) && !statSync(path).isFile())
    throw new DatelineError('LEDGER_NOT_ONE', `${path} is not a file`, 'give the file that dateline import made')
  if (mode !== 'create' && !existsSync(path))
    throw new DatelineError(
      'LEDGER_MISSING',
      `there is no ledger ${path}`,
      'make one with: dateline import REPORTS --ledger FILE',
    )
  const file = openFile(path, mode)
  try {
    coded(path, () => bringUpToDate(file, path, mode))
  } catch (error) {
    file.close()
    throw error
  }
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: forKysely(file, path) }) })
}

function bringUpToDate(file: DatabaseSync, path: string, mode: Mode): void {
  const number = (pragma: string): number => Number(Object.values(file.prepare(`pragma ${pragma}`).get() ?? {})[0])
  const [id, version] = [number('application_id'), number('user_version')]
  const empty = file.prepare('select 1 from sqlite_schema').get() === undefined
  if (id !== applicationId && !(empty && mode === 'create'))
    throw new DatelineError('LEDGER_NOT_ONE', `${path} is not a ledger`, 'give the file that dateline import made')
  if (version > migrations.length)
    throw new DatelineError(
      'LEDGER_NEWER',
      `${path} was written by a newer dateline (format ${version}; this one knows ${migrations.length})`,
      'update dateline',
    )
  if (version < migrations.length && mode === 'read')
    throw new DatelineError(
      'LEDGER_OLDER',
      `${path} was written by an older dateline (format ${version} of ${migrations.length})`,
      'bring it up to date with: dateline import --ledger FILE',
    )
  if (mode === 'read') return
  file.exec('pragma journal_mode = wal; pragma synchronous = full')
  if (version < migrations.length) migrate(file)
}

/** All steps in one transaction; of two that open a new ledger at once, the second finds it done. */
function migrate(file: DatabaseSync): void {
  file.exec('begin immediate')
  try {
    const version = Number(Object.values(file.prepare('pragma user_version').get() ?? {})[0])
    for (const step of migrations.slice(version)) file.exec(step)
    file.exec(`pragma application_id = ${applicationId}; pragma user_version = ${migrations.length}; commit`)
  } catch (error) {
    file.exec('rollback')
    throw error
  }
}
