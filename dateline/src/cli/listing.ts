import type { Command } from 'commander'
import type { LedgerReader } from '../ledger/ledger.ts'
import type { Filter } from '../views/filter.ts'
import { type Column, toCsv } from './csv.ts'

/** A question to the ledger whose answer is a list: the same options, three ways to print it. */
export interface Listing<Item> {
  readonly name: string
  readonly about: string
  readonly examples: string
  readonly load: (ledger: LedgerReader, filter: Filter) => Promise<readonly Item[]>
  readonly columns: readonly Column<Item>[]
  /** The list for a person to read, `width` columns wide. */
  readonly print: (items: readonly Item[], width: number, ledger: LedgerReader) => Promise<string> | string
  /** What to say where there is nothing. */
  readonly none: string
}

interface Options extends Filter {
  readonly ledger?: string
  readonly json?: boolean
  readonly csv?: boolean
}

/** A listing as a command. Its JSON is one array, its CSV has a header. */
export const listing =
  <Item>(list: Listing<Item>) =>
  (program: Command): void => {
    program
      .command(list.name)
      .description(list.about)
      .option('-l, --ledger <file>', 'the ledger to ask')
      .option('--from <date>', 'from this day, month or year on')
      .option('--to <date>', 'up to this day, month or year')
      .option('--actor <name>', 'with this actor, by any of its names')
      .option('--type <type>', 'of this event type, ours or PLOVER')
      .option('--source <name>', 'that goes back to this source or outlet')
      .option('--json', 'one JSON array')
      .option('--csv', 'comma-separated values with a header')
      .addHelpText('after', `\nExamples:\n${list.examples}`)
      .action(async ({ ledger: file, json, csv, ...filter }: Options) => {
        const { withLedger } = await import('./with-ledger.ts')
        await withLedger(file, async (ledger) => {
          const items = await list.load(ledger, filter)
          process.stdout.write(
            json
              ? `${JSON.stringify(items, null, 2)}\n`
              : csv
                ? toCsv(items, list.columns)
                : await forPeople(list, items, ledger),
          )
        })
      })
  }

async function forPeople<Item>(list: Listing<Item>, items: readonly Item[], ledger: LedgerReader): Promise<string> {
  const { columns } = await import('./terminal.ts')
  return items.length === 0 ? `${list.none}\n` : `${await list.print(items, columns(), ledger)}\n`
}
