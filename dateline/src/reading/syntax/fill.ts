import { agrees } from './agreement.ts'
import { lemmaOf } from './lemmatise.ts'
import { LABELS } from './names/labels.ts'
import type { Network, Scores } from './network.ts'
import { bestTree } from './spanning-tree.ts'
import { ROOT } from './syntax.ts'

/** The columns of a syntax while they are being filled. */
export interface Columns {
  readonly upos: string[]
  readonly xpos: string[]
  readonly lemma: string[]
  readonly head: Int32Array
  readonly deprel: string[]
  readonly confidence: Float32Array
  readonly names: Float32Array
}

/** Tokens `first` to `last` that are parsed at once; a piece after the first of its sentence hangs on the first. */
export interface Piece {
  readonly first: number
  readonly last: number
  readonly under?: number
}

/** How much better, in nats, a relation or a tag must score than another to stand where it does not agree. */
const DISAGREEMENT = 2

type RelationScores = ReturnType<Network['relate']>

/** Tags, lemmas, heads and relations of pieces that fit into one run of the network. */
export function fill(columns: Columns, forms: readonly string[], pieces: readonly Piece[], network: Network): void {
  const scores = network.run(pieces.map(({ first, last }) => forms.slice(first, last)))
  const trees = pieces.map(({ first, last }, at) => bestTree(scores.arcs[at], last - first))
  const relations = network.relate(trees.flatMap((tree) => [...tree]))
  let row = 0
  pieces.forEach((piece, at) => {
    const { first, last } = piece
    const [width, start] = [last - first + 1, row]
    for (let token = first; token < last; token += 1, row += 1) {
      const names = scores.names.subarray(row * scores.nameWidth, row * scores.nameWidth + LABELS.length)
      columns.names.set(names, token * LABELS.length)
      const head = trees[at][token - first]
      columns.head[token] = head === 0 ? ROOT : first + head - 1
      columns.confidence[token] = shareOf(scores.arcs[at], (token - first) * width, width, head, network.temperature)
    }
    relateAll(columns, piece, network.relations, relations, start)
    tagAll(columns, forms, piece, network, scores, start)
    if (piece.under !== undefined) hang(columns, piece, piece.under)
  })
}

/** The best relation of each word; where it does not agree with the words about it, the best at that price. */
function relateAll(
  { head, deprel }: Columns,
  { first, last }: Piece,
  names: readonly string[],
  { scores, width }: RelationScores,
  start: number,
): void {
  const best = (token: number, price: (relation: string) => number): string =>
    bestOf(names, scores, (start + token - first) * width, (name) => (name === 'root' ? Infinity : price(name)))
  const marked = new Set<number>()
  const passive = new Set<number>()
  for (let token = first; token < last; token += 1) {
    deprel[token] = head[token] === ROOT ? 'root' : best(token, () => 0)
    if (deprel[token] === 'case') marked.add(head[token])
    if (deprel[token] === 'aux:pass') passive.add(head[token])
  }
  for (let token = first; token < last; token += 1) {
    if (head[token] === ROOT) continue
    const company = { marked: marked.has(token), passive: passive.has(head[token]) }
    if (agrees(deprel[token], company)) continue
    const price = (relation: string): number => (agrees(relation, company) ? 0 : DISAGREEMENT)
    deprel[token] = best(token, price)
  }
}

/**
 * The best tag of each word and the lemma under it; what has an object, or a subject and no copula, is a verb, at the
 * price above.
 */
function tagAll(
  columns: Columns,
  forms: readonly string[],
  { first, last }: Piece,
  { tags }: Network,
  scores: Scores,
  start: number,
): void {
  const { deprel, head } = columns
  const governs = new Set<number>()
  const copular = new Set<number>()
  for (let token = first; token < last; token += 1) {
    if (/^(?:obj|nsubj|nsubj:pass)$/.test(deprel[token])) governs.add(head[token])
    if (deprel[token] === 'cop') copular.add(head[token])
  }
  for (let token = first; token < last; token += 1) {
    const price = (tag: string): number =>
      governs.has(token) && !copular.has(token) && !tag.startsWith('VERB') ? DISAGREEMENT : 0
    const row = start + token - first
    const [upos, xpos] = bestOf(tags, scores.tags, row * scores.tagWidth, price).split('|')
    columns.upos[token] = upos
    columns.xpos[token] = xpos
    columns.lemma[token] = lemmaOf(forms[token], upos, xpos)
  }
}

/** The name with the best score from `from` on, each less its price. */
function bestOf(names: readonly string[], scores: Float64Array, from: number, price: (name: string) => number): string {
  let best = ''
  let most = Number.NEGATIVE_INFINITY
  for (let at = 0; at < names.length; at += 1) {
    if (scores[from + at] <= most) continue
    const score = scores[from + at] - price(names[at])
    if (score > most) [best, most] = [names[at], score]
  }
  return best
}

/** A later piece's root becomes a loose part of the first piece. */
function hang({ head, deprel, confidence }: Columns, { first, last }: Piece, under: number): void {
  let root = under
  while (head[root] !== ROOT) root = head[root]
  for (let token = first; token < last; token += 1) {
    if (head[token] !== ROOT) continue
    head[token] = root
    deprel[token] = 'parataxis'
    confidence[token] = 0
  }
}

/** The probability of one choice among `count` scores. */
function shareOf(scores: Float64Array, from: number, count: number, chosen: number, temperature: number): number {
  let sum = 0
  for (let at = from; at < from + count; at += 1) sum += Math.exp((scores[at] - scores[from + chosen]) / temperature)
  return 1 / sum
}
