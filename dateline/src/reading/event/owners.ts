import { hasRelation, type Tree, wordOf } from '../syntax/tree.ts'
import type { MentionAt } from './mentions.ts'
import type { FilledRole } from './telling.ts'

/**
 * The roles with the owner of an office given to who holds it: in "between Sunak and Qatar's Amir Sheikh Tamim" a
 * parser may take Qatar for one of the two.
 */
export const withoutOwners = (tree: Tree, mentionAt: MentionAt, roles: readonly FilledRole[]): FilledRole[] =>
  roles.flatMap((filled): FilledRole[] => {
    const { role, head } = filled
    const holder = holderAfter(tree, mentionAt, head)
    if (holder === undefined) return [filled]
    return roles.some((other) => mentionAt.get(other.head) === mentionAt.get(holder)) ? [] : [{ role, head: holder }]
  })

function holderAfter(tree: Tree, mentionAt: MentionAt, head: number): number | undefined {
  const owner = mentionAt.get(head)
  if (owner?.mention.kind !== 'name' || owner.entity.type === 'person' || hasRelation(tree, head, 'nmod:poss'))
    return undefined
  const { tokens } = tree.layout
  const isPossessive = owner.last < tokens.length && /^['’]s?$/.test(wordOf(tree, owner.last))
  const after = isPossessive ? owner.last + 1 : owner.last
  const holder = after < tokens.length ? mentionAt.get(after) : undefined
  const holds = holder?.entity.type === 'person' && holder.from === after && holder.from < holder.first
  return holds ? holder.first : undefined
}
