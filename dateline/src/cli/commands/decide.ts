import type { Command } from 'commander'
import type { Ledger } from '../../ledger/ledger.ts'
import type { Decided } from '../../pipeline/decide-links.ts'
import { type Deciding, deciding, said } from '../deciding.ts'
import { ledgerFile } from '../with-ledger.ts'

const KEPT = `The decision is kept for ever and stands over every rule, also when reports are read again; take it back with
dateline undo.`

/** `dateline confirm` and `dateline reject`: what a person says of one link. */
export const confirm = ofLink('confirm', 'say that a link holds, whatever the rules come to say', 'holds')
export const reject = ofLink('reject', 'say that a link does not hold: what it joined is told apart', 'does not hold')

/** `dateline merge` and `dateline split`: what a person says of two events or two names. */
export const merge = ofPair('merge', 'say that two events, or two names, are one', 'are one', [
  'dateline merge e1f0a2b4c5d e9c07d13aa2 --why "the same raid, dated a day late by the Herald"',
  'dateline merge r3f2a9c01b7d4:118 r77b1e02c9aa3:40 --why "two spellings of one man"',
])
export const split = ofPair('split', 'say that two events, or two names, are two', 'are two', [
  'dateline split r3f2a9c01b7d4:215 r77b1e02c9aa3:88 --why "another bus, on the other road"',
])

function ofLink(kind: 'confirm' | 'reject', about: string, outcome: string) {
  return (program: Command): void => {
    deciding(
      program.command(kind).description(about).argument('<link>', "the link's id, as dateline show EVENT gives it"),
    )
      .addHelpText('after', `\n${KEPT}\n\nExamples:\n  dateline ${kind} l2c4e6a8b0d --why "I read both reports"`)
      .action(async (link: string, options: Deciding) => {
        const { decideLink } = await import('../../pipeline/decide-links.ts')
        await recorded(options, (ledger) => decideLink(ledger, kind, link, said(options)), `${link} ${outcome}`)
      })
  }
}

function ofPair(kind: 'merge' | 'split', about: string, outcome: string, examples: readonly string[]) {
  const place = "an event's id, or REPORT:OFFSET where an event or a name stands"
  return (program: Command): void => {
    deciding(program.command(kind).description(about).argument('<one>', place).argument('<other>', 'the other one'))
      .addHelpText('after', `\n${KEPT}\n\nExamples:\n${examples.map((example) => `  ${example}`).join('\n')}`)
      .action(async (one: string, other: string, options: Deciding) => {
        const { decidePair } = await import('../../pipeline/decide-links.ts')
        const decide = (ledger: Ledger): Promise<Decided> => decidePair(ledger, kind, one, other, said(options))
        await recorded(options, decide, `${one} and ${other} ${outcome}`)
      })
  }
}

async function recorded(
  { ledger: file }: Deciding,
  decide: (ledger: Ledger) => Promise<Decided>,
  outcome: string,
): Promise<void> {
  const { opened } = await import('../with-ledger.ts')
  await opened(ledgerFile(file), 'write', async (ledger) => {
    const { number, stands } = await decide(ledger)
    const effect = stands
      ? 'linked anew'
      : 'kept, but another decision stands against it: dateline decisions lists them'
    process.stdout.write(`decision ${number}: ${outcome}; ${effect}\n`)
  })
}
