import { wordsOf } from '../../model/span.ts'
import { modelWords } from '../text/case.ts'
import type { Layout } from '../text/layout.ts'
import { isEnglish } from './english.ts'
import { type Columns, fill, type Piece } from './fill.ts'
import { LABELS } from './names/labels.ts'
import { CAPACITY, createNetwork, type Network } from './network.ts'
import { type Syntax, UNPARSED } from './syntax.ts'
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

/** Longer sentences are parsed in pieces, so that time stays linear. */
const LONGEST_PIECE = 160

/**
 * Tags, lemmas and dependencies of a layout in English, a single-rooted tree for every sentence; capitals are read
 * with their case restored. Sentences that are not English, and all where no model is given, stay untagged.
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
    names: new Float32Array(tokens.length * LABELS.length),
  }
  if (!models.parser) return columns
  const network = networkOf(models.parser, models.kernel)
  const forms = modelWords(layout)
  const pieces = sentences
    .filter((sentence) => {
      const { first, last } = sentence
      return isEnglish(forms, first, last, sentence.language ?? language, network.words.knows)
    })
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
