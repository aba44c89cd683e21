import type { Command } from 'commander'
import { DatelineError } from '../../model/error.ts'
import { type Deciding, deciding, said } from '../deciding.ts'
import { ledgerFile } from '../with-ledger.ts'
import type { Outcome } from './index.ts'

/** `dateline correct`: a report's metadata put right, as a decision that can be undone. */
export function correct(program: Command, _outcome: Outcome): void {
  const command = program
    .command('correct')
    .description("correct a report's published, title, publisher, byline, url or language")
    .argument('<report>', "the report's id")
    .argument('<field=value>', 'for example published=2024-03-05')
  deciding(command)
    .addHelpText(
      'after',
      `
The report is read again with it and everything is linked anew. The decision is kept for ever; take it back with
dateline undo.

Examples:
  dateline correct r3f2a9c01b7d4 published=2024-03-05 --why "the page footer gives the date"`,
    )
    .action(async (report: string, assignment: string, options: Deciding) => {
      const [field, value] = [assignment.split('=', 1)[0], assignment.slice(assignment.indexOf('=') + 1)]
      if (!assignment.includes('='))
        throw new DatelineError('USAGE', `"${assignment}" is no field=value`, 'for example published=2024-03-05')
      const { correctReport } = await import('../../pipeline/decide.ts')
      const { opened } = await import('../with-ledger.ts')
      await opened(ledgerFile(options.ledger), 'write', async (ledger) => {
        const number = await correctReport(ledger, report, field, value, said(options))
        process.stdout.write(`decision ${number}: ${field} of ${report} is ${value}; read again and linked anew\n`)
      })
    })
}

/** `dateline undo`: takes a decision back; both stay on record. */
export function undo(program: Command, _outcome: Outcome): void {
  const command = program
    .command('undo')
    .description('take back a decision; both stay on record')
    .argument('<decision>', 'its number, as dateline decisions lists it')
  deciding(command)
    .addHelpText('after', `\nExamples:\n  dateline undo 3 --why "the footer was another article's"`)
    .action(async (decision: string, options: Deciding) => {
      const { undo } = await import('../../pipeline/decide.ts')
      const { opened } = await import('../with-ledger.ts')
      await opened(ledgerFile(options.ledger), 'write', async (ledger) => {
        const number = await undo(ledger, Number(decision), said(options))
        process.stdout.write(`decision ${number}: decision ${decision} is undone; linked anew\n`)
      })
    })
}
