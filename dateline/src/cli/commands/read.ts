import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { DatelineError } from '../../model/error.ts'
import type { Report } from '../../model/report.ts'
import { tell } from '../failure.ts'
import type { Outcome } from './index.ts'

/** `dateline read`: JSON Lines in, JSON Lines out, one reading a report, in order, without a ledger. */
export function read(program: Command, outcome: Outcome): void {
  program
    .command('read')
    .description('read reports from standard input, one JSON object a line, and print their readings likewise')
    .addHelpText(
      'after',
      `
In:  {"id", "text", "published"?, "title"?, "publisher"?, "url"?, "language"?}
Out: one reading a line, in the same order; a line that is no report gives {"line", "error"} and exit code 1.

Examples:
  dateline read < reports.jsonl > readings.jsonl
  echo '{"id":"a","text":"Velmar freed two captives on Friday.","published":"2024-03-09"}' | dateline read`,
    )
    .action(async () => {
      const { read } = await import('../../reading/reader.ts')
      const { loadModels } = await import('../../pipeline/models.ts')
      const resources = { models: loadModels() }
      let [number, failed] = [0, 0]
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
        number += 1
        if (line.trim() === '') continue
        try {
          await print(read(reportOf(line, number), resources))
        } catch (error) {
          failed += 1
          tell(error)
          if (!(error instanceof DatelineError)) throw error
          await print({ line: number, error: { code: error.code, message: error.message, hint: error.hint } })
        }
      }
      outcome.code = failed === 0 ? 0 : failed < number ? 1 : 2
    })
}

async function print(item: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(item)}\n`)) await once(process.stdout, 'drain')
}

function reportOf(line: string, number: number): Report {
  const bad = (problem: string, cause?: unknown): DatelineError =>
    new DatelineError(
      'READ_LINE',
      `line ${number} ${problem}`,
      'each line is one JSON object with the strings "id" and "text"',
      { cause },
    )
  let report: Partial<Record<string, unknown>>
  try {
    report = JSON.parse(line)
  } catch (cause) {
    throw bad('is not JSON', cause)
  }
  if (typeof report !== 'object' || report === null) throw bad('is not a JSON object')
  const { id, text, published, title, publisher, url, language } = report
  if (typeof id !== 'string' || typeof text !== 'string') throw bad('has no "id" or no "text"')
  const optional = { published, title, publisher, url, language }
  for (const [field, value] of Object.entries(optional)) {
    if (value !== undefined && value !== null && typeof value !== 'string')
      throw bad(`has a "${field}" that is no string`)
  }
  return { id, text, ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value)) as Partial<Report>) }
}
