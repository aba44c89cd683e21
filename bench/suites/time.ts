import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { performance } from 'node:perf_hooks'
import { loadModels } from '../../dateline/src/pipeline/models.ts'
import { analyse } from '../../dateline/src/reading/syntax/analyse.ts'
import { layOut } from '../../dateline/src/reading/text/layout.ts'
import { findTimes } from '../../dateline/src/reading/time/times.ts'
import { dataFile } from '../data.ts'
import { peers as timePeers } from '../peers/time.ts'
import type { Options } from './index.ts'
import { type Document, type Scores, scored, type Timex } from './time-score.ts'

interface Dated extends Document {
  readonly dct: string
}

const ABOUT = 'TempEval-3 as JSON Lines: {docid, dct, text, timexes: [{start, end, type, value}]}'

/** Time expressions against TempEval-3: by default TimeBank, AQUAINT and both; `out` takes the last file's. */
export async function run(files: readonly string[], { out, peers = false }: Partial<Options> = {}): Promise<string> {
  const chosen =
    files.length > 0 ? files : ['timebank', 'aquaint', 'tbaq'].map((name) => dataFile(`te3/${name}.jsonl`, ABOUT))
  const lines = ['strict / relaxed / type / value F1, characters a second for the time stage alone']
  for (const file of chosen) {
    const documents = documentsOf(file)
    const own = timesOf(documents)
    lines.push(line(basename(file), 'dateline', documents, own))
    if (out) writeFileSync(out, predictions(documents, own))
    for (const peer of peers ? await timePeers() : []) {
      lines.push(line(basename(file), peer.name, documents, await timed(documents, peer.times)))
    }
  }
  return lines.join('\n')
}

interface Run {
  readonly times: ReadonlyMap<string, readonly Timex[]>
  readonly perSecond: number
}

export const documentsOf = (file: string): Dated[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text))

/** Ours, with the syntax ready: what is timed is the stage alone, after one run to warm up. */
export function timesOf(documents: readonly Dated[]): Run {
  const models = loadModels()
  const ready = documents.map((document) => {
    const layout = layOut(document.text)
    return { document, layout, syntax: analyse(layout, 'en', models) }
  })
  const all = (): [string, readonly Timex[]][] =>
    ready.map(({ document: { docid, dct, text }, layout, syntax }) => [
      docid,
      findTimes(layout, syntax, { id: docid, text, published: dct }, { dateOrder: 'month-first' }),
    ])
  all()
  const start = performance.now()
  const times = new Map(all())
  return { times, perSecond: characters(documents) / ((performance.now() - start) / 1000) }
}

async function timed(
  documents: readonly Dated[],
  times: (text: string, day: Date) => readonly Timex[] | Promise<readonly Timex[]>,
): Promise<Run> {
  const start = performance.now()
  const found = new Map<string, readonly Timex[]>()
  for (const { docid, dct, text } of documents) {
    const [year, month, day] = dct
      .replaceAll('-', '')
      .match(/^(\d{4})(\d\d)(\d\d)/)
      ?.slice(1)
      .map(Number) ?? [1998, 1, 1]
    found.set(docid, await times(text, new Date(year, month - 1, day, 12)))
  }
  return { times: found, perSecond: characters(documents) / ((performance.now() - start) / 1000) }
}

const characters = (documents: readonly Dated[]): number => documents.reduce((sum, { text }) => sum + text.length, 0)

function line(file: string, name: string, documents: readonly Dated[], { times, perSecond }: Run): string {
  const { strict, relaxed, type, value }: Scores = scored(documents, times)
  const figures = [strict, relaxed, type, value].map((figure) => figure.toFixed(1).padStart(5)).join(' ')
  return `${file.padEnd(16)} ${name.padEnd(18)} ${figures}  ${Math.round(perSecond).toLocaleString('en').padStart(11)}/s`
}

const predictions = (documents: readonly Dated[], { times }: Run): string =>
  documents.map(({ docid }) => `${JSON.stringify({ docid, timexes: times.get(docid) })}\n`).join('')
