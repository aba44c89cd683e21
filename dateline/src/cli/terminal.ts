import { stripVTControlCharacters, styleText } from 'node:util'

// C0 and C1 controls, line separators, and the marks that turn the direction of what follows.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** `text` with every control character shown as its code, save those in `keep`. For whatever comes from a report. */
export const visible = (text: string, keep = ''): string =>
  text.replace(UNSEEN, (mark) =>
    keep.includes(mark) ? mark : mark === '\n' || mark === '\t' ? ' ' : `<${codeOf(mark)}>`,
  )

const codeOf = (mark: string): string => `U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/** Columns to write in: the terminal's, at most 100; 80 in a pipe. */
export const columns = (): number => Math.min(process.stdout.columns ?? 80, 100)

type Style = Parameters<typeof styleText>[0]

/** Styled where standard output is a terminal that shows it. */
export const styled = (style: Style, text: string): string => styleText(style, text, { stream: process.stdout })

/** `text` in lines of at most `width` columns, broken at spaces, each after the first indented. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line)
      line = indent + word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line].join('\n')
}

/** Columns that `text` takes: wide characters count two, combining marks none. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of stripVTControlCharacters(text)) {
    columns += /\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  }
  return columns
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u
