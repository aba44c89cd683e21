import {
  type AbbreviationKind,
  abbreviations,
  contractions,
  currencyCodes,
  hyphenPrefixes,
} from '../../languages/en/abbreviations.ts'
import { sentenceOpeners } from '../../languages/en/sentence-openers.ts'
import type { Span } from '../../model/span.ts'
import { MONTHS } from './datelines.ts'
import { QUOTED } from './quoted-lines.ts'
import { isSmall } from './small-words.ts'

export type Token = Span

/** Joiners and soft hyphens stand inside words; other marks without width separate them. */
const LETTER = String.raw`[\p{L}\p{M}\p{N}_\u00ad\u200c\u200d]`
const APOSTROPHE = "['’ʼ`´]"
const ENDS = String.raw`(?![\p{L}\p{N}])`
const TOP_DOMAIN =
  '(?:com|org|net|gov|edu|mil|int|info|co|uk|ly|me|io|tv|news|eu|de|fr|ru|cn|qa|il|ps|ir|tr|ae|ua|' +
  'tw|au|ca|jp|kr|nz|za|br|mx|es|nl|se|dk|pl|ch|ie|gr|lb|sy|eg|sa|pk|ng|ke|biz|(?:com?|org|gov|edu|net|ac)\\.[a-z]{2})'
const UNIT =
  '(?:(?:km|cm|mm|m)[²³]?|am|pm|kg|g|mg|lbs?|oz|mph|kph|bn|mn|tn|k|M|ft|in|sq|s|hrs?|ha|' +
  'AM|PM|MB|GB|TB|Hz|kHz|MHz|GHz|kW|MW|GW|[kMGT]Wh)'
const PREFIX = hyphenPrefixes.map((word) => `[${word[0]}${word[0].toUpperCase()}]${word.slice(1)}`).join('|')

