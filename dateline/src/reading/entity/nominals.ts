import { type NominalNoun, nominalNouns } from '../../languages/en/entity-heads.ts'
import { roleNouns } from '../../languages/en/entity-titles.ts'
import { firstPlace } from '../../model/sorted.ts'
import { nounPhrase, type Phrase, spanOfPhrase } from '../syntax/phrases.ts'
import { lowerOf, type Tree, wordOf } from '../syntax/tree.ts'
import { type Draft, newDraft, setType, settled } from './draft.ts'
import { nameKey } from './keys.ts'
import type { NameMention } from './names.ts'
import type { NameAt } from './offices.ts'
import type { Resolved } from './resolve.ts'

const DEFINITE = new Set(['the', 'this', 'that'])
const INDEFINITE = new Set(['a', 'an', 'one', 'another'])
/** Adjectives that only an armed group bears. */
const ARMED = new Set(['resistance', 'militant', 'armed', 'rebel', 'insurgent', 'islamist', 'guerrilla', 'terrorist'])

const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'your', 'my'])

/** Nouns that stand for one only where its name ends so: "the Front". */
const ONLY_BY_NAME = new Set(['front', 'brigade', 'brigades'])

/** Nouns that stand for an armed one before a ministry or an agency. */
const FACTIONS = new Set(['group', 'faction', 'movement'])

/** Institutions that only a polity has. */
const NATIONAL = new Set(['ministry', 'army', 'parliament', 'military', 'navy'])

/** A text with more entities than this is a list, where "the group" could be anyone. */
const MOST = 600

interface Nominal {
  readonly noun: number
  readonly phrase: Phrase
  readonly start: number
  readonly end: number
  readonly determiner: 'definite' | 'indefinite' | 'none'
  /** The words between determiner or owner and noun, lower case. */
  readonly modifiers: readonly string[]
  readonly owner?: NameMention
}

/**
 * Descriptions that stand for a named one, or name an institution of one: "the group", "Marovia's army", "the Gulf
 * state", "the official". Joined only where a single one fits; else left out.
 */
export function joinNominals(tree: Tree, resolved: Resolved, nameAt: NameAt): void {
  const { tokens } = tree.layout
  const described = new Map<number, Draft>()
  const roles: number[] = []
  for (let noun = 0; noun < tokens.length && resolved.drafts.length < MOST; noun += 1) {
    if (nameAt(noun) || tree.syntax.upos[noun] === 'VERB') continue
    const word = lowerOf(tree, noun)
    const kind = nominalNouns.get(word) ?? nominalNouns.get(`${lowerOf(tree, Math.max(0, noun - 1))} ${word}`)
    const isRole = roleNouns.has(word)
    if (!kind && !isRole) continue
    if (noun + 1 < tokens.length && (nameAt(noun + 1) || isNounAfter(tree, noun + 1))) continue
    if (isRole) roles.push(noun)
    if (!kind) continue
    const one = joinDescription(tree, resolved, describe(tree, noun, nameAt), kind)
    if (one) described.set(noun, one)
  }
  for (const noun of roles) {
    if (resolved.drafts.length >= MOST) return
    joinRole(tree, resolved, describe(tree, noun, nameAt), described)
  }
}

/** "the group leader", "army officers": the noun is not what the phrase is about. */
function isNounAfter(tree: Tree, token: number): boolean {
  const { upos, deprel } = tree.syntax
  return (upos[token] === 'NOUN' || upos[token] === 'PROPN') && deprel[token - 1] === 'compound'
}

