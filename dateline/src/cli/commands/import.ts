import type { Command } from 'commander'
import type { ImportFlags } from '../run-import.ts'
import type { Outcome } from './index.ts'

/** `dateline import`: files, folders and globs into a ledger; then everything is read and linked. */
export function importCommand(program: Command, outcome: Outcome): void {
  program
    .command('import')
    .description('take reports into a ledger, then read and link them')
    .argument('<path...>', 'files, folders, globs, or - for standard input')
    .option('-l, --ledger <file>', 'the ledger to take them into; made where there is none')
    .option('--manifest <csv>', 'publisher, date, URL of each file: columns file, publisher, date, url')
    .option('--list <csv...>', 'your own actors and places: columns name, type, aliases, part_of, roles, lat, lon')
    .option('--publisher <name>', 'for every report of this import, over what the files say')
    .option('--published <date>', 'likewise: YYYY-MM-DD, or date and time with zone')
    .option('--language <tag>', 'likewise: BCP 47')
    .option('--url <address>', 'likewise')
    .option('--title <words>', 'likewise')
    .option('--byline <name>', 'likewise')
    .addHelpText(
      'after',
      `
Reads .txt, .md, .html and .jsonl. Each original is kept byte for byte; the same bytes taken in twice change nothing.
Exit code: 0 all went in, 1 some failed, 2 nothing could be done.

Examples:
  dateline import reports/ --ledger story.dateline
  dateline import 'wire/**/*.html' --manifest wire.csv --list actors.csv
  pbpaste | dateline import - --publisher "Border Monitor" --published 2024-03-05`,
    )
    .action(async (paths: string[], options: ImportFlags) => {
      const { runImport } = await import('../run-import.ts')
      outcome.code = await runImport(paths, options)
    })
}
