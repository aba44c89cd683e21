import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import type { Command } from 'commander'
import type { LedgerReader } from '../../ledger/ledger.ts'
import { DatelineError } from '../../model/error.ts'
import type { Reading } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import type { Explanation } from '../../views/explain.ts'
import { columns, styled, visible, wrap } from '../terminal.ts'
import { ledgerFile, withLedger } from '../with-ledger.ts'

interface Options {
  readonly ledger?: string
  readonly json?: boolean
}

/** `dateline explain`: what was recorded at one place of a report, by which rule, counted from what. */
export function explain(program: Command): void {
  program
    .command('explain')
    .description('what was recorded at one place of a report, and by which rule')
    .argument(
      '<place>',
      'FILE:OFFSET or REPORT:OFFSET; offsets are UTF-16 units of the text, as every listing gives them',
    )
    .option('-l, --ledger <file>', 'the ledger that holds the report; a file alone is read afresh')
    .option('--json', 'one JSON array')
    .addHelpText('after', '\nExamples:\n  dateline explain reports/raid.txt:215\n  dateline explain r3f2a9c01b7d4:215')
    .action(async (place: string, { ledger: file, json }: Options) => {
      const [, name, offset] = /^(.+):(\d+)(?:-\d+)?$/.exec(place) ?? []
      if (name === undefined)
        throw new DatelineError('USAGE', `"${place}" is no place`, 'for example reports/raid.txt:215')
      const { explainAt } = await import('../../views/explain.ts')
      const { report, reading } = await pageOf(name, file)
      const found = explainAt(report.text, reading, Number(offset))
      process.stdout.write(`${json ? JSON.stringify(found, null, 2) : inWords(found, report, Number(offset))}\n`)
    })
}

interface Page {
  readonly report: Report
  readonly reading: Reading
}

/** The report of that id, or of that file: as the ledger has it, else read afresh. */
async function pageOf(name: string, ledger: string | undefined): Promise<Page> {
  const isFile = existsSync(name) && statSync(name).isFile()
  if (!isFile || existsSync(ledgerFile(ledger))) {
    const kept = await withLedger(ledger, (opened) => keptPage(opened, name, isFile))
    if (kept) return kept
  }
  if (!isFile)
    throw new DatelineError(
      'UNKNOWN_ID',
      `there is no report or file ${name}`,
      'dateline search finds reports by their words',
    )
  const [{ readOriginal }, { read }, { loadModels }] = [
    await import('../../intake/read-original.ts'),
    await import('../../reading/reader.ts'),
    await import('../../pipeline/models.ts'),
  ]
  const { reports, problems } = readOriginal(readFileSync(name), { name })
  if (!reports[0])
    throw new DatelineError('FILE_NO_TEXT', problems[0]?.message ?? `${name} holds no report`, problems[0]?.hint ?? '')
  return { report: reports[0], reading: read(reports[0], { models: loadModels() }) }
}

async function keptPage(ledger: LedgerReader, name: string, isFile: boolean): Promise<Page | undefined> {
  const hash = isFile ? createHash('sha256').update(readFileSync(name)).digest('hex') : ''
  const report = isFile ? (await ledger.reports()).find(({ original }) => original === hash) : await ledger.report(name)
  const reading = report && (await ledger.reading(report.id))
  return reading && { report, reading }
}

function inWords(found: readonly Explanation[], { text }: Report, offset: number): string {
  if (offset >= text.length) return `the text ends at ${text.length}`
  if (found.length === 0) return `nothing was recorded at ${offset}: “${visible(text.slice(offset, offset + 40))}”`
  return found
    .map(({ part, id, as, start, end, exact, rule, value }) => {
      const short = exact.length > 100 ? `${exact.slice(0, 98)} …` : exact
      return [
        wrap(`${part} ${id}, ${as}: ${styled('bold', visible(short))}`, columns(), '  '),
        wrap(`  ${visible(value)}`, columns(), '    '),
        styled('dim', `  rule ${rule}, ${start}-${end}`),
      ].join('\n')
    })
    .join('\n')
}
