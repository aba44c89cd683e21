import { attackNouns, fictionNouns } from '../../languages/en/trigger-fillers.ts'
import { type TriggerNoun, triggerNouns } from '../../languages/en/trigger-nouns.ts'
import type { Slot } from '../../languages/en/trigger-rows.ts'
import { clauseOf, hasTo, type Oblique, obliquesOf } from '../syntax/clauses.ts'
import { coordinated } from '../syntax/phrases.ts'
import { ancestorsOf, childrenOf, hasRelation, headOf, lowerOf, type Tree, wordOf } from '../syntax/tree.ts'
import { effectOf, struckBy, targetsOf, wholeOf } from './effects.ts'
import { fits, isAccident } from './fillers.ts'
import { cueOf, type Governor, governorOf, isHappening } from './governors.ts'
import type { MentionAt } from './mentions.ts'
import { responsibleFor } from './responsible.ts'
import { distinct, type FilledRole, type Telling } from './telling.ts'
import { areSeveral, isOfFiction } from './verbs.ts'

const rowsOf = new Map<string, TriggerNoun[]>()
for (const row of triggerNouns) {
  const rows = [...(rowsOf.get(row.lemma) ?? []), row]
  rowsOf.set(
    row.lemma,
    rows.sort((a, b) => b.before.length - a.before.length),
  )
}

/** What a noun tells, with who stands around it; undefined where nobody does. */
export function nounTelling(tree: Tree, mentionAt: MentionAt, noun: number): Telling | undefined {
  const { lemma, upos } = tree.syntax
  const rows = rowsOf.get(lemma[noun]) ?? rowsOf.get(lowerOf(tree, noun))
  if (!rows || (upos[noun] !== 'NOUN' && upos[noun] !== 'PROPN') || hasRelation(tree, noun, 'compound'))
    return undefined
  if (mentionAt.get(noun)?.mention.kind === 'name' || isInReturn(tree, noun) || isAccident(tree, noun)) return undefined
  for (const row of rows) {
    const first = beforeOf(tree, noun, row.before)
    if (first === undefined) continue
    const governor = governorOf(tree, noun)
    const responsible = responsibleFor(tree, noun)
    const roles = distinct([
      ...fillWith(tree, mentionAt, row.agent, responsible),
      ...around(tree, mentionAt, row, noun, first),
      ...(governor ? fromGovernor(tree, mentionAt, row, governor) : []),
      ...fromParticiples(tree, mentionAt, row, noun),
      ...(row.patient && VIOLENCE.has(row.type)
        ? fillWith(tree, mentionAt, row.patient, [...struckBy(tree, noun), ...targetsOf(tree, noun)])
        : []),
    ])
    if (!isTold(tree, mentionAt, row, noun, roles)) continue
    const light = governor?.isLight ? governor.verb : undefined
    const starts = light !== undefined && light < noun && noun - light < 5 ? light : first
    const rule = `event/noun/${[...row.before, row.lemma].join('-')}`
    return {
      trigger: noun,
      first: starts,
      last: noun + 1,
      type: row.type,
      isNoun: true,
      roles,
      rule,
      ...(light !== undefined && { light }),
    }
  }
  return undefined
}

/** "in exchange for": no exchange of its own. */
const isInReturn = (tree: Tree, noun: number): boolean =>
  lowerOf(tree, noun) === 'exchange' && noun > 0 && lowerOf(tree, noun - 1) === 'in'

/**
 * "The exchange is planned for Sunday": an event told before, now with its date or its state. Those who take part are
 * named where it was told.
 */
