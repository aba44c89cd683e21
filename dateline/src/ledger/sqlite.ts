import { existsSync } from 'node:fs'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import type { SqliteDatabase } from 'kysely'
import { DatelineError } from '../model/error.ts'
import type { Mode } from './open.ts'

/** How long a writer waits for another before it gives up, in milliseconds. */
const PATIENCE = 120_000

/** Opens a SQLite file. In a folder where nothing may be written, a reader gets the file as it stands. */
export function openFile(path: string, mode: Mode): DatabaseSync {
  return coded(path, () => {
    if (mode !== 'read') return new DatabaseSync(path, { timeout: PATIENCE, enableForeignKeyConstraints: true })
    const reader = new DatabaseSync(path, { readOnly: true, timeout: PATIENCE })
    try {
      reader.prepare('select 1 from sqlite_schema').all()
      return reader
    } catch (error) {
      if (!NO_SHARED_MEMORY.includes(codeOf(error)) || existsSync(`${path}-wal`)) throw error
      const address = pathToFileURL(path)
      address.searchParams.set('immutable', '1')
      return new DatabaseSync(address, { readOnly: true })
    }
  })
}

/** A node:sqlite database as Kysely's SQLite dialect wants it, its errors told in dateline's codes. */
export const forKysely = (database: DatabaseSync, path: string): SqliteDatabase => ({
  close: () => database.close(),
  prepare: (sql) => {
    const statement: StatementSync = coded(path, () => database.prepare(sql))
    type Values = Parameters<StatementSync['run']>
    return {
      reader: statement.columns().length > 0,
      all: (values) => coded(path, () => statement.all(...(values as Values))),
      run: (values) => coded(path, () => statement.run(...(values as Values))),
      iterate: (values) => statement.iterate(...(values as Values)),
    }
  },
})

/** SQLite's primary result codes (sqlite.org/rescode.html) that a person can do something about. */
const failures: Readonly<Record<number, readonly [code: string, what: string, hint: string]>> = {
  5: ['LEDGER_BUSY', 'is being written by another dateline', 'try again once that one is done'],
  8: ['LEDGER_READ_ONLY', 'may not be written', 'check the rights of the file and of its folder'],
  10: ['LEDGER_IO', 'could not be read or written', 'check the disk'],
  11: ['LEDGER_DAMAGED', 'is damaged', 'restore it from a copy, or import the reports into a new ledger'],
  13: ['LEDGER_DISK_FULL', 'could not grow: the disk is full', 'make room and run the same command again'],
  14: ['LEDGER_NO_ACCESS', 'could not be opened', 'check the path and the rights of its folder'],
  26: ['LEDGER_NOT_ONE', 'is not a ledger', 'give the file that dateline import made'],
}
/** A reader in a folder where the file that readers share cannot be made. */
const NO_SHARED_MEMORY = [8, 14]

/** Runs `act`; what SQLite throws comes out as a coded error about the ledger at `path`. */
export function coded<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    const failure = failures[codeOf(error)]
    if (!failure) throw error
    const [code, what, hint] = failure
    throw new DatelineError(code, `${path} ${what}`, hint, { cause: error })
  }
}

const codeOf = (error: unknown): number =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : 0
