import { writeFileSync } from 'node:fs'
import { findCopies } from '../../dateline/src/linking/copies.ts'
import { shingle } from '../../dateline/src/linking/shingles.ts'
import { dataFile, jsonLines } from '../data.ts'
import type { Options } from './index.ts'

interface Document {
  readonly docid: string
  readonly topic?: number
  readonly subtopic?: string
  readonly text: string
}

const ABOUT = 'ECB+ (Cybulska and Vossen 2014), news documents by incident, as JSON Lines'
/** Documents that share so many rows of eight words are taken to share a text. */
const SHARED = 10

/**
 * Reprints, rewrites and shared quotations among news documents: what the index finds against what comparing every pair
 * finds, and of which incidents the two documents of a pair tell.
 */
export async function run([file]: readonly string[], { out }: Partial<Options> = {}): Promise<string> {
  const documents: Document[] = jsonLines(file ?? dataFile('ecbplus/dev.jsonl', ABOUT))
  const started = performance.now()
  const copies = findCopies(documents.map(({ docid, text }) => ({ id: docid, text })))
  const seconds = (performance.now() - started) / 1000
  if (out) writeFileSync(out, copies.map(({ a, b, kind }) => `${a}\t${b}\t${kind}\n`).join(''))
  const found = new Map(copies.map(({ a, b, kind }) => [[a, b].sort().join(' '), kind]))
  const byId = new Map(documents.map((document) => [document.docid, document]))
  const rows = documents.map(({ text }) => {
    const { hashes, quoted } = shingle(text)
    return new Set([...hashes].filter((_, at) => !quoted[at]))
  })
  const expected = documents.flatMap(({ docid }, at) =>
    rows
      .slice(at + 1)
      .flatMap((other, next) => (sharedOf(rows[at], other) >= SHARED ? [[docid, documents[at + 1 + next].docid]] : [])),
  )
  const recalled = expected.filter((pair) => found.has([...pair].sort().join(' '))).length
  const kinds = ['reprint', 'derived', 'shared-quotation'] as const
  return [
    `${documents.length} documents: ${copies.length} pairs, ${Math.round(documents.length / seconds)} documents a second`,
    `of ${expected.length} pairs that share ten rows of eight words outside quotations, ${recalled} are called a copy (a fifth of the shorter text is asked for)`,
    ...kinds.map((kind) => {
      const own = copies.filter((copy) => copy.kind === kind).map(({ a, b }) => [byId.get(a), byId.get(b)])
      const incident = own.filter(([a, b]) => a?.subtopic === b?.subtopic).length
      const topic = own.filter(([a, b]) => a?.topic === b?.topic).length
      return `${kind.padEnd(17)} ${String(own.length).padStart(4)}: ${incident} of one incident, ${topic - incident} of like incidents, ${own.length - topic} of others`
    }),
  ].join('\n')
}

function sharedOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const row of few) if (many.has(row)) shared += 1
  return shared
}
