import { peopleNouns } from '../../languages/en/entity-people.ts'
import { agentNouns } from '../../languages/en/trigger-fillers.ts'
import { triggerNouns } from '../../languages/en/trigger-nouns.ts'
import type { Time } from '../../model/reading.ts'
import { tokenAt } from '../syntax/phrases.ts'
import type { Syntax } from '../syntax/syntax.ts'
import { childrenOf, hasRelation, headOf, lowerOf, type Tree, wordOf } from '../syntax/tree.ts'
import type { MentionAt } from './mentions.ts'
import {
  deedOfClaim,
  describedAfterComma,
  harmAfterComma,
  participleAfterPhrase,
  participlesTogether,
  peopleHarmed,
  verbBeforeNumber,
} from './rehang-clauses.ts'
import {
  type Arcs,
  isVerb,
  prepositionBefore,
  subjectAfterDate,
  subjectAfterMark,
  subjectBeforeSaying,
  subjectBesideDate,
  topOf,
  whoIsSomeone,
} from './rehang-subjects.ts'
import {
  afterName,
  describesName,
  gerundIsNoun,
  infinitiveOfBidding,
  numberAfterVerb,
  objectBeforeSaying,
  pastIsVerb,
  stateIsComplement,
} from './rehang-verbs.ts'
import {
  doersAlong,
  freeIsVerb,
  peopleTaken,
  stateAfterPeople,
  subjectAfterAs,
  subjectBeforeName,
  thatOfNoun,
} from './rehang-words.ts'

/**
 * The syntax with arcs mended where the reader knows better than the parser: what stands after a date or a name ("on
 * Tuesday between X and Y", "and James Cleverly in Doha") belongs to what the date or the name belongs to, phrases of
 * time to the verb, and the subject of a clause put before "he said" to that clause.
 */
export function rehung(tree: Tree, times: readonly Time[], mentionAt: MentionAt): Syntax {
  const { syntax } = tree
  const head = Int32Array.from(syntax.head)
  const arcs: Arcs = { tree, mentionAt, dates: tokensOf(tree, times), head, deprel: [...syntax.deprel] }
  const { deprel } = arcs
  const [upos, xpos, lemma] = [[...syntax.upos], [...syntax.xpos], [...syntax.lemma]]
  const words = { tree, head, deprel, upos, xpos, lemma }
  for (let token = 0; token < head.length; token += 1) {
    if (headOf(tree, token) === undefined) continue
    nameAfterPreposition(arcs, token)
    phraseAfterName(arcs, token)
    bothSides(arcs, token)
    targetAfterNoun(arcs, token)
    doerAfterNoun(arcs, token)
    doerAfterPassive(arcs, token)
    subjectAfterDate(arcs, token)
    subjectBesideDate(arcs, token)
    whoIsSomeone(arcs, token)
    subjectAfterMark(arcs, token)
    subjectBeforeSaying(arcs, token)
    afterName(words, token)
    describesName(words, token)
    pastIsVerb(words, token)
    objectBeforeSaying(words, token)
    harmAfterComma(words, token)
    peopleHarmed(words, token)
    verbBeforeNumber(words, token)
    deedOfClaim(words, token)
    participleAfterPhrase(words, token)
    describedAfterComma(words, token)
    participlesTogether(words, token)
    infinitiveOfBidding(words, token)
    numberAfterVerb(words, token)
    stateIsComplement(words, token)
    gerundIsNoun(words, token)
    freeIsVerb(words, token)
    peopleTaken(words, token)
    stateAfterPeople(words, token)
    doersAlong(words, token)
    subjectAfterAs(words, token)
    subjectBeforeName(words, token)
    thatOfNoun(words, token, (at) => mentionAt.get(at)?.mention.kind === 'name')
  }
  return { ...syntax, head, deprel, upos, xpos, lemma }
}

