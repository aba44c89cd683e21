import { damagingVerbs, harmingVerbs, seriesNouns } from '../../languages/en/event-words.ts'
import { isPassive } from '../syntax/clauses.ts'
import { coordinated, prepositionOf } from '../syntax/phrases.ts'
import { childrenOf, hasRelation, headOf, lowerOf, type Tree } from '../syntax/tree.ts'

/** "a series of attacks", "one of its attacks": the word that stands for the attacks in the sentence. */
export function wholeOf(tree: Tree, noun: number): number {
  const above = headOf(tree, noun)
  const isPart = above !== undefined && hasRelation(tree, noun, 'nmod') && prepositionOf(tree, noun) === 'of'
  return isPart && seriesNouns.has(tree.syntax.lemma[above]) ? above : noun
}

/** The verb whose subject a strike is: its date and place are the strike's. */
export function effectOf(tree: Tree, attack: number): number | undefined {
  const noun = wholeOf(tree, attack)
  const above = headOf(tree, noun)
  const isCause = above !== undefined && hasRelation(tree, noun, 'nsubj') && harmingVerbs.has(tree.syntax.lemma[above])
  return isCause
    ? above
    : (strikingBy(tree, noun) ??
        childrenOf(tree, noun, 'acl').find(
          (verb) => harmingVerbs.has(tree.syntax.lemma[verb]) && !isPassive(tree, verb),
        ))
}

/** "was hit by an air strike", "were killed in a clash": the verb of what the strike did. */
function strikingBy(tree: Tree, noun: number): number | undefined {
  const verb = headOf(tree, noun)
  if (verb === undefined || !hasRelation(tree, noun, 'obl') || !harmingVerbs.has(tree.syntax.lemma[verb]))
    return undefined
  return isPassive(tree, verb) && /^(?:by|in)$/.test(prepositionOf(tree, noun) ?? '') ? verb : undefined
}

/** "ripped through a market" */
const sweptThrough = (tree: Tree, verb: number): number[] =>
  childrenOf(tree, verb, 'obl').filter((place) => prepositionOf(tree, place) === 'through')

/** "the bank was the target of the attack", "the targets of the attacks were two banks" */
export function targetsOf(tree: Tree, attack: number): number[] {
  const target = headOf(tree, wholeOf(tree, attack))
  if (target === undefined || !/^(?:target|objective|object|victim|scene)$/.test(tree.syntax.lemma[target])) return []
  const [subject] = childrenOf(tree, target, 'nsubj')
  const isPredicate = childrenOf(tree, target, 'cop').length > 0 && subject !== undefined
  const above = headOf(tree, target)
  const isSubject =
    above !== undefined && hasRelation(tree, target, 'nsubj') && childrenOf(tree, above, 'cop').length > 0
  return isPredicate ? coordinated(tree, subject) : isSubject ? coordinated(tree, above) : []
}

/** The verbs by which a strike is said to have hit something: "an air strike hit the village", "an attack that targeted a hospital". */
export function strikesOf(tree: Tree, attack: number): number[] {
  const noun = wholeOf(tree, attack)
  const above = headOf(tree, noun)
  const own = above !== undefined && hasRelation(tree, noun, 'nsubj') ? [above] : []
  const relative = childrenOf(tree, noun, 'acl:relcl').filter((verb) =>
    childrenOf(tree, verb, 'nsubj').some((token) => /^(?:that|which)$/.test(lowerOf(tree, token))),
  )
  return [...own, ...relative].filter((verb) => damagingVerbs.has(tree.syntax.lemma[verb]) && !isPassive(tree, verb))
}

/** What a strike is said to have hit: "an air strike hit the village", "the village was hit by an air strike". */
export function struckBy(tree: Tree, attack: number): number[] {
  const noun = wholeOf(tree, attack)
  const passive = strikingBy(tree, noun)
  return strikesOf(tree, noun)
    .flatMap((verb) => [...childrenOf(tree, verb, 'obj'), ...sweptThrough(tree, verb)])
    .concat(
      passive === undefined || !damagingVerbs.has(tree.syntax.lemma[passive])
        ? []
        : childrenOf(tree, passive, 'nsubj:pass'),
    )
    .flatMap((head) => coordinated(tree, head))
}
