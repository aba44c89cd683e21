import { createHash } from 'node:crypto'
import type { KnownName } from '../model/list.ts'
import type { Report, StoredReport } from '../model/report.ts'
import type { Settings } from '../reading/settings.ts'
import { reader } from '../reading/version.ts'

/** The part of a stored report that reading rests on. */
export const asReport = ({ id, text, published, title, publisher, byline, url, language }: StoredReport): Report => ({
  id,
  text,
  ...(published !== undefined && { published }),
  ...(title !== undefined && { title }),
  ...(publisher !== undefined && { publisher }),
  ...(byline !== undefined && { byline }),
  ...(url !== undefined && { url }),
  ...(language !== undefined && { language }),
})

/** Makes the key of a report's reading: equal keys mean equal readings. */
export function keyMaker(names: readonly KnownName[], settings: Settings): (report: StoredReport) => string {
  const shared = JSON.stringify([reader, names, settings])
  return (report) =>
    createHash('sha256')
      .update(shared)
      .update(JSON.stringify(asReport(report)))
      .digest('hex')
      .slice(0, 32)
}
