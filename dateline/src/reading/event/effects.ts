import { isPassive } from '../syntax/clauses.ts'
import { childrenOf, hasRelation, headOf, type Tree } from '../syntax/tree.ts'

/** The verb whose subject a strike is: its date and place are the strike's. */
export function effectOf(tree: Tree, noun: number): number | undefined {
  const above = headOf(tree, noun)
  const isCause = above !== undefined && hasRelation(tree, noun, 'nsubj') && HARM.has(tree.syntax.lemma[above])
  return isCause
    ? above
    : childrenOf(tree, noun, 'acl').find((verb) => HARM.has(tree.syntax.lemma[verb]) && !isPassive(tree, verb))
}

const HARM = new Set(['kill', 'wound', 'injure', 'destroy', 'leave', 'hit', 'damage'])
