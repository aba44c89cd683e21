import { clauseOf } from '../syntax/clauses.ts'
import { coordinated, prepositionOf } from '../syntax/phrases.ts'
import { childrenOf, hasRelation, headOf, lowerOf, type Tree } from '../syntax/tree.ts'
import type { FilledRole, Telling } from './telling.ts'

/**
 * "Among those killed were two nurses", "those arrested include Omar Hadd": the named for "those"; nothing is told
 * where nobody is named, since their capture or death was told before.
 */
export function withThoseNamed(tree: Tree, telling: Telling): Telling | undefined {
  const { trigger, roles } = telling
  const those = roles.find(({ head }) => isThose(tree, head, trigger))
  if (!those) return telling
  const named = namedAs(tree, those.head)
  const others = roles.filter((role) => role !== those)
  return named.length === 0
    ? undefined
    : { ...telling, roles: [...others, ...named.map((head): FilledRole => ({ role: those.role, head }))] }
}

const isThose = (tree: Tree, head: number, trigger: number): boolean =>
  /^(?:those|anyone|everyone)$/.test(lowerOf(tree, head)) &&
  headOf(tree, trigger) === head &&
  hasRelation(tree, trigger, 'acl') &&
  !hasRelation(tree, trigger, 'acl:relcl')

function namedAs(tree: Tree, those: number): number[] {
  const above = headOf(tree, those)
  if (above === undefined) return []
  if (/^(?:among|amongst)$/.test(prepositionOf(tree, those) ?? '')) {
    const [subject] = childrenOf(tree, above, 'nsubj')
    const isAfter = subject !== undefined && subject > those
    if (isAfter) return coordinated(tree, subject)
    return childrenOf(tree, above, 'cop').length > 0 && subject === undefined ? coordinated(tree, above) : []
  }
  return tree.syntax.lemma[above] === 'include' && hasRelation(tree, those, 'nsubj')
    ? [...clauseOf(tree, above).objects]
    : []
}