function describe(tree: Tree, noun: number, nameAt: NameAt): Nominal {
  const full = nounPhrase(tree, noun, new Set())
  let first = noun
  while (first > full.first && first > noun - 6) first -= 1
  const phrase = { first: Math.min(first, backToDeterminer(tree, noun)), last: noun + 1, head: noun }
  const inside = names(nameAt, phrase.first, noun)
  const opening = lowerOf(tree, phrase.first)
  const owner = inside[0] ?? nameOf(tree, noun + 1, nameAt, roleNouns.has(lowerOf(tree, noun)))
  const modifiers: string[] = []
  for (let at = phrase.first; at < noun; at += 1) {
    if (!nameAt(at) && /^\p{L}/u.test(wordOf(tree, at))) modifiers.push(lowerOf(tree, at))
  }
  const start = DEFINITE.has(opening) || INDEFINITE.has(opening) ? phrase.first + 1 : phrase.first
  const last = owner && owner.first > noun ? owner.last : noun + 1
  return {
    noun,
    phrase: { ...phrase, first: start, last },
    ...spanOfPhrase(tree, { ...phrase, last }),
    determiner: DEFINITE.has(opening) ? 'definite' : INDEFINITE.has(opening) ? 'indefinite' : 'none',
    modifiers: modifiers.filter((word) => !DEFINITE.has(word) && !INDEFINITE.has(word) && word !== 's'),
    ...(owner && (owner.type !== 'person' || NATIONAL.has(lowerOf(tree, noun))) && { owner }),
  }
}

/** Where no parse tells: up to four words back to "the" or "a", and never past a preposition: "a day after police". */
function backToDeterminer(tree: Tree, noun: number): number {
  for (let at = noun - 1; at >= 0 && at > noun - 5; at -= 1) {
    const word = lowerOf(tree, at)
    if (DEFINITE.has(word) || INDEFINITE.has(word)) return at
    const ends = !/^[\p{L}-]+$/u.test(word) || tree.syntax.upos[at] === 'ADP' || tree.syntax.upos[at] === 'SCONJ'
    if (ends || tree.sentenceOf[at] !== tree.sentenceOf[noun]) return noun
  }
  return noun
}

function names(nameAt: NameAt, first: number, last: number): NameMention[] {
  const found: NameMention[] = []
  for (let at = first; at < last; at += 1) {
    const name = nameAt(at)
    if (name && !found.includes(name)) found.push(name)
  }
  return found
}

/** The name after "of", "for", "from": a spokesperson of the Brigades. */
function nameOf(tree: Tree, after: number, nameAt: NameAt, isRole: boolean): NameMention | undefined {
  const { tokens } = tree.layout
  if (after >= tokens.length || !(isRole ? /^(?:of|for|from|with|to)$/ : /^of$/).test(lowerOf(tree, after)))
    return undefined
  const at = after + 1 < tokens.length && lowerOf(tree, after + 1) === 'the' ? after + 2 : after + 1
  return nameAt(at)
}

function joinDescription(tree: Tree, resolved: Resolved, nominal: Nominal, kind: NominalNoun): Draft | undefined {
  const owner = nominal.owner && resolved.draftOf.get(nominal.owner)
  if (kind.isInstitution) {
    return joinInstitution(tree, resolved, nominal, kind, owner && settled(owner))
  }
  const one =
    localBody(tree, resolved, nominal) ??
    (nominal.determiner === 'definite' ? theOne(tree, resolved, nominal, kind) : undefined)
  if (one) mention(one, nominal)
  return one
}

/** "the Halm resistance committee": a body that goes by its place and what it is for is one of its own. */
function localBody(
  tree: Tree,
  { drafts }: Resolved,
  { noun, phrase, determiner, modifiers, owner }: Nominal,
): Draft | undefined {
  const isLocal = owner !== undefined && owner.first < noun && /^(?:place|polity|other)$/.test(owner.type ?? 'other')
  if (
    !isLocal ||
    owner.isDemonym ||
    !LOCAL.has(lowerOf(tree, noun)) ||
    determiner === 'indefinite' ||
    modifiers.length === 0
  )
    return undefined
  const words = wordsOfPhrase(tree, phrase)
  const key = nameKey(words)
  const known = drafts.find((draft) => !draft.same && draft.keys.has(key))
  if (known) return known
  const draft = newDraft(words, 'organization', 4)
  draft.keys.add(key)
  drafts.push(draft)
  return draft
}

const LOCAL = new Set(['committee', 'council', 'commission', 'union', 'authority', 'brigade'])

