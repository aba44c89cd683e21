import type { Command } from 'commander'
import type { Decision } from '../../model/link.ts'
import { type Column, toCsv } from '../csv.ts'
import { columns, visible, wrap } from '../terminal.ts'

const fields: readonly Column<Decision>[] = [
  { name: 'id', of: ({ id }) => id },
  { name: 'at', of: ({ at }) => at },
  { name: 'who', of: ({ who }) => who },
  { name: 'kind', of: ({ kind }) => kind },
  { name: 'about', of: ({ about }) => JSON.stringify(about) },
  { name: 'why', of: ({ why }) => why },
]

interface Options {
  readonly ledger?: string
  readonly json?: boolean
  readonly csv?: boolean
}

/** `dateline decisions`: what people decided, in the order they did. */
export function decisions(program: Command): void {
  program
    .command('decisions')
    .description('what people decided: when, who, about what, and why')
    .option('-l, --ledger <file>', 'the ledger to ask')
    .option('--json', 'one JSON array')
    .option('--csv', 'comma-separated values with a header')
    .addHelpText('after', '\nExamples:\n  dateline decisions --ledger story.dateline')
    .action(async ({ ledger: file, json, csv }: Options) => {
      const { withLedger } = await import('../with-ledger.ts')
      await withLedger(file, async (ledger) => {
        const all = await ledger.decisions()
        const lines = all.map((decision) => wrap(visible(inFull(decision)), columns(), '   '))
        process.stdout.write(
          json
            ? `${JSON.stringify(all, null, 2)}\n`
            : csv
              ? toCsv(all, fields)
              : `${lines.join('\n') || 'nobody has decided anything yet'}\n`,
        )
      })
    })
}

function inFull({ id, at, who, kind, about, why }: Decision): string {
  const facts = Object.entries(about).map(([name, value]) => `${name} ${written(value)}`)
  return `${id}  ${at.slice(0, 16).replace('T', ' ')}  ${who}  ${kind}: ${facts.join(', ')}${why ? ` - ${why}` : ''}`
}

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
