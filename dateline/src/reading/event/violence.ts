import { accidentVerbs, strikingVerbs, violentVerbs } from '../../languages/en/event-words.ts'
import { outlawNouns } from '../../languages/en/trigger-fillers.ts'
import { clauseOf } from '../syntax/clauses.ts'
import { childrenOf, type Tree } from '../syntax/tree.ts'
import { fits, isAccident } from './fillers.ts'
import { clausesBeside, whenClauses } from './joined-clauses.ts'
import type { MentionAt } from './mentions.ts'
import type { FilledRole } from './telling.ts'

/**
 * "died when shells hit the house", "killed after gunmen attacked": who or what killed them. Those who attacked and
 * were killed for it are not meant: "protesters were killed when protesters stormed the station".
 */
export function violenceBeside(
  tree: Tree,
  mentionAt: MentionAt,
  verb: number,
  victims: readonly FilledRole[],
): FilledRole[] {
  const { lemma, upos } = tree.syntax
  const clauses = clausesBeside(tree, verb, /^(?:when|after|as|while)$/)
  const isVictim = (head: number): boolean =>
    upos[head] === 'PRON' ||
    victims.some((one) => lemma[one.head] === lemma[head] || (isOutlaw(tree, one.head) && isOutlaw(tree, head)))
  return clauses.flatMap((clause) => {
    const { passive, agents, subjects } = clauseOf(tree, clause)
    const doers = (passive ? agents : subjects).filter((head) => !isVictim(head))
    const isSure = whenClauses(tree, verb).includes(clause)
    return doers.flatMap((head): FilledRole[] => {
      if (fits(tree, mentionAt, head, WEAPON))
        return strikingVerbs.has(lemma[clause]) ? [{ role: 'instrument', head }] : []
      const isAttacker = violentVerbs.has(lemma[clause]) && (isSure || isOutlaw(tree, head))
      return isAttacker && fits(tree, mentionAt, head, PARTY) ? [{ role: 'actor', head }] : []
    })
  })
}

/** "killed when their bus plunged into a river", "when a wall fell": nobody killed them. */
export const isAccidentBeside = (tree: Tree, mentionAt: MentionAt, verb: number): boolean =>
  clausesBeside(tree, verb, /^(?:when|after|as)$/).some(
    (clause) =>
      childrenOf(tree, clause, 'nsubj').some((head) => isAccident(tree, head)) ||
      (accidentVerbs.has(tree.syntax.lemma[clause]) &&
        clauseOf(tree, clause).subjects.every((head) => !fits(tree, mentionAt, head, WEAPON))),
  )

const isOutlaw = (tree: Tree, head: number): boolean => outlawNouns.has(tree.syntax.lemma[head])

const WEAPON = { role: 'instrument', fillers: ['weapon', 'projectile', 'attack'], isRequired: false } as const
const PARTY = { role: 'actor', fillers: ['party'], isRequired: false } as const
