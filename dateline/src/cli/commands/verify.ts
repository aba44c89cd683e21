import type { Command } from 'commander'
import { visible } from '../terminal.ts'
import type { Outcome } from './index.ts'

/** `dateline verify`: whether the ledger is what its originals give. */
export function verify(program: Command, outcome: Outcome): void {
  program
    .command('verify')
    .description('re-hash every original, read every report again, and list every difference')
    .option('-l, --ledger <file>', 'the ledger to check')
    .option('--json', 'one JSON array of differences')
    .addHelpText(
      'after',
      `
Changes nothing. The content's digest is the same for the same reports, lists and decisions, whenever and in whatever
order they came in. Exit code: 0 all is as it must be, 1 something differs.

Examples:
  dateline verify --ledger story.dateline`,
    )
    .action(async ({ ledger: file, json }: { ledger?: string; json?: boolean }) => {
      const { withLedger } = await import('../with-ledger.ts')
      const { verify } = await import('../../pipeline/verify.ts')
      const { showProgress } = await import('../progress.ts')
      const { contentDigest } = await import('../../ledger/digest.ts')
      const { interruptible } = await import('../interrupt.ts')
      await withLedger(file, async (ledger) => {
        const progress = showProgress()
        const { differences, whole } = await interruptible(async (signal) => {
          const differences = await verify(ledger, progress.onProgress, signal).finally(progress.done)
          return { differences, whole: !signal.aborted }
        })
        outcome.code = !whole ? 130 : differences.length > 0 ? 1 : 0
        const lines = differences.map(({ kind, id, what }) => visible([kind, id, what].filter(Boolean).join('  ')))
        const { length } = await ledger.reports()
        const verdict = whole
          ? `${length} reports verified: originals, readings and links are as they must be\ncontent ${await contentDigest(ledger.database)}`
          : ''
        process.stdout.write(
          json ? `${JSON.stringify(differences, null, 2)}\n` : `${lines.join('\n') || verdict || 'stopped'}\n`,
        )
      })
    })
}