/** The syntax with each preposition before a name on the head of the name and its office, not on a word inside. */
export function withCasesOnNames(tree: Tree, mentionAt: MentionAt): Syntax {
  const { syntax } = tree
  const head = Int32Array.from(syntax.head)
  for (let token = 0; token < head.length; token += 1) {
    if (syntax.deprel[token] !== 'case' || headOf(tree, token) === undefined) continue
    const name = mentionAt.get(head[token])
    if (name?.mention.kind !== 'name' || token >= name.from) continue
    head[token] = topOf(tree, name.from, name.last)
  }
  return { ...syntax, head }
}

/** Prepositions of phrases that no name or date takes. */
const ADVERBIAL = new Set(
  'in at on near during after following since before between by over with via through outside amid under'.split(' '),
)
/** Prepositions of phrases that no plain noun takes either. */
const TEMPORAL = new Set(['after', 'following', 'during', 'since', 'amid', 'despite', 'via'])
const HIGHEST = 8

/** "died in the attack on Sahl", "responsible for the attack on it": the target, hung beside the attack. */
function targetAfterNoun({ tree, dates, head, deprel }: Arcs, token: number): void {
  if (deprel[token] !== 'obl' || dates.has(token)) return
  const [preposition] = childrenOf(tree, token, 'case')
  if (preposition === undefined || !/^(?:on|against)$/.test(lowerOf(tree, preposition))) return
  const noun = preposition - 1
  if (noun < 0 || headOf(tree, noun) !== headOf(tree, token) || !isEvent(tree, noun)) return
  head[token] = noun
  deprel[token] = 'nmod'
}

function phraseAfterName({ tree, mentionAt, dates, head, deprel }: Arcs, token: number): void {
  const above = headOf(tree, token)
  if (above === undefined || !/^(?:nmod|obl|appos|conj|dep)/.test(deprel[token]) || deprel[token] === 'nmod:poss')
    return
  const preposition = prepositionBefore(tree, token)
  if (preposition === undefined || !ADVERBIAL.has(lowerOf(tree, preposition)) || above > preposition) return
  const isName = (at: number): boolean => isNameOfParty(mentionAt, at)
  const isOther = mentionAt.get(token) === undefined || mentionAt.get(token) !== mentionAt.get(above)
  const isTemporal =
    TEMPORAL.has(lowerOf(tree, preposition)) && tree.syntax.upos[above] === 'NOUN' && !isEvent(tree, above)
  if (!(dates.has(above) && !dates.has(token)) && !(isName(above) && isOther) && !isTemporal) return
  const host = hostOf(
    tree,
    above,
    (at) => dates.has(at) || isName(at) || (isTemporal && tree.syntax.upos[at] === 'NOUN'),
  )
  if (host === undefined) return
  head[token] = host
  deprel[token] = isVerb(tree, host) ? 'obl' : 'nmod'
}

