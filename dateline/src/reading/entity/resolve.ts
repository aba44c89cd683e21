import { agencies } from '../../languages/en/agencies.ts'
import { nameHeads } from '../../languages/en/entity-heads.ts'
import { honorifics } from '../../languages/en/entity-titles.ts'
import type { EntityType } from '../../model/reading.ts'
import { lowerOf, type Tree, wordOf } from '../syntax/tree.ts'
import { isAcronym } from '../text/acronym.ts'
import { type Draft, merge, newDraft, setType, settled } from './draft.ts'
import { nameKey } from './keys.ts'
import type { Known } from './known.ts'
import type { NameMention } from './names.ts'
import { type NameAt, type Office, officeAfter, officeBefore, officeInside } from './offices.ts'

/** The entities that a report names, each name mention given to one. */
export interface Resolved {
  readonly drafts: Draft[]
  readonly draftOf: Map<NameMention, Draft>
}

/** One draft for names of one key; then short forms, acronyms and offices are joined to the full names. */
export function resolveNames(tree: Tree, names: readonly NameMention[], nameAt: NameAt): Resolved {
  const drafts: Draft[] = []
  const byKey = new Map<string, Draft>()
  const byKnown = new Map<Known, Draft>()
  const draftOf = new Map<NameMention, Draft>()
  const offices = new Map<Draft, Office[]>()
  for (const mention of names) {
    const inside = mention.known ? { first: mention.first } : officeInside(tree, mention)
    const start = tree.layout.tokens[inside.first].start
    const words = tree.layout.text.slice(start, mention.end).replace(/[[\]]/g, '')
    const key = nameKey(words)
    if (key === '') continue
    const found = mention.known ? byKnown.get(mention.known) : byKey.get(key)
    const draft = found ?? newDraft(mention.known?.name ?? words, ...typeOf(tree, mention, words), mention.known)
    if (!found) drafts.push(draft)
    if (mention.known) byKnown.set(mention.known, draft)
    byKey.set(key, byKey.get(key) ?? draft)
    if (isOperation(tree, inside.first)) setType(draft, 'other', 7)
    draft.keys.add(key)
    draft.mentions.push({ start, end: mention.end, kind: 'name' })
    draftOf.set(mention, draft)
    const proper = { ...mention, first: inside.first }
    const seen = mention.isDemonym ? [] : officesOf(tree, mention, proper, inside.role, nameAt)
    if (seen.length > 0) offices.set(draft, [...(offices.get(draft) ?? []), ...seen])
  }
  for (const [draft, list] of offices) for (const office of list) hold(draft, office, draftOf)
  for (const draft of drafts) for (const role of draft.known?.roles ?? []) draft.roles.add(role)
  joinAcronyms(tree, names, draftOf)
  joinShortForms(drafts)
  joinListedWholes(drafts)
  for (const draft of drafts) {
    draft.mentions.sort((a, b) => a.start - b.start)
    draft.namesSorted = draft.mentions.length
  }
  return { drafts, draftOf }
}

/** "Operation Al-Aqsa Flood" is no person. */
const isOperation = (tree: Tree, first: number): boolean => first > 0 && wordOf(tree, first - 1) === 'Operation'

function typeOf(tree: Tree, mention: NameMention, words: string): [EntityType, number] {
  if (mention.known) return [mention.known.type, 10]
  const wordList = words.split(/[\s-]+/)
  if (honorifics.has(wordList[0].toLowerCase())) return ['person', 6]
  const head = nameHeads.get(wordList.at(-1)?.toLowerCase() ?? '') ?? nameHeads.get(wordList[0].toLowerCase())
  if (head && (wordList.length > 1 || lowerOf(tree, Math.max(0, mention.first - 1)) === 'the')) return [head, 5]
  return [mention.type ?? 'other', mention.type && mention.type !== 'other' ? 3 : 0]
}

function officesOf(
  tree: Tree,
  mention: NameMention,
  proper: NameMention,
  inside: string | undefined,
  nameAt: NameAt,
): Office[] {
  const found = [
    officeBefore(tree, proper, nameAt) ??
      (inside === undefined ? undefined : { role: inside, ...ownerOf(tree, mention, nameAt) }),
    officeAfter(tree, proper, nameAt),
  ]
  return found.filter((office) => office !== undefined)
}

