import type { Layout } from '../text/layout.ts'

/** Words between quotation marks, in one paragraph. Token indices; `first` and `last` are the words inside. */
export interface Quotation {
  readonly first: number
  /** One past the last token inside. */
  readonly last: number
  /** The tokens of the marks too: from `open` up to, not with, `close`. */
  readonly open: number
  readonly close: number
  readonly paragraph: number
  /** No closing mark: the quotation goes on in the next paragraph. */
  readonly goesOn: boolean
  readonly single: boolean
}

const OPENING = new Set(['“', '„', '«', '‘', '``'])
const NEUTRAL = new Set(['"', "'", "''"])
const ENDING = new Set(['”', '»', '’', '’’'])
const CLOSING: Readonly<Record<string, ReadonlySet<string>>> = {
  '“': new Set(['”', '“', '"']),
  '„': new Set(['“', '”', '‟']),
  '«': new Set(['»']),
  '‘': new Set(['’']),
  '"': new Set(['"', '”']),
  "''": new Set(["''"]),
  '``': new Set(["''", '’’', '"']),
  "'": new Set(["'"]),
}

/**
 * Quotations of a layout, in order, none inside another: paired marks of one kind within one paragraph; a mark that
 * opens a paragraph and is not closed reaches to its end. Straight marks open before a word and close after one.
 */
export function findQuotations(layout: Layout): Quotation[] {
  const quotations: Quotation[] = []
  let at = 0
  layout.paragraphs.forEach((paragraph, index) => {
    const from = at
    while (at < layout.tokens.length && layout.tokens[at].end <= paragraph.end) at += 1
    const goesOn = at < layout.tokens.length && opensParagraph(layout, at)
    for (const quotation of inParagraph(layout, from, at, index, goesOn)) quotations.push(quotation)
  })
  return quotations
}

/** Whether the token that starts a paragraph opens a quotation. */
function opensParagraph(layout: Layout, token: number): boolean {
  const { mark, width } = markAt(layout, token)
  return mark !== undefined && !isApostrophe(mark) && opensBefore(layout, token, width, mark)
}

function inParagraph(layout: Layout, from: number, to: number, paragraph: number, goesOn: boolean): Quotation[] {
  const found: Quotation[] = []
  let opened: { token: number; width: number; mark: string } | undefined
  const finish = (last: number, close: number): void => {
    if (!opened) return
    const first = opened.token + opened.width
    const single = opened.mark === '‘' || opened.mark === "'"
    if (first < last) {
      found.push({ first, last, open: opened.token, close, paragraph, goesOn: last === close, single })
    }
    opened = undefined
  }
  for (let token = from; token < to; token += 1) {
    const { mark, width } = markAt(layout, token)
    if (mark === undefined) continue
    if (opened && CLOSING[opened.mark].has(mark) && closesAfter(layout, token, width, mark)) {
      finish(token, token + width)
    } else if (opensBefore(layout, token, width, mark) && !(opened && mark !== '“')) {
      opened = { token, width, mark }
    }
    token += width - 1
  }
  if (opened && !isApostrophe(opened.mark) && (opened.token === from || goesOn)) finish(to, to)
  return found
}

function markAt({ text, tokens }: Layout, token: number): { mark?: string; width: number } {
  const { start, end } = tokens[token]
  if (end - start > 2) return { width: 1 }
  const mark = text.slice(start, end)
  if (mark === "'" && text[end] === "'" && tokens[token + 1]?.start === end) return { mark: "''", width: 2 }
  return OPENING.has(mark) || NEUTRAL.has(mark) || ENDING.has(mark) ? { mark, width: 1 } : { width: 1 }
}

const isApostrophe = (mark: string): boolean => mark === "'" || mark === '‘'

function opensBefore({ text, tokens }: Layout, token: number, width: number, mark: string): boolean {
  if (ENDING.has(mark)) return false
  const before = text[tokens[token].start - 1] ?? ' '
  const after = text[tokens[token + width - 1].end] ?? ' '
  return /[\s([—–\-:,\u200f]/u.test(before) && !/\s/u.test(after)
}

function closesAfter({ text, tokens }: Layout, token: number, width: number, mark: string): boolean {
  const before = text[tokens[token].start - 1] ?? ' '
  const after = text[tokens[token + width - 1].end] ?? ' '
  if (mark === '"' || mark === "''") return !/\s/u.test(before) || /[\s.,;:!?)]/u.test(after)
  return mark === "'" || mark === '’' ? !/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(after) : true
}
