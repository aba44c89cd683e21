import { fictionNouns } from '../../languages/en/trigger-fillers.ts'
import type { Filler, Slot, TriggerVerb } from '../../languages/en/trigger-rows.ts'
import { triggerVerbs } from '../../languages/en/trigger-verbs.ts'
import { type Clause, clauseOf, hasTo, type Oblique, obliquesOf } from '../syntax/clauses.ts'
import { ancestorsOf, childrenOf, hasRelation, headOf, lowerOf, type Tree } from '../syntax/tree.ts'
import { contentOf } from './contents.ts'
import { doersOf } from './doers.ts'
import { wholeOf } from './effects.ts'
import { fits, isAccident } from './fillers.ts'
import type { MentionAt } from './mentions.ts'
import { distinct, type FilledRole, type Telling } from './telling.ts'
import { isAccidentBeside, violenceBeside } from './violence.ts'

const rowsOf = new Map<string, TriggerVerb[]>()
for (const row of triggerVerbs) rowsOf.set(row.lemma, [...(rowsOf.get(row.lemma) ?? []), row])

/** What a verb tells, by the first row whose words and slots fit; undefined where none does. */
export function verbTelling(
  tree: Tree,
  mentionAt: MentionAt,
  dates: ReadonlySet<number>,
  verb: number,
): Telling | undefined {
  const rows = rowsFor(tree, verb)
  if (!rows || isAdjective(tree, verb)) return undefined
  const told = clauseOf(tree, verb)
  const clause = told.passive
    ? { ...told, agents: told.agents.filter((agent) => isAfterSubject(told, agent)) }
    : { ...told, subjects: doersOf(tree, mentionAt, told) }
  for (const row of rows) {
    const besides = row.besides.map((word) => besideOf(tree, verb, word))
    if (besides.includes(undefined)) continue
    const taken = besides.filter((token) => token !== undefined)
    const isTaken = (head: number): boolean => taken.includes(head) || dates.has(head)
    const roles = rolesOf(tree, mentionAt, row, clause, taken, isTaken)
    if (roles && !isNoAct(tree, mentionAt, row, clause, isTaken))
      return { ...spanOf(verb, taken, roles), type: row.type, roles, ...made(row, verb) }
  }
  return undefined
}

/** "As told by sources, three men were killed": who stands before the subject did not do it. */
const isAfterSubject = ({ subjects, verb }: Clause, agent: number): boolean =>
  agent > verb || subjects.every((subject) => subject < agent)

/** The rows of a verb; of the participle in "were freed", which taggers take for an adjective, too. */
function rowsFor(tree: Tree, verb: number): readonly TriggerVerb[] | undefined {
  const { upos, lemma } = tree.syntax
  if (upos[verb] === 'VERB') {
    return (
      rowsOf.get(lemma[verb]) ??
      rowsOf.get(lemma[verb].replace(/(?:e|d)$/, '')) ??
      rowsOf.get(lemma[verb].replace(/ed$/, ''))
    )
  }
  if (upos[verb] !== 'ADJ' || childrenOf(tree, verb, 'cop', 'aux:pass').length === 0) return undefined
  const word = lowerOf(tree, verb)
  return /ed$/.test(word) ? (rowsOf.get(word.slice(0, -1)) ?? rowsOf.get(word.slice(0, -2))) : undefined
}

const made = ({ lemma, besides }: TriggerVerb, trigger: number) => ({
  trigger,
  isNoun: false,
  rule: `event/verb/${[lemma, ...besides].join('-')}`,
})

/** "the captured men": told before, not here. */
const isAdjective = (tree: Tree, verb: number): boolean =>
  ['amod', 'compound', 'case', 'mark', 'aux', 'fixed'].some((relation) => hasRelation(tree, verb, relation))

/** The dependent that is a word of the row: particle, object, complement, or the noun of a phrase. */
const besideOf = (tree: Tree, verb: number, word: string): number | undefined => {
  const particle = particleOf(tree, verb, word)
  if (particle !== undefined) return particle
  const words = childrenOf(tree, verb).filter(
    (child) =>
      (tree.syntax.lemma[child] === word || lowerOf(tree, child) === word) && !hasRelation(tree, child, 'conj'),
  )
  const own = words.find((child) => !hasRelation(tree, child, 'nsubj'))
  return own ?? words.find((child) => hasRelation(tree, child, 'nsubj:pass'))
}

