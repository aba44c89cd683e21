import type { LedgerReader } from '../ledger/ledger.ts'
import { DatelineError } from '../model/error.ts'
import type { Reading } from '../model/reading.ts'
import type { StoredReport } from '../model/report.ts'

/** A report in a list: its metadata without its text. */
export type ReportHead = Omit<StoredReport, 'text'>

/** A report with all that was read in it. */
export interface ReportPage {
  readonly report: StoredReport
  readonly reading: Reading | null
}

/** All reports by publication, undated last. */
export async function reportHeads(ledger: LedgerReader): Promise<ReportHead[]> {
  const reports = await ledger.reports()
  const key = ({ published = '~', id }: StoredReport): string => `${published} ${id}`
  return reports.sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ text: _, ...head }) => head)
}

/** Throws UNKNOWN_ID. */
export async function reportPage(ledger: LedgerReader, id: string): Promise<ReportPage> {
  const report = await ledger.report(id)
  if (!report) throw new DatelineError('UNKNOWN_ID', `there is no report ${id}`, '/api/reports lists them')
  return { report, reading: (await ledger.reading(id)) ?? null }
}
