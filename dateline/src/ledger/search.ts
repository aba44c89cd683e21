import { sql } from 'kysely'
import type { SearchHit } from './ledger.ts'
import type { Database } from './open.ts'

/** Two characters that no report of sense holds mark a hit's ends; a report that does hold them gives its hits up. */
const [OPEN, CLOSE] = ['\u{f0000}', '\u{f0001}']

/**
 * Reports that hold every one of `words`, best first, with a hit for each place. Words are found whole, in any case,
 * with or without diacritics. A report that has them in its title alone gives one hit of no length, at 0.
 */
export async function searchWords(database: Database, words: string, limit: number): Promise<SearchHit[]> {
  const query = words
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => `"${word.replaceAll('"', '""')}"`)
    .join(' ')
  if (query === '') return []
  const found = await sql<{ report: string; marked: string; text: string }>`
    select report, text, highlight(words, 2, ${OPEN}, ${CLOSE}) as marked
    from words where words match ${query} order by rank, report limit ${limit}`.execute(database)
  return found.rows.flatMap(({ report, marked, text }) => {
    const spans = spansOf(marked)
    const intact = marked.replaceAll(OPEN, '').replaceAll(CLOSE, '') === text
    return spans.length > 0 && intact ? spans.map((span) => ({ report, ...span })) : [{ report, start: 0, end: 0 }]
  })
}

function spansOf(marked: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  let marks = 0
  for (let open = marked.indexOf(OPEN); open >= 0; open = marked.indexOf(OPEN, open + 1)) {
    const close = marked.indexOf(CLOSE, open)
    spans.push({ start: open - marks, end: close - marks - OPEN.length })
    marks += OPEN.length + CLOSE.length
  }
  return spans
}

/** A text as the index keeps it: the same length, without what SQLite would end or change it at. */
export const indexed = (text: string): string => text.replaceAll('\0', ' ').toWellFormed()
