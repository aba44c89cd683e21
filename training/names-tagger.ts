/** A small greedy averaged perceptron, to tag training text by a tagger that has not seen it (five folds). */
import { hashOf, mixed } from '../dateline/src/reading/syntax/hash.ts'

const BITS = 20
const MASK = 2 ** BITS - 1

/** Penn tags for each sentence, given by a tagger trained on the other four folds. */
export function jackknifed(
  sentences: readonly (readonly string[])[],
  tags: readonly (readonly string[])[],
): string[][] {
  const classes = [...new Set(tags.flat())].sort()
  const gold = tags.map((row) => row.map((tag) => classes.indexOf(tag)))
  const rows = sentences.map(columnsOf)
  const found: string[][] = new Array(sentences.length)
  for (let fold = 0; fold < 5; fold++) {
    const mine = (at: number): boolean => Math.floor(at / 40) % 5 === fold
    const tagger = trained(rows, gold, classes.length, (at) => !mine(at))
    rows.forEach((row, at) => {
      if (mine(at)) found[at] = tagger(row).map((tag) => classes[tag])
    })
  }
  return found
}

/** Hashes of what stands still about each word; the tags before are mixed in as they come. */
function columnsOf(words: readonly string[]): { fixed: Uint32Array[]; lower: number[] } {
  const small = words.map((word) => word.toLowerCase())
  const lower = small.map((word) => hashOf(word))
  const at = (index: number): number => lower[index] ?? 7
  const fixed = words.map((word, index) => {
    const shape = hashOf(
      word
        .replace(/\p{Lu}/gu, 'X')
        .replace(/\p{Ll}/gu, 'x')
        .replace(/\d/g, '9')
        .replace(/(.)\1+/g, '$1'),
    )
    const values = [
      mixed(0, 1),
      mixed(1, hashOf(word)),
      mixed(2, at(index)),
      mixed(3, at(index - 1)),
      mixed(4, at(index + 1)),
      mixed(5, at(index - 2)),
      mixed(6, at(index + 2)),
      mixed(7, hashOf(small[index].slice(-3))),
      mixed(8, hashOf(small[index].slice(-2))),
      mixed(9, hashOf(small[index].slice(-1))),
      mixed(10, hashOf(small[index].slice(0, 3))),
      mixed(11, shape, index === 0 ? 1 : 0),
      mixed(12, hashOf((small[index + 1] ?? '').slice(-3))),
      mixed(13, hashOf((small[index - 1] ?? '').slice(-3))),
      mixed(14, at(index - 1), at(index)),
      mixed(15, at(index), at(index + 1)),
    ]
    return Uint32Array.from(values, (value) => value & MASK)
  })
  return { fixed, lower }
}

type Row = ReturnType<typeof columnsOf>

function trained(
  rows: readonly Row[],
  gold: readonly (readonly number[])[],
  classes: number,
  takes: (at: number) => boolean,
): (row: Row) => number[] {
  const weights = new Float32Array((MASK + 1) * classes)
  const totals = new Float32Array((MASK + 1) * classes)
  let step = 1
  const scores = new Float64Array(classes)
  const featuresAt = (row: Row, at: number, one: number, two: number): Uint32Array =>
    Uint32Array.from([
      ...row.fixed[at],
      mixed(20, one) & MASK,
      mixed(21, one, two) & MASK,
      mixed(22, one, row.lower[at]) & MASK,
      mixed(23, two) & MASK,
    ])
  const best = (features: Uint32Array): number => {
    scores.fill(0)
    for (const feature of features) for (let y = 0; y < classes; y++) scores[y] += weights[feature * classes + y]
    let top = 0
    for (let y = 1; y < classes; y++) if (scores[y] > scores[top]) top = y
    return top
  }
  for (let epoch = 0; epoch < 4; epoch++) {
    rows.forEach((row, index) => {
      if (!takes(index)) return
      let [one, two] = [99, 99]
      for (let at = 0; at < row.fixed.length; at++) {
        const features = featuresAt(row, at, one, two)
        const guess = best(features)
        const right = gold[index][at]
        if (guess !== right)
          for (const feature of features) {
            weights[feature * classes + right] += 1
            totals[feature * classes + right] += step
            weights[feature * classes + guess] -= 1
            totals[feature * classes + guess] -= step
          }
        step += 1
        two = one
        one = guess
      }
    })
  }
  for (let at = 0; at < weights.length; at++) weights[at] -= totals[at] / step
  return (row) => {
    let [one, two] = [99, 99]
    return row.fixed.map((_, at) => {
      const tag = best(featuresAt(row, at, one, two))
      two = one
      one = tag
      return tag
    })
  }
}
