import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { readOriginal } from '../../dateline/src/intake/read-original.ts'
import type { StoredReport } from '../../dateline/src/model/report.ts'
import { inParallel, openPool } from '../../dateline/src/pipeline/pool.ts'
import { asReport } from '../../dateline/src/pipeline/reading-key.ts'
import { defaultSettings } from '../../dateline/src/reading/settings.ts'

const root = resolve(import.meta.dirname, '../..')
const sample = join(root, 'examples/story/reports')
/** How many reports a run reads, the folder's own again and again. */
const REPORTS = 400

/** Reports and words a second with one and two threads, peak memory, and how long the program takes to start. */
export async function run([folder = sample]: readonly string[]): Promise<string> {
  const reports = readdirSync(folder)
    .sort()
    .flatMap((name) => readOriginal(readFileSync(join(folder, name)), { name }).reports)
  const many = Array.from({ length: REPORTS }, (_, index) => reports[index % reports.length])
  const words = many.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const lines = [`${many.length} reports, ${words} words, Node ${process.versions.node}`]
  for (const threads of [1, 2]) {
    const seconds = await timed(many, threads)
    lines.push(
      `${threads} thread${threads > 1 ? 's' : ''}: ${rate(many.length, seconds)} reports/s, ${rate(words, seconds)} words/s`,
    )
  }
  lines.push(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
  lines.push(
    `start-up: --version ${startUp(['--version'])} ms, one report read cold ${startUp(['read'], reports[0])} ms`,
  )
  return lines.join('\n')
}

async function timed(reports: readonly StoredReport[], threads: number): Promise<number> {
  const pool = openPool(reports.length, threads)
  const readOne = (report: StoredReport) =>
    pool.run({ kind: 'read', report: asReport(report), names: [], settings: defaultSettings })
  for await (const _ of inParallel(reports.slice(0, 40 * threads), pool.width, readOne));
  const start = performance.now()
  for await (const _ of inParallel(reports, pool.width, readOne));
  const seconds = (performance.now() - start) / 1000
  await pool.close()
  return seconds
}

/** The median of five starts, in milliseconds. */
function startUp(args: string[], report?: StoredReport): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    execFileSync(process.execPath, [join(root, 'dateline/bin/dateline.js'), ...args], {
      input: report && JSON.stringify(asReport(report)),
    })
    return performance.now() - start
  })
  return Math.round(times.sort((a, b) => a - b)[2])
}

const rate = (count: number, seconds: number): string => Math.round(count / seconds).toLocaleString('en')
