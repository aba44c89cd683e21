import { wordsOf } from '../../model/span.ts'
import type { Layout } from '../text/layout.ts'
import { isEnglish } from './english.ts'
import { lemmaOf } from './lemmatise.ts'
import { CAPACITY, createNetwork, type Network } from './network.ts'
import { bestTree } from './spanning-tree.ts'
import { ROOT, type Syntax, UNPARSED } from './syntax.ts'
import type { Weights } from './weights.ts'

/** What ships in `dateline/models`, as it was loaded; plain data that threads may share. */
export interface Models {
  /** Tagger and parser. */
  readonly parser?: Weights
  /** Name finder. */
  readonly names?: Weights
  /** The WebAssembly module of the matrix products; without it they run in plain code, to the same results. */
  readonly kernel?: Uint8Array<ArrayBufferLike>
}

/** The columns of a syntax while they are being filled. */
interface Columns {
  readonly upos: string[]
  readonly xpos: string[]
  readonly lemma: string[]
  readonly head: Int32Array
  readonly deprel: string[]
  readonly confidence: Float32Array
}

/** Tokens `first` to `last` that are parsed at once; a piece after the first of its sentence hangs on the first. */
interface Piece {
  readonly first: number
  readonly last: number
  readonly under?: number
}

/** Longer sentences are parsed in pieces, so that time stays linear. */
const LONGEST_PIECE = 160

/**
 * Tags, lemmas and dependencies of an English layout, a single-rooted tree for every sentence. Sentences that are not
 * English, and all where no model is given, stay untagged.
 */
export function analyse(layout: Layout, language: string, models: Models = {}): Syntax {
  const { text, tokens, sentences } = layout
  const columns: Columns = {
    upos: new Array(tokens.length).fill('X'),
    xpos: new Array(tokens.length).fill('X'),
    lemma: tokens.map((token) => wordsOf(text, token).toLowerCase()),
    head: new Int32Array(tokens.length).fill(UNPARSED),
    deprel: new Array(tokens.length).fill(''),
    confidence: new Float32Array(tokens.length),
  }
  if (!models.parser) return columns
  const network = networkOf(models.parser, models.kernel)
  const forms = tokens.map((token) => wordsOf(text, token))
  const pieces = sentences
    .filter(({ first, last }) => isEnglish(forms, first, last, language, network.words.knows))
    .flatMap(({ first, last }) => piecesOf(forms, first, last))
  for (const batch of batchesOf(pieces)) fill(columns, forms, batch, network)
  return columns
}

const networks = new WeakMap<Weights, Network>()

function networkOf(parser: Weights, kernel: Models['kernel']): Network {
  const known = networks.get(parser)
  if (known) return known
  const network = createNetwork(parser, kernel)
  networks.set(parser, network)
  return network
}

/** Cut after the last mark of punctuation that leaves a piece at least half full, or else where it is full. */
function piecesOf(forms: readonly string[], first: number, last: number): Piece[] {
  const pieces: Piece[] = []
  let start = first
  while (last - start > LONGEST_PIECE) {
    let end = start + LONGEST_PIECE
    while (end > start + LONGEST_PIECE / 2 && !/^[.,;:!?—–-]/.test(forms[end - 1])) end -= 1
    if (end === start + LONGEST_PIECE / 2) end = start + LONGEST_PIECE
    pieces.push({ first: start, last: end, ...(start > first && { under: first }) })
    start = end
  }
  pieces.push({ first: start, last, ...(start > first && { under: first }) })
  return pieces
}

function batchesOf(pieces: readonly Piece[]): Piece[][] {
  const batches: Piece[][] = []
  let room = 0
  for (const piece of pieces) {
    const length = piece.last - piece.first
    if (length > room) {
      batches.push([])
      room = CAPACITY
    }
    batches.at(-1)!.push(piece)
    room -= length
  }
  return batches
}

function fill(columns: Columns, forms: readonly string[], pieces: readonly Piece[], network: Network): void {
  const scores = network.run(pieces.map(({ first, last }) => forms.slice(first, last)))
  const trees = pieces.map(({ first, last }, at) => bestTree(scores.arcs[at], last - first))
  const relations = network.relate(Int32Array.from(trees.flatMap((tree) => [...tree])))
  let row = 0
  pieces.forEach(({ first, last, under }, at) => {
    const width = last - first + 1
    for (let token = first; token < last; token += 1, row += 1) {
      const [upos, xpos] = network.tags[bestOf(scores.tags, row * scores.tagWidth, network.tags.length)].split('|')
      columns.upos[token] = upos
      columns.xpos[token] = xpos
      columns.lemma[token] = lemmaOf(forms[token], upos, xpos)
      const head = trees[at][token - first]
      columns.head[token] = head === 0 ? ROOT : first + head - 1
      columns.confidence[token] = shareOf(scores.arcs[at], (token - first) * width, width, head)
      columns.deprel[token] = relationOf(network, relations, row, head === 0)
      if (head === 0 && under !== undefined) hang(columns, token, under)
    }
  })
}

/** A later piece's root becomes a loose part of the first piece. */
function hang(columns: Columns, token: number, first: number): void {
  let root = first
  while (columns.head[root] !== ROOT) root = columns.head[root]
  columns.head[token] = root
  columns.deprel[token] = 'parataxis'
  columns.confidence[token] = 0
}

/** The root's relation is `root`, and nothing else's is. */
function relationOf(
  { relations }: Network,
  { scores, width }: { scores: Float64Array; width: number },
  row: number,
  isRoot: boolean,
): string {
  if (isRoot) return 'root'
  let best = -1
  for (let at = 0; at < relations.length; at += 1) {
    if (relations[at] === 'root') continue
    if (best < 0 || scores[row * width + at] > scores[row * width + best]) best = at
  }
  return relations[best]
}

function bestOf(scores: Float64Array, from: number, count: number): number {
  let best = 0
  for (let at = 1; at < count; at += 1) if (scores[from + at] > scores[from + best]) best = at
  return best
}

/** The probability of one choice among `count` scores. */
function shareOf(scores: Float64Array, from: number, count: number, chosen: number): number {
  let sum = 0
  for (let at = from; at < from + count; at += 1) sum += Math.exp(scores[at] - scores[from + chosen])
  return 1 / sum
}
