import { createKernel, type Kernel } from './kernel/kernel.ts'
import { floatsOf, int8sOf, shapeOf, textsOf, type Weights } from './weights.ts'
import { normalise, type WordColumns, wordColumns } from './word-columns.ts'

/** The tagger and parser, ready to run; training/network.py is the same network as it is trained. */
export interface Network {
  readonly words: WordColumns
  /** `UPOS|XPOS`. */
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  readonly kernel: Kernel
  readonly run: (sentences: readonly (readonly string[])[]) => Scores
  /** Relation scores of each word of the last run under the head it was given (0 the root), `relationWidth` a word. */
  readonly relate: (heads: Int32Array) => { scores: Float64Array; width: number }
}

/** Scores of the words of all sentences of a run, one after the other; overwritten by the next run. */
export interface Scores {
  readonly tags: Float64Array
  readonly tagWidth: number
  /** Of each sentence, `words x (words + 1)`: every head of every word, the root first, itself excluded by -1e4. */
  readonly arcs: readonly Float64Array[]
}

interface Layer {
  readonly at: number
  /** Rows of weights, filled up to a multiple of four. */
  readonly columns: number
  readonly depth: number
  readonly steps: Float64Array
  readonly bias: Float64Array
}

interface Settings {
  readonly dilations: readonly number[]
  readonly tagAfter: number
  readonly hidden: number
  readonly arc: number
  readonly label: number
  readonly farthest: number
}

/** Words of one run, all sentences together. */
export const CAPACITY = 512
const UNIT = 1 / 16
const NOUGHT = 64

export function createNetwork(weights: Weights, module?: Uint8Array<ArrayBufferLike>): Network {
  const settings = weights.settings as unknown as Settings
  const { hidden, arc, label, dilations, tagAfter, farthest } = settings
  const words = wordColumns(weights)
  const names = ['enter', ...dilations.map((_, at) => `block${at}`), 'tag', 'ends', 'relation']
  const room = roomFor(weights, names, words.width, hidden, arc)
  const kernel = createKernel(room.size, module)
  const layers = new Map(names.map((name) => [name, place(weights, name, kernel, room.at.get(name)!)]))
  const layer = (name: string): Layer => layers.get(name)!
  const [enter, tag, ends, relation] = [layer('enter'), layer('tag'), layer('ends'), layer('relation')]
  const blocks = dilations.map((_, at) => layer(`block${at}`))

  const values = new Uint8Array(kernel.memory, room.values, room.sums - room.values)
  const heads = new Int8Array(kernel.memory, room.heads, room.values - room.heads)
  const stream = new Float64Array(CAPACITY * hidden)
  const ready = new Uint8Array(hidden)
  const tags = new Float64Array(CAPACITY * tag.columns)
  const joined = new Float64Array(CAPACITY * ends.columns)
  const related = new Float64Array(CAPACITY * relation.columns)
  const root = rounded(floatsOf(weights, 'root'))
  const rootLabel = floatsOf(weights, 'rootLabel')
  const distance = floatsOf(weights, 'distance')
  let lengths: number[] = []

  const multiply = (of: Layer, count: number): Int32Array => {
    const rows = count + (count & 1)
    kernel.product(room.values, of.at, room.sums, rows, of.columns, of.depth)
    return new Int32Array(kernel.memory, room.sums, rows * of.columns)
  }
  const apply = (of: Layer, count: number, to: Float64Array): void => {
    const sums = multiply(of, count)
    const { columns, steps, bias } = of
    for (let at = 0; at < count * columns; ) {
      for (let column = 0; column < columns; column += 1, at += 1) to[at] = sums[at] * steps[column] + bias[column]
    }
  }
  const normaliseAll = (count: number): void => {
    for (let word = 0; word < count; word += 1) normalise(stream, word * hidden, hidden, values, word * hidden)
  }

  /** Each word's value with its neighbours' at `dilation` to the left and right; nought beyond the sentence. */
  const spread = (dilation: number): void => {
    const width = 3 * hidden
    let start = 0
    for (const length of lengths) {
      for (let word = 0; word < length; word += 1) {
        const row = (start + word) * width
        normalise(stream, (start + word) * hidden, hidden, ready, 0)
        values.set(ready, row + hidden)
        if (word >= dilation) values.set(ready, row - dilation * width + 2 * hidden)
        else values.fill(NOUGHT, row, row + hidden)
        if (word + dilation < length) values.set(ready, row + dilation * width)
        else values.fill(NOUGHT, row + 2 * hidden, row + 3 * hidden)
      }
      start += length
    }
  }

  const block = (of: Layer, dilation: number, count: number): void => {
    spread(dilation)
    const sums = multiply(of, count)
    const { columns, steps, bias } = of
    for (let at = 0; at < count * columns; ) {
      for (let column = 0; column < columns; column += 1, at += 1) {
        const value = sums[at] * steps[column] + bias[column]
        if (value > 0) stream[at] += value
      }
    }
  }

  const run = (sentences: readonly (readonly string[])[]): Scores => {
    lengths = sentences.map((forms) => forms.length)
    let count = 0
    for (const forms of sentences) {
      for (const form of forms) {
        values.set(words.columnOf(form), count * words.width)
        count += 1
      }
    }
    apply(enter, count, stream)
    for (let at = 0; at <= blocks.length; at += 1) {
      if (at === Math.min(tagAfter, blocks.length)) {
        normaliseAll(count)
        apply(tag, count, tags)
      }
      if (at < blocks.length) block(blocks[at], dilations[at], count)
    }
    normaliseAll(count)
    apply(ends, count, joined)
    let start = 0
    const arcs = lengths.map((length) => {
      start += length
      return arcScores(start - length, length)
    })
    return { tags, tagWidth: tag.columns, arcs }
  }

  const arcScores = (start: number, length: number): Float64Array => {
    const width = length + 1
    const columns = width + (-width & 3)
    const offsets = new Int32Array(width)
    for (let head = 0; head < width; head += 1) {
      const from = (start + head - 1) * ends.columns + arc
      let sum = 0
      for (let k = 0; k < arc; k += 1) {
        const value = head === 0 ? root[k] : held(joined[from + k])
        heads[head * arc + k] = value
        sum += value
      }
      offsets[head] = NOUGHT * sum
    }
    for (let word = 0; word < length; word += 1) {
      const from = (start + word) * ends.columns
      for (let k = 0; k < arc; k += 1) values[word * arc + k] = held(joined[from + k]) + NOUGHT
    }
    const rows = length + (length & 1)
    kernel.product(room.values, room.heads, room.sums, rows, columns, arc)
    const sums = new Int32Array(kernel.memory, room.sums, rows * columns)
    const scale = (UNIT * UNIT * 4) / Math.sqrt(arc)
    const scores = new Float64Array(length * width)
    for (let word = 0; word < length; word += 1) {
      for (let head = 0; head < width; head += 1) {
        const away = Math.max(-farthest, Math.min(farthest, head - 1 - word)) + farthest
        const score = (sums[word * columns + head] - offsets[head]) * scale
        scores[word * width + head] = head === 0 ? score : head - 1 === word ? -1e4 : score + distance[away]
      }
    }
    return scores
  }

  const relate = (chosen: Int32Array): { scores: Float64Array; width: number } => {
    const below = 2 * arc
    const above = below + label
    let start = 0
    for (const length of lengths) {
      for (let word = start; word < start + length; word += 1) {
        const from = word * ends.columns + below
        const head = chosen[word]
        const under = (start + head - 1) * ends.columns + above
        for (let k = 0; k < label; k += 1) {
          const value = joined[from + k] + (head === 0 ? rootLabel[k] : joined[under + k])
          const half = Math.max(0, Math.min(7.875, value)) * 0.5
          values[word * label + k] = half * 16 + 0.5 + NOUGHT
        }
      }
      start += length
    }
    apply(relation, start, related)
    return { scores: related, width: relation.columns }
  }

  const [tagNames, relations] = [textsOf(weights, 'tags'), textsOf(weights, 'relations')]
  return { words, tags: tagNames, relations, kernel, run, relate }
}

