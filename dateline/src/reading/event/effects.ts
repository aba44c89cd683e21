import { isPassive } from '../syntax/clauses.ts'
import { coordinated } from '../syntax/phrases.ts'
import { childrenOf, hasRelation, headOf, lowerOf, type Tree } from '../syntax/tree.ts'

/** The verb whose subject a strike is: its date and place are the strike's. */
export function effectOf(tree: Tree, noun: number): number | undefined {
  const above = headOf(tree, noun)
  const isCause = above !== undefined && hasRelation(tree, noun, 'nsubj') && HARM.has(tree.syntax.lemma[above])
  return isCause
    ? above
    : childrenOf(tree, noun, 'acl').find((verb) => HARM.has(tree.syntax.lemma[verb]) && !isPassive(tree, verb))
}

const HARM = new Set(['kill', 'wound', 'injure', 'destroy', 'leave', 'hit', 'damage'])

const STRUCK = new Set(['hit', 'strike', 'target', 'destroy', 'damage', 'flatten', 'rock', 'level'])

/** What a strike is said to have hit: "an air strike hit the village", "an attack that targeted a hospital". */
export function struckBy(tree: Tree, noun: number): number[] {
  const above = headOf(tree, noun)
  const own = above !== undefined && hasRelation(tree, noun, 'nsubj') && !isPassive(tree, above) ? [above] : []
  const relative = childrenOf(tree, noun, 'acl:relcl').filter((verb) =>
    childrenOf(tree, verb, 'nsubj').some((token) => /^(?:that|which)$/.test(lowerOf(tree, token))),
  )
  return [...own, ...relative]
    .filter((verb) => STRUCK.has(tree.syntax.lemma[verb]) && !isPassive(tree, verb))
    .flatMap((verb) => childrenOf(tree, verb, 'obj'))
    .flatMap((head) => coordinated(tree, head))
}
