import { Command, CommanderError } from 'commander'
import { reader } from '../reading/version.ts'
import { commands } from './commands/index.ts'
import { tell } from './failure.ts'

/** Runs one command line (`process.argv`). Resolves to the exit code: 0 all, 1 some failed, 2 nothing could be done. */
export async function main(argv: readonly string[]): Promise<number> {
  const program = new Command('dateline')
    .description(
      'Turns a pile of news reports into a sourced timeline: who says what, since when, and where it is written.',
    )
    .version(reader.version)
    .addHelpText('after', examples)
    .showSuggestionAfterError()
    .exitOverride()
  const outcome = { code: 0 }
  for (const command of commands) command(program, outcome)
  process.stdout.on('error', endWithReader)
  try {
    await program.parseAsync(argv)
    return outcome.code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    tell(error)
    return 2
  }
}

const examples = `
Examples:
  dateline import reports/ --ledger story.dateline    take reports in, read and link them
  dateline timeline --ledger story.dateline           the timeline, with who says so
  dateline figures --from 2024-03-03 --json           claimed numbers with their bounds
  dateline show e1f0a2b4                              one item with the exact words it rests on

Where --ledger is not given, DATELINE_LEDGER or ./story.dateline is used.`

/** `dateline timeline | head` ends quietly once head has what it wants. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
}
