import type { Ledger } from '../ledger/ledger.ts'
import type { Mode } from '../ledger/open.ts'

/** The ledger that a command means: `--ledger`, else DATELINE_LEDGER, else ./story.dateline. */
export const ledgerFile = (given?: string): string => given ?? process.env.DATELINE_LEDGER ?? 'story.dateline'

/** Opens a ledger to read, and closes it whatever happens. */
export const withLedger = <T>(given: string | undefined, use: (ledger: Ledger) => Promise<T>): Promise<T> =>
  opened(ledgerFile(given), 'read', use)

/** Opens a ledger with `mode`, and closes it whatever happens. */
export async function opened<T>(path: string, mode: Mode, use: (ledger: Ledger) => Promise<T>): Promise<T> {
  const { openLedger } = await import('../ledger/ledger.ts')
  const ledger = await openLedger(path, { mode })
  try {
    return await use(ledger)
  } finally {
    await ledger.close()
  }
}
