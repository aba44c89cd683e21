import type { StoredOriginal } from '../ledger/originals.ts'
import { standing } from '../linking/rulings.ts'
import type { Decision } from '../model/link.ts'
import { type MetadataField, metadataFields, type StoredReport } from '../model/report.ts'
import type { Pool } from './pool.ts'

/** The reports of an original as they must stand: taken in again from its bytes, then corrected as people decided. */
export async function deriveReports(
  original: StoredOriginal,
  decisions: readonly Decision[],
  pool: Pick<Pool, 'run'>,
): Promise<StoredReport[]> {
  const { bytes, name, manifest, flags } = original
  const about = { name, ...(manifest ? { manifest } : {}), flags } as never
  const { reports } = await pool.run({ kind: 'intake', bytes, about })
  return reports.map((report) => corrected(report, decisions))
}

/** `report` with every correction of its metadata that was not undone, the later over the earlier. */
export function corrected(report: StoredReport, decisions: readonly Decision[]): StoredReport {
  const corrections = standing(decisions).filter(
    ({ kind, about }) => kind === 'correct-metadata' && about.report === report.id,
  )
  if (corrections.length === 0) return report
  const fields = Object.fromEntries(corrections.map(({ about }) => [about.field, about.value]))
  const origins = Object.fromEntries(corrections.map(({ who, about }) => [about.field, `corrected by ${who}`]))
  return { ...report, ...fields, origins: { ...report.origins, ...origins } }
}

export const isMetadataField = (field: string): field is MetadataField =>
  (metadataFields as readonly string[]).includes(field)