/** In order: the first that matches where a token starts takes its characters. Lengths are bounded to stay linear. */
const kinds = {
  cited: `(?<cited>^${QUOTED})`,
  address: String.raw`(?:[Hh]ttps?:\/\/|[Ww]ww\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]`,
  mail: String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}`,
  domain: String.raw`(?:[A-Za-z0-9-]{1,63}\.){1,6}${TOP_DOMAIN}\b(?![.-]\w)(?:\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’])?`,
  handle: String.raw`(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*`,
  date: String.raw`\d{1,4}(?<mark>[/.-])\d{1,2}\k<mark>\d{2,4}${ENDS}|\d{1,2}\/\d{1,2}${ENDS}`,
  telephone: String.raw`(?:\d-)?\d{3}-(?:\d{3}-)?\d{4}${ENDS}|(?<![\p{L}\p{N}])\+\d{5,15}(?:-\d{2,6}){0,3}${ENDS}`,
  ordinal: String.raw`\d+(?:,\d{3})*(?:st|nd|rd|th|['’]?s)${ENDS}|['’]\d0s${ENDS}|(?<=\b(?:[Ii]n|[Oo]f|[Ss]ince|[Ff]rom|or|and|until|[Tt]he) )['’]\d\d${ENDS}`,
  scaled: String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)\.\d+(?=\p{L}{1,3}${ENDS})|(?<=[$£€])\d+(?=[bt]${ENDS})`,
  number: String.raw`(?:(?<![\p{L}\p{N}])\.)?(?:\d{1,3}(?:,\d{3})+(?!\d)|\p{N}+)(?:[.:]\p{N}+)*(?:(?=${UNIT}${ENDS})|${ENDS})`,
  degree: String.raw`(?:Ph|Ed)\.D\.${ENDS}|[MB]\.(?:Sc|Phil|Ed|Eng|Tech|Com)\.${ENDS}`,
  currency: String.raw`(?:US|A|C|NZ|HK|NT|R|S)\$|(?:${currencyCodes.join('|')})(?=\d)`,
  initials: String.raw`(?:\p{Lu}\.){1,4}(?=\p{Lu}[\p{Ll}’']\p{L})|\p{L}(?:\.\p{L})+(?:\.${ENDS}|${ENDS})`,
  emoticon: String.raw`(?<=\s)[:;]-?[()DPp](?=[\s.,!?]|$)`,
  prefixed: `(?<![-‐‑])(?:${PREFIX})[-‐‑]${LETTER}+`,
  joined: String.raw`\p{Lu}+&\p{Lu}+${ENDS}`,
  word: `${LETTER}+(?:${APOSTROPHE}${LETTER}+)*`,
  quotes: "''|``|‘’|’’|<<|>>",
  leftOut: String.raw`\[(?:\.{3}|…)\]`,
  dots: String.raw`\.{2,}`,
  marks: '[!?]{2,}',
  rules: '-{2,}|[–—]+|[*]{2,}|={2,}|~{2,}',
  pictograph: String.raw`\p{Extended_Pictographic}[\p{M}\u200d\p{Extended_Pictographic}\p{Emoji_Modifier}]*`,
  other: String.raw`[^\s\p{Cc}\p{Cf}]`,
}
const TOKEN = new RegExp(Object.values(kinds).join('|'), 'gmu')
const CLITIC = new RegExp(`(?:n${APOSTROPHE}t|${APOSTROPHE}(?:s|re|ve|ll|d|m))$`, 'i')

/**
 * Words, numbers and marks, in order, as the English Universal Dependencies treebanks cut them: hyphenated words in
 * parts, clitics off, abbreviations with their full stop; not the ">" before the lines of a mail that is answered. Any
 * string at all; linear in its length.
 *
 * @example
 * findTokens("Gen. Oru didn't go.").map(({ start, end }) => [start, end])   // [[0, 4], [5, 8], [9, 12], [12, 15], [16, 18], [18, 19]]
 */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = []
  let from = 0
  for (const { 0: found, index, groups } of text.matchAll(TOKEN)) {
    if (index < from || groups?.cited) continue
    const end = index + found.length
    const inner = index + firstPart(found)
    if (inner < end) tokens.push({ start: index, end: inner }, { start: inner, end })
    else if (text[end] === '.' && keepsStop(text, found, index, end)) tokens.push({ start: index, end: end + 1 })
    else tokens.push({ start: index, end })
    from = tokens[tokens.length - 1].end
  }
  return tokens
}

/** Where a clitic or the second half of a contraction starts; the word's length where there is neither. */
function firstPart(word: string): number {
  if (word.length > 32) return word.length
  const contracted = contractions.get(word.toLowerCase())
  if (contracted) return contracted
  if (/^\d/.test(word)) return /0['’]s$/.test(word) ? word.length : (CLITIC.exec(word)?.index ?? word.length)
  const clitic = CLITIC.exec(word)
  return clitic && clitic.index > 0 ? clitic.index : word.length
}

const stops = new Map(abbreviations.flatMap(({ ends, words }) => words.map((word) => [word, ends] as const)))

/** How an abbreviation, given without its full stop, ends sentences; undefined for other words. */
export const abbreviationEnds = (word: string): AbbreviationKind['ends'] | undefined => stopOf(word)

/** As it stands, after a hyphen ("ex-Gov"), or all in capitals where it is no small word. */
function stopOf(word: string): AbbreviationKind['ends'] | undefined {
  const known = stops.get(word) ?? stops.get(word.slice(word.lastIndexOf('-') + 1))
  if (known !== undefined || !/^\p{Lu}{2,6}$/u.test(word)) return known
  const small = word.toLowerCase()
  const inTitle = stops.get(word[0] + small.slice(1))
  return inTitle === 'mayEnd' && isSmall(small) ? undefined : inTitle
}

/** "J. Oru", "J.-P. Oru", "E. Oru, J., and" and "W." of "George W. Oru", not the end of "Plan B. The". */
function isInitial(text: string, start: number, end: number): boolean {
  if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ')) return false
  const next = text.slice(end + 1, end + 24)
  if (/^(?:[,;]|-\p{Lu}| \p{Ll})/u.test(next)) return true
  const name = NAME_NEXT.exec(next)?.[1]
  return name !== undefined && !(name.length > 1 && sentenceOpeners.has(name))
}

/** Between an abbreviation and its word: spaces, or the end of a line that was broken to a width. */
const GAP = String.raw`[ \u00a0]{0,3}(?:\r?\n[ \t>]{0,6})?`
const NAME_NEXT = new RegExp(`^${GAP}(\\p{Lu}\\p{L}{0,12})`, 'u')
const NUMBER_NEXT = new RegExp(`^${GAP}\\d`)
const COUNT_NEXT = new RegExp(`^${GAP}(?:\\d|(?:one|two|three|four|five|six)\\b)`)
const DATE_NEXT = new RegExp(`^${GAP}(?:\\d|[$£€]|${MONTHS})`)

const startsLine = (text: string, start: number): boolean =>
  start === 0 || /[\r\n\u2028\u2029][ \t\u00a0]{0,9}$/.test(text.slice(Math.max(0, start - 10), start))

/** Whether the full stop at `end` belongs to the word before it. */
function keepsStop(text: string, word: string, start: number, end: number): boolean {
  const next = text.slice(end + 1, end + 24)
  if (next.startsWith('.')) return false
  if (/^\d{1,2}(?:\.\d)*$/.test(word)) return /^[ \u00a0\t]/.test(next) && startsLine(text, start)
  if (/^\p{Lu}$/u.test(word)) return isInitial(text, start, end)
  const ends = word.length < 12 ? stopOf(word) : undefined
  if (ends === 'beforeNumber') return (word === 'No' ? COUNT_NEXT : NUMBER_NEXT).test(next)
  if (ends === 'beforeDate') return DATE_NEXT.test(next)
  return ends !== undefined || (/^[,;]/.test(next) && /^\p{L}{2,5}$/u.test(word) && !isSmall(word.toLowerCase()))
}