export function nounAgain(tree: Tree, noun: number, types: ReadonlySet<string>): Telling | undefined {
  const { lemma, upos } = tree.syntax
  const row = rowsOf.get(lemma[noun])?.find(({ type, before }) => types.has(type) && before.length === 0)
  const verb = headOf(tree, noun)
  const isDefinite = childrenOf(tree, noun, 'det').some((det) => lowerOf(tree, det) === 'the')
  if (!row || !isDefinite || upos[noun] !== 'NOUN' || verb === undefined || upos[verb] !== 'VERB') return undefined
  if (!hasRelation(tree, noun, 'nsubj') || !isHappening(tree, verb)) return undefined
  const rule = `event/again/${row.lemma}`
  return { trigger: noun, first: noun, last: noun + 1, type: row.type, isNoun: true, roles: [], rule }
}

/** Where the words before the noun begin, hyphens left out of the count. */
function beforeOf(tree: Tree, noun: number, before: readonly string[]): number | undefined {
  let at = noun
  for (const word of [...before].reverse()) {
    at -= 1
    if (at > 0 && /^[-–]$/.test(wordOf(tree, at))) at -= 1
    if (at < 0 || lowerOf(tree, at) !== word) return undefined
  }
  return at
}

function isTold(
  tree: Tree,
  mentionAt: MentionAt,
  row: TriggerNoun,
  noun: number,
  roles: readonly FilledRole[],
): boolean {
  if (roles.some(({ head }) => fictionNouns.has(tree.syntax.lemma[head])) || isOfFiction(tree, noun)) return false
  if (row.lemma === 'death' && !isOfViolence(tree, noun)) return false
  const isThere = (slot: Slot | undefined): boolean => !slot?.isRequired || roles.some(({ role }) => role === slot.role)
  if (!isThere(row.agent) || !isThere(row.patient)) return false
  if (row.isHarmful && effectOf(tree, noun) === undefined) return false
  if (row.isMutual && row.type !== 'exchange' && row.type !== 'ceasefire')
    return areSeveral(tree, roles) || (row.type === 'clash' && isOnGround(tree, noun, roles))
  if (roles.some(({ role }) => role === 'actor' || role === 'recipient' || role === 'mediator')) return true
  if (row.type === 'demonstration' || row.type === 'riot') return isOutOnStreets(tree, mentionAt, noun, roles)
  if (row.type === 'ceasefire') return roles.some(({ role }) => role === 'place')
  return VIOLENCE.has(row.type) && isOnGround(tree, noun, roles)
}

/** "Protests erupted in Halm": told by the place alone, where it has a name and they are said to have happened. */
function isOutOnStreets(tree: Tree, mentionAt: MentionAt, noun: number, roles: readonly FilledRole[]): boolean {
  const verb = headOf(tree, noun)
  const hasName = roles.some(({ role, head }) => role === 'place' && mentionAt.has(head))
  return hasName && verb !== undefined && hasRelation(tree, noun, 'nsubj') && isHappening(tree, verb)
}

/** "an attack that resulted in the death of 40": people die otherwise, too. */
function isOfViolence(tree: Tree, noun: number): boolean {
  const verb = headOf(tree, noun)
  if (verb === undefined || !/^(?:result|lead|cause|leave)$/.test(tree.syntax.lemma[verb])) return false
  return [...childrenOf(tree, verb, 'nsubj'), ...ancestorsOf(tree, verb).slice(0, 3)]
    .flatMap((token) => [token, ...childrenOf(tree, token, 'obj', 'nsubj')])
    .some((token) => attackNouns.has(tree.syntax.lemma[token]))
}

const isOnGround = (tree: Tree, noun: number, roles: readonly FilledRole[]): boolean =>
  roles.some(({ role }) => role === 'place') || effectOf(tree, noun) !== undefined

/** Violence is told by its place or its effect alone: "a bombing in Halm killed three". */
const VIOLENCE = new Set([
  'attack',
  'bombing',
  'suicide-bombing',
  'air-strike',
  'drone-strike',
  'shelling',
  'shooting',
  'explosion',
  'stabbing',
])