/** "hand over the remains", the particle taken for a preposition. */
function particleOf(tree: Tree, verb: number, word: string): number | undefined {
  const next = verb + 1
  if (lowerOf(tree, next) !== word) return undefined
  if (hasRelation(tree, next, 'advmod') && /^(?:over|up|off)$/.test(word)) return next
  if (!hasRelation(tree, next, 'case')) return undefined
  const noun = headOf(tree, next)
  return noun !== undefined && headOf(tree, noun) === verb ? next : undefined
}

/** The verb with the words of its row that follow it at once, nobody in between. */
function spanOf(
  verb: number,
  besides: readonly number[],
  roles: readonly FilledRole[],
): { first: number; last: number } {
  let last = verb + 1
  for (const token of besides) {
    const isParted = roles.some(({ head }) => head >= last && head < token)
    if (token >= last && token <= last + 2 && !isParted) last = token + 1
  }
  return { first: verb, last }
}

function rolesOf(
  tree: Tree,
  mentionAt: MentionAt,
  row: TriggerVerb,
  clause: Clause,
  taken: readonly number[],
  isTaken: (head: number) => boolean,
): FilledRole[] | undefined {
  const free = (heads: readonly number[]): number[] => heads.filter((head) => !isTaken(head))
  const doers = free(clause.passive ? clause.agents : clause.subjects)
  const beneath = taken
    .filter((token) => hasRelation(tree, token, 'case'))
    .flatMap((token) => headOf(tree, token) ?? [])
  const done = free(clause.passive ? clause.subjects : [...clause.objects, ...beneath])
  const subject = asHelpers(tree, clause.verb, row, fill(tree, mentionAt, row.subject, doers))
  const object = fill(tree, mentionAt, row.object, done)
  if (!subject || !object) return undefined
  const counted = done.flatMap((head) =>
    obliquesOf(tree, head).flatMap(({ preposition, heads }) => (preposition === 'of' ? heads : [])),
  )
  const under = [...taken, ...done, ...counted].flatMap((token) =>
    obliquesOf(tree, token).filter(({ preposition }) => preposition !== 'of' || taken.includes(token)),
  )
  const obliques = [...clause.obliques, ...under]
  if (obliques.some(({ preposition }) => row.prepositions.has(`-${preposition}`))) return undefined
  const others = obliques.flatMap((oblique) => {
    const slot = row.prepositions.get(oblique.preposition)
    const isOfObject = slot?.role === 'subject' && object.some(({ role }) => role === 'subject')
    return slot && !isOfObject ? roleOfEach(tree, mentionAt, slot, free(oblique.heads)) : []
  })
  const isByWhom = [...subject, ...others].some(({ role }) => role === 'actor' || role === 'instrument')
  const violence =
    row.prepositions.has('violence') && !isByWhom
      ? violenceBeside(tree, mentionAt, clause.verb, [...subject, ...object])
      : []
  const content = contentOf(tree, row.prepositions.get('clause'), clause.verb, done)
  const missing = [...row.prepositions].some(([preposition, slot]) =>
    preposition === 'violence'
      ? slot.isRequired && violence.length === 0
      : slot.isRequired && ![...others, ...content].some(({ role }) => role === slot.role),
  )
  const receivers = clause.indirect.map((head): FilledRole => ({ role: 'to', head }))
  const roles = distinct([...subject, ...object, ...others, ...violence, ...receivers, ...content])
  if (missing || roles.length === 0 || isFigurative(row, roles, obliques, free)) return undefined
  const needsOthers = row.isMutual || (row.lemma === 'agree' && isOpinion(tree, roles))
  return needsOthers && !areSeveral(tree, roles) ? undefined : roles
}

/** "The judge agreed that it was too late": one alone shares an opinion, and agrees to nothing. */
function isOpinion(tree: Tree, roles: readonly FilledRole[]): boolean {
  const subject = roles.find(({ role }) => role === 'subject')
  return !subject || (subject.isClause === true && !hasTo(tree, subject.head))
}

