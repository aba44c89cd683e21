import {
  actingForms,
  actingPhrases,
  actNouns,
  type CountedRole,
  countedPeople,
  fateNouns,
  lifeTaking,
  ofAnything,
  participles,
  statePhrases,
  stateWords,
  subjectForms,
} from '../../languages/en/counted-roles.ts'
import { isPassive } from '../syntax/clauses.ts'
import { childrenOf, hasRelation, headOf, isParsed, lowerOf } from '../syntax/tree.ts'
import { type CountedNoun, isObjectAhead, peopleOf } from './counted.ts'
import { fateOfJoined } from './joined-objects.ts'
import { countAt } from './numerals.ts'
import { isCapital, isTagged, joined, type Page, phraseAt, tagOf } from './page.ts'

/** A role with the token whose word gives it. */
export interface Fate {
  readonly role: CountedRole
  readonly word: number
  readonly side: 'before' | 'after' | 'noun' | 'parse'
}

/** What became of those that a number counts, by the words next to them, else by the parse. */
export function fateOf(page: Page, first: number, last: number, noun: CountedNoun | undefined): Fate | undefined {
  const end = Math.max(last, noun?.last ?? last)
  const named = fateInNoun(page, noun)
  const before = named ?? fateBefore(page, first, noun)
  if (before === 'either') return undefined
  const after = before ?? fateAfter(page, end, noun)
  const isAside = after?.side === 'after' && after.word === end
  const byParse = after === undefined || isAside ? fateByParse(page, noun?.head ?? last - 1) : undefined
  const told = (isAside ? (byParse ?? after) : (after ?? byParse)) ?? fateInModifier(page, noun)
  if (told && isEither(page, told)) return undefined
  if (told) return ofAnything.has(told.role) || isPerson(page, noun) ? told : undefined
  return noun && isPerson(page, noun) ? fateOfJoined(page, first, noun) : undefined
}

function fateInNoun(page: Page, noun: CountedNoun | undefined): Fate | undefined {
  const role = noun && fateNouns.get(page.lower[noun.head])
  return role ? { role, word: noun.head, side: 'noun' } : undefined
}

/** "266 missing people", "two wounded soldiers", where nothing else is said of them. */
function fateInModifier(page: Page, noun: CountedNoun | undefined): Fate | undefined {
  for (let at = noun?.first ?? 0; noun && at < noun.head; at += 1) {
    const role = stateWords.get(page.lower[at]) ?? participles.get(page.lower[at])
    if (role) return { role, word: at, side: 'noun' }
  }
  return undefined
}

const HARMS: ReadonlySet<CountedRole> = new Set(['killed', 'injured', 'missing'])

/** "200 dead or missing", "14 were killed and wounded": it is not said how many of each. */
function isEither({ lower }: Page, { role, word, side }: Fate): boolean {
  if (side === 'before' || !/^(?:or|and|\/)$/.test(lower[word + 1] ?? '')) return false
  const other = stateWords.get(lower[word + 2]) ?? participles.get(lower[word + 2])
  return other !== undefined && other !== role && (lower[word + 1] !== 'and' || (HARMS.has(role) && HARMS.has(other)))
}

/** A noun for people, a people's name, or none. */
export const isPerson = (page: Page, noun: CountedNoun | undefined): boolean =>
  noun === undefined ||
  peopleOf(page.lower[noun.head]) ||
  (isCapital(page, noun.head) && /(?:s|i|ese|ish)$/.test(page.lower[noun.head])) ||
  fateNouns.has(page.lower[noun.head]) ||
  countedPeople.has(page.lower[noun.head])

const BEFORE_NUMBER = new Set(
  'the all its their his our another a further additional only just exactly total of these those other “ " ‘ even as also both some'.split(
    ' ',
  ),
)
const MOST_SKIPPED = 5

/** "killed 14", "took hostage 14", "the release of 14", "the dead were 14". */
function fateBefore(page: Page, first: number, noun: CountedNoun | undefined): Fate | 'either' | undefined {
  const { lower } = page
  const start = page.sentenceFirst[first]
  let at = first - 1
  for (
    let skipped = 0;
    skipped < MOST_SKIPPED && at >= start && BEFORE_NUMBER.has(lower[at]) && !actNouns.has(lower[at - 1]);
    skipped += 1
  )
    at -= 1
  if (at < start) return undefined
  for (let length = 4; length > 1; length -= 1) {
    const role = at + 1 - length >= start ? actingPhrases.get(joined(page, at + 1 - length, at + 1)) : undefined
    if (role) return { role, word: at + 1 - length, side: 'before' }
  }
  if (lower[at] === 'for' && /^(?:exchange|swap|trade)$/.test(lower[at - 1] ?? ''))
    return { role: 'exchanged', word: at - 1, side: 'before' }
  if (lower[at] === 'of') {
    const role = actNouns.get(lower[at - 1])
    return role && at - 1 >= start ? { role, word: at - 1, side: 'before' } : undefined
  }
  if (noun && lower[noun.head] === 'lives' && lifeTaking.has(lower[at]))
    return { role: 'killed', word: at, side: 'before' }
  const role = actingForms.get(lower[at])
  if (role && hasOther(page, at, role)) return 'either'
  if (role && !isNoun(page, at)) return { role, word: at, side: 'before' }
  const fate =
    at > start &&
    /^(?:was|were|are|is|include|included|includes|number|numbers|numbered|total|totalled|totaled)$/.test(lower[at])
      ? fateNouns.get(lower[at - 1])
      : undefined
  return fate ? { role: fate, word: at - 1, side: 'before' } : undefined
}

