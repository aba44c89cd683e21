import type { Span } from '../../model/span.ts'
import { abbreviationEnds } from './tokens.ts'

/** A line that holds anything, without the white space and the ">" before its words. */
export interface Line extends Span {
  /** With what stands before its words. */
  readonly length: number
  readonly indent: number
  /** How many ">" stand before it. */
  readonly depth: number
  /** Whether an empty line, or one of another depth, stands before it. */
  readonly afterGap: boolean
}

/** How a text was broken into lines. */
export interface Wrap {
  /** The longest line, outliers left aside. */
  readonly width: number
  /** The least length that a line and the next one's first word have, together, where the break was not meant. */
  readonly room: number
  /** Whether empty lines part the paragraphs. */
  readonly spaced: boolean
}

const NARROW = 32
const WIDE = 132

/**
 * How the lines of a text were broken; undefined where they are paragraphs. In running text a line that was broken is
 * known by the small letter that the next one starts with; in capitals by a word that nothing ends with, as "OF".
 */
export function wrapOf(text: string, lines: readonly Line[]): Wrap | undefined {
  const pairs = lines.flatMap((line, at) =>
    lines[at + 1]?.afterGap === false ? [pairOf(text, line, lines[at + 1])] : [],
  )
  const lengths = sorted(pairs.map(({ length }) => length).filter((length) => length <= WIDE))
  if (lengths.length < pairs.length * 0.9 || lengths.length === 0) return undefined
  const width = lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * 0.98))]
  if (width < NARROW) return undefined
  const capitals = pairs.filter(({ hasSmall }) => hasSmall).length * 2 < pairs.length
  const inside = pairs.filter(
    ({ length, small, linked, unfinished }) => length >= NARROW && (capitals ? linked : small && unfinished),
  )
  const reach = sorted((capitals ? pairs.filter(({ unfinished }) => unfinished) : inside).map((pair) => pair.reach))
  const fits = capitals && reach.length >= 3 && reach[Math.floor(reach.length * 0.2)] > width - 2
  if (inside.length < Math.max(1, pairs.length * (capitals ? 0.08 : 0.15)) && !fits) return undefined
  const gaps = lines.filter(({ afterGap }) => afterGap).length - 1
  const room = capitals ? width / 2 : Math.min(width - 2, reach[Math.floor(reach.length * 0.05)])
  return { width, room, spaced: gaps > 0 && gaps * 25 >= lines.length }
}

const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b)

interface Pair {
  readonly length: number
  /** The length with the next line's first word. */
  readonly reach: number
  readonly unfinished: boolean
  /** The next line starts with a small letter. */
  readonly small: boolean
  /** Ends on a word that nothing ends with. */
  readonly hanging: boolean
  /** That, or a comma, or the next line starts with a word that seldom starts anything. */
  readonly linked: boolean
  readonly hasSmall: boolean
}

const ENDED = /[.!?…:;。！？؟)\]]["”’')\]]{0,3}$/
const SAMPLE = 140
/** Chinese and Japanese break anywhere. */
const FIRST_WORD = /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\S+)/u

/** Words that nothing ends with. */
const HANGING =
  /(?:^|\s)(?:the|a|an|of|in|on|at|to|for|from|with|by|and|or|but|as|than|that|is|are|was|were|has|had|have|be|its|their|his|her)$/i

/** Words that link what stands before them: headlines seldom start with one. */
const LINKING = /^(?:of|and|or|to|in|on|at|by|from|with|than|that|which|who|whose|is|are|was|were|has|have|had|be)\s/i

function pairOf(text: string, line: Line, next: Line): Pair {
  const end = text.slice(Math.max(line.start, line.end - 24), line.end)
  const start = text.slice(next.start, Math.min(next.end, next.start + SAMPLE))
  return {
    length: line.length,
    reach: line.length + 1 + (FIRST_WORD.exec(start)?.[0].length ?? 0),
    unfinished: !ENDED.test(end) || endsAbbreviated(end),
    small: /^["“‘'(]?\p{Ll}/u.test(start),
    hanging: HANGING.test(end),
    linked: HANGING.test(end) || end.endsWith(',') || LINKING.test(start),
    hasSmall: /\p{Ll}/u.test(start),
  }
}

/** "... met Gen." at the end of a line. */
function endsAbbreviated(end: string): boolean {
  const word = /([\p{L}-]+)\.$/u.exec(end)?.[1]
  return word !== undefined && (abbreviationEnds(word) === 'never' || /^\p{Lu}$/u.test(word))
}

const ITEM = /^(?:[-•*–·▪]|\d{1,2}[.)]|\(?[a-z]\))\s/
const COLUMNS = /\S(?:\t| {4,})\S/

/** Whether a line goes on in the next: where the break stands inside words, or where the next word had no room. */
export function continues(text: string, line: Line, next: Line, { width, room, spaced }: Wrap): boolean {
  const deeper = startsItem(text, line) ? 4 : 1
  if (next.afterGap || next.indent > line.indent + deeper || line.indent > next.indent + 10) return false
  if (inColumns(text, line) || inColumns(text, next)) return false
  const { reach, unfinished, small, hanging } = pairOf(text, line, next)
  const full = reach > width - 2
  if (startsItem(text, next)) return full && unfinished && !startsItem(text, line) && DASH.test(text[next.start])
  if (full) return true
  const open = small && !/[:;]$/.test(text.slice(line.end - 1, line.end))
  if ((open || hanging) && line.length > width * 0.4) return true
  const ragged = room < width * 0.85
  return (
    (reach >= room && unfinished) ||
    (reach >= Math.max(room, width * 0.8) && spaced) ||
    (ragged && spaced && unfinished && line.length > width * 0.6)
  )
}

const startsItem = (text: string, line: Line): boolean => ITEM.test(text.slice(line.start, line.start + 4))
const DASH = /^[-–—]$/

const inColumns = (text: string, { start, end }: Line): boolean =>
  COLUMNS.test(text.slice(start, Math.min(end, start + SAMPLE)))