function ownerOf(tree: Tree, { first }: NameMention, nameAt: NameAt): { owner?: NameMention } {
  const possessive = first > 1 && /^['’]s?$/.test(wordOf(tree, first - 1))
  const owner = nameAt(possessive ? first - 2 : first - 1)
  return owner ? { owner } : {}
}

/** Who holds an office is a person, and belongs to the one whose office it is. */
function hold(draft: Draft, office: Office, draftOf: ReadonlyMap<NameMention, Draft>): void {
  if (draft.known ? draft.type !== 'person' : draft.certainty >= 4 && draft.type !== 'person') return
  setType(draft, 'person', 5)
  const role = office.role.replace(/^(?:the|a|an|his|her|their|its) /i, '')
  if (role !== '') draft.roles.add(role)
  const owner = office.owner && draftOf.get(office.owner)
  if (!owner || owner === draft) return
  draft.partOf ??= owner
  if (NATIONAL.test(role)) setType(owner, 'polity', 4)
}

/** Offices that only a polity gives. */
const NATIONAL =
  /\b(?:prime minister|foreign minister|interior minister|defen[cs]e minister|finance minister|ambassador)\b/i

/** "Meridian Press Agency (MPA)", "FARABUNDO MARTI NATIONAL LIBERATION FRONT [FMLN]". */
function joinAcronyms(tree: Tree, names: readonly NameMention[], draftOf: ReadonlyMap<NameMention, Draft>): void {
  names.forEach((full, at) => {
    const short = names[at + 1]
    if (!short || short.first !== full.last + 1 || !/^[([]$/.test(wordOf(tree, full.last))) return
    const [a, b] = [draftOf.get(full), draftOf.get(short)]
    if (a && b && (isAcronym(short.words, full.words) || isForeignAcronym(short, full)) && !(a.known && b.known))
      merge(a, b)
  })
}

/** "National Liberation Army (ELN)": letters of the name in another language. */
const isForeignAcronym = (short: NameMention, full: NameMention): boolean =>
  /^\p{Lu}{3,6}$/u.test(short.words) &&
  full.words.split(/\s+/).length >= 3 &&
  (full.type === 'armed-force' || full.type === 'organization') &&
  !short.known &&
  short.type !== 'outlet' &&
  !agencies.has(short.words)

/**
 * A surname, or the last words of an organization's name, joined where one full name alone ends so; else a person's
 * first name, or a surname that comes first, where one full name alone begins so.
 */
function joinShortForms(drafts: readonly Draft[]): void {
  const byEnding = new Map<string, Set<Draft>>()
  const byOpening = new Map<string, Set<Draft>>()
  for (const draft of drafts) {
    for (const key of draft.keys) {
      for (const part of partsOf(key, draft)) byEnding.set(part, (byEnding.get(part) ?? new Set()).add(draft))
      const opening = openingOf(key, draft)
      if (opening) byOpening.set(opening, (byOpening.get(opening) ?? new Set()).add(draft))
    }
  }
  for (const short of drafts) {
    if (short.known && short.type !== 'person') continue
    for (const key of [...short.keys]) {
      const isOther = (draft: Draft): boolean => draft !== settled(short)
      const ending = [...(byEnding.get(key) ?? [])].map(settled).filter(isOther)
      const opening = short.type === 'person' || short.type === 'other' ? [...(byOpening.get(key) ?? [])] : []
      const full = ending.length > 0 ? ending : opening.map(settled).filter(isOther)
      const [one, another] = new Set(full)
      if (one && !another && canBeOne(short, one)) merge(short, one)
    }
  }
}

/** "Wen" of "Wen Jiabao", "Leyla" of "Leyla Sarraf". */
function openingOf(key: string, { type }: Draft): string | undefined {
  const [first, ...rest] = key.split(' ')
  const isName = first.length > 1 && !honorifics.has(first) && !/^(?:bin|al|ibn|abu|umm|el)$/.test(first)
  return type === 'person' && isName && rest.length > 0 && rest.length < 4 ? first : undefined
}

/** The short forms that a full name may go by later. */
function partsOf(key: string, draft: Draft): string[] {
  const words = key.split(' ')
  if (words.length < 2 || words.length > 8) return []
  const isPerson = draft.type === 'person'
  const endings = words.slice(1).map((_, at) => words.slice(at + 1).join(' '))
  if (draft.type === 'place' && /^(?:strip|peninsula)$/.test(words.at(-1) ?? '')) {
    return [...endings, words.slice(0, -1).join(' ')]
  }
  if (!isPerson) {
    const initials = words.map((word) => (/^(?:of|the|for|and)$/.test(word) ? '' : word.slice(0, 1))).join('')
    const acronym = initials.length >= 3 && /^(?:armed-force|organization)$/.test(draft.type) ? [initials] : []
    return [...acronym, ...endings.filter((ending) => draft.type !== 'other' || ending.includes(' '))]
  }
  const openings = honorifics.has(words[0]) ? words.slice(1, -1).map((_, at) => words.slice(0, at + 2).join(' ')) : []
  const withoutHonorific = honorifics.has(words[0]) ? [words.slice(1).join(' ')] : []
  return [
    ...endings.filter((ending) => !/^(?:bin|al|ibn|jr|sr|ii|iii)$/.test(ending)),
    ...openings,
    ...withoutHonorific,
  ]
}

function canBeOne(short: Draft, full: Draft): boolean {
  if (short.type === full.type) return true
  if (full.known && short.known) return false
  if (short.type === 'other' || short.certainty <= 3) return full.type !== 'place' || short.type !== 'person'
  return full.type === 'other'
}

function joinListedWholes(drafts: readonly Draft[]): void {
  const byName = new Map(drafts.filter((draft) => !draft.same).map((draft) => [nameKey(draft.name), draft]))
  for (const draft of drafts) {
    const whole = draft.known?.partOf && byName.get(nameKey(draft.known.partOf))
    if (whole && whole !== draft) draft.partOf = whole
  }
}
