import type { Ledger } from '../ledger/ledger.ts'
import { inTransaction, putReadings, readingKeys, type StoredReading } from '../ledger/writer.ts'
import type { StoredReport } from '../model/report.ts'
import { defaultSettings } from '../reading/settings.ts'
import { inParallel, openPool } from './pool.ts'
import type { OnProgress } from './progress.ts'
import { asReport, keyMaker } from './reading-key.ts'
import { unread } from './tasks.ts'

/** How many readings are written at once: what a stop half-way may cost. */
const BATCH = 64

/**
 * Reads every report whose reading is missing or rests on something that has changed since: the reader's version, its
 * metadata, the lists. Returns how many were read.
 */
export async function readPending(ledger: Ledger, onProgress?: OnProgress, signal?: AbortSignal): Promise<number> {
  const [names, keys] = [await ledger.names(), await readingKeys(ledger.database)]
  const keyOf = keyMaker(names, defaultSettings)
  const pending = (await ledger.reports()).filter((report) => keys.get(report.id) !== keyOf(report))
  if (pending.length === 0) return 0
  const pool = openPool(pending.length)
  const readOne = async (report: StoredReport): Promise<StoredReading> => {
    const task = { kind: 'read', report: asReport(report), names, settings: defaultSettings } as const
    const reading = await pool.run(task).catch((error: Error) => unread(report.id, error.message))
    return { key: keyOf(report), reading }
  }
  let done = 0
  let batch: StoredReading[] = []
  const write = async (): Promise<void> => {
    const readings = batch
    batch = []
    await inTransaction(ledger.database, (database) => putReadings(database, readings))
  }
  try {
    for await (const reading of inParallel(pending, pool.width, readOne, signal)) {
      batch.push(reading)
      done += 1
      if (batch.length === BATCH) await write()
      onProgress?.({ step: 'read', done, total: pending.length })
    }
  } finally {
    await write()
    await pool.close()
  }
  return done
}
