/** Makes all that ships in dateline/models: `node training/train.ts [kernel] [parser] [names] [lemmas] [case]`. */
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'

const here = import.meta.dirname
const data = resolve(process.env.DATELINE_DATA ?? join(here, '../../shared/data'))
const python = process.env.PYTHON ?? '/usr/bin/python3'
const runs = join(here, 'runs')

const wide = { hidden: 384, dilations: [1, 1, 2, 4, 1, 2, 8, 1], tag_after: 4, dropout: 0.33 }
const shipped = { hidden: 320, dilations: [1, 1, 2, 4, 1, 2, 8, 1], tag_after: 4, dropout: 0.3 }

const trainParser = (run: string, ...options: (string | number)[]): string[] => [
  python,
  join(here, 'train_parser.py'),
  ...['--data', join(data, 'ud'), '--out', join(runs, run)],
  ...options.map(String),
]
const typescript = (file: string, ...options: string[]): string[] => [process.execPath, join(here, file), ...options]

/** What there is to make, each by its commands in order. */
const parts: Record<string, string[][]> = {
  kernel: [typescript('assemble.ts')],
  parser: [
    trainParser('teacher', '--seed', 1, '--epochs', 30, '--shape', JSON.stringify(wide)),
    trainParser('untaught', '--seed', 2, '--epochs', 32, '--shape', JSON.stringify(shipped)),
    trainParser(
      'parser',
      ...['--seed', 3, '--epochs', 12, '--rate', 0.001, '--exchange', 0.15],
      ...['--start', join(runs, 'untaught'), '--teachers', `${join(runs, 'teacher')},${join(runs, 'untaught')}`],
    ),
    [
      python,
      join(here, 'export_parser.py'),
      ...['--data', join(data, 'ud'), '--run', join(runs, 'parser')],
      ...['--weights', join(here, '../dateline/models/parser.dlw')],
      ...['--check', join(here, 'parser-check.jsonl')],
    ],
  ],
  names: [typescript('names.ts', '--out', join(here, '../dateline/models/names.dlw'))],
  lemmas: [typescript('lemma-rules.ts')],
  case: [typescript('word-case.ts')],
}

const asked = process.argv.slice(2)
for (const [name, commands] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  for (const [command, ...args] of commands) {
    console.log([command, ...args].join(' '))
    const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, OMP_NUM_THREADS: '1' } })
    if (status !== 0) process.exit(status ?? 1)
  }
}
