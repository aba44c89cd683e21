import { bytesOf } from '../intake/bytes.ts'
import { readNames } from '../intake/lists.ts'
import { readManifest, rowFor } from '../intake/manifest.ts'
import type { Problem } from '../intake/problem.ts'
import { walk } from '../intake/walk.ts'
import { DatelineError } from '../model/error.ts'
import { metadataFields } from '../model/report.ts'
import { type Imported, importReports, type Source } from '../pipeline/import-reports.ts'
import { interruptible } from './interrupt.ts'
import { showProgress } from './progress.ts'
import { columns, styled, visible, wrap } from './terminal.ts'
import { ledgerFile, opened } from './with-ledger.ts'

export interface ImportFlags {
  readonly ledger?: string
  readonly manifest?: string
  readonly list?: readonly string[]
  readonly publisher?: string
  readonly published?: string
  readonly language?: string
  readonly url?: string
  readonly title?: string
  readonly byline?: string
}

/** What `dateline import` does. Resolves to the exit code: 0 all went in, 1 some failed, 2 nothing could be done. */
export async function runImport(paths: readonly string[], options: ImportFlags): Promise<number> {
  const manifest = options.manifest ? readManifest(await needed(options.manifest), options.manifest) : undefined
  const lists = await Promise.all((options.list ?? []).map(listIn))
  const walked = await Array.fromAsync(walk(paths))
  const sources = walked.map(
    ({ path, name, problem }): Source => ({ name, bytes: async () => (problem ? { problem } : bytesOf(path)) }),
  )
  if (walked.length > 0 && walked.every(({ problem }) => problem)) {
    const problems = walked.map(({ name, problem }) => problemLines({ name, ...(problem as Problem) }))
    process.stderr.write(`${problems.join('\n')}\n`)
    return 2
  }
  if (sources.length === 0)
    throw new DatelineError(
      'NOTHING_TO_IMPORT',
      'there is no report in what was named',
      'give .txt, .md, .html or .jsonl',
    )
  const path = ledgerFile(options.ledger)
  const flags = Object.fromEntries(metadataFields.map((field) => [field, options[field]]).filter(([, value]) => value))
  return opened(path, 'create', async (ledger) => {
    const progress = showProgress()
    const imported = await interruptible((signal) =>
      importReports(ledger, sources, {
        flags,
        lists,
        manifest: (name) => manifest && rowFor(manifest, name),
        onProgress: progress.onProgress,
        signal,
      }).finally(progress.done),
    )
    const { events } = await ledger.linked()
    process.stdout.write(summary(imported, sources.length, events.length, path))
    return exitCode(imported)
  })
}

async function listIn(path: string) {
  const bytes = await needed(path)
  return { name: path.split(/[\\/]/).at(-1) ?? path, bytes, names: readNames(bytes, path) }
}

/** The bytes of a file without which the import makes no sense. */
async function needed(path: string): Promise<Uint8Array> {
  const found = await bytesOf(path)
  if ('bytes' in found) return found.bytes
  const { code, message, hint } = found.problem
  throw new DatelineError(code, `${path}: ${message}`, hint)
}

function exitCode({ taken, known, problems, stopped }: Imported): number {
  if (stopped) return 130
  if (!problems.some(({ level }) => level === 'failed')) return 0
  return taken + known.length > 0 ? 1 : 2
}

function summary(imported: Imported, files: number, events: number, path: string): string {
  const { taken, known, read, undated, problems, stopped } = imported
  const width = columns()
  const listed = (names: readonly string[]): string =>
    names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', ')
  const facts: [string, string][] = [
    ['taken in', `${count(taken, 'report')} from ${count(files, 'file')}`],
    ...(known.length > 0 ? [['known already', listed(known)] as [string, string]] : []),
    ...(read > 0 ? [['read', count(read, 'report')] as [string, string]] : []),
    ...(undated.length > 0
      ? [
          ['undated', `${listed(undated)}: relative times stay unresolved (give --published, or dateline correct)`] as [
            string,
            string,
          ],
        ]
      : []),
  ]
  const lines = facts.map(([what, value]) => wrap(`${what.padEnd(14)}${visible(value)}`, width, ' '.repeat(14)))
  lines.push(...problems.map(problemLines))
  lines.push(
    stopped
      ? 'stopped; what was taken in is kept, and the same command goes on from there'
      : `${count(events, 'event')} on the timeline: dateline timeline --ledger ${visible(path)}`,
  )
  return `${lines.join('\n')}\n`
}

const problemLines = ({ name, code, message, hint, level }: Problem & { name: string }): string =>
  [
    `${level === 'failed' ? styled('red', 'error') : styled('yellow', 'note')} ${code}  ${visible(`${name}: ${message}`)}`,
    styled('dim', `  hint: ${visible(hint)}`),
  ].join('\n')

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
