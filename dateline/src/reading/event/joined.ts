import { isPassive } from '../syntax/clauses.ts'
import { childrenOf, hasRelation, headOf, type Tree } from '../syntax/tree.ts'
import type { Telling } from './telling.ts'
import { distinct } from './verbs.ts'

/** "A Marovian drone strike killed three": who struck is who killed, where the sentence names both. */
export function withAttackers(told: ReadonlyMap<number, Telling>): Telling[] {
  return [...told.values()].map((telling) => {
    if (telling.roles.some(({ role }) => role === 'actor')) return telling
    const attackers = telling.roles
      .filter(({ role }) => role === 'instrument')
      .flatMap(({ head }) => told.get(head)?.roles ?? [])
      .filter(({ role }): boolean => role === 'actor')
    return attackers.length === 0 ? telling : { ...telling, roles: distinct([...telling.roles, ...attackers]) }
  })
}

/** The verb whose subject a strike is: its date and place are the strike's. */
export function effectOf(tree: Tree, { trigger, isNoun }: Telling): number | undefined {
  const above = headOf(tree, trigger)
  const isCause =
    isNoun && above !== undefined && hasRelation(tree, trigger, 'nsubj') && HARM.has(tree.syntax.lemma[above])
  return isCause
    ? above
    : childrenOf(tree, trigger, 'acl').find((verb) => HARM.has(tree.syntax.lemma[verb]) && !isPassive(tree, verb))
}

const HARM = new Set(['kill', 'wound', 'injure', 'destroy', 'leave', 'hit', 'damage'])
