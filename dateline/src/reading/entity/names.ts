import { nameHeads } from '../../languages/en/entity-heads.ts'
import { peopleNouns } from '../../languages/en/entity-people.ts'
import { addresses, offices, officeWords } from '../../languages/en/entity-titles.ts'
import type { KnownName } from '../../model/list.ts'
import type { EntityType } from '../../model/reading.ts'
import { firstPlace } from '../../model/sorted.ts'
import { wordsOf } from '../../model/span.ts'
import { headOf, isParsed, lowerOf, type Tree, wordOf } from '../syntax/tree.ts'
import type { Known } from './known.ts'
import { findSpellings } from './spellings.ts'

/** A name at its place, before it is known whose it is. */
export interface NameMention {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly words: string
  /** What the name finder or the list takes it for. */
  readonly type?: EntityType
  readonly known?: Known
  readonly isDemonym: boolean
}

/** A name that the name finder found. */
export interface FoundName {
  readonly start: number
  readonly end: number
  readonly type: EntityType
  readonly confidence: number
}

/** A finder without weights is no surer than this of what it takes for names: then the tagger's proper nouns serve. */
const UNSURE = 0.3

/**
 * Names in text order, none over another: the listed, the polities and those that the name finder found; where two
 * overlap the longer stays, and of two equal ones the listed.
 */
export function findNameMentions(tree: Tree, lists: readonly KnownName[], finder: readonly FoundName[]): NameMention[] {
  const ofPeople = new Set<number>()
  const known = findSpellings(tree.layout, lists).flatMap(({ first, last, spelling }) => {
    const from = last - first > 1 && lowerOf(tree, first) === 'the' ? first + 1 : first
    if (spelling.isDemonym && !standsForPolity(tree, from, last)) {
      ofPeople.add(from)
      return []
    }
    const mention = { ...spanned(tree, from, last), known: spelling.known, type: spelling.known.type }
    return [{ ...mention, isDemonym: spelling.isDemonym }]
  })
  const openings = new Map(known.map((mention) => [mention.first, mention]))
  const sure = finder.filter(({ confidence }) => confidence > UNSURE)
  const found = (sure.length > 0 ? sure : properNouns(tree))
    .flatMap((name) => withoutAddress(tree, name))
    .flatMap((name) => withoutOwner(tree, name, openings))
    .flatMap((name) => withoutDash(tree, name))
    .filter((name) => !isAdjective(tree, name, ofPeople))
  const alone = new Map(found.map((name) => [name.words, name]))
  const names = withoutOverlap([...known, ...found].flatMap((name) => eachOfTwo(tree, name, alone)))
  return [...names, ...namedAgain(tree, names)].sort((a, b) => a.start - b.start)
}

/** A name of one word that the finder knew elsewhere in the report and passed over here. */
function namedAgain(tree: Tree, names: readonly NameMention[]): NameMention[] {
  const single = new Map<string, NameMention>()
  const taken = new Set<number>()
  for (const name of names) {
    if (name.last === name.first + 1 && !name.isDemonym && name.type !== 'other') single.set(name.words, name)
    for (let at = name.first; at < name.last; at += 1) taken.add(at)
  }
  const { upos, deprel } = tree.syntax
  return tree.layout.tokens.flatMap((_, at) => {
    const name = upos[at] === 'PROPN' && !taken.has(at) ? single.get(wordOf(tree, at)) : undefined
    const isPart =
      deprel[at] === 'flat' || deprel[at] === 'compound' || upos[at + 1] === 'PROPN' || upos[at - 1] === 'PROPN'
    return name && !isPart ? [{ ...name, ...spanned(tree, at, at + 1) }] : []
  })
}

/** "two Lethian workers": an adjective of people, no name of anyone. */
const isAdjective = (tree: Tree, { first, last, type }: NameMention, ofPeople: ReadonlySet<number>): boolean =>
  last === first + 1 && (ofPeople.has(first) || (type === 'other' && /^JJ/.test(tree.syntax.xpos[first])))

/**
 * "Sabir Brigades—Dorrin Front" is two names, "Dorrin Front - source" one: a long dash, or a hyphen between spaces, never
 * stands inside one.
 */
function withoutDash(tree: Tree, name: NameMention): NameMention[] {
  const dash = wordsBetween(tree, name).findIndex((_, at) => isDash(tree, name.first + at))
  if (dash < 1 || name.first + dash >= name.last - 1) return [name]
  const { type } = name
  const parts = [spanned(tree, name.first, name.first + dash), spanned(tree, name.first + dash + 1, name.last)]
  return parts
    .filter(({ words }) => /^\P{Ll}/u.test(words))
    .map((part) => ({ ...part, isDemonym: false, ...(type && { type }) }))
}

function isDash(tree: Tree, at: number): boolean {
  const { tokens } = tree.layout
  const isApart = tokens[at - 1]?.end < tokens[at].start && tokens[at].end < tokens[at + 1]?.start
  return /^[—–]+$/.test(wordOf(tree, at)) || (wordOf(tree, at) === '-' && isApart)
}