/** "by the Brigades—the armed wing": the name that the dash or comma closes is what the preposition takes. */
function nameAfterPreposition({ tree, mentionAt, head, deprel }: Arcs, token: number): void {
  if (!/^(?:nmod|obl)/.test(deprel[token])) return
  const preposition = prepositionBefore(tree, token)
  if (preposition === undefined) return
  const after = /^(?:the|a|an)$/.test(lowerOf(tree, preposition + 1)) ? preposition + 2 : preposition + 1
  const name = mentionAt.get(after)
  if (name?.mention.kind !== 'name' || token < name.last || name.last >= head.length) return
  if (!/^[—–,(]$/.test(wordOf(tree, name.last))) return
  let top = name.last - 1
  for (let at = headOf(tree, top); at !== undefined && at >= name.first && at < name.last; at = headOf(tree, at))
    top = at
  head[top] = head[token]
  deprel[top] = deprel[token]
  head[preposition] = top
  head[token] = top
  deprel[token] = 'appos'
}

const MUTUAL = new Set(triggerNouns.filter(({ isMutual }) => isMutual).map(({ lemma }) => lemma))

/** "a call on Tuesday between X and Y": "between" belongs to the call, and so does the date before it. */
function bothSides({ tree, dates, head, deprel }: Arcs, token: number): void {
  const preposition = prepositionBefore(tree, token)
  if (preposition === undefined || lowerOf(tree, preposition) !== 'between') return
  for (let noun = preposition - 1; noun >= 0 && noun > preposition - 7; noun -= 1) {
    if (isVerb(tree, noun) || tree.sentenceOf[noun] !== tree.sentenceOf[token]) return
    if (!MUTUAL.has(tree.syntax.lemma[noun]) || tree.syntax.upos[noun] !== 'NOUN') continue
    head[token] = noun
    deprel[token] = 'nmod'
    for (let at = noun + 1; at < preposition; at += 1) {
      if (!dates.has(at) || (headOf(tree, at) ?? noun) > noun) continue
      head[at] = noun
      deprel[at] = 'nmod'
    }
    return
  }
}

/** "after mediation by Oramar": "by" right after an event's noun belongs to it. */
function doerAfterNoun({ tree, head, deprel }: Arcs, token: number): void {
  const preposition = prepositionBefore(tree, token)
  if (preposition === undefined || preposition === 0 || lowerOf(tree, preposition) !== 'by') return
  const noun = preposition - 1
  if (tree.syntax.upos[noun] !== 'NOUN' || !isEvent(tree, noun) || headOf(tree, noun) === token) return
  head[token] = noun
  deprel[token] = 'nmod'
}

/** "was kidnapped near Halm by gunmen", "by" hung on the place: people after it did what the passive before it tells. */
function doerAfterPassive({ tree, mentionAt, head, deprel }: Arcs, token: number): void {
  const above = headOf(tree, token)
  const preposition = prepositionBefore(tree, token)
  if (above === undefined || preposition === undefined || lowerOf(tree, preposition) !== 'by') return
  const isDoer = peopleNouns.has(tree.syntax.lemma[token]) || agentNouns.has(tree.syntax.lemma[token])
  const type = mentionAt.get(token)?.entity.type
  if (!isDoer && (type === undefined || type === 'place')) return
  if (isVerb(tree, above) || isEvent(tree, above)) return
  for (let verb = preposition - 1; verb >= 0 && verb > preposition - 16; verb -= 1) {
    if (tree.sentenceOf[verb] !== tree.sentenceOf[token]) return
    if (tree.syntax.upos[verb] !== 'VERB') continue
    if (tree.syntax.xpos[verb] !== 'VBN') return
    head[token] = verb
    deprel[token] = 'obl:agent'
    return
  }
}

const EVENTS = new Set(triggerNouns.map(({ lemma }) => lemma))
const isEvent = (tree: Tree, token: number): boolean => EVENTS.has(tree.syntax.lemma[token])

function isNameOfParty(mentionAt: MentionAt, token: number): boolean {
  const mentioned = mentionAt.get(token)
  return mentioned?.mention.kind === 'name' && mentioned.entity.type !== 'place' && token >= mentioned.first
}

/** The nearest head above names, dates and offices. */
function hostOf(tree: Tree, token: number, isPassed: (token: number) => boolean): number | undefined {
  let at: number | undefined = token
  for (let step = 0; at !== undefined && step < HIGHEST; step += 1) {
    if (!isPassed(at) && (!/^NNPS?$/.test(tree.syntax.xpos[at]) || hasRelation(tree, at, 'root'))) return at
    at = headOf(tree, at)
  }
  return undefined
}

/** The tokens of time expressions: none of them stands in a role. */
export function tokensOf(tree: Tree, times: readonly Time[]): Set<number> {
  const found = new Set<number>()
  const { tokens } = tree.layout
  for (const { start, end } of times) {
    for (let at = tokenAt(tree, start) ?? tokens.length; at < tokens.length && tokens[at].start < end; at += 1)
      found.add(at)
  }
  return found
}
