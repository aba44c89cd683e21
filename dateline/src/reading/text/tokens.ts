import type { Span } from '../../model/span.ts'

export type Token = Span

/**
 * One alternative a kind of token, tried in order: web addresses, handles, abbreviations with inner full stops,
 * numbers with separators, words with inner hyphens or apostrophes (clitics split off after), ellipses and runs of
 * one dash, then any single character that is not white space.
 */
const TOKEN = new RegExp(
  [
    String.raw`https?://[^\s<>"“”]+[^\s<>"“”.,;:!?)\]'’]`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`(?:\p{Lu}\.){2,}`,
    String.raw`[ap]\.m\.`,
    String.raw`\p{N}+(?:[.,:/]\p{N}+)*(?:st|nd|rd|th|[ap]m)?(?![\p{L}])`,
    String.raw`[\p{L}\p{N}\p{M}_]+(?:[-‐‑'’][\p{L}\p{N}\p{M}_]+)*`,
    String.raw`\.{2,}|-{2,}|[–—]+`,
    String.raw`\S`,
  ].join('|'),
  'gu',
)
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i
const ABBREVIATED = new Set(
  'mr mrs ms dr prof rev hon st gen lt col maj capt cmdr sgt brig adm sen rep gov pres jr sr vs no inc ltd co corp etc jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

/** Words, numbers and marks, in order. */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: found, index: start } of text.matchAll(TOKEN)) {
    const end = start + found.length
    const clitic = CLITIC.exec(found)
    if (clitic && clitic.index > 0) {
      tokens.push({ start, end: start + clitic.index }, { start: start + clitic.index, end })
    } else if (text[end] === '.' && ABBREVIATED.has(found.toLowerCase())) {
      tokens.push({ start, end: end + 1 })
    } else if (found === '.' && tokens.at(-1)?.end === end) {
    } else {
      tokens.push({ start, end })
    }
  }
  return tokens
}
