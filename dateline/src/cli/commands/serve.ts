import { type Command, InvalidArgumentError } from 'commander'
import { tell } from '../failure.ts'
import { visible } from '../terminal.ts'
import { ledgerFile } from '../with-ledger.ts'
import type { Outcome } from './index.ts'

/** `dateline serve`: the page and the JSON API on this machine, until Ctrl-C. */
export function serve(program: Command, _outcome: Outcome): void {
  program
    .command('serve')
    .description('show the timeline and its reports in a browser, on this machine alone')
    .option('-l, --ledger <file>', 'the ledger to show')
    .option('-p, --port <number>', 'the port; 0 for any free one', portNumber)
    .addHelpText(
      'after',
      `
Prints the address and serves until Ctrl-C. Nothing outside this machine can reach it. The JSON API is described at
/api/openapi.json.

Examples:
  dateline serve --ledger story.dateline
  dateline serve --port 8080`,
    )
    .action(async ({ ledger, port }: { ledger?: string; port?: number }) => {
      const { serve } = await import('../../server/serve.ts')
      const { pageFolder } = await import('../page.ts')
      const ledgerPath = ledgerFile(ledger)
      const { address, close } = await serve({ ledgerPath, port, pageDir: pageFolder(), onFault: tell })
      process.stdout.write(`${visible(ledgerPath)} is served at ${address}/ (Ctrl-C ends it)\n`)
      await interrupted()
      await close()
    })
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

function portNumber(given: string): number {
  const port = Number(given)
  if (!/^\d{1,5}$/.test(given) || port > 65535) throw new InvalidArgumentError('a port is a number from 0 to 65535.')
  return port
}
