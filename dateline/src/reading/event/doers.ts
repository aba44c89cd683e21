import { peopleNouns } from '../../languages/en/entity-people.ts'
import { violentVerbs } from '../../languages/en/event-words.ts'
import { type Clause, clauseOf, hasTo, isGerundBehind, subjectsOf } from '../syntax/clauses.ts'
import { coordinated } from '../syntax/phrases.ts'
import { ancestorsOf, childrenOf, hasRelation, headOf, lowerOf, type Tree } from '../syntax/tree.ts'
import type { MentionAt } from './mentions.ts'

/** How far back a clause is looked for. */
const REACH = 40

/**
 * The subjects of a verb that are safe to take: its own, or those of the clause that it hangs on. Nobody where a nearer
 * clause stands between that may be meant, and nobody from a clause further up.
 */
export function doersOf(tree: Tree, mentionAt: MentionAt, { verb, subjects }: Clause, depth = 0): readonly number[] {
  if (subjects.length === 0) return subjects
  const own = childrenOf(tree, verb, 'nsubj')
  const noun = headOf(tree, verb)
  if (own.length > 0) {
    const isThat = own.some((token) => lowerOf(tree, token) === 'that') && hasRelation(tree, verb, 'acl:relcl')
    return isThat && noun !== undefined && isName(mentionAt, noun) ? nounAround(tree, noun) : subjects
  }
  if (noun === undefined) return subjects
  const accused = accusedOf(tree, verb, noun)
  if (accused) return accused
  if (hasRelation(tree, verb, 'xcomp') && depth < 6 && isSubjectOf(tree, noun, subjects))
    return doersOf(tree, mentionAt, clauseOf(tree, noun), depth + 1)
  if (hasRelation(tree, verb, 'acl') && isOfNoun(tree, verb) && !isSomeone(tree, mentionAt, noun))
    return claimantsOf(tree, noun)
  if (hasRelation(tree, verb, 'advcl') && isReason(tree, verb)) return []
  if (hasRelation(tree, verb, 'advcl')) {
    if (hasTense(tree, verb)) return []
    const nearer = clauseBetween(tree, noun, verb)
    if (nearer === undefined) return isOnAside(tree, noun, verb) ? [] : subjects
    return violentVerbs.has(tree.syntax.lemma[nearer]) ? subjectsOf(tree, nearer) : []
  }
  if (hasRelation(tree, verb, 'conj') && isLoneInfinitive(tree, verb, noun)) return []
  if (hasRelation(tree, verb, 'conj') && hasTense(tree, verb)) {
    if (hasCopula(tree, verb) && childrenOf(tree, verb, 'cc').length === 0) return []
    const relative = relativeBetween(tree, noun, verb)
    if (relative !== undefined) return subjectsOfRelative(tree, mentionAt, relative)
    if (hasRelation(tree, noun, 'acl:relcl')) return subjectsOfRelative(tree, mentionAt, noun)
  }
  if (!hasRelation(tree, verb, 'conj') || depth > 5 || tree.syntax.upos[noun] !== 'VERB') return subjects
  const above = clauseOf(tree, noun)
  return above.passive ? subjects : doersOf(tree, mentionAt, above, depth + 1)
}

/** "using drones to bomb": the infinitive has the doers of its verb. */
const isSubjectOf = (tree: Tree, verb: number, subjects: readonly number[]): boolean => {
  const above = subjectsOf(tree, verb)
  return above.length === subjects.length && above.every((subject) => subjects.includes(subject))
}

const isSomeone = (tree: Tree, mentionAt: MentionAt, noun: number): boolean =>
  mentionAt.has(noun) || peopleNouns.has(tree.syntax.lemma[noun])

const isName = (mentionAt: MentionAt, token: number): boolean => mentionAt.get(token)?.mention.kind === 'name'

/** "the violence by the Front that began in 1960": "that" is never said of a name, but of the noun it belongs to. */
function nounAround(tree: Tree, name: number): number[] {
  const above = ancestorsOf(tree, name).slice(0, 3)
  const noun = above.find((token) => tree.syntax.upos[token] === 'NOUN' && token < name)
  return noun === undefined ? [] : [noun]
}

