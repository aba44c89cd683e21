import { sayingForms } from '../../languages/en/saying-verbs.ts'
import { sentenceOpeners } from '../../languages/en/sentence-openers.ts'
import type { Span } from '../../model/span.ts'
import { abbreviationEnds, type Token } from './tokens.ts'

/** The tokens of one paragraph, as its sentences are looked for. */
export interface Passage {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly paragraph: Span
  /** The words of a token; empty outside the paragraph and for one too long to matter. */
  readonly word: (at: number) => string
}

const FINAL = /^(?:[.!?…؟。！？][!?]*|\.{2,}|[!?]{2,}|\[(?:\.{3}|…)\])$/u
const CLOSING = /^(?:["”’'»›)\]]|’’|''|\*+)$/u
const DASH = /^(?:[-–—]|--)$/

/** What follows the token before `at`: whether a sentence ends, and the index after the marks that go with its end. */
export function endBefore(passage: Passage, first: number, at: number): { at: number; ends: boolean } {
  const { word, tokens } = passage
  const mark = word(at - 1)
  if (!FINAL.test(mark)) return { at, ends: endsAbbreviated(mark, word(at)) }
  if (leads(passage, first, at - 1) || numbers(passage, first, at - 1)) return { at, ends: false }
  const closed = afterClosing(passage, at)
  const quoted = closed > at
  const after = afterCitations(passage, closed)
  const next = word(after)
  if (next === '') return { at: after, ends: true }
  if (quoted && /[?!]/.test(mark) && speakerFollows(word, after)) return { at: after, ends: false }
  if (/[?!]/.test(mark) && DASH.test(next) && /^\p{Ll}/u.test(word(after + 1))) return { at: after, ends: false }
  if (signs(passage, after)) return { at: after, ends: false }
  const apart = tokens[after].start > tokens[after - 1].end
  const inAddress = /^https?$/.test(word(first))
  const plain = mark === '.' && !quoted && apart
  return { at: after, ends: opens(passage, after, apart) || (plain && !inAddress && opensSmall(word(at - 2), next)) }
}

/** "... and then": dots that stand for what was left out before the first words. */
function leads({ word }: Passage, first: number, at: number): boolean {
  if (!/^(?:\.{2,}|…|\[(?:\.{3}|…)\])$/.test(word(at))) return false
  return at === first || /^[([“‘:\]]$/.test(word(at - 1))
}

/** "1. Warm water": the number of an item that stands in running text. */
const numbers = ({ word }: Passage, first: number, at: number): boolean =>
  at === first + 1 && word(at) === '.' && /^(?:\d{1,2}|\p{Lu})$/u.test(word(first))

function afterClosing({ word, tokens }: Passage, at: number): number {
  while (tokens[at]?.start === tokens[at - 1].end && CLOSING.test(word(at))) at += 1
  return at
}

/** "[12]", "[citation needed]" and a footnote's number set to the full stop belong to what they follow. */
function afterCitations({ word, tokens, text }: Passage, at: number): number {
  const footnote = tokens[at]?.start === tokens[at - 1].end && /^\d{1,3}$/.test(word(at))
  if (footnote && /^(?:\s|$)/.test(text.slice(tokens[at].end, tokens[at].end + 1))) at += 1
  while (word(at) === '[') {
    let end = at + 1
    while (end < at + 5 && word(end) !== ']') end += 1
    const inner = tokens[end] ? text.slice(tokens[at].end, tokens[end].start).trim() : ''
    if (word(end) !== ']' || !CITED.test(inner)) break
    at = end + 1
  }
  return at
}

const CITED = /^(?:\d{1,3}(?:[,–-] ?\d{1,3})?|\p{Ll}|(?:note|nb|n) \d{1,2}|(?:[a-z-]+ ){1,3}needed)$/u

/** "in the U.S. The": a full stop that is an abbreviation's and a sentence's at once. */
function endsAbbreviated(mark: string, next: string): boolean {
  if (!mark.endsWith('.') || mark.length < 3 || /^(?:e\.g|i\.e)\.$/i.test(mark)) return false
  if (!sentenceOpeners.has(next) && !/^(?:THE|HE|SHE|THEY)$/.test(next)) return false
  return /\p{L}\.\p{L}\.$/u.test(mark) || abbreviationEnds(mark.slice(0, -1)) === 'mayEnd'
}

/** `?" Oru asked`: a short name and its verb of saying after a quotation, which are one sentence with it. */
function speakerFollows(word: (at: number) => string, at: number): boolean {
  for (let step = 0; step < 5; step++) {
    const next = word(at + step)
    if (sayingForms.has(next)) return step > 0
    if (!/^(?:\p{Lu}|[-'’.]|the$|an?$|he$|she$|they$|al$|el$|bin$|of$)/u.test(next)) return false
  }
  return false
}

/** `." - Lea Oru`: a quotation's author after a dash, at the end of its paragraph. */
const signs = ({ word, tokens, paragraph }: Passage, at: number): boolean =>
  DASH.test(word(at)) && /^\p{Lu}/u.test(word(at + 1)) && paragraph.end - tokens[at].start < SIGNATURE
const SIGNATURE = 60

/** A sentence starts with a capital, a digit or dots apart, an opening mark, or a letter of a script without case. */
function opens({ text, tokens }: Passage, at: number, apart: boolean): boolean {
  const next = text.slice(tokens[at].start, tokens[at].start + 8)
  if (!apart && /^\p{N}/u.test(next)) return false
  if (/^(?:\.\.|…)/.test(next)) return apart && /\p{L}/u.test(text.slice(tokens[at].end, tokens[at].end + 3))
  return !/^\p{Ll}|^[,;:)\].!?]/u.test(next) || SMALL_NAME.test(next)
}

/** "al-Amin", "wikiNames", "https://": words that start a sentence as they are. */
const SMALL_NAME = /^(?:al|el|an|ar|as|ash|at|ad|ez)[-‐‑ ]\p{Lu}|^\p{Ll}{1,5}\p{Lu}|^https?:\/\/|^www\./u

/**
 * "It is closed. it opens at noon": a careless writer's sentence, where the word before is no abbreviation: "Sahl
 * Bancorp. for", "Sahl Plc. said".
 */
const opensSmall = (before: string, next: string): boolean =>
  /^\p{Ll}(?:\p{L}|$)/u.test(next) &&
  !/^[b-hj-z]$/.test(next) &&
  (SUBJECT.test(next) ? /^.{3}/u : /^\p{Ll}{2,}$|^\p{Ll}*[aeiouy]\p{Ll}*$|^\P{L}+$/u).test(before) &&
  /^(?:.{4}|.*[aeiouy]|\P{L})/u.test(before)

const SUBJECT = /^(?:i|it|its|he|she|they|we|you|this|that|these|those|there|the|what|when|where|why|how|if|so|but)$/