/** Who stands at the noun itself: possessor, adjective, compound, "of", "by" and the row's own prepositions. */
function around(tree: Tree, mentionAt: MentionAt, row: TriggerNoun, noun: number, first: number): FilledRole[] {
  const whole = wholeOf(tree, noun)
  const beside = whole === noun ? [] : obliquesOf(tree, whole).filter(({ preposition }) => preposition !== 'of')
  const own = [...obliquesOf(tree, noun), ...beside]
  const direct = own.some(({ preposition }) => preposition === 'of') ? own : [...own, ...ofTheNext(tree, noun)]
  const below = direct.filter(({ preposition }) => preposition === 'of').flatMap(({ heads }) => heads)
  const ways = below
    .flatMap((head) => obliquesOf(tree, head))
    .filter(({ preposition }) => /^(?:from|to)$/.test(preposition))
  const obliques = [...direct, ...ways]
  const hasOf = obliques.some(({ preposition }) => preposition === 'of')
  const roles = obliques.flatMap((oblique) => fromOblique(tree, mentionAt, row, oblique))
  for (const owner of childrenOf(tree, noun, 'nmod:poss')) {
    const slot = ownerSlot(tree, mentionAt, row, owner, hasOf)
    if (slot) roles.push(...coordinated(tree, owner).map((head): FilledRole => ({ role: slot.role, head })))
  }
  for (const child of childrenOf(tree, noun, 'amod', 'compound', 'nmod')) {
    if (child >= first || childrenOf(tree, child, 'case').length > 0) continue
    roles.push(...fromCompound(tree, mentionAt, row, child))
  }
  return roles
}

/** "the release and transfer of 24 hostages": of both. */
const ofTheNext = (tree: Tree, noun: number): Oblique[] =>
  childrenOf(tree, noun, 'conj')
    .filter((next) => next === noun + 2 && lowerOf(tree, noun + 1) === 'and')
    .flatMap((next) => obliquesOf(tree, next).filter(({ preposition }) => preposition === 'of'))

function fromOblique(
  tree: Tree,
  mentionAt: MentionAt,
  row: TriggerNoun,
  { preposition, heads }: Oblique,
): FilledRole[] {
  const own = row.prepositions.get(preposition)
  if (own) return fillWith(tree, mentionAt, own, heads)
  if (preposition === 'by') return fillWith(tree, mentionAt, row.agent, heads)
  if (preposition !== 'of') return []
  const isAttack = (row.type === 'attack' && !DONE_TO.has(row.lemma)) || row.patient === undefined
  const slots = isAttack ? [row.agent, row.patient] : [row.patient]
  for (const slot of slots) {
    const roles = slot ? fillWith(tree, mentionAt, slot, heads) : []
    if (roles.length > 0) return roles
  }
  return []
}

/** "the invasion of X", "the siege of X": X is never who did it. */
const DONE_TO = new Set(['invasion', 'ambush', 'assault'])

const fillWith = (tree: Tree, mentionAt: MentionAt, slot: Slot, heads: readonly number[]): FilledRole[] =>
  heads
    .filter((head) => fits(tree, mentionAt, head, slot) && !(slot.role === 'recipient' && isDeed(tree, head)))
    .map((head) => ({ role: slot.role, head }))

/** "attacks on schools and kidnapping": what is done is not done to anyone. */
const isDeed = (tree: Tree, head: number): boolean =>
  tree.syntax.upos[head] === 'NOUN' && /ing$/.test(tree.syntax.lemma[head]) && rowsOf.has(tree.syntax.lemma[head])

/** "Hamas' release of ...": the doer. "the captives' release", "his arrest": whom it was done to. */
function ownerSlot(
  tree: Tree,
  mentionAt: MentionAt,
  row: TriggerNoun,
  owner: number,
  hasOf: boolean,
): Slot | undefined {
  const isParty = ['polity', 'organization', 'armed-force', 'outlet'].includes(mentionAt.get(owner)?.entity.type ?? '')
  if (row.patient?.isRequired && !hasOf && !isParty) {
    return fits(tree, mentionAt, owner, row.patient) || isPossessive(tree, owner) ? row.patient : undefined
  }
  return fits(tree, mentionAt, owner, row.agent) || isPossessive(tree, owner) ? row.agent : undefined
}

