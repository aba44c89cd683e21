/**
 * Trains the name finder, dateline/models/names.dlw: a linear-chain conditional random field over the features of
 * reading/syntax/names, by AdaGrad on Universal NER's English Web Treebank, averaged over the later rounds.
 * `node training/names.ts [--out FILE]`: some two minutes, seeded, the same every time.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { featuresOf } from '../dateline/src/reading/syntax/names/features.ts'
import { LABELS, mayFollow } from '../dateline/src/reading/syntax/names/labels.ts'
import { type Example, gumDocuments, tagAsShipped, tagTraining, unerDocuments } from './names-data.ts'
import { weightsFile } from './names-file.ts'
import { namesOfLabels, scored } from './names-score.ts'

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    epochs: { type: 'string', default: '9' },
    rate: { type: 'string', default: '0.02' },
    cutoff: { type: 'string', default: '3' },
    blind: { type: 'string', default: '0.2' },
    drop: { type: 'string', default: '0.1' },
    tags: { type: 'boolean', default: true },
    gum: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
  },
  allowNegative: true,
})
const [EPOCHS, RATE, CUTOFF, DROP, BLIND] = [values.epochs, values.rate, values.cutoff, values.drop, values.blind].map(
  Number,
)
const COUNT = LABELS.length
/** As chosen on the development part: what is taken off no name, and what a nat of the parser's network counts. */
const [EAGERNESS, TRUST] = [0.4, 0.5]

interface Averaged {
  readonly table: Float64Array
  readonly steps: Float64Array
}

interface Sentence {
  readonly words: readonly string[]
  readonly labels: readonly number[]
  /** Rows of the weights, one list a word. */
  features: Uint32Array[]
  readonly judged?: Float32Array
}

const started = Date.now()
const seconds = (): string => `${((Date.now() - started) / 1000).toFixed(0)} s`

const uner = unerDocuments('train')
const gum = values.gum ? gumDocuments('train') : []
const devDocuments = unerDocuments('dev')
if (values.tags) {
  tagTraining(uner, 'ewt')
  if (values.gum) tagTraining(gum, 'gum-open')
  tagAsShipped(devDocuments)
}
const sentences = prepared([...uner, ...gum])
const dev = prepared(devDocuments)

/** Features seen often enough in training, by their numbers. */
const rowOf = new Map<number, number>()
const counts = new Map<number, number>()
for (const { features } of sentences)
  for (const list of features) for (const feature of list) counts.set(feature, (counts.get(feature) ?? 0) + 1)
for (const [feature, count] of counts) if (count >= CUTOFF) rowOf.set(feature, rowOf.size)
/** Templates that see which word it is; they are hidden for a part of the words, as if the word were new. */
const IDENTITY = new Set([1, 2, 7, 8, 14, 18])
const isIdentity = new Uint8Array(rowOf.size)
for (const { features } of sentences)
  for (const list of features)
    list.forEach((feature, template) => {
      if (IDENTITY.has(template) && rowOf.has(feature)) isIdentity[rowOf.get(feature)!] = 1
    })
for (const sentence of [...sentences, ...dev])
  sentence.features = sentence.features.map((list) =>
    list.filter((feature) => rowOf.has(feature)).map((feature) => rowOf.get(feature)!),
  )
console.log(`${sentences.length} sentences, ${rowOf.size} features of ${counts.size}, ${seconds()}`)

function prepared(documents: readonly Example[][]): Sentence[] {
  return documents.flatMap((document) => {
    const starts = [0]
    for (const { words } of document) starts.push(starts.at(-1)! + words.length)
    const tags = values.tags ? document.flatMap((example) => example.tags) : undefined
    const rows = featuresOf({ words: document.flatMap(({ words }) => words), starts }, tags)
    return document.map(({ words, labels, judged }, at) => ({
      words,
      judged,
      labels: labels.map((label) => LABELS.indexOf(label as (typeof LABELS)[number])),
      features: rows.slice(starts[at], starts[at + 1]),
    }))
  })
}