/** An institution of a named polity is an entity of its own; one without an owner is the only one of its kind. */
function joinInstitution(
  tree: Tree,
  { drafts }: Resolved,
  nominal: Nominal,
  kind: NominalNoun,
  owner: Draft | undefined,
): Draft | undefined {
  const key = [...nominal.modifiers, lowerOf(tree, nominal.noun)].join(' ')
  const alike = drafts.filter((draft) => !draft.same && [...draft.keys].some((known) => endsWith(known, key)))
  const fitting = alike.filter((draft) => !owner || !draft.partOf || settled(draft.partOf) === owner)
  if (fitting.length === 1) {
    if (owner && fitting[0] !== owner) fitting[0].partOf ??= owner
    mention(fitting[0], nominal)
    return fitting[0]
  }
  const isBare = !owner && nominal.modifiers.length === 0
  if (fitting.length > 1 || (isBare && nominal.determiner !== 'definite')) return undefined
  if (nominal.modifiers.some((word) => POSSESSIVE.has(word))) return undefined
  if (owner && NATIONAL.has(lowerOf(tree, nominal.noun))) setType(owner, 'polity', 4)
  if (owner && owner.type !== 'polity' && owner.type !== 'place') return undefined
  const draft = newDraft(wordsOfPhrase(tree, nominal.phrase), kind.types[0], 4)
  draft.isNameless = true
  if (owner) draft.partOf = owner
  draft.keys.add(key)
  drafts.push(draft)
  mention(draft, nominal)
  return draft
}

/** The only one of the types that was named in this sentence or the one before, else in the whole report. */
function theOne(tree: Tree, { drafts }: Resolved, nominal: Nominal, kind: NominalNoun): Draft | undefined {
  const noun = lowerOf(tree, nominal.noun)
  const isArmed = nominal.modifiers.some((word) => ARMED.has(word))
  const words = wordsOfPhrase(tree, nominal.phrase).toLowerCase().split(' ')
  const regional = kind.types.includes('polity') && words.length > 1
  const alive = drafts
    .filter((draft) => !draft.isNameless || draft.type === 'person')
    .filter((draft) => !draft.same && kind.types.includes(draft.type))
  const named = alive.filter((draft) => [...draft.keys].some((key) => key.endsWith(` ${noun}`)))
  const fits = alive.filter((draft) => {
    if (regional) return draft.known?.regions.some((region) => words.includes(region.toLowerCase())) ?? false
    if (isArmed) return draft.isArmed === true || draft.type === 'armed-force'
    return nominal.modifiers.length === 0 || nominal.modifiers.every((word) => [...draft.keys].join(' ').includes(word))
  })
  if (kind.types.includes('place')) return named.length === 1 && nominal.modifiers.length === 0 ? named[0] : undefined
  if (ONLY_BY_NAME.has(noun)) return named.length === 1 ? named[0] : undefined
  const near = wholes(
    fits.filter((draft) => isNear(tree, draft, nominal.noun) && !isNamedBehind(tree, draft, nominal.noun)),
  )
  if (near.length === 1) return near[0]
  const armed = FACTIONS.has(noun) ? near.filter((draft) => draft.isArmed || draft.type === 'armed-force') : []
  if (armed.length === 1) return armed[0]
  if (near.length === 0 && named.length === 1 && nominal.modifiers.length === 0) return named[0]
  const all = wholes(fits)
  return near.length === 0 && all.length === 1 && (isArmed || regional) ? all[0] : undefined
}

/** Those that are no part of another one of them. */
const wholes = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter((draft) => !(draft.partOf && drafts.includes(settled(draft.partOf))))

