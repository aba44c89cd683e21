import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { Ledger } from '../ledger/ledger.ts'
import { countOriginals, originals, type StoredOriginal } from '../ledger/originals.ts'
import { readingKeys, revisions } from '../ledger/writer.ts'
import type { Decision } from '../model/link.ts'
import type { KnownName } from '../model/list.ts'
import type { Reading } from '../model/reading.ts'
import { metadataFields, type StoredReport } from '../model/report.ts'
import { defaultSettings } from '../reading/settings.ts'
import { deriveReports } from './derive.ts'
import { inParallel, openPool, type Pool } from './pool.ts'
import type { OnProgress } from './progress.ts'
import { asReport, keyMaker } from './reading-key.ts'
import { linkAll } from './relink.ts'

/** Something in a ledger that is not what its originals give today. */
export interface Difference {
  readonly kind: 'damage' | 'original' | 'report' | 'reading' | 'links'
  /** The original's hash or the report's id; empty where it is about the ledger as a whole. */
  readonly id: string
  readonly what: string
}

/** Re-hashes every original, takes each in and reads it again, links anew, and lists every difference. Changes nothing. */
export async function verify(ledger: Ledger, onProgress?: OnProgress, signal?: AbortSignal): Promise<Difference[]> {
  const total = await countOriginals(ledger.database)
  const pool = openPool(total)
  const against: Against = {
    decisions: await ledger.decisions(),
    names: await ledger.names(),
    reports: new Map((await ledger.reports()).map((report) => [report.id, report])),
    readings: new Map((await ledger.readings()).map((reading) => [reading.id, reading])),
    keys: await readingKeys(ledger.database),
    pool,
  }
  const differences = await damage(ledger)
  let done = 0
  try {
    const found = inParallel(originals(ledger.database), pool.width, (original) => check(original, against), signal)
    for await (const differing of found) {
      differences.push(...differing)
      done += 1
      onProgress?.({ step: 'verify', done, total })
    }
  } finally {
    await pool.close()
  }
  return signal?.aborted ? differences : [...differences, ...(await linksDiffer(ledger))]
}

interface Against {
  readonly decisions: readonly Decision[]
  readonly names: readonly KnownName[]
  readonly reports: ReadonlyMap<string, StoredReport>
  readonly readings: ReadonlyMap<string, Reading>
  readonly keys: ReadonlyMap<string, string>
  readonly pool: Pool
}

async function damage(ledger: Ledger): Promise<Difference[]> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(ledger.database)
  return rows
    .map(({ integrity_check: what }) => what)
    .filter((what) => what !== 'ok')
    .map((what) => ({ kind: 'damage', id: '', what }))
}

async function check(original: StoredOriginal, against: Against): Promise<Difference[]> {
  const { sha256, bytes } = original
  const hash = createHash('sha256').update(bytes).digest('hex')
  if (hash !== sha256) return [{ kind: 'original', id: sha256, what: `its bytes now hash to ${hash}` }]
  const reports = await deriveReports(original, against.decisions, against.pool)
  const differences = await Promise.all(reports.map((report) => checkReport(report, against)))
  return differences.flat()
}

async function checkReport(report: StoredReport, against: Against): Promise<Difference[]> {
  const { id } = report
  const stored = against.reports.get(id)
  if (!stored) return [{ kind: 'report', id, what: 'it is missing' }]
  const fields = (['text', ...metadataFields] as const).filter((field) => stored[field] !== report[field])
  if (fields.length > 0)
    return [{ kind: 'report', id, what: `${fields.join(', ')} differ from what its original gives` }]
  const reading = against.readings.get(id)
  if (!reading) return [{ kind: 'reading', id, what: 'it has not been read yet' }]
  if (against.keys.get(id) !== keyMaker(against.names, defaultSettings)(report))
    return [
      { kind: 'reading', id, what: `it was read by ${reading.reader.name} ${reading.reader.version} or other lists` },
    ]
  const task = { kind: 'read', report: asReport(report), names: against.names, settings: defaultSettings } as const
  const again = JSON.parse(JSON.stringify(await against.pool.run(task)))
  return isDeepStrictEqual(again, reading) ? [] : [{ kind: 'reading', id, what: firstDifference(reading, again) }]
}

function firstDifference(before: Reading, after: Reading): string {
  const parts = Object.keys(after) as (keyof Reading)[]
  const parted = parts.filter((part) => !isDeepStrictEqual(before[part], after[part]))
  return `read again, its ${parted.join(', ') || 'parts'} differ`
}

async function linksDiffer(ledger: Ledger): Promise<Difference[]> {
  const { revision, linked } = await revisions(ledger.database)
  if (revision !== linked) return [{ kind: 'links', id: '', what: 'they were not made anew since the last change' }]
  const [again, stored] = [JSON.parse(JSON.stringify(await linkAll(ledger))), await ledger.linked()]
  return isDeepStrictEqual(again, stored) ? [] : [{ kind: 'links', id: '', what: 'made again, they differ' }]
}
