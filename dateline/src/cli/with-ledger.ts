import { type LedgerReader, openLedger } from '../ledger/ledger.ts'

/** The ledger that a command means: `--ledger`, else DATELINE_LEDGER, else ./story.dateline. */
export const ledgerFile = (given?: string): string => given ?? process.env.DATELINE_LEDGER ?? 'story.dateline'

/** Opens a ledger to read, and closes it whatever happens. */
export async function withLedger<T>(given: string | undefined, use: (ledger: LedgerReader) => Promise<T>): Promise<T> {
  const ledger = await openLedger(ledgerFile(given), { mode: 'read' })
  try {
    return await use(ledger)
  } finally {
    await ledger.close()
  }
}
