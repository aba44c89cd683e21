import type { Command } from 'commander'
import type { Hit } from '../../views/search.ts'
import { type Column, toCsv } from '../csv.ts'
import { columns, styled, visible } from '../terminal.ts'
import { passageLines } from './show.ts'

const fields: readonly Column<Hit>[] = [
  { name: 'report', of: (hit) => hit.report },
  { name: 'publisher', of: (hit) => hit.publisher },
  { name: 'published', of: (hit) => hit.published },
  { name: 'prefix', of: (hit) => hit.prefix },
  { name: 'exact', of: (hit) => hit.exact },
  { name: 'suffix', of: (hit) => hit.suffix },
  { name: 'span', of: (hit) => `${hit.report}:${hit.start}-${hit.end}` },
  { name: 'events', of: (hit) => hit.events },
]

interface Options {
  readonly ledger?: string
  readonly json?: boolean
  readonly csv?: boolean
  readonly limit: string
}

/** `dateline search`: where words stand, and what is told beside them. */
export function search(program: Command): void {
  program
    .command('search')
    .description('where words stand in the reports, and which events are told there')
    .argument('<words...>', 'all of them must be in a report; case and accents do not matter')
    .option('-l, --ledger <file>', 'the ledger to ask')
    .option('--limit <number>', 'at most so many reports', '20')
    .option('--json', 'one JSON array')
    .option('--csv', 'comma-separated values with a header')
    .addHelpText('after', '\nExamples:\n  dateline search hospital fuel\n  dateline search Sarraf --json')
    .action(async (words: string[], { ledger: file, json, csv, limit }: Options) => {
      const [{ withLedger }, views] = [await import('../with-ledger.ts'), await import('../../views/search.ts')]
      await withLedger(file, async (ledger) => {
        const hits = await views.search(ledger, words.join(' '), Number(limit) || 20)
        const lines = hits.flatMap(({ events, ...passage }) => [
          ...passageLines(passage, columns()),
          ...(events.length > 0 ? [styled('dim', `  tells ${events.join(' ')}`)] : []),
        ])
        const none = `no report holds ${words.join(' ')}`
        process.stdout.write(
          json
            ? `${JSON.stringify(hits, null, 2)}\n`
            : csv
              ? toCsv(hits, fields)
              : `${lines.join('\n') || visible(none)}\n`,
        )
      })
    })
}