/** Rounded to sixteenths and held between -64 and 63 of them. */
function held(value: number): number {
  const units = Math.floor(value * 16 + 0.5)
  return Math.max(-64, Math.min(63, units))
}

const rounded = (values: Float32Array<ArrayBufferLike>): Int8Array => Int8Array.from(values, held)

/** Where everything lies in the kernel's memory. */
function roomFor(weights: Weights, names: readonly string[], width: number, hidden: number, arc: number) {
  const at = new Map<string, number>()
  let size = 0
  let widest = 0
  const take = (bytes: number): number => {
    const start = size
    size += (bytes + 15) & ~15
    return start
  }
  for (const name of names) {
    const [rows, depth] = shapeOf(weights, name)
    widest = Math.max(widest, rows + 4)
    at.set(name, take((rows + (-rows & 3)) * depth))
  }
  const heads = take((CAPACITY + 4) * arc)
  const values = take((CAPACITY + 2) * Math.max(width, 3 * hidden))
  const sums = take((CAPACITY + 2) * Math.max(widest, CAPACITY + 4) * 4)
  return { at, heads, values, sums, size }
}

/** Copies a layer's weights into the kernel's memory. The nought of the values is folded into the bias. */
function place(weights: Weights, name: string, kernel: Kernel, at: number): Layer {
  const [rows, depth] = shapeOf(weights, name)
  const matrix = int8sOf(weights, name)
  new Int8Array(kernel.memory, at, matrix.length).set(matrix)
  const columns = rows + (-rows & 3)
  const [scales, biases] = [floatsOf(weights, `${name}.steps`), floatsOf(weights, `${name}.bias`)]
  const steps = new Float64Array(columns)
  const bias = new Float64Array(columns)
  for (let row = 0; row < rows; row += 1) {
    let sum = 0
    for (let k = row * depth; k < (row + 1) * depth; k += 1) sum += matrix[k]
    steps[row] = scales[row] * UNIT
    bias[row] = biases[row] - NOUGHT * sum * steps[row]
  }
  return { at, columns, depth, steps, bias }
}