const isPossessive = (tree: Tree, token: number): boolean =>
  /^(?:his|her|their|our|my|whose)$/.test(lowerOf(tree, token))

/** "Israeli air strike", "US-Iran prisoner swap": polities before it do it, people are whom it is done to. */
function fromCompound(tree: Tree, mentionAt: MentionAt, row: TriggerNoun, child: number): FilledRole[] {
  const mentioned = mentionAt.get(child)
  if (mentioned && ['polity', 'armed-force', 'organization'].includes(mentioned.entity.type)) {
    const both = [
      child,
      ...(/^[-–]$/.test(wordOf(tree, child + 1)) ? [child + 2] : []),
      ...(/^[-–]$/.test(wordOf(tree, child - 1)) ? [child - 2] : []),
    ]
    return both
      .filter((head) => mentionAt.get(head) && fits(tree, mentionAt, head, row.agent))
      .map((head) => ({ role: row.agent.role, head }))
  }
  const isPatient = row.patient?.fillers.includes('person') && tree.syntax.upos[child] === 'NOUN'
  return isPatient && row.patient && fits(tree, mentionAt, child, row.patient)
    ? [{ role: row.patient.role, head: child }]
    : []
}

/** Who facilitates these does not do them. */
const HELPED = new Set(['release', 'handover', 'exchange', 'ceasefire', 'talks', 'agreement'])

function fromGovernor(tree: Tree, mentionAt: MentionAt, row: TriggerNoun, governor: Governor): FilledRole[] {
  const clause = clauseOf(tree, governor.verb)
  const obliques = clause.obliques
    .filter(({ preposition }) => preposition !== 'of' && preposition !== 'by')
    .flatMap((oblique) => fromOblique(tree, mentionAt, row, oblique))
  if (governor.isSubject) return obliques
  const cue = cueOf(tree, governor.verb)
  const isAgreed = tree.syntax.lemma[governor.verb] === 'agree'
  const isSought = cue?.subjectRole === 'mediator' && !isReached(tree, governor.verb)
  const isHelp = cue?.lemma === 'facilitate' && HELPED.has(row.type)
  const role = isAgreed ? 'actor' : isSought ? undefined : isHelp ? 'mediator' : cue?.subjectRole
  if (!role) return []
  const doers = clause.passive ? clause.agents : clause.subjects
  const slot: Slot = { ...row.agent, role: role === 'actor' ? row.agent.role : role }
  return [...fillWith(tree, mentionAt, slot, doers), ...obliques]
}

/** Who only seeks to secure a release mediates nothing. */
function isReached(tree: Tree, verb: number): boolean {
  const above = headOf(tree, verb)
  const isInfinitive = hasTo(tree, verb) || tree.syntax.xpos[verb] === 'VB'
  return !isInfinitive || (above !== undefined && tree.syntax.lemma[above] === 'manage')
}

/** "an attack carried out by X", "an exchange mediated by Y". */
function fromParticiples(tree: Tree, mentionAt: MentionAt, row: TriggerNoun, noun: number): FilledRole[] {
  return childrenOf(tree, noun, 'acl').flatMap((verb) => {
    const cue = cueOf(tree, verb)
    if (tree.syntax.xpos[verb] !== 'VBN' || !cue?.subjectRole) return []
    const slot: Slot = { ...row.agent, role: cue.subjectRole === 'actor' ? row.agent.role : cue.subjectRole }
    const { agents, obliques } = clauseOf(tree, verb)
    const by = obliques.filter(({ preposition }) => preposition === 'by').flatMap(({ heads }) => heads)
    return fillWith(tree, mentionAt, slot, [...agents, ...by])
  })
}
