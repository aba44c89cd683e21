/** Runs every suite as written below and writes docs/benchmarks.md: `node bench/record.ts [SUITE...]`. */

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { reader } from '../dateline/src/reading/version.ts'
import { suites } from './suites/index.ts'

interface Row {
  readonly suite: string
  readonly args: readonly string[]
  /** What others reached on the same set, as published; and what to know when reading the figures. */
  readonly beside: string
  /** The output up to a line that starts so: what follows quotes the set's own texts. */
  readonly until?: string
  /** Only the lines that fit: the others quote the report. */
  readonly keep?: RegExp
}

const rows: readonly Row[] = [
  {
    suite: 'report',
    args: ['../shared/seeds/expected.json'],
    beside: 'One real report against what a careful analyst records from it. Peers record none of this.',
    keep: /^\w+: \d+ of/,
  },
  {
    suite: 'syntax',
    args: ['--peers'],
    beside:
      'Gold tokens. A trial of the same kind of network (dilated convolutions and a biaffine parser, 4 to 5 MB) had LAS 84.2 on EWT and 85.4 on GUM. Node has the int8 product as one instruction only where the processor has AVX-VNNI: on 2026-11-29 the same weights read 28,000 tokens/s on an AMD EPYC of family 26, which has it, and 14,500 on one of family 25, which has not.',
  },
  {
    suite: 'words',
    args: ['../shared/data/ud/gum-open-test.conllu'],
    beside: 'Where words and sentences begin and end in raw text.',
  },
  { suite: 'syntax', args: ['--raw'], beside: 'From raw text: words and sentences are ours too.' },
  {
    suite: 'names',
    args: ['../shared/data/uner/ewt-test.iob2', '--peers'],
    beside: 'UNER EWT, exact spans. A trial had 67.5 typed, 80 untyped.',
  },
  {
    suite: 'time',
    args: ['--peers'],
    beside:
      'TempEval-3. Published on tbaq: HeidelTime 83.3 strict, 90.9 relaxed, 75.4 value. Rules were tuned on TimeBank; AQUAINT is reported apart.',
  },
  {
    suite: 'figures',
    args: [],
    beside: 'Our own cases, at least a third of them traps. No JavaScript library keeps a bound.',
  },
  {
    suite: 'muc-numbers',
    args: [],
    beside: 'Numbers of people in MUC-4 targets (dev) that the text states.',
    keep: /^muc-numbers|^ {2}counted noun|^ {2}\d+ of/,
  },
  {
    suite: 'attribution',
    args: ['--peers'],
    beside: 'PolNeAR dev. A relation counts where source, cue and content each share half of the longer span.',
  },
  {
    suite: 'muc',
    args: [],
    beside:
      'MUC-4 dev, five roles. Published on the blind test: GE 1992 (hand-written rules) 54.3 F1, GTT 2021 (BERT) 50.2.',
  },
  { suite: 'muc', args: ['--mixed'], beside: 'The same from text in mixed case, where the file holds any.' },
  { suite: 'plover', args: [], beside: 'Coded sentences of the PLOVER codebook.', until: 'Told with another code' },
  { suite: 'triggers', args: [], beside: 'WikiEvents dev, trigger and type.', until: 'Not in the annotation' },
  { suite: 'coref', args: [], beside: 'Mentions of one entity within a document.' },
  { suite: 'linking', args: ['--topics', 'none', '--peers'], beside: 'ECB+ dev, gold mentions, all topics at once.' },
  { suite: 'linking', args: ['--topics', 'own', '--peers'], beside: 'ECB+ dev, gold mentions, each topic apart.' },
  { suite: 'reuse', args: [], beside: 'Reprints and rewrites made of ECB+ texts.' },
  { suite: 'stories', args: [], beside: 'Stories of our own whose roots are known.' },
  { suite: 'throughput', args: [], beside: 'The sample story again and again, on this machine.' },
]

const bench = resolve(import.meta.dirname, 'bench.ts')
const target = resolve(import.meta.dirname, '../docs/benchmarks.md')
const wanted = process.argv.slice(2)
const before = sectionsOf(read(target))

const sections = rows.map((row) => {
  const title = ['bench', row.suite, ...row.args].join(' ')
  const standing = before.get(title)
  if (wanted.length > 0 && !wanted.includes(row.suite))
    return standing ? `${standing.trimEnd()}\n` : `## ${title}\n\nNot run yet.\n`
  process.stderr.write(`${title} …\n`)
  return [
    `## ${title}`,
    '',
    about(row),
    '',
    `${row.beside} Run on ${today()}.`,
    '',
    '```',
    output(row),
    '```',
    '',
  ].join('\n')
})

writeFileSync(
  target,
  [
    '# Benchmarks',
    '',
    `What dateline ${reader.version} reaches, beside others on the same files in the same run. Each section is the output of`,
    '`npm run bench -- SUITE ARGS`, written here by `node bench/record.ts`. The test sets are not part of the project;',
    '`DATELINE_DATA` names the folder that holds them.',
    '',
    `Machine: ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}.`,
    '',
    ...sections,
  ].join('\n'),
)

function output({ suite, args, until, keep }: Row): string {
  try {
    const printed = execFileSync(process.execPath, [bench, suite, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 })
    const lines = printed
      .trimEnd()
      .split('\n')
      .filter((line) => !keep || keep.test(line))
    const end = until ? lines.findIndex((line) => line.startsWith(until)) : -1
    return (end < 0 ? lines : lines.slice(0, end)).join('\n').trimEnd()
  } catch (error) {
    return `did not run: ${error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : error}`
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function sectionsOf(text: string): Map<string, string> {
  const parts = text.split(/^(?=## )/m).filter((part) => part.startsWith('## '))
  return new Map(parts.map((part) => [part.slice(3, part.indexOf('\n')), part]))
}

function about({ suite }: Row): string {
  const words = suites.find(({ name }) => name === suite)?.about ?? ''
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
