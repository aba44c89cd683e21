import type { Span } from '../../model/span.ts'
import type { Entry } from './grammar.ts'
import { DIGITS } from './lexicon.ts'

/** A piece of text as time expressions need it: letters, digits or one mark, so "mid-1980s" is four. */
export interface Word extends Span {
  /** Lower case; digits of any script as 0-9. */
  readonly text: string
  readonly capital: boolean
  /** A capital and then a small letter. */
  readonly title: boolean
  /** Nothing stands between it and the word before. */
  readonly glued: boolean
  /** What it can be part of; absent for most words. */
  readonly entry?: Entry
}

type Vocabulary = (word: string) => Entry | undefined

/** The words of a text with a break, which no expression runs across, at the start of each paragraph. Linear. */
export function findWords(text: string, paragraphs: readonly Span[], vocabulary: Vocabulary): Word[] {
  const words: Word[] = []
  const digits = vocabulary(DIGITS)
  let before = -1
  for (const { start, end } of paragraphs) {
    words.push({ start, end: start, text: '', capital: false, title: false, glued: false, entry: undefined })
    let at = start
    while (at < end) {
      const kind = kindOf(text.charCodeAt(at))
      const from = at
      at += 1
      if (kind === SPACE) continue
      if (kind !== MARK) while (at < end && kindOf(text.charCodeAt(at)) === kind) at += 1
      const written = text.slice(from, Math.min(at, from + LONGEST))
      const lower = kind === LETTER ? written.toLowerCase() : kind === DIGIT ? plainDigits(written) : written
      const capital = kind === LETTER && lower.charCodeAt(0) !== written.charCodeAt(0)
      words.push({
        start: from,
        end: at,
        text: lower,
        capital,
        title: capital && written.length > 1 && lower.charCodeAt(1) === written.charCodeAt(1),
        glued: from === before,
        entry: kind === DIGIT ? digits : vocabulary(lower),
      })
      before = at
    }
  }
  return words
}

/** No word of a time expression is longer: longer ones are cut to it before they are looked up. */
const LONGEST = 24

const SPACE = 0
const LETTER = 1
const DIGIT = 2
const MARK = 3

/** ASCII by table; beyond it, what is neither digit, space nor punctuation counts as a letter. */
function kindOf(code: number): number {
  if (code < 128) return ASCII[code]
  if (zeroOf(code) > 0) return DIGIT
  if (code < 0xc0) return code === 0xa0 || code === 0xad ? SPACE : MARK
  if (code === 0xd7 || code === 0xf7) return MARK
  if (0x2000 <= code && code <= 0x206f) return code <= 0x200f || code === 0x202f ? SPACE : MARK
  if (code === 0x060c || code === 0x061b || code === 0x061f || code === 0x06d4) return MARK
  if (0x3000 <= code && code <= 0x303f) return code === 0x3000 ? SPACE : MARK
  return code === 0xfeff ? SPACE : LETTER
}

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  if (/[a-z]/i.test(char)) return LETTER
  return /\d/.test(char) ? DIGIT : code <= 32 ? SPACE : MARK
})

/** The code of zero among the digits of that script - Arabic, Persian, full-width; 0 where the code is no digit. */
function zeroOf(code: number): number {
  if (0x0660 <= code && code <= 0x0669) return 0x0660
  if (0x06f0 <= code && code <= 0x06f9) return 0x06f0
  return 0xff10 <= code && code <= 0xff19 ? 0xff10 : 0
}

function plainDigits(written: string): string {
  if (written.charCodeAt(0) < 128 && written.charCodeAt(written.length - 1) < 128) return written
  return [...written].map((char) => plainDigit(char.charCodeAt(0))).join('')
}

const plainDigit = (code: number): string => String.fromCharCode(zeroOf(code) ? code - zeroOf(code) + 48 : code)