function subjectsOfRelative(tree: Tree, mentionAt: MentionAt, verb: number): readonly number[] {
  const noun = headOf(tree, verb)
  const isThat = childrenOf(tree, verb, 'nsubj').some((token) => lowerOf(tree, token) === 'that')
  return isThat && noun !== undefined && isName(mentionAt, noun) ? nounAround(tree, noun) : subjectsOf(tree, verb)
}

/** "accused the Front of killing five": who is accused did it; who accuses did not. */
function accusedOf(tree: Tree, verb: number, governor: number): number[] | undefined {
  if (!hasRelation(tree, verb, 'advcl') && !hasRelation(tree, verb, 'obl')) return undefined
  if (!isGerundBehind(tree, verb, /^(?:of|for|from)$/)) return undefined
  const objects = childrenOf(tree, governor, 'obj')
  return objects.length > 0 ? objects.flatMap((head) => coordinated(tree, head)) : undefined
}

/** "responsibility for killing", "charges of killing": a gerund that is never done by the noun before it. */
const isOfNoun = (tree: Tree, verb: number): boolean => isGerundBehind(tree, verb, /^(?:for|of|in|from)$/)

/** "the arrest of two men for killing a guard": who arrests, or tells of it, did not. */
const isReason = (tree: Tree, verb: number): boolean => isGerundBehind(tree, verb, /^for$/)

/** Who claims responsibility did it. */
function claimantsOf(tree: Tree, noun: number): readonly number[] {
  const verb = headOf(tree, noun)
  if (!/^(?:responsibility|credit)$/.test(tree.syntax.lemma[noun]) || verb === undefined) return []
  return /^(?:claim|accept|take|admit)$/.test(tree.syntax.lemma[verb]) && hasRelation(tree, noun, 'obj')
    ? subjectsOf(tree, verb)
    : []
}

/** "X met Y, are yet to agree": an infinitive that nothing joins to the finite verb it was hung on. */
const isLoneInfinitive = (tree: Tree, verb: number, above: number): boolean =>
  hasTense(tree, above) && childrenOf(tree, verb, 'cc').length === 0 && hasTo(tree, verb)

const hasCopula = (tree: Tree, verb: number): boolean => childrenOf(tree, verb, 'cop').length > 0

/** A verb with tense of its own, or of its auxiliary. */
const hasTense = (tree: Tree, verb: number): boolean =>
  /^VB[DPZ]$/.test(tree.syntax.xpos[verb]) ||
  childrenOf(tree, verb, 'aux', 'cop').some((aux) => /^VB[DPZ]$/.test(tree.syntax.xpos[aux]))

/** The clause with a subject of its own that ends right before a participle, where the participle hangs further up. */
function clauseBetween(tree: Tree, governor: number, verb: number): number | undefined {
  if (governor > verb) return undefined
  const stop = Math.max(governor, verb - REACH)
  let commas = 0
  for (let at = verb - 1; at > stop; at -= 1) {
    if (lowerOf(tree, at) === ',') commas += 1
    if (commas > 1) return undefined
    if (tree.syntax.upos[at] !== 'VERB' || !hasTense(tree, at)) continue
    if (childrenOf(tree, at, 'nsubj').length > 0) return at
  }
  return undefined
}

/** "fired as protesters marched, killing five": a participle after a clause of circumstance may go with either. */
const isOnAside = (tree: Tree, clause: number, verb: number): boolean =>
  tree.syntax.xpos[verb] === 'VBG' &&
  hasRelation(tree, clause, 'advcl') &&
  hasTense(tree, clause) &&
  childrenOf(tree, clause, 'nsubj').length > 0 &&
  !violentVerbs.has(tree.syntax.lemma[clause])

/** "a conflict that began in 1960 and has killed 400": the relative clause right before "and". */
function relativeBetween(tree: Tree, governor: number, verb: number): number | undefined {
  if (governor > verb) return undefined
  const stop = Math.max(governor, verb - REACH)
  for (let at = verb - 1; at > stop; at -= 1) {
    if (lowerOf(tree, at) === ',') return undefined
    if (hasRelation(tree, at, 'acl:relcl') && hasTense(tree, at) && childrenOf(tree, at, 'nsubj').length > 0) return at
  }
  return undefined
}
