import { happeningVerbs, outbreakVerbs } from '../../languages/en/event-words.ts'
import { statusVerbs } from '../../languages/en/status-cues.ts'
import { isPassive } from '../syntax/clauses.ts'
import { childrenOf, hasRelation, headOf, lowerOf, type Tree } from '../syntax/tree.ts'
import { wholeOf } from './effects.ts'

/** The verb that an event's noun hangs on, where it says that the event was done or took place. */
export interface Governor {
  readonly verb: number
  readonly isLight: boolean
  readonly isSubject: boolean
}

/** The verb that carries the noun: "carried out an attack", "talks were held", "a meeting took place". */
export function governorOf(tree: Tree, carried: number): Governor | undefined {
  const noun = wholeOf(tree, carried)
  const verb = headOf(tree, noun)
  if (verb === undefined || tree.syntax.upos[verb] !== 'VERB') return undefined
  const isPassiveSubject = hasRelation(tree, noun, 'nsubj') && isPassive(tree, verb)
  const isObject = hasRelation(tree, noun, 'obj') || isPassiveSubject
  const isSubject = hasRelation(tree, noun, 'nsubj') && !isPassiveSubject
  if (isPassiveSubject && isPerceived(tree, verb)) return { verb, isLight: false, isSubject: true }
  if (isObject) return { verb, isLight: cueOf(tree, verb)?.subjectRole === 'actor', isSubject: false }
  if (isSubject && isHappening(tree, verb)) return { verb, isLight: false, isSubject: true }
  const isOnWhat = hasRelation(tree, noun, 'obl') && tree.syntax.lemma[verb] === 'agree'
  return isOnWhat ? { verb, isLight: false, isSubject: false } : undefined
}

/** The cue of a verb with its particle, or of the verb alone. */
export function cueOf(tree: Tree, verb: number) {
  const [particle] = childrenOf(tree, verb, 'compound:prt', 'advmod').filter((child) => child === verb + 1)
  const lemma = tree.syntax.lemma[verb]
  const phrasal = particle === undefined ? undefined : statusVerbs.get(`${lemma} ${lowerOf(tree, particle)}`)
  return phrasal ?? statusVerbs.get(lemma)
}

/** "clashes erupted", "protests broke out". */
export const isOutbreak = (tree: Tree, verb: number): boolean =>
  outbreakVerbs.has(tree.syntax.lemma[verb]) ||
  (tree.syntax.lemma[verb] === 'break' && childrenOf(tree, verb).some((child) => lowerOf(tree, child) === 'out'))

/** Verbs that say of their subject that it took or takes place. */
export const isHappening = (tree: Tree, verb: number): boolean =>
  happeningVerbs.has(tree.syntax.lemma[verb]) || isOutbreak(tree, verb)

/** "explosions were heard", "clashes were reported". */
const isPerceived = (tree: Tree, verb: number): boolean => /^(?:hear|report|record)$/.test(tree.syntax.lemma[verb])