const weights = new Float32Array(rowOf.size * COUNT)
const squares = new Float32Array(weights.length)
const sum = new Float64Array(weights.length)
const moves = new Float64Array(COUNT * COUNT)
const moveSquares = new Float64Array(moves.length)
const moveSum = new Float64Array(moves.length)
let rounds = 0

const random = randomOf(7)
for (let epoch = 1; epoch <= EPOCHS; epoch++) {
  shuffle(sentences)
  let loss = 0
  for (const sentence of sentences) loss += learn(sentence)
  if (epoch < 3) continue
  rounds += 1
  weights.forEach((weight, at) => {
    sum[at] += weight
  })
  moves.forEach((move, at) => {
    moveSum[at] += move
  })
  console.log(`${epoch}: loss ${loss.toFixed(0)}, dev ${report(average(), EAGERNESS, TRUST)}, ${seconds()}`)
}
const field = average()
for (const trust of [0, 0.3, 0.5, 0.7, 1, 1.5])
  for (const eagerness of [0, 0.4, 0.8, 1.2, 1.6])
    console.log(`trust ${trust}, eagerness ${eagerness}: ${report(field, eagerness, trust)}`)

/** The weights of the later rounds in the mean. */
function average(): Averaged {
  const keep = (1 - DROP) / rounds
  return {
    table: Float64Array.from(sum, (weight) => weight * keep),
    steps: Float64Array.from(moveSum, (move) => move / rounds),
  }
}

function report(averaged: Averaged, eagerness: number, trust: number): string {
  return scored(
    dev.map((sentence) => ({ ...sentence, found: namesOfLabels(bestLabels(sentence, averaged, eagerness, trust)) })),
  )
}

if (values.show) {
  for (const sentence of dev) {
    const { words, labels } = sentence
    const inWords = (row: readonly number[]): string[] =>
      namesOfLabels(row).map(
        ({ first, last, type }) =>
          `${type} ${words.slice(Math.max(0, first - 2), first).join(' ')} [${words.slice(first, last + 1).join(' ')}] ${words.slice(last + 1, last + 3).join(' ')}`,
      )
    const [wanted, found] = [inWords(labels), inWords(bestLabels(sentence, field, EAGERNESS, TRUST))]
    for (const name of wanted) if (!found.includes(name)) console.log(`- ${name}`)
    for (const name of found) if (!wanted.includes(name) && !name.startsWith('OTH')) console.log(`+ ${name}`)
  }
}

if (values.out) {
  const file = weightsFile({
    keys: [...rowOf.keys()],
    rows: field.table,
    moves: field.steps,
    eagerness: EAGERNESS,
    trust: TRUST,
    tags: values.tags,
  })
  writeFileSync(values.out, file)
  console.log(`${values.out}: ${file.length} bytes`)
}

