import { createKernel, type Kernel } from './kernel/kernel.ts'
import { floatsOf, int8sOf, shapeOf, textsOf, type Weights } from './weights.ts'
import { type WordColumns, wordColumns } from './word-columns.ts'

/** The tagger and parser, ready to run; training/network.py is the same network as it is trained. */
export interface Network {
  readonly words: WordColumns
  /** `UPOS|XPOS`. */
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  /** What arc scores are divided by before they are read as probabilities. */
  readonly temperature: number
  readonly kernel: Kernel
  readonly run: (sentences: readonly (readonly string[])[]) => Scores
  /** Relation scores of each word of the last run under the head it was given (0 the root), `width` a word. */
  readonly relate: (heads: ArrayLike<number>) => { scores: Float64Array; width: number }
}

/** Scores of the words of all sentences of a run, one after the other; overwritten by the next run. */
export interface Scores {
  readonly tags: Float64Array
  readonly tagWidth: number
  /** How well each label of `names/labels.ts` fits each word. */
  readonly names: Float64Array
  readonly nameWidth: number
  /** Of each sentence, `words x (words + 1)`: every head of every word, the root first, itself excluded by -1e4. */
  readonly arcs: readonly Float64Array[]
}

interface Layer {
  readonly weights: number
  readonly steps: number
  readonly bias: number
  /** Rows of weights, filled up to a multiple of four. */
  readonly columns: number
  readonly depth: number
}

/** A window takes in each word with its neighbours, gates let words far to the left and right through. */
type Block = 'window' | 'gates'

interface Settings {
  readonly blocks: readonly Block[]
  readonly tagAfter: number
  readonly hidden: number
  readonly arc: number
  readonly label: number
  readonly farthest: number
  readonly temperature?: number
}

/** Words of one run, all sentences together. */
export const CAPACITY = 512
const UNIT = 1 / 16
const NOUGHT = 64

export function createNetwork(weights: Weights, module?: Uint8Array<ArrayBufferLike>): Network {
  const settings = weights.settings as unknown as Settings
  const { hidden, arc, label, tagAfter, farthest } = settings
  const words = wordColumns(weights)
  const names = ['enter', ...settings.blocks.map((_, at) => `block${at}`), 'tag', 'name', 'ends', 'relation']
  const room = roomFor(weights, names, words.width, hidden, arc)
  const kernel = createKernel(room.size, module)
  const layers = new Map(names.map((name) => [name, place(weights, name, kernel, room.layers.get(name)!)]))
  const [enter, tag, name, ends, relation] = ['enter', 'tag', 'name', 'ends', 'relation'].map(
    (name) => layers.get(name)!,
  )
  const blocks = settings.blocks.map((kind, at) => ({ kind, layer: layers.get(`block${at}`)! }))

  const bytes = new Uint8Array(kernel.memory)
  const heads = new Int8Array(kernel.memory, room.heads, (CAPACITY + 4) * arc)
  const values = new Uint8Array(kernel.memory, room.values)
  const tags = new Float64Array(kernel.memory, room.tags, CAPACITY * tag.columns)
  const named = new Float64Array(kernel.memory, room.names, CAPACITY * name.columns)
  const joined = new Float64Array(kernel.memory, room.joined, CAPACITY * ends.columns)
  const related = new Float64Array(kernel.memory, room.joined, CAPACITY * relation.columns)
  const root = Int8Array.from(floatsOf(weights, 'root'), held)
  const rootLabel = floatsOf(weights, 'rootLabel')
  const distance = floatsOf(weights, 'distance')
  let lengths: number[] = []

  const apply = (layer: Layer, count: number, values: number, out: number, adding: 0 | 1 = 0): void => {
    kernel.product(values, layer.weights, room.sums, count + (count & 1), layer.columns, layer.depth)
    kernel.scale(room.sums, layer.steps, layer.bias, out, count, layer.columns, adding)
  }

  /** Adds to each word what a layer makes of it and its neighbours; nought beyond the sentence. */
  const window = (layer: Layer, count: number): void => {
    let start = 0
    for (const length of lengths) {
      for (let word = 0; word < length; word += 1) {
        const from = room.ready + (start + word) * hidden
        const to = room.values + (start + word) * 3 * hidden
        if (word > 0) bytes.copyWithin(to, from - hidden, from)
        else bytes.fill(NOUGHT, to, to + hidden)
        bytes.copyWithin(to + hidden, from, from + hidden)
        if (word + 1 < length) bytes.copyWithin(to + 2 * hidden, from + hidden, from + 2 * hidden)
        else bytes.fill(NOUGHT, to + 2 * hidden, to + 3 * hidden)
      }
      start += length
    }
    apply(layer, count, room.values, room.stream, 1)
  }

  const gates = (layer: Layer, count: number): void => {
    apply(layer, count, room.ready, room.joined)
    let start = 0
    for (const length of lengths) {
      const [values, stream] = [room.joined + start * layer.columns * 8, room.stream + start * hidden * 8]
      kernel.gates(values, stream, room.state, length, hidden)
      start += length
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
    apply(enter, count, room.values, room.stream)
    for (let at = 0; at <= blocks.length; at += 1) {
      kernel.normalise(room.stream, room.ready, count, hidden)
      if (at === Math.min(tagAfter, blocks.length)) apply(tag, count, room.ready, room.tags)
      if (at === blocks.length) break
      const { kind, layer } = blocks[at]
      if (kind === 'gates') gates(layer, count)
      else window(layer, count)
    }
    apply(name, count, room.ready, room.names)
    apply(ends, count, room.ready, room.joined)
    let start = 0
    const arcs = lengths.map((length) => {
      start += length
      return arcScores(start - length, length)
    })
    return { tags, tagWidth: tag.columns, names: named, nameWidth: name.columns, arcs }
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

  const relate = (chosen: ArrayLike<number>): { scores: Float64Array; width: number } => {
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
          values[word * label + k] = Math.max(0, Math.min(7.875, value)) * 8 + 0.5 + NOUGHT
        }
      }
      start += length
    }
    apply(relation, start, room.values, room.joined)
    return { scores: related, width: relation.columns }
  }

  const [tagNames, relations] = [textsOf(weights, 'tags'), textsOf(weights, 'relations')]
  return { words, tags: tagNames, relations, temperature: settings.temperature ?? 1, kernel, run, relate }
}

