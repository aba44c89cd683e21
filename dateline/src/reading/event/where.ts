import type { Entity } from '../../model/reading.ts'
import { obliquesOf } from '../syntax/clauses.ts'
import { childrenOf, hasRelation, headOf, lowerOf, type Tree } from '../syntax/tree.ts'
import { isAct } from './contents.ts'
import { effectOf } from './effects.ts'
import type { MentionAt } from './mentions.ts'
import type { FilledRole, Telling } from './telling.ts'

const AT = new Set(['in', 'at', 'near', 'outside', 'inside', 'around', 'on', 'across'])
/** Events that happen at the place they are done to. */
const ON_THE_SPOT = new Set([
  'attack',
  'air-strike',
  'shelling',
  'drone-strike',
  'bombing',
  'suicide-bombing',
  'blockade',
  'visit',
  'seizure',
])

/** The place where the text puts an event: in its own clause, or what it was done to. Never a capital by itself. */
export function placeOf(tree: Tree, mentionAt: MentionAt, telling: Telling): FilledRole | undefined {
  const filled = telling.roles.find(({ role, head }) => role === 'place' && isPlace(mentionAt.get(head)?.entity))
  if (filled) return filled
  const target = telling.roles.find(
    ({ role, head }) => role === 'recipient' && mentionAt.get(head)?.entity.type === 'place',
  )
  if (target && ON_THE_SPOT.has(telling.type)) return { role: 'place', head: target.head }
  const head = hostsOf(tree, telling)
    .flatMap((host) => obliquesOf(tree, host))
    .filter(({ preposition }) => AT.has(preposition))
    .flatMap(({ heads }) => heads.flatMap((head) => [head, ...placesWithin(tree, head)]))
    .find((head) => isPlace(mentionAt.get(head)?.entity))
  const there = head ?? placeOfWhere(tree, mentionAt, telling.light ?? telling.trigger)
  return there === undefined ? undefined : { role: 'place', head: there }
}

/** "Sahl, where 40 people have been killed": the place right before "where". */
function placeOfWhere(tree: Tree, mentionAt: MentionAt, verb: number): number | undefined {
  const where = childrenOf(tree, verb, 'advmod').find((word) => lowerOf(tree, word) === 'where' && word < verb)
  if (where === undefined) return undefined
  const before = lowerOf(tree, where - 1) === ',' ? where - 2 : where - 1
  return isPlace(mentionAt.get(before)?.entity) ? before : undefined
}

const isPlace = (entity: Entity | undefined): boolean => entity?.type === 'place' || entity?.type === 'polity'

/** "in the town of Halm", "at a crossing near Halm". */
const placesWithin = (tree: Tree, head: number): number[] =>
  obliquesOf(tree, head)
    .filter(({ preposition }) => preposition === 'of' || AT.has(preposition))
    .flatMap(({ heads }) => heads)

/** The trigger, its light verb, and for an object the verb that carries it. */
function hostsOf(tree: Tree, telling: Telling): number[] {
  const { trigger, isNoun, light, purpose, roles } = telling
  const effect = isNoun ? effectOf(tree, trigger) : undefined
  const hosts = light === undefined ? [trigger] : [trigger, light]
  const above = headOf(tree, trigger)
  const isCarried =
    isNoun && above !== undefined && (hasRelation(tree, trigger, 'obj') || hasRelation(tree, trigger, 'nsubj'))
  const objects =
    isNoun || isAct(telling)
      ? []
      : childrenOf(tree, trigger, 'obj').filter((head) => roles.some((role) => role.head === head))
  return [
    ...hosts,
    ...(effect === undefined ? [] : [effect]),
    ...(purpose === undefined ? [] : [purpose]),
    ...(isCarried && tree.syntax.upos[above] === 'VERB' ? [above] : []),
    ...objects,
  ]
}
