/** What the network sees of a word; training/features.py does the same. */
import { hashOf } from './hash.ts'

const MARKS: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛`´ʼ′'].map((mark) => [mark, "'"] as const),
  ...[...'“”„‟«»″'].map((mark) => [mark, '"'] as const),
  ...[...'‐‑‒–—―−'].map((mark) => [mark, '-'] as const),
  ['…', '...'],
  ['``', '"'],
  ["''", '"'],
  ['\u00a0', ' '],
])
const ASCII_WORD = /^[\x21-\x5f\x61-\x7e]*$/

/** One way of writing marks, and no more than `longest` characters. */
export function plainOf(form: string, longest: number): string {
  if (form.length <= longest && form.length !== 2 && ASCII_WORD.test(form)) return form
  const mark = MARKS.get(form)
  if (mark !== undefined) return mark
  let plain = ''
  let count = 0
  for (const character of form) {
    if (count === longest) break
    count += 1
    plain += MARKS.get(character) ?? character
  }
  return plain
}

/** The key of the word table: lower case, every digit a 0. */
export const wordOf = (plain: string): string => plain.toLowerCase().replace(/[1-9]/g, '0')

/** Xx, X, x, 0 and the marks themselves; of a run only the first two are kept. */
export function shapeOf(plain: string): string {
  let shape = ''
  let length = 0
  for (const character of plain) {
    const kind = kindOf(character)
    if (shape.endsWith(kind + kind)) continue
    if (length === 8) break
    shape += kind
    length += 1
  }
  return shape
}

function kindOf(character: string): string {
  if ('0' <= character && character <= '9') return '0'
  if (character !== character.toLowerCase()) return 'X'
  if (character !== character.toUpperCase()) return 'x'
  return character.length === 1 && character.charCodeAt(0) < 128 ? character : '?'
}

/** The first and last characters of a word, counted in code points. */
export function endsOf(word: string): { prefix3: string; suffix3: string; suffix2: string } {
  const characters = /[\ud800-\udfff]/.test(word) ? Array.from(word) : word
  const cut = (from: number, to?: number): string => {
    const part = characters.slice(from, to)
    return typeof part === 'string' ? part : part.join('')
  }
  return { prefix3: cut(0, 3), suffix3: cut(-3), suffix2: cut(-2) }
}

/** Buckets of the three- and four-unit pieces of `<word>`. */
export function gramsOf(word: string, buckets: number): number[] {
  const marked = `<${word}>`
  const grams: number[] = []
  for (const size of [3, 4]) {
    for (let at = 0; at + size <= marked.length; at += 1) grams.push(foldedHash(marked, at, at + size) % buckets)
  }
  return grams
}

/** A piece's number as the weights know it, its halves folded together. */
export function foldedHash(word: string, from = 0, to = word.length): number {
  const hash = hashOf(word, from, to)
  return (hash ^ (hash >>> 16)) >>> 0
}