/** Rounded to sixteenths and held between -64 and 63 of them. */
function held(value: number): number {
  const units = Math.floor(value * 16 + 0.5)
  return Math.max(-64, Math.min(63, units))
}

type Place = Omit<Layer, 'columns' | 'depth'>

/** Where everything lies in the kernel's memory. */
function roomFor(weights: Weights, names: readonly string[], width: number, hidden: number, arc: number) {
  const layers = new Map<string, Place>()
  const whole = (name: string): number => (shapeOf(weights, name)[0] + 3) & ~3
  let size = 0
  const take = (bytes: number): number => {
    const start = size
    size += (bytes + 15) & ~15
    return start
  }
  for (const name of names) {
    const columns = whole(name)
    layers.set(name, {
      weights: take(columns * shapeOf(weights, name)[1]),
      steps: take(columns * 8),
      bias: take(columns * 8),
    })
  }
  const stream = take(CAPACITY * hidden * 8)
  const ready = take((CAPACITY + 2) * hidden)
  const tags = take(CAPACITY * whole('tag') * 8)
  const named = take(CAPACITY * whole('name') * 8)
  const joined = take(CAPACITY * Math.max(whole('ends'), whole('relation'), 3 * hidden) * 8)
  const state = take(hidden * 4)
  const sums = take((CAPACITY + 2) * Math.max(...names.map(whole), CAPACITY + 4) * 4)
  const heads = take((CAPACITY + 4) * arc)
  const values = take((CAPACITY + 2) * Math.max(width, 3 * hidden))
  return { layers, stream, ready, tags, names: named, joined, state, sums, heads, values, size }
}

/** Copies a layer into the kernel's memory. The nought of the values is folded into the bias. */
function place(weights: Weights, name: string, { memory }: Kernel, at: Place): Layer {
  const [rows, depth] = shapeOf(weights, name)
  const columns = (rows + 3) & ~3
  const matrix = int8sOf(weights, name)
  new Int8Array(memory, at.weights, matrix.length).set(matrix)
  const [scales, biases] = [floatsOf(weights, `${name}.steps`), floatsOf(weights, `${name}.bias`)]
  const steps = new Float64Array(memory, at.steps, columns)
  const bias = new Float64Array(memory, at.bias, columns)
  for (let row = 0; row < rows; row += 1) {
    let sum = 0
    for (let k = row * depth; k < (row + 1) * depth; k += 1) sum += matrix[k]
    steps[row] = scales[row] * UNIT
    bias[row] = biases[row] - NOUGHT * sum * steps[row]
  }
  return { ...at, columns, depth }
}
