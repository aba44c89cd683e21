import { roleNouns } from '../../languages/en/entity-titles.ts'
import { firstPlace } from '../../model/sorted.ts'
import type { Span } from '../../model/span.ts'
import { childrenOf, hasRelation, headOf, isParsed, lowerOf, subtreeOf, type Tree, wordOf } from './tree.ts'

/** A run of tokens with its head: `tokens.slice(first, last)`. */
export interface Phrase {
  readonly first: number
  readonly last: number
  readonly head: number
}

/** What hangs on a noun without being part of its phrase. */
const OUTSIDE = [
  'acl',
  'advcl',
  'appos',
  'aux',
  'case',
  'cc',
  'ccomp',
  'conj',
  'cop',
  'csubj',
  'dep',
  'discourse',
  'list',
  'mark',
  'nsubj',
  'obl',
  'orphan',
  'parataxis',
  'punct',
  'vocative',
]
/** Adverbs before a noun that bound or limit it: "only soldiers", "at least 30 people". */
const LIMITING = new Set(
  'only about around nearly almost over at least most more less than some up roughly all'.split(' '),
)
/** Prepositions whose phrase belongs to the noun before it. */
const BINDING = new Set(['of'])

/**
 * The noun phrase of a head: articles, adjectives, numbers, compounds and what is "of" it, without preposition,
 * relative clause, apposition or coordination. Without a parse it is the head alone with the name it stands in.
 */
export function nounPhrase(tree: Tree, head: number, binding: ReadonlySet<string> = BINDING): Phrase {
  if (!isParsed(tree, head)) return { ...nameAround(tree, head), head }
  const inside = subtreeOf(tree, head, (token) => belongs(tree, token, head, binding))
  let first = head
  let last = head + 1
  while (inside.has(first - 1) || spansGap(tree, first - 1, inside)) first -= 1
  while (inside.has(last)) last += 1
  if (first > 0 && lowerOf(tree, first) === 'to' && lowerOf(tree, first - 1) === 'up') first -= 1
  return trimmed(tree, { first, last, head })
}

function belongs(tree: Tree, token: number, head: number, binding: ReadonlySet<string>): boolean {
  const { deprel } = tree.syntax
  const isDirect = headOf(tree, token) === head
  if (!isDirect) return token < head || isPlain(tree, token, binding)
  if (deprel[token] === 'punct') return isInnerMark(tree, token)
  if (OUTSIDE.some((relation) => hasRelation(tree, token, relation))) return false
  if (hasRelation(tree, token, 'advmod')) return token < head && LIMITING.has(lowerOf(tree, token))
  if (deprel[token] === 'nmod') {
    const [preposition] = childrenOf(tree, token, 'case')
    if (token < head) return true
    return preposition !== undefined && (binding.has(lowerOf(tree, preposition)) || speaksFor(tree, head, preposition))
  }
  return deprel[token] !== 'nmod:unmarked'
}

/** "a spokesperson for the Brigades", "an official from the group". */
const speaksFor = (tree: Tree, head: number, preposition: number): boolean =>
  roleNouns.has(tree.syntax.lemma[head]) &&
  (/^(?:for|from)$/.test(lowerOf(tree, preposition)) || /^(?:envoy|ambassador|adviser|aide)$/.test(lowerOf(tree, head)))

/** What hangs deeper in a phrase and belongs to it: "members of the army", not "rockets at the town". */
function isPlain(tree: Tree, token: number, binding: ReadonlySet<string>): boolean {
  const relation = tree.syntax.deprel[token]
  if (['acl:relcl', 'parataxis', 'appos'].includes(relation)) return false
  const [preposition] = relation === 'nmod' ? childrenOf(tree, token, 'case') : []
  return preposition === undefined || preposition > token || binding.has(lowerOf(tree, preposition))
}

