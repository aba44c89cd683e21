import { clauseOf } from '../syntax/clauses.ts'
import { childrenOf, lowerOf, type Tree } from '../syntax/tree.ts'
import { VIOLENT } from './doers.ts'
import { fits } from './fillers.ts'
import type { MentionAt } from './mentions.ts'
import type { FilledRole } from './telling.ts'

/** The clauses that say when something happened: "when shells hit the town". */
export const whenClauses = (tree: Tree, verb: number): number[] =>
  childrenOf(tree, verb, 'advcl').filter((clause) => hasMark(tree, clause, /^when$/))

/** "died when shells hit the house", "died after gunmen attacked": who or what killed them. */
export function violenceBeside(tree: Tree, mentionAt: MentionAt, verb: number): FilledRole[] {
  const clauses = childrenOf(tree, verb, 'advcl').filter((clause) => hasMark(tree, clause, /^(?:when|after|as|while)$/))
  return clauses.flatMap((clause) => {
    const { passive, agents, subjects } = clauseOf(tree, clause)
    return (passive ? agents : subjects).flatMap((head): FilledRole[] => {
      if (fits(tree, mentionAt, head, WEAPON)) return [{ role: 'instrument', head }]
      const isAttacker = VIOLENT.has(tree.syntax.lemma[clause]) && fits(tree, mentionAt, head, PARTY)
      return isAttacker ? [{ role: 'actor', head }] : []
    })
  })
}

const WEAPON = { role: 'instrument', fillers: ['weapon', 'projectile', 'attack'], isRequired: false } as const
const PARTY = { role: 'actor', fillers: ['party'], isRequired: false } as const

const hasMark = (tree: Tree, clause: number, word: RegExp): boolean =>
  childrenOf(tree, clause, 'mark', 'advmod').some((mark) => mark < clause && word.test(lowerOf(tree, mark)))
