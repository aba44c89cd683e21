import { prepositionOf } from '../syntax/phrases.ts'
import { headOf, type Tree } from '../syntax/tree.ts'
import type { FilledRole, Telling } from './telling.ts'

const AFTER = /^(?:after|following|through|with|by|under|via|thanks to|due to|because of|as a result of|amid)$/
const MEDIATED = new Set([
  'release',
  'handover',
  'exchange',
  'repatriation',
  'ceasefire',
  'agreement',
  'talks',
  'return-of-bodies',
  'meeting',
  'withdrawal',
  'aid-access',
])

/** What the phrase hangs on; what a parser hangs on a phrase after it belongs to the verb of both. */
function hostOf(tree: Tree, trigger: number): number | undefined {
  const over = headOf(tree, trigger)
  return over !== undefined && over > trigger && tree.syntax.upos[over] !== 'VERB' ? headOf(tree, over) : over
}

/** "released after mediation by Qatar": who mediated is the mediator of what came of it. */
export function withMediators(tree: Tree, tellings: readonly Telling[]): Telling[] {
  const under = new Map<number, FilledRole[]>()
  for (const { type, trigger, roles } of tellings) {
    const over = hostOf(tree, trigger)
    if (type !== 'mediation' || over === undefined || !AFTER.test(prepositionOf(tree, trigger) ?? '')) continue
    under.set(over, [...(under.get(over) ?? []), ...roles.filter(({ role }) => role === 'mediator')].slice(0, 20))
  }
  return tellings.map((telling) => {
    if (!MEDIATED.has(telling.type)) return telling
    const light = telling.light === undefined ? [] : [telling.light]
    const over = [telling.trigger, ...light, ...telling.roles.map(({ head }) => head)]
    const mediators = over.flatMap((head) => under.get(head) ?? [])
    return mediators.length === 0 ? telling : { ...telling, roles: [...telling.roles, ...mediators] }
  })
}