/** "Velmar and Oramar" taken for one name is two where either is named alone elsewhere. */
function eachOfTwo(tree: Tree, name: NameMention, others: ReadonlyMap<string, NameMention>): NameMention[] {
  const and = name.known ? -1 : wordsBetween(tree, name).indexOf('and')
  if (and < 1 || name.first + and >= name.last - 1) return [name]
  const parts = [spanned(tree, name.first, name.first + and), spanned(tree, name.first + and + 1, name.last)]
  const alone = parts.map(({ words }) => others.get(words))
  if (alone.every((other) => other === undefined)) return [name]
  return parts.map((part, at) => ({
    ...part,
    isDemonym: false,
    type: alone[at]?.type ?? alone[1 - at]?.type ?? 'other',
  }))
}

const wordsBetween = (tree: Tree, { first, last }: NameMention): string[] =>
  Array.from({ length: Math.min(last - first, 20) }, (_, at) => lowerOf(tree, first + at))

/** Runs of proper nouns with the small words inside them, untyped. */
function properNouns(tree: Tree): FoundName[] {
  const { layout, syntax } = tree
  const isProper = (at: number): boolean => syntax.upos[at] === 'PROPN' && /\p{L}/u.test(wordOf(tree, at))
  const isLink = (at: number, last: number): boolean =>
    at + 1 < last && isProper(at + 1) && /^(?:-|of|bin|ibn|al|el|de|la|del)$/.test(lowerOf(tree, at))
  return layout.sentences.flatMap((sentence) => {
    const names: FoundName[] = []
    for (let at = sentence.first; at < sentence.last; at += 1) {
      if (!isProper(at)) continue
      const first = at
      while (at < sentence.last && (isProper(at) || isLink(at, sentence.last))) at += 1
      names.push({
        start: layout.tokens[first].start,
        end: layout.tokens[at - 1].end,
        type: 'other',
        confidence: UNSURE,
      })
    }
    return names
  })
}

function spanned(tree: Tree, first: number, last: number): Omit<NameMention, 'isDemonym'> {
  const { text, tokens } = tree.layout
  const span = { start: tokens[first].start, end: tokens[last - 1].end }
  return { first, last, ...span, words: wordsOf(text, span) }
}

/** "Qatari mediation" speaks of Qatar, "two Qatari citizens" and "200 Qataris" of people. */
function standsForPolity(tree: Tree, first: number, last: number): boolean {
  const noun = isParsed(tree, first) ? (headOf(tree, last - 1) ?? last) : last
  if (noun < last || noun >= tree.layout.tokens.length) return false
  if (tree.sentenceOf[noun] !== tree.sentenceOf[first] || !/^\p{L}/u.test(wordOf(tree, last))) return false
  const isPerson = peopleNouns.has(tree.syntax.lemma[noun]) || peopleNouns.has(lowerOf(tree, noun).replace(/s$/, ''))
  return noun > first && noun - last < 5 && (!isPerson || nameHeads.has(lowerOf(tree, noun)))
}

function withoutAddress(tree: Tree, name: FoundName): NameMention[] {
  const { tokens } = tree.layout
  let first = tokenFrom(tree, name.start)
  let last = first
  while (last < tokens.length && tokens[last].end <= name.end) last += 1
  while (first < last && (addresses.has(lowerOf(tree, first)) || lowerOf(tree, first) === 'the')) first += 1
  if (last > first && /^['’]s?$/.test(wordOf(tree, last - 1))) last -= 1
  while (last - first > 1 && /^\p{Ll}/u.test(wordOf(tree, last - 1)) && !nameHeads.has(wordOf(tree, last - 1)))
    last -= 1
  if (name.type === 'person') first = afterOffice(tree, first, last)
  if (first >= last || !/\p{L}/u.test(wordOf(tree, first))) return []
  return [{ ...spanned(tree, first, last), type: name.type, isDemonym: false }]
}

/** "Interior Minister Tomas Reyl" as a person's name begins with the name proper. */
function afterOffice(tree: Tree, first: number, last: number): number {
  let at = first
  while (at < last - 1 && (offices.has(lowerOf(tree, at)) || officeWords.has(lowerOf(tree, at)))) at += 1
  return at > first && offices.has(lowerOf(tree, at - 1)) ? at : first
}

/** "US Secretary of State X" is the US and an X; "US-Iran" is the two of them. */
function withoutOwner(tree: Tree, name: NameMention, openings: ReadonlyMap<number, NameMention>): NameMention[] {
  const owner = openings.get(name.first)
  if (!owner || owner.last >= name.last) return [name]
  const next = lowerOf(tree, owner.last)
  if (/^[-–]$/.test(next)) {
    const other = openings.get(owner.last + 1)
    return other && other.last >= name.last ? [] : [name]
  }
  if (!offices.has(next) && !officeWords.has(next)) return [name]
  return [{ ...spanned(tree, owner.last, name.last), isDemonym: false, ...(name.type && { type: name.type }) }]
}

function tokenFrom({ layout: { tokens } }: Tree, offset: number): number {
  return firstPlace(tokens.length, (place) => tokens[place].start >= offset)
}

function withoutOverlap(mentions: readonly NameMention[]): NameMention[] {
  const longestFirst = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || rank(b) - rank(a))
  const taken = new Set<number>()
  const kept = longestFirst.filter(({ first, last }) => {
    for (let at = first; at < last; at += 1) if (taken.has(at)) return false
    for (let at = first; at < last; at += 1) taken.add(at)
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}

const rank = (mention: NameMention): number => (mention.known ? 1 : 0)
