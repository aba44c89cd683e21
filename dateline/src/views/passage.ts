import type { Evidence } from '../model/link.ts'
import type { StoredReport } from '../model/report.ts'

/** The exact words of a span with what stands around them, after the W3C text quote selector. */
export interface Passage extends Evidence {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly publisher?: string
  readonly published?: string
}

const AROUND = 80

/** Quotes spans of reports; a span whose report is gone is left out. */
export function passagesOf(spans: readonly Evidence[], reports: ReadonlyMap<string, StoredReport>): Passage[] {
  return spans.flatMap(({ report: id, start, end }) => {
    const report = reports.get(id)
    if (!report) return []
    const { text, publisher, published } = report
    return [
      {
        report: id,
        start,
        end,
        exact: text.slice(start, end),
        prefix: text.slice(wordAfter(text, start - AROUND, start), start),
        suffix: text.slice(end, wordBefore(text, end + AROUND, end)),
        ...(publisher !== undefined && { publisher }),
        ...(published !== undefined && { published }),
      },
    ]
  })
}

/** The start of the first whole word from `at` on, in the same paragraph. */
function wordAfter(text: string, at: number, limit: number): number {
  if (at <= 0) return paragraphStart(text, 0, limit)
  const space = text.slice(at, limit).search(/\s/)
  return paragraphStart(text, space < 0 ? limit : at + space + 1, limit)
}

function paragraphStart(text: string, at: number, limit: number): number {
  const line = text.slice(at, limit).lastIndexOf('\n')
  return line < 0 ? at : at + line + 1
}

/** The end of the last whole word up to `at`, in the same paragraph. */
function wordBefore(text: string, at: number, limit: number): number {
  const stretch = text.slice(limit, at)
  const line = stretch.indexOf('\n')
  if (line >= 0) return limit + line
  if (at >= text.length) return text.length
  const space = stretch.lastIndexOf(' ')
  return space < 0 ? limit : limit + space
}