/** Quotation marks and dashes inside a phrase: “mother and daughter”, Marovia-Lethia. */
const isInnerMark = (tree: Tree, token: number): boolean => /^[-–"“”'‘’]$/.test(wordOf(tree, token))

/** A mark between two parts of the phrase that the parser hung elsewhere. */
const spansGap = (tree: Tree, token: number, inside: ReadonlySet<number>): boolean =>
  token > 0 && inside.has(token - 1) && isInnerMark(tree, token)

function trimmed(tree: Tree, { first, last, head }: Phrase): Phrase {
  let [from, to] = [first, last]
  for (let at = head + 1; at < to; at += 1) if (/^[([]$/.test(wordOf(tree, at))) to = at
  const isMark = (token: number): boolean => /^[\p{P}\p{S}]+$/u.test(wordOf(tree, token)) && wordOf(tree, token) !== '$'
  while (from < head && isMark(from)) from += 1
  while (to > head + 1 && isMark(to - 1)) to -= 1
  return { first: withBound(tree, from), last: to, head }
}

/** "at" of "at least 22 people", which a parser hangs on the noun as a preposition. */
function withBound(tree: Tree, first: number): number {
  const before = first > 1 ? `${lowerOf(tree, first - 2)} ${lowerOf(tree, first - 1)}` : ''
  if (before === 'up to') return first - 2
  const isBound = first > 0 && /^(?:least|most)$/.test(lowerOf(tree, first)) && lowerOf(tree, first - 1) === 'at'
  return isBound ? first - 1 : first
}

/** The run of capitalised words around a token. */
function nameAround(tree: Tree, token: number): { first: number; last: number } {
  const isCapital = (at: number): boolean =>
    at >= 0 && at < tree.layout.tokens.length && /^\p{Lu}/u.test(wordOf(tree, at)) && token - 8 < at && at < token + 8
  let [first, last] = [token, token + 1]
  if (!isCapital(token)) return { first, last }
  while (isCapital(first - 1)) first -= 1
  while (isCapital(last)) last += 1
  return { first, last }
}

/** A head with the heads coordinated to it: Marovia, Oramar and Lethia. */
export function coordinated(tree: Tree, head: number): number[] {
  const heads = new Set([head])
  for (const at of heads) {
    for (const child of childrenOf(tree, at, 'conj', 'appos'))
      if (heads.size < 40 && isJoined(tree, child)) heads.add(child)
  }
  return [...heads]
}

/** A conjunct, or what a parser takes for an apposition though "and" stands before it. */
const isJoined = (tree: Tree, token: number): boolean =>
  hasRelation(tree, token, 'conj') || childrenOf(tree, token, 'cc').some((and) => and < token)

/** The stretch of text that a phrase covers, with the bracket that opens right before it where it closes inside. */
export function spanOfPhrase(tree: Tree, { first, last }: { first: number; last: number }): Span {
  const { tokens } = tree.layout
  const opens = first > 0 && wordOf(tree, first - 1) === '('
  const closes = opens ? tokens.slice(first, last).findIndex((_, at) => /^[()]$/.test(wordOf(tree, first + at))) : -1
  const from = closes > 0 && wordOf(tree, first + closes) === ')' ? first - 1 : first
  return { start: tokens[from].start, end: tokens[last - 1].end }
}

/** The preposition of a phrase's head, lower case, with the words fixed to it: "because of". */
export function prepositionOf(tree: Tree, head: number): string | undefined {
  const nearest = childrenOf(tree, head, 'case').findLast((token) => token < head)
  if (nearest === undefined) return undefined
  return [nearest, ...childrenOf(tree, nearest, 'fixed')].map((token) => lowerOf(tree, token)).join(' ')
}

/** The head of the phrase that covers a span: the token inside it whose own head lies outside. */
export function headOfSpan(tree: Tree, { start, end }: Span): number | undefined {
  const first = tokenAt(tree, start)
  if (first === undefined) return undefined
  const { tokens } = tree.layout
  let head: number | undefined
  for (let at = first; at < tokens.length && tokens[at].start < end && at < first + 60; at += 1) {
    const above = headOf(tree, at)
    const isInside = above !== undefined && tokens[above].start >= start && tokens[above].end <= end
    if (!isInside) {
      head ??= at
      if (tree.syntax.deprel[at] !== 'punct' && tree.syntax.deprel[head] === 'punct') head = at
    }
  }
  return head
}

/** The token that covers an offset, or the first after it. */
export function tokenAt({ layout: { tokens } }: Tree, offset: number): number | undefined {
  const low = firstPlace(tokens.length, (place) => tokens[place].end > offset)
  return low < tokens.length ? low : undefined
}
