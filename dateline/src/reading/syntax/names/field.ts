import { int8sOf, shapeOf, type Weights } from '../weights.ts'
import { LABELS, mayFollow } from './labels.ts'

const COUNT = LABELS.length
const NEVER = -1e9

/** A linear-chain conditional random field with whole-number weights, so that sums are the same everywhere. */
export interface Field {
  /** Open addressing, in pairs: a feature's number and one more than its row, 0 where the place is free. */
  readonly slots: Uint32Array
  readonly rows: Int8Array<ArrayBufferLike>
  /** Scores of one label after another, in the rows' unit. */
  readonly moves: Int32Array
  /** What one unit of the weights stands for. */
  readonly unit: number
  /** Taken off the score of O. */
  readonly eagerness: number
  /** What a nat of the parser network's judgement counts, in the rows' unit. */
  readonly trust: number
}

/**
 * The field in a weights file: `keys` (features' numbers as four bytes), `rows`, and settings `moves`, `unit`,
 * `eagerness`, `trust`.
 */
export function fieldOf(weights: Weights): Field {
  const [count] = shapeOf(weights, 'rows')
  const bytes = int8sOf(weights, 'keys')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const keys = Uint32Array.from({ length: count }, (_, at) => view.getUint32(at * 4, true))
  const { moves, ...settings } = weights.settings as Omit<Field, 'moves'> & { moves: number[] }
  const { unit, eagerness, trust } = settings
  return { slots: slotsOf(keys), rows: int8sOf(weights, 'rows'), moves: Int32Array.from(moves), unit, eagerness, trust }
}

function slotsOf(keys: Uint32Array): Uint32Array {
  let size = 1024
  while (size < keys.length * 3) size *= 2
  const slots = new Uint32Array(size * 2)
  keys.forEach((key, row) => {
    let at = key & (size - 1)
    while (slots[at * 2 + 1] !== 0) at = (at + 1) & (size - 1)
    slots[at * 2] = key
    slots[at * 2 + 1] = row + 1
  })
  return slots
}

/**
 * The best labels of a sentence and how probable each is where it stands; a word without features is in no name.
 * `judged` is what the parser's network gives each label of each word, in nats: the field and the network decide
 * together.
 */
export function labelled(
  field: Field,
  features: readonly Uint32Array[],
  judged?: Float32Array,
): { labels: Uint8Array; shares: Float64Array } {
  const scores = scoresOf(field, features)
  judged?.forEach((nats, at) => {
    scores[at] += Math.round(nats * field.trust)
  })
  const labels = bestPath(field, scores, features.length)
  return { labels, shares: sharesOf(field, scores, labels) }
}

function scoresOf({ slots, rows, eagerness }: Field, features: readonly Uint32Array[]): Int32Array {
  const scores = new Int32Array(features.length * COUNT)
  const last = slots.length / 2 - 1
  for (let at = 0; at < features.length; at++) {
    const from = at * COUNT
    if (features[at].length === 0) {
      scores.fill(NEVER, from + 1, from + COUNT)
      continue
    }
    scores[from] -= eagerness
    for (const feature of features[at]) {
      let slot = feature & last
      while (slots[slot * 2 + 1] !== 0 && slots[slot * 2] !== feature) slot = (slot + 1) & last
      const row = (slots[slot * 2 + 1] - 1) * COUNT
      if (row < 0) continue
      for (let label = 0; label < COUNT; label++) scores[from + label] += rows[row + label]
    }
  }
  return scores
}

function bestPath({ moves }: Field, scores: Int32Array, length: number): Uint8Array {
  const best = new Int32Array(length * COUNT)
  const back = new Uint8Array(length * COUNT)
  for (let at = 0; at < length; at++) {
    for (let to = 0; to < COUNT; to++) {
      let top = at === 0 ? (mayFollow(0, to) ? 0 : NEVER) : NEVER
      for (let from = 0; at > 0 && from < COUNT; from++) {
        const value = mayFollow(from, to) ? best[(at - 1) * COUNT + from] + moves[from * COUNT + to] : NEVER
        if (value <= top) continue
        top = value
        back[at * COUNT + to] = from
      }
      best[at * COUNT + to] = Math.max(NEVER, top + scores[at * COUNT + to])
    }
  }
  const labels = new Uint8Array(length)
  if (length === 0) return labels
  let label = 0
  for (let each = 1; each < COUNT; each++)
    if (best[(length - 1) * COUNT + each] > best[(length - 1) * COUNT + label]) label = each
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label
    label = back[at * COUNT + label]
  }
  return labels
}

/** The probability of each chosen label, by the forward and backward sums, each word's brought to one. */
function sharesOf({ moves, unit }: Field, scores: Int32Array, labels: Uint8Array): Float64Array {
  const length = labels.length
  const weight = Float64Array.from(moves, (move, at) =>
    mayFollow(Math.floor(at / COUNT), at % COUNT) ? Math.exp(move * unit) : 0,
  )
  const emit = new Float64Array(length * COUNT)
  for (let at = 0; at < length; at++) {
    let top = scores[at * COUNT]
    for (let label = 1; label < COUNT; label++) top = Math.max(top, scores[at * COUNT + label])
    for (let label = 0; label < COUNT; label++)
      emit[at * COUNT + label] = Math.exp((scores[at * COUNT + label] - top) * unit)
  }
  const forward = new Float64Array(length * COUNT)
  for (let at = 0; at < length; at++) {
    for (let to = 0; to < COUNT; to++) {
      let sum = at === 0 && mayFollow(0, to) ? 1 : 0
      for (let from = 0; at > 0 && from < COUNT; from++)
        sum += forward[(at - 1) * COUNT + from] * weight[from * COUNT + to]
      forward[at * COUNT + to] = sum * emit[at * COUNT + to]
    }
    toOne(forward, at * COUNT)
  }
  const backward = new Float64Array(length * COUNT).fill(1)
  for (let at = length - 2; at >= 0; at--) {
    for (let from = 0; from < COUNT; from++) {
      let sum = 0
      for (let to = 0; to < COUNT; to++)
        sum += weight[from * COUNT + to] * emit[(at + 1) * COUNT + to] * backward[(at + 1) * COUNT + to]
      backward[at * COUNT + from] = sum
    }
    toOne(backward, at * COUNT)
  }
  return Float64Array.from(labels, (chosen, at) => {
    let sum = 0
    for (let label = 0; label < COUNT; label++) sum += forward[at * COUNT + label] * backward[at * COUNT + label]
    return sum > 0 ? (forward[at * COUNT + chosen] * backward[at * COUNT + chosen]) / sum : 0
  })
}

function toOne(values: Float64Array, from: number): void {
  let sum = 0
  for (let label = 0; label < COUNT; label++) sum += values[from + label]
  if (sum > 0) for (let label = 0; label < COUNT; label++) values[from + label] /= sum
}
