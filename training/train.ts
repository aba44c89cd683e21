/** Makes all that ships in dateline/models: `node training/train.ts [kernel] [parser] [names] [lemmas] [case]`. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { newsWords } from './news-words.ts'

const here = import.meta.dirname
const data = resolve(process.env.DATELINE_DATA ?? join(here, '../../shared/data'))
const python = process.env.PYTHON ?? '/usr/bin/python3'
const runs = join(here, 'runs')

const newsWordsFile = join(runs, 'news-words.json')
const shape = { hidden: 384, dilations: [1, 1, 2, 4, 1, 2, 8, 1], tag_after: 4, dropout: 0.33 }

const trainParser = (run: string, ...options: (string | number)[]): string[] => [
  python,
  join(here, 'train_parser.py'),
  ...['--data', join(data, 'ud'), '--words', newsWordsFile, '--out', join(runs, run)],
  ...options.map(String),
]
const typescript = (file: string, ...options: string[]): string[] => [process.execPath, join(here, file), ...options]

/** What there is to make, each by its commands in order. */
const parts: Record<string, string[][]> = {
  kernel: [typescript('assemble.ts')],
  parser: [
    trainParser('teacher', '--seed', 1, '--epochs', 30, '--exchange', 0.05, '--shape', JSON.stringify(shape)),
    trainParser(
      'parser',
      ...['--seed', 3, '--epochs', 10, '--rate', 0.0008, '--exchange', 0.12],
      ...['--start', join(runs, 'teacher'), '--without', 5, '--teachers', join(runs, 'teacher')],
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

mkdirSync(runs, { recursive: true })
writeFileSync(newsWordsFile, JSON.stringify(newsWords()))

const asked = process.argv.slice(2)
for (const [name, commands] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  for (const [command, ...args] of commands) {
    console.log([command, ...args].join(' '))
    const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, OMP_NUM_THREADS: '1' } })
    if (status !== 0) process.exit(status ?? 1)
  }
}
