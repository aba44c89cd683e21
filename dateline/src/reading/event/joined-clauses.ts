import { prepositionOf } from '../syntax/phrases.ts'
import { childrenOf, hasRelation, headOf, lowerOf, type Tree } from '../syntax/tree.ts'
import type { Telling } from './telling.ts'

/** The clauses that such a word ties to a verb: "when shells hit the town", "after gunmen attacked". */
export const clausesBeside = (tree: Tree, verb: number, word: RegExp): number[] =>
  childrenOf(tree, verb, 'advcl').filter((clause) =>
    childrenOf(tree, clause, 'mark', 'advmod').some((mark) => mark < clause && word.test(lowerOf(tree, mark))),
  )

/** The clauses that say when something happened: they share its day and its place. */
export const whenClauses = (tree: Tree, verb: number): number[] => clausesBeside(tree, verb, /^when$/)

/** The last of the verbs joined to a trigger, where one subject does them all, or one verb of being says them. */
export function joinedEnd(tree: Tree, { trigger, isNoun }: Telling): number | undefined {
  if (isNoun) return undefined
  const { xpos } = tree.syntax
  const last = childrenOf(tree, trigger, 'conj').at(-1)
  if (last === undefined || xpos[last] !== xpos[trigger]) return undefined
  const isGapped = childrenOf(tree, trigger, 'aux:pass').length > 0
  const anew = childrenOf(tree, last, 'nsubj', 'aux').filter((token) => !isGapped || !isSubjectOfPassive(tree, token))
  return anew.length > 0 ? undefined : last
}

const isSubjectOfPassive = (tree: Tree, token: number): boolean => hasRelation(tree, token, 'nsubj:pass')

/**
 * What a clause is told within, whose day and place are its own: "seized on Monday in an ambush in which two were
 * killed", "lost ground over the weekend, with 50 rebels killed".
 */
export function aroundClause(tree: Tree, verb: number): number[] {
  const noun = headOf(tree, verb)
  const above = noun === undefined ? undefined : headOf(tree, noun)
  if (noun === undefined) return []
  const isInWhich =
    hasRelation(tree, verb, 'acl:relcl') &&
    childrenOf(tree, verb, 'obl').some(
      (word) => lowerOf(tree, word) === 'which' && /^(?:in|during|at)$/.test(prepositionOf(tree, word) ?? ''),
    )
  const isWith =
    hasRelation(tree, verb, 'acl') &&
    tree.syntax.xpos[verb] === 'VBN' &&
    [verb, noun].some((word) => childrenOf(tree, word, 'case', 'mark').some((at) => lowerOf(tree, at) === 'with'))
  if (!isInWhich && !isWith) return []
  const carrier = above !== undefined && hasRelation(tree, noun, 'obl') ? [above] : []
  return isWith ? carrier : [noun, ...carrier]
}