/** One step on one sentence, with a part of its features left out at random; returns its loss. */
function learn({ labels, features: all }: Sentence): number {
  const features = all.map((list) => {
    const blind = random() < BLIND
    return list.filter((feature) => random() >= DROP && !(blind && isIdentity[feature]))
  })
  const length = labels.length
  const score = scoresOf(features, weights)
  const alpha = new Float64Array(length * COUNT)
  const beta = new Float64Array(length * COUNT)
  const temp = new Float64Array(COUNT)
  for (let y = 0; y < COUNT; y++) alpha[y] = mayFollow(0, y) ? score[y] : Number.NEGATIVE_INFINITY
  for (let t = 1; t < length; t++)
    for (let y = 0; y < COUNT; y++) {
      for (let x = 0; x < COUNT; x++)
        temp[x] = mayFollow(x, y) ? alpha[(t - 1) * COUNT + x] + moves[x * COUNT + y] : Number.NEGATIVE_INFINITY
      alpha[t * COUNT + y] = logSum(temp, 0) + score[t * COUNT + y]
    }
  for (let t = length - 2; t >= 0; t--)
    for (let x = 0; x < COUNT; x++) {
      for (let y = 0; y < COUNT; y++) {
        const next = (t + 1) * COUNT + y
        temp[y] = mayFollow(x, y) ? moves[x * COUNT + y] + score[next] + beta[next] : Number.NEGATIVE_INFINITY
      }
      beta[t * COUNT + x] = logSum(temp, 0)
    }
  const z = logSum(alpha, (length - 1) * COUNT)
  let gold = 0
  for (let t = 0; t < length; t++) {
    gold += score[t * COUNT + labels[t]] + (t > 0 ? moves[labels[t - 1] * COUNT + labels[t]] : 0)
    correct(features[t], labels[t], (y) => Math.exp(alpha[t * COUNT + y] + beta[t * COUNT + y] - z))
    if (t > 0) correctMoves(t)
  }
  return z - gold

  function correctMoves(t: number): void {
    for (let x = 0; x < COUNT; x++)
      for (let y = 0; y < COUNT; y++) {
        if (!mayFollow(x, y)) continue
        const at = x * COUNT + y
        const p = Math.exp(alpha[(t - 1) * COUNT + x] + moves[at] + score[t * COUNT + y] + beta[t * COUNT + y] - z)
        const slope = p - (labels[t - 1] === x && labels[t] === y ? 1 : 0)
        if (Math.abs(slope) < 1e-6) continue
        moveSquares[at] += slope * slope
        moves[at] -= (RATE * slope) / (Math.sqrt(moveSquares[at]) + 1e-6)
      }
  }
}

function correct(features: Uint32Array, gold: number, share: (label: number) => number): void {
  const slopes = LABELS.map((_, y) => share(y) - (y === gold ? 1 : 0))
  if (slopes.every((slope) => Math.abs(slope) < 5e-4)) return
  for (const feature of features)
    for (let y = 0; y < COUNT; y++) {
      const at = feature * COUNT + y
      squares[at] += slopes[y] * slopes[y]
      weights[at] -= (RATE * slopes[y]) / (Math.sqrt(squares[at]) + 1e-6)
    }
}

function scoresOf(features: readonly Uint32Array[], table: ArrayLike<number>): Float64Array {
  const score = new Float64Array(features.length * COUNT)
  features.forEach((list, t) => {
    for (const feature of list) for (let y = 0; y < COUNT; y++) score[t * COUNT + y] += table[feature * COUNT + y]
  })
  return score
}

function logSum(values: Float64Array, from: number): number {
  let max = Number.NEGATIVE_INFINITY
  for (let y = 0; y < COUNT; y++) max = Math.max(max, values[from + y])
  if (max === Number.NEGATIVE_INFINITY) return max
  let sum = 0
  for (let y = 0; y < COUNT; y++) sum += Math.exp(values[from + y] - max)
  return max + Math.log(sum)
}

function bestLabels(
  { features, judged }: Sentence,
  { table, steps }: Averaged,
  eagerness: number,
  trust: number,
): number[] {
  const score = scoresOf(features, table)
  judged?.forEach((nats, at) => {
    score[at] += nats * trust
  })
  const back = new Uint8Array(features.length * COUNT)
  let best = Float64Array.from(LABELS, (_, y) => (mayFollow(0, y) ? score[y] - (y === 0 ? eagerness : 0) : -1e9))
  for (let t = 1; t < features.length; t++) {
    best = Float64Array.from(LABELS, (_, y) => {
      let top = -1e9
      for (let x = 0; x < COUNT; x++) {
        const value = mayFollow(x, y) ? best[x] + steps[x * COUNT + y] : -1e9
        if (value <= top) continue
        top = value
        back[t * COUNT + y] = x
      }
      return top + score[t * COUNT + y] - (y === 0 ? eagerness : 0)
    })
  }
  let label = best.indexOf(Math.max(...best))
  const labels = new Array<number>(features.length)
  for (let t = features.length - 1; t >= 0; t--) {
    labels[t] = label
    label = back[t * COUNT + label]
  }
  return labels
}

function shuffle(list: Sentence[]): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other], list[at]]
  }
}

function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
