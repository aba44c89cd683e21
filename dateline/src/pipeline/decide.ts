import { checked } from '../intake/metadata/checked.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { storedOriginal } from '../ledger/originals.ts'
import { decide, inTransaction, putReport } from '../ledger/writer.ts'
import { DatelineError } from '../model/error.ts'
import type { Decision } from '../model/link.ts'
import { metadataFields } from '../model/report.ts'
import { deriveReports, isMetadataField } from './derive.ts'
import { openPool } from './pool.ts'
import { readPending } from './read-pending.ts'
import { relink } from './relink.ts'

export interface Why {
  readonly who: string
  readonly why: string
  /** ISO 8601, when it was decided. */
  readonly at: string
}

/**
 * Corrects one field of a report's metadata, reads that report again and links anew. Returns the decision's number,
 * by which it can be undone. Throws UNKNOWN_ID, UNKNOWN_FIELD, BAD_VALUE.
 */
export async function correctReport(
  ledger: Ledger,
  report: string,
  field: string,
  value: string,
  why: Why,
): Promise<number> {
  if (!isMetadataField(field))
    throw new DatelineError('UNKNOWN_FIELD', `a report has no "${field}"`, `one of ${metadataFields.join(', ')}`)
  const [right] = checked([{ field, value, origin: `--${field}` }], '').right
  if (!right)
    throw new DatelineError(
      'BAD_VALUE',
      `"${value}" cannot be the ${field} of a report`,
      'for example published=2024-03-05',
    )
  return record(ledger, { ...why, kind: 'correct-metadata', about: { report, field, value: right.value } })
}

/** Undoes a decision by its number; what it had changed stands again as before. Throws UNKNOWN_ID. */
export async function undo(ledger: Ledger, decision: number, why: Why): Promise<number> {
  const decisions = await ledger.decisions()
  const undone = decisions.find(({ id }) => id === decision)
  if (!undone)
    throw new DatelineError('UNKNOWN_ID', `there is no decision ${decision}`, 'dateline decisions lists them')
  const { report } = undone.about
  return record(ledger, { ...why, kind: 'undo', about: { decision, ...(typeof report === 'string' && { report }) } })
}

/** Keeps a decision and brings all that rests on it up to date. */
export async function record(ledger: Ledger, decision: Omit<Decision, 'id'>): Promise<number> {
  const { report: id } = decision.about
  const report = typeof id === 'string' ? await ledger.report(id) : undefined
  if (typeof id === 'string' && !report)
    throw new DatelineError('UNKNOWN_ID', `there is no report ${id}`, 'dateline sources --json lists the reports')
  const number = await inTransaction(ledger.database, (database) => decide(database, decision))
  if (report && (decision.kind === 'correct-metadata' || decision.kind === 'undo')) {
    const original = await storedOriginal(ledger.database, report.original)
    const reports = await deriveReports(original, await ledger.decisions(), openPool(1))
    await inTransaction(ledger.database, (database) => putReport(database, reports[report.index]))
  }
  await readPending(ledger)
  await relink(ledger)
  return number
}
