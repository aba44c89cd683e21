import type { LedgerReader } from '../dateline/src/ledger/ledger.ts'
import { linkStory, type Story } from '../dateline/src/linking/link-story.ts'

/** A ledger in memory that holds such a story. */
export function ledgerOf({ reports, readings, names, decisions }: Story): LedgerReader {
  const linked = linkStory({ reports, readings, names, decisions })
  return {
    reports: async () => [...reports],
    report: async (id) => reports.find((report) => report.id === id),
    readings: async () => [...readings],
    reading: async (id) => readings.find((reading) => reading.id === id),
    linked: async () => linked,
    decisions: async () => [...decisions],
    names: async () => [...names],
    search: async (words) =>
      reports.flatMap(({ id, text }) => {
        const start = text.toLowerCase().indexOf(words.toLowerCase())
        return start < 0 ? [] : [{ report: id, start, end: start + words.length }]
      }),
  }
}
