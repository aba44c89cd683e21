import { firstPlace } from '../../model/sorted.ts'
import { endsOf, foldedHash, gramsOf, plainOf, shapeOf, wordOf } from './features.ts'
import { normalise } from './kernel/normalise.ts'
import { floatsOf, int8sOf, shapeOf as sizeOf, textsOf, uint32sOf, type Weights } from './weights.ts'

/** A word's column: what the network reads of it, normalised and rounded to seven bits. */
export interface WordColumns {
  readonly width: number
  columnOf(form: string): Uint8Array
  /** Whether the word stood in the training data, whatever its case. */
  knows(form: string): boolean
}

interface Table {
  readonly width: number
  readonly rows: Int8Array<ArrayBufferLike>
  readonly steps: Float32Array<ArrayBufferLike>
}

/**
 * Word vectors in bytes: each byte of a word names a row of its part's codebook, and the rows joined are the vector.
 * Words are known by their hashes, in rising order.
 */
interface Vectors {
  readonly width: number
  readonly hashes: Uint32Array<ArrayBufferLike>
  readonly codes: Int8Array<ArrayBufferLike>
  readonly codebooks: Table
  readonly parts: number
}

const UNKNOWN = 1
const PLACES = 256
const TABLES = ['words', 'suffixes3', 'suffixes2', 'prefixes3', 'shapes'] as const
const MOST_KEPT = 20_000

/** The embedding tables of a weights file; the column of a word is worked out once and kept. */
export function wordColumns(weights: Weights): WordColumns {
  const tables = TABLES.map((name) => tableOf(weights, name))
  const ids = TABLES.map((name) => new Map(textsOf(weights, name).map((key, at) => [key, at + 2])))
  const grams = tableOf(weights, 'grams')
  const { longest, buckets } = weights.settings as { longest: number; buckets: number }
  const vectors = vectorsOf(weights)
  const width = tables.reduce((sum, table) => sum + table.width, grams.width + vectors.width)
  const values = new Float64Array(width)
  const kept = new Map<string, Uint8Array>()

  const columnOf = (form: string): Uint8Array => {
    const known = kept.get(form)
    if (known) return known
    const plain = plainOf(form, longest)
    const word = wordOf(plain)
    const { suffix3, suffix2, prefix3 } = endsOf(word)
    const keys = [word, suffix3, suffix2, prefix3, shapeOf(plain)]
    let from = 0
    tables.forEach((table, at) => {
      addRow(values, from, table, ids[at].get(keys[at]) ?? UNKNOWN, 1, true)
      from += table.width
    })
    const pieces = gramsOf(word, buckets)
    values.fill(0, from)
    for (const piece of pieces) addRow(values, from, grams, piece, 1 / pieces.length, false)
    addVector(values, from + grams.width, vectors, word)
    const column = new Uint8Array(width)
    normalise(values, 0, width, column, 0)
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(form, column)
    return column
  }
  return { width, columnOf, knows: (form) => ids[0].has(wordOf(plainOf(form, longest))) }
}

const tableOf = (weights: Weights, name: string): Table => ({
  width: sizeOf(weights, `${name}.rows`)[1],
  rows: int8sOf(weights, `${name}.rows`),
  steps: floatsOf(weights, `${name}.rows.steps`),
})

function vectorsOf(weights: Weights): Vectors {
  const codebooks = tableOf(weights, 'codebooks')
  const parts = sizeOf(weights, 'codes')[1]
  const hashes = uint32sOf(weights, 'vectored')
  return { width: parts * codebooks.width, hashes, codes: int8sOf(weights, 'codes'), codebooks, parts }
}

/** Leaves noughts where the word has no vector. */
function addVector(to: Float64Array, from: number, { hashes, codes, codebooks, parts }: Vectors, word: string): void {
  const hash = foldedHash(word)
  const row = firstPlace(hashes.length, (place) => hashes[place] >= hash)
  if (hashes[row] !== hash) return
  for (let part = 0; part < parts; part += 1) {
    const place = codes[row * parts + part] & (PLACES - 1)
    addRow(to, from + part * codebooks.width, codebooks, part * PLACES + place, 1, true)
  }
}

function addRow(to: Float64Array, from: number, table: Table, row: number, share: number, afresh: boolean): void {
  const step = table.steps[row] * share
  const start = row * table.width
  for (let at = 0; at < table.width; at += 1) {
    const value = table.rows[start + at] * step
    to[from + at] = afresh ? value : to[from + at] + value
  }
}
