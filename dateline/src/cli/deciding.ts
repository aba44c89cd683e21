import { userInfo } from 'node:os'
import type { Command } from 'commander'

/** What every command that decides something takes. */
export interface Deciding {
  readonly ledger?: string
  readonly who?: string
  readonly why?: string
}

/** Adds the options of a command that decides: the ledger, who decides, and why. */
export const deciding = (command: Command): Command =>
  command
    .option('-l, --ledger <file>', 'the ledger it is in')
    .option('--who <name>', 'who decides', userInfo().username)
    .option('--why <words>', 'the reason, kept with the decision', '')

/** Who decides what is asked for now, and why. */
export const said = ({ who = userInfo().username, why = '' }: Deciding) => ({ who, why, at: new Date().toISOString() })
