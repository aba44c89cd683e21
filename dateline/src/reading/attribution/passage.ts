import { closedClasses } from '../../languages/en/attribution-words.ts'
import { cueNouns } from '../../languages/en/cue-nouns.ts'
import { type Span, wordsOf } from '../../model/span.ts'
import { type Syntax, UNPARSED } from '../syntax/syntax.ts'
import { type Tree, treeOf } from '../syntax/tree.ts'
import type { Layout } from '../text/layout.ts'
import { cueFormsOf, isCueForm } from './cue-lexicon.ts'
import { findQuotations, type Quotation } from './quotations.ts'
import { type Extents, extentsOf } from './subtrees.ts'

/** A report as this stage walks over it: words in lower case, parts of speech, quotations, stretches. */
export interface Passage {
  readonly layout: Layout
  readonly syntax: Syntax
  readonly words: readonly string[]
  /** Universal Dependencies part of speech: the tagger's, or a guess where none has read the text. */
  readonly upos: readonly string[]
  readonly quotations: readonly Quotation[]
  /** Index of the quotation that a token stands in, its marks included; -1 outside. */
  readonly quotationAt: Int32Array
  readonly stretches: readonly Stretch[]
  /** Index of the stretch of a token. */
  readonly stretchAt: Int32Array
  readonly tree: Tree
  readonly extents: Extents
}

/** Sentences that one quotation holds together, or a single sentence: tokens `first` up to `last`. */
export interface Stretch {
  readonly first: number
  readonly last: number
  readonly paragraph: number
  readonly post?: number
}

export function passageOf(layout: Layout, syntax: Syntax): Passage {
  const { text, tokens } = layout
  const words = tokens.map((token) => wordsOf(text, token).toLowerCase())
  const upos = syntax.upos.map((tag, token) => {
    if (tag === 'X' || tag === undefined) return guess(layout, words, token)
    if (tag === 'VERB' && isDeniedClaim(syntax, words, token)) return 'NOUN'
    return tag === 'PRON' && isAcronym(text.slice(tokens[token].start, tokens[token].end)) ? 'PROPN' : tag
  })
  const quotations = findQuotations(layout)
  const quotationAt = new Int32Array(tokens.length).fill(-1)
  quotations.forEach(({ open, close }, index) => {
    quotationAt.fill(index, open, close)
  })
  const stretches = stretchesOf(layout, quotationAt)
  const stretchAt = new Int32Array(tokens.length)
  stretches.forEach(({ first, last }, index) => {
    stretchAt.fill(index, first, last)
  })
  const tree = treeOf(layout, syntax)
  const extents = extentsOf(tree)
  return { layout, syntax, words, upos, quotations, quotationAt, stretches, stretchAt, tree, extents }
}

/** "refuted claims that K": verbs to many a tagger. */
const isDeniedClaim = ({ upos }: Syntax, words: readonly string[], token: number): boolean =>
  upos[token - 1] === 'VERB' && words[token].endsWith('s') && words[token + 1] === 'that' && cueNouns.has(words[token])

/** "AP", "AFP": names to us, pronouns to many a tagger. */
const isAcronym = (word: string): boolean =>
  /^\p{Lu}{2,5}$/u.test(word) && !/^(?:US|WE|HE|IT|ME|MY|SHE|THEY|YOU|WHO|THIS|THAT|HIS|HER|ITS|ALL)$/.test(word)

/** How sure the parser must be of an arc that decides where what is said ends. */
export const SURE = 0.6

/** Whether a parser has read the sentence of this token. */
export const isParsed = ({ syntax }: Passage, token: number): boolean => syntax.head[token] !== UNPARSED

/** The span from the first token up to, not with, the last. */
export const spanOfTokens = ({ layout: { tokens } }: Passage, first: number, last: number): Span => ({
  start: tokens[first].start,
  end: tokens[last - 1].end,
})

/** Whether a token starts with a capital letter. */
export const isCapital = ({ layout: { text, tokens } }: Passage, token: number): boolean =>
  /^\p{Lu}/u.test(text.slice(tokens[token].start, tokens[token].start + 2))

function stretchesOf({ sentences }: Layout, quotationAt: Int32Array): Stretch[] {
  const stretches: Stretch[] = []
  for (const { first, last, paragraph, post } of sentences) {
    const before = stretches.at(-1)
    const heldTogether =
      before?.paragraph === paragraph && quotationAt[first] >= 0 && quotationAt[first] === quotationAt[before.last - 1]
    if (heldTogether) stretches[stretches.length - 1] = { ...before, last }
    else stretches.push({ first, last, paragraph, ...(post !== undefined && { post }) })
  }
  return stretches
}

function guess({ text, tokens }: Layout, words: readonly string[], token: number): string {
  const word = words[token]
  if (/^[^\p{L}\p{N}]+$/u.test(word)) return 'PUNCT'
  if (/^\p{N}/u.test(word)) return 'NUM'
  const known = closedClasses.find(([, members]) => members.has(word))
  if (known) return known[0]
  const capital = /^\p{Lu}/u.test(text.slice(tokens[token].start, tokens[token].start + 2))
  const inside = token > 0 && !/^[.!?:“"‘]$/.test(words[token - 1]) && words[token - 1] !== "'"
  if (capital && (inside || !isCueForm(word))) return 'PROPN'
  if (word.length > 4 && word.endsWith('ly')) return 'ADV'
  if (isCueForm(word)) return guessCue(words, token)
  return /(?:[^aeiou]ed|ied|[aeiou][^aeious]ed|sed|ing)$/.test(word) && word.length > 4 ? 'VERB' : 'NOUN'
}

const NOUN_BEFORE =
  /^(?:the|a|an|this|that|these|those|his|her|their|its|my|our|your|'s|’s|no|any|some|several|of|in|from|with)$/

const BASE_BEFORE =
  /^(?:i|we|you|they|who|to|not|n't|n’t|would|could|will|can|may|might|must|should|did|do|does|also|both|[a-z]{3,}s)$/

/** "claims", "report", "demand": a verb where its form or the word before it says so. */
function guessCue(words: readonly string[], token: number): string {
  const shapes = cueFormsOf(words[token]).map(({ shape }) => shape)
  if (shapes.includes('past') || shapes.includes('gerund')) return 'VERB'
  if (NOUN_BEFORE.test(words[token - 1] ?? '')) return 'NOUN'
  if (cueFormsOf(words[token + 1] ?? '').some(({ shape }) => shape === 'past')) return 'NOUN'
  if (!shapes.includes('base')) return 'VERB'
  if (/^[^\p{L}\p{N}]*$/u.test(words[token + 1] ?? '')) return 'NOUN'
  return BASE_BEFORE.test(words[token - 1] ?? '') ? 'VERB' : 'NOUN'
}