/** "The Red Cross helped release 19 people": who helps does not do it. */
function asHelpers(
  tree: Tree,
  verb: number,
  { type }: TriggerVerb,
  roles: FilledRole[] | undefined,
): FilledRole[] | undefined {
  const above = headOf(tree, verb)
  const isHelped = above !== undefined && hasRelation(tree, verb, 'xcomp') && tree.syntax.lemma[above] === 'help'
  if (!isHelped || (type !== 'release' && type !== 'handover' && type !== 'exchange')) return roles
  return roles?.map((one) => (one.role === 'actor' ? { ...one, role: 'mediator' } : one))
}

/** War on drugs, on poverty, on gangs is no war. */
function isFigurative(
  { type }: TriggerVerb,
  roles: readonly FilledRole[],
  obliques: readonly Oblique[],
  free: (heads: readonly number[]) => number[],
): boolean {
  if (type !== 'war-declaration' || roles.some(({ role }) => role === 'recipient')) return false
  return obliques.some(({ preposition, heads }) => /^(?:on|against)$/.test(preposition) && free(heads).length > 0)
}

/** The roles of a slot; undefined where what stands there, or its absence, speaks against this sense. */
function fill(
  tree: Tree,
  mentionAt: MentionAt,
  slot: Slot | undefined,
  heads: readonly number[],
): FilledRole[] | undefined {
  if (!slot) return heads.length === 0 ? [] : undefined
  const roles = roleOfEach(tree, mentionAt, slot, heads)
  if (roles.length > 0) return roles
  return slot.isRequired || heads.length > 0 ? undefined : []
}

/** A weapon in the actor's place is the instrument: "the blast killed 12". */
function roleOfEach(tree: Tree, mentionAt: MentionAt, slot: Slot, heads: readonly number[]): FilledRole[] {
  return heads.flatMap((head): FilledRole[] => {
    const fillers = slot.fillers.filter((filler) => !INSTRUMENTS.has(filler))
    const isOther = fillers.length > 0 && fits(tree, mentionAt, head, { ...slot, fillers })
    if (isOther) return [{ role: slot.role, head }]
    if (!fits(tree, mentionAt, head, slot)) return []
    return [{ role: slot.role === 'actor' ? 'instrument' : slot.role, head }]
  })
}

const INSTRUMENTS = new Set<Filler>(['weapon', 'attack', 'projectile'])

/** Whether two sides are there: two phrases, or one in the plural. */
export function areSeveral(tree: Tree, roles: readonly FilledRole[]): boolean {
  const sides = roles.filter(({ role }) => role === 'actor' || role === 'recipient')
  if (sides.length > 1) return true
  return sides.some(
    ({ head }) => /^(?:NNPS|NNS)$/.test(tree.syntax.xpos[head]) || /^(?:they|we|both|two)$/.test(lowerOf(tree, head)),
  )
}

/** "the film about the kidnapping", "a novel in which". */
export function isOfFiction(tree: Tree, token: number): boolean {
  const nouns = ancestorsOf(tree, token).slice(0, 3)
  const whole = wholeOf(tree, token)
  return nouns.some(
    (noun) => noun !== whole && fictionNouns.has(tree.syntax.lemma[noun]) && tree.syntax.upos[noun] === 'NOUN',
  )
}

/** Harm by accident, and what happens in works and games, is no event of ours. */
function isNoAct(
  tree: Tree,
  mentionAt: MentionAt,
  row: TriggerVerb,
  clause: Clause,
  isTaken: (head: number) => boolean,
): boolean {
  const near = [
    ...clause.subjects,
    ...clause.agents,
    ...clause.objects,
    ...clause.obliques.flatMap(({ heads }) => heads),
  ].filter((head) => !isTaken(head))
  const lemmas = near.map((head) => tree.syntax.lemma[head])
  if (lemmas.some((lemma) => fictionNouns.has(lemma)) || isOfFiction(tree, clause.verb)) return true
  const isHarm = ['killing', 'injury', 'displacement', 'rescue', 'destruction'].includes(row.type)
  return isHarm && (near.some((head) => isAccident(tree, head)) || isAccidentBeside(tree, mentionAt, clause.verb))
}