/** "killed or wounded 14": it is not said how many of each. */
function hasOther({ lower }: Page, at: number, role: CountedRole): boolean {
  const other = /^(?:and|or|\/)$/.test(lower[at - 1] ?? '') ? actingForms.get(lower[at - 2]) : undefined
  return other !== undefined && other !== role
}

/** "a hold 14": a noun that only looks like the verb. */
const isNoun = (page: Page, at: number): boolean =>
  /^(?:NN|NNS|JJ)$/.test(tagOf(page, at)) &&
  !/(?:ed|ing)$/.test(page.lower[at]) &&
  /^(?:DT|JJ|PRP\$|NN|POS|IN)$/.test(tagOf(page, at - 1))

const AUXILIARIES = new Set(
  `have has had so far there was were is are be been being will would could can may might must shall get got getting to not never n't
  n’t also still later already all now both confirmed believed feared presumed reported reportedly then since who which
  that themselves including left found taken went go gone going remain remains remained said thought listed known either
  being 're ’re 've ’ve`
    .trim()
    .split(/\s+/),
)
const BE = new Set(
  'was were is are be been being get got getting left found taken went gone remain remains remained feared believed presumed reported'.split(
    ' ',
  ),
)
const HAVE = new Set(['have', 'has', 'had'])
const QUOTES = new Set(['“', '”', '"', '’', '‘'])
const PHRASES = statePhrases.map(([words, role, telling]) => ({ words: words.split(' '), role, telling }))
const MOST_AHEAD = 10

/** "14 people were killed", "14 killed in", "14 who died", "14 remain in captivity". */
function fateAfter(page: Page, end: number, noun: CountedNoun | undefined): Fate | undefined {
  const limit = end > 0 ? page.sentenceLast[end - 1] : 0
  const behind = pastAges(page, end, limit)
  return ofTheirs(page, end) ?? stateFrom(page, behind, limit, noun) ?? fromSkipped(page, behind, limit, noun)
}

/** "three children aged nine, 12 and 15 were killed": the token behind the ages. */
function pastAges(page: Page, end: number, limit: number): number {
  if (page.lower[end] !== 'aged') return end
  let at = end + 1
  while (at < limit && (/^(?:,|and|to|between|under|over|-|–)$/.test(page.lower[at]) || countAt(page, at))) at += 1
  return at
}