/** "The group accused the Front": who is named further on in the sentence, if by its last word, is another. */
function isNamedBehind(tree: Tree, draft: Draft, token: number): boolean {
  const sentence = tree.layout.sentences[tree.sentenceOf[token]]
  if (sentence === undefined) return false
  if (hasMentionIn(draft, tree.layout.tokens[token].end, sentence.end)) return true
  const last = new Set([...draft.keys].map((key) => key.slice(key.lastIndexOf(' ') + 1)))
  for (let at = token + 1; at < sentence.last && at < token + FARTHEST_BEHIND; at += 1)
    if (/^\p{Lu}/u.test(wordOf(tree, at)) && last.has(lowerOf(tree, at))) return true
  return false
}
const FARTHEST_BEHIND = 40

function isNear(tree: Tree, draft: Draft, token: number): boolean {
  const sentence = tree.layout.sentences[tree.sentenceOf[token]]
  const before = tree.layout.sentences[tree.sentenceOf[token] - 1] ?? sentence
  const end = tree.layout.tokens[token].start
  return sentence !== undefined && hasMentionIn(draft, before.start, end)
}

/** Whether one of the latest mentions that were added, or of the names in text order, lies there. */
function hasMentionIn({ mentions, namesSorted }: Draft, from: number, end: number): boolean {
  const low = firstPlace(namesSorted, (place) => mentions[place].start >= from)
  if (low < namesSorted && mentions[low].start < end) return true
  return mentions.slice(Math.max(namesSorted, mentions.length - 8)).some(({ start }) => start >= from && start < end)
}

/** "An official from X said ... The official added", "its governor said": one person, where no other holds the office. */
function joinRole(
  tree: Tree,
  { drafts, draftOf }: Resolved,
  nominal: Nominal,
  described: ReadonlyMap<number, Draft>,
): void {
  const word = lowerOf(tree, nominal.noun)
  const group = groupOf(tree, nominal.noun, described)
  if (nominal.determiner === 'indefinite') {
    const draft = newDraft(wordsOfPhrase(tree, nominal.phrase), 'person', 4)
    draft.isNameless = true
    draft.roles.add(word)
    const owner = group?.draft ?? (nominal.owner && draftOf.get(nominal.owner))
    if (owner) draft.partOf = settled(owner)
    if (group) draft.name = wordsOfPhrase(tree, { ...nominal.phrase, last: group.last })
    drafts.push(draft)
    mention(draft, group ? { ...nominal, end: tree.layout.tokens[group.last - 1].end } : nominal)
    return
  }
  const isOwned = nominal.modifiers.length === 1 && POSSESSIVE.has(nominal.modifiers[0])
  if (nominal.owner || !(isOwned || (nominal.determiner === 'definite' && nominal.modifiers.length === 0))) return
  const holders = drafts.filter(
    (draft) =>
      !draft.same && draft.type === 'person' && [...draft.roles].some((role) => endsWith(role.toLowerCase(), word)),
  )
  const earlier = holders.filter(({ mentions }) => mentions.some(({ start }) => start < nominal.start))
  const [one, another] = earlier.length > 0 ? earlier : holders.filter(({ isNameless }) => !isNameless)
  if (one && !another) mention(one, nominal)
}

/** The described group that one speaks for: "an official from the resistance group". */
function groupOf(
  tree: Tree,
  noun: number,
  described: ReadonlyMap<number, Draft>,
): { draft: Draft; last: number } | undefined {
  const next = noun + 1
  if (next >= tree.layout.tokens.length || !/^(?:of|for|from)$/.test(lowerOf(tree, next))) return undefined
  for (let at = next + 1; at < noun + 8; at += 1) {
    const draft = described.get(at)
    if (draft) return { draft, last: at + 1 }
    if (tree.layout.tokens[at] === undefined || /^\p{P}/u.test(wordOf(tree, at))) return undefined
  }
  return undefined
}

const mention = (draft: Draft, { start, end }: Nominal): void => {
  draft.mentions.push({ start, end, kind: 'nominal' })
}

const endsWith = (whole: string, end: string): boolean => whole === end || whole.endsWith(` ${end}`)

const wordsOfPhrase = ({ layout: { text, tokens } }: Tree, { first, last }: Phrase): string =>
  text.slice(tokens[first].start, tokens[last - 1].end).replace(/\s+/g, ' ')
