import type { Entry } from '../../dateline/src/model/entry.ts'
import type { Reading } from '../../dateline/src/model/reading.ts'
import type { StoredReport } from '../../dateline/src/model/report.ts'

/** A report in a list: its metadata without its text. */
export type ReportHead = Omit<StoredReport, 'text'>

export interface ReportPage {
  readonly report: StoredReport
  readonly reading: Reading | null
}

/** What the server said instead of an answer. */
export interface Refusal {
  readonly code: string
  readonly message: string
  readonly hint: string
}

export const timeline = (query: URLSearchParams): Promise<Entry[]> => ask(`/api/timeline?${query}`)
export const reports = (): Promise<ReportHead[]> => ask('/api/reports')
export const report = (id: string): Promise<ReportPage> => ask(`/api/reports/${encodeURIComponent(id)}`)

async function ask<T>(path: string): Promise<T> {
  const answer = await fetch(path, { headers: { accept: 'application/json' } })
  const body = await answer.json().catch(() => undefined)
  if (answer.ok) return body as T
  const refusal = body?.error as Refusal | undefined
  throw new Error(refusal ? `${refusal.message}. ${refusal.hint}` : `The server answered ${answer.status}.`)
}
