import type { Span } from '../../dateline/src/model/span.ts'

/** An attribution as test sets hold it. */
export interface Related {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** Whether it is speech, not thought or act: a flag that the set's own scorer reads. */
  readonly speech?: boolean
  readonly rule?: string
}

/** A document of a test set. */
export interface Annotated {
  readonly text: string
  readonly attributions: readonly Related[]
  /** Stretches that the annotators were told to leave out. */
  readonly discard?: readonly Span[]
}

export interface Score {
  readonly right: number
  readonly found: number
  readonly wanted: number
}

const ROLES = ['source', 'cue', 'content'] as const
const WORD = /[\p{L}\p{N}]+(?:['’\-.,](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*|[$€£%#@]/gu

/**
 * How many attributions agree, matched one to one: in each role the shared words are at least half of those of the
 * longer span set, or both sets are empty. Punctuation does not count.
 * What lies mostly in a stretch that was left out is not counted.
 */
export function scoreOf({ text, attributions, discard = [] }: Annotated, found: readonly Related[]): Score {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
  const inWords = (related: readonly Related[]): Set<number>[][] =>
    related.map((each) => ROLES.map((role) => wordsIn(words, each[role])))
  const leftOut = wordsIn(words, discard)
  const system = inWords(found).filter(([, cue, content]) => {
    const size = cue.size + content.size
    return size === 0 || (shared(cue, leftOut) + shared(content, leftOut)) * 2 <= size
  })
  return { right: matched(inWords(attributions), system), found: system.length, wanted: attributions.length }
}

/** The scores of several documents as one. */
export const sum = (scores: readonly Score[]): Score => ({
  right: scores.reduce((total, { right }) => total + right, 0),
  found: scores.reduce((total, { found }) => total + found, 0),
  wanted: scores.reduce((total, { wanted }) => total + wanted, 0),
})

function wordsIn(words: readonly Span[], spans: readonly Span[]): Set<number> {
  const inside = new Set<number>()
  for (const { start, end } of spans) {
    let [low, high] = [0, words.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (words[middle].end <= start) low = middle + 1
      else high = middle
    }
    for (let at = low; at < words.length && words[at].start < end; at += 1) inside.add(at)
  }
  return inside
}

/** The largest one-to-one matching of agreeing pairs, by augmenting paths. */
function matched(gold: readonly Set<number>[][], system: readonly Set<number>[][]): number {
  const partners = system.map((each) => gold.flatMap((other, at) => (agree(each, other) ? [at] : [])))
  const taken = new Map<number, number>()
  const place = (at: number, tried: Set<number>): boolean =>
    partners[at].some((partner) => {
      if (tried.has(partner)) return false
      tried.add(partner)
      const holder = taken.get(partner)
      if (holder !== undefined && !place(holder, tried)) return false
      taken.set(partner, at)
      return true
    })
  return system.filter((_, at) => place(at, new Set())).length
}

const agree = (a: readonly Set<number>[], b: readonly Set<number>[]): boolean =>
  a.every((words, role) => {
    const longer = Math.max(words.size, b[role].size)
    return longer === 0 || (words.size > 0 && b[role].size > 0 && shared(words, b[role]) * 2 >= longer)
  })

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => [...a].filter((word) => b.has(word)).length
