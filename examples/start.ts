/**
 * `npm start`: the sample story into a fresh ledger, its timeline, and its page until Ctrl-C (`npm start -- --no-serve`
 * ends before that). What each step runs stands above its output.
 */
import { rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { main } from '../dateline/src/cli/main.ts'

const here = import.meta.dirname
const ledger = relative(process.cwd(), resolve(here, 'sample.dateline'))
const story = relative(process.cwd(), join(here, 'story'))

const steps = [
  [
    'import',
    join(story, 'reports'),
    '--manifest',
    join(story, 'manifest.csv'),
    '--list',
    join(story, 'names.csv'),
    '--ledger',
    ledger,
  ],
  ['timeline', '--ledger', ledger],
  ...(process.argv.includes('--no-serve') ? [] : [['serve', '--ledger', ledger]]),
]

for (const suffix of ['', '-wal', '-shm']) rmSync(ledger + suffix, { force: true })
for (const step of steps) {
  process.stdout.write(`\n$ npx dateline ${step.join(' ')}\n`)
  const code = await main(['node', 'dateline', ...step])
  if (code !== 0) process.exit(code)
}