/** "the six captives' release": theirs, where it is not the release of others. */
function ofTheirs({ lower }: Page, end: number): Fate | undefined {
  const role = /^(?:['’]s?)$/.test(lower[end] ?? '') ? actNouns.get(lower[end + 1]) : undefined
  return role && lower[end + 2] !== 'of' ? { role, word: end + 1, side: 'after' } : undefined
}

function stateFrom(page: Page, from: number, limit: number, noun: CountedNoun | undefined): Fate | undefined {
  const { lower } = page
  let at = from
  if (lower[at] === ',' && /^(?:who|which|that|all)$|ed$/.test(lower[at + 1] ?? '')) at += 1
  if (QUOTES.has(lower[at])) at += 1
  let [be, have] = [false, false]
  for (; at < limit && at < from + MOST_AHEAD; at += 1) {
    const phrase = PHRASES.find(({ words }) => phraseAt(page, at, words) > 0)
    if (phrase) return { role: phrase.role, word: at + (phrase.telling ?? phrase.words.length - 1), side: 'after' }
    const among = lower[at] === 'among' ? amongWhom(page, at, limit) : undefined
    if (among) return { role: among, word: at, side: 'after' }
    const word = lower[at]
    const subject = subjectForms.get(word)
    if (subject) return { role: subject, word: at, side: 'after' }
    const fate = participles.get(word)
    const isPassive = be || (!have && isReduced(page, at, from, noun))
    if (fate && isPassive && !(have && !be)) return { role: fate, word: at, side: 'after' }
    const state = stateWords.get(word)
    if (state && (be || isReduced(page, at, from, noun))) return { role: state, word: at, side: 'after' }
    if (!AUXILIARIES.has(word) && !QUOTES.has(word) && !/ly$/.test(word)) return undefined
    be ||= BE.has(word)
    have ||= HAVE.has(word)
  }
  return undefined
}

/** "were among those captured", "are among the people killed" */
function amongWhom({ lower }: Page, among: number, limit: number): CountedRole | undefined {
  if (!/^(?:the|those)$/.test(lower[among + 1] ?? '')) return undefined
  for (let at = among + 2; at < Math.min(limit, among + 5); at += 1) {
    const role = participles.get(lower[at]) ?? fateNouns.get(lower[at])
    if (role) return role
  }
  return undefined
}

/** A participle right behind its noun with no object of its own: "14 people killed in the blast". */
function isReduced(page: Page, at: number, from: number, noun: CountedNoun | undefined): boolean {
  if (at > from + 1 || isObjectAhead(page, at + 1)) return false
  if (noun === undefined && page.lower[at - 1] === ',') return false
  const next = page.lower[at + 1] ?? ''
  return next !== 'up' && (!peopleOf(next) || /^(?:hostage|captive|prisoner)$/.test(next))
}

const CLOSING: Readonly<Record<string, string>> = { ',': ',', '(': ')', '–': '–', '—': '—' }
const SKIPPED_PREPOSITIONS = new Set([
  'from',
  'in',
  'of',
  'at',
  'on',
  'with',
  'aboard',
  'inside',
  'near',
  'and',
  'including',
])
const LONGEST_SKIP = 14

/** Behind an aside or a preposition's phrase: "14 people, three of them children, were killed". */
function fromSkipped(page: Page, end: number, limit: number, noun: CountedNoun | undefined): Fate | undefined {
  const { lower } = page
  const close = CLOSING[lower[end] ?? '']
  const until = Math.min(limit, end + LONGEST_SKIP)
  if (close) {
    for (let at = end + 1; at < until; at += 1) {
      if (lower[at] === close) return isVerbal(lower[at + 1]) ? stateFrom(page, at + 1, limit, noun) : undefined
    }
    return undefined
  }
  if (!SKIPPED_PREPOSITIONS.has(lower[end])) return undefined
  for (let at = end + 1; at < until; at += 1) {
    if (/^[,;:]$/.test(lower[at]) || (isTagged(page, at) && /^VB[DPZ]$/.test(tagOf(page, at)) && !isVerbal(lower[at])))
      return undefined
    if (isVerbal(lower[at])) return stateFrom(page, at, limit, noun)
  }
  return undefined
}

const isVerbal = (word: string | undefined): boolean =>
  /^(?:was|were|is|are|have|has|had|remain|remained|died)$/.test(word ?? '')

const MOST_CONJUNCTS = 6

/** By the arcs: object, passive subject, and what is joined to one. */
function fateByParse(page: Page, head: number): Fate | undefined {
  const { tree } = page
  let token = head
  if (!isParsed(tree, token)) return undefined
  if (hasRelation(tree, token, 'nummod')) return undefined
  for (let step = 0; step < MOST_CONJUNCTS && hasRelation(tree, token, 'conj'); step += 1) {
    const above = headOf(tree, token)
    if (above === undefined || !/^(?:NN|CD)/.test(tagOf(page, above))) break
    token = above
  }
  const verb = headOf(tree, token)
  if (verb === undefined) return undefined
  const word = page.lower[verb]
  const isObject = hasRelation(tree, token, 'obj') || isBoundedObject(page, token, verb)
  const isSubject = hasRelation(tree, token, 'nsubj')
  if (isObject && actingForms.has(word) && !isPassive(tree, verb)) return parsed(actingForms.get(word), verb)
  if (isSubject && participles.has(word) && isPassive(tree, verb)) return parsed(participles.get(word), verb)
  if (isSubject && subjectForms.has(word)) return parsed(subjectForms.get(word), verb)
  if (isSubject && stateWords.has(word) && childrenOf(tree, verb, 'cop').length > 0)
    return parsed(stateWords.get(word), verb)
  const [clause] = childrenOf(tree, token, 'acl:relcl')
  const doing = clause === undefined ? undefined : actingForms.get(page.lower[clause])
  if (doing && !isPassive(tree, clause) && isObjectOf(page, clause)) return parsed(doing, clause)
  const isFor = childrenOf(tree, token, 'case').some((child) => lowerOf(tree, child) === 'for')
  if (isFor && (actingForms.get(word) === 'exchanged' || participles.get(word) === 'exchanged'))
    return parsed('exchanged', verb)
  const ofIt = childrenOf(tree, token, 'case').some((child) => lowerOf(tree, child) === 'of')
  if (hasRelation(tree, token, 'nmod') && ofIt && actNouns.has(word)) return parsed(actNouns.get(word), verb)
  return undefined
}

/** "the 40 prisoners whom the regime seized": the subject of the clause is another. */
const isObjectOf = ({ tree }: Page, clause: number): boolean => {
  const [subject] = childrenOf(tree, clause, 'nsubj')
  return subject !== undefined && !/^(?:who|that|which)$/.test(lowerOf(tree, subject))
}

/** "captured at least 30 people": a parser may take "at" for a preposition. */
const isBoundedObject = ({ tree, lower }: Page, token: number, verb: number): boolean =>
  hasRelation(tree, token, 'obl') &&
  token > verb &&
  token < verb + 9 &&
  /^(?:at|up)$/.test(lower[verb + 1]) &&
  /^(?:least|most|to)$/.test(lower[verb + 2])

const parsed = (role: CountedRole | undefined, word: number): Fate | undefined =>
  role ? { role, word, side: 'parse' } : undefined
