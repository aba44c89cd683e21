import type { Span } from '../model/span.ts'

/** Words to a shingle: eight in a row are seldom the same by chance. */
export const WIDTH = 8

/** A text as rows of eight words, each hashed, with where its words stand. */
export interface Shingled {
  readonly words: readonly Span[]
  /** The hash of the words from this one on; one for each start. */
  readonly hashes: Uint32Array
  /** Whether that row lies wholly inside quotation marks. */
  readonly quoted: readonly boolean[]
}

/** Cuts a text into overlapping rows of `width` words, in lower case without punctuation. */
export function shingle(text: string, width = WIDTH): Shingled {
  const words: Span[] = []
  const hashOfWord: number[] = []
  for (const found of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    words.push({ start: found.index, end: found.index + found[0].length })
    hashOfWord.push(hash(found[0].normalize('NFKC').toLowerCase()))
  }
  const quotes = quotationsIn(text)
  const inside = words.map(quotedWith(quotes))
  const count = Math.max(0, words.length - width + 1)
  const hashes = new Uint32Array(count)
  const quoted: boolean[] = []
  let run = 0
  for (let end = 0, start = 1 - width; end < words.length; end += 1, start += 1) {
    run = inside[end] ? run + 1 : 0
    if (start < 0) continue
    let sum = 0x811c9dc5
    for (let at = start; at <= end; at += 1) sum = mix(sum, hashOfWord[at])
    hashes[start] = sum
    quoted.push(run >= width)
  }
  return { words, hashes, quoted }
}

const mix = (sum: number, word: number): number => {
  const mixed = Math.imul(sum ^ word, 0x01000193)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

function hash(word: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) sum = mix(sum, word.charCodeAt(at))
  return sum
}

/** Longest quotation looked for: a mark that is never closed must not take the rest of the text. */
const LONGEST = 2000

/** Stretches between quotation marks, in order, none inside another. */
export function quotationsIn(text: string): Span[] {
  const spans: Span[] = []
  let open: { at: number; closes: string } | undefined
  for (const { 0: mark, index } of text.matchAll(/[“”"„«»]|\n\s*\n/g)) {
    if (open && (mark === open.closes || (open.closes === '”' && mark === '“'))) {
      spans.push({ start: open.at + 1, end: index })
      open = undefined
    } else if (open && index - open.at > LONGEST) {
      open = undefined
    }
    if (mark.trim() === '') open = undefined
    else if (!open && spans.at(-1)?.end !== index) {
      const closes = CLOSES.get(mark)
      open = closes ? { at: index, closes } : undefined
    }
  }
  return spans
}

const CLOSES = new Map([
  ['“', '”'],
  ['"', '"'],
  ['„', '“'],
  ['«', '»'],
])

function quotedWith(quotes: readonly Span[]): (word: Span) => boolean {
  let at = 0
  return (word) => {
    while (at < quotes.length && quotes[at].end < word.end) at += 1
    return at < quotes.length && quotes[at].start <= word.start
  }
}
