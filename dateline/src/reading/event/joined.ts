import type { Entity, EventMention, Role } from '../../model/reading.ts'
import { marksOf } from '../syntax/clauses.ts'
import { hasRelation, headOf, type Tree } from '../syntax/tree.ts'
import { distinct, type FilledRole, type Telling } from './telling.ts'

/** "A Marovian drone strike killed three": who struck is who killed, where the sentence names both. */
export function withAttackers(told: ReadonlyMap<number, Telling>): Telling[] {
  return [...told.values()].map((telling) => {
    if (telling.roles.some(({ role }) => role === 'actor')) return telling
    const attackers = telling.roles
      .filter(({ role }) => role === 'instrument')
      .flatMap(({ head }) => {
        const attack = told.get(head)
        return attack && attack.type !== 'clash' ? attack.roles : []
      })
      .filter(({ role }): boolean => role === 'actor')
    return attackers.length === 0 ? telling : { ...telling, roles: distinct([...telling.roles, ...attackers]) }
  })
}

/** Why people march: to denounce, to demand, to back something. */
const CAUSES = new Set(['condemnation', 'demand', 'support', 'accusation'])

/**
 * One act told with what it is for: "used tear gas to disperse miners", "broke up the crowd by firing tear gas",
 * "rallied to denounce the vote". What was done by it, or demanded with it, belongs to the act.
 */
export function withPurposes(tree: Tree, told: ReadonlyMap<number, Telling>): Map<number, Telling> {
  const whole = new Map(told)
  for (const [token, purpose] of whole) {
    const above = headOf(tree, token)
    const act = above === undefined ? undefined : whole.get(above)
    if (above === undefined || !act || !isPurpose(tree, token)) continue
    if (act.type === purpose.type && act.type === 'crowd-control')
      whole.set(above, { ...act, roles: distinct([...act.roles, ...purpose.roles]), purpose: token })
    else if (act.type === 'demonstration' && CAUSES.has(purpose.type)) {
      const subject: FilledRole = { role: 'subject', head: token, isClause: true }
      whole.set(above, { ...act, roles: [...act.roles, subject], purpose: token })
    } else continue
    whole.delete(token)
  }
  return whole
}

/** "to disperse", "by firing". */
const isPurpose = (tree: Tree, token: number): boolean =>
  (hasRelation(tree, token, 'advcl') || hasRelation(tree, token, 'xcomp')) &&
  marksOf(tree, token).some((mark) => /^(?:to|by)$/.test(mark))

/** What happens to a state once in a report: a second mention without a date is the dated one. */
const ONCE = new Set(['war-declaration', 'martial-law'])

/** The date of such an event given to its other mentions, where no named party speaks against their being one. */
export function withSharedDates(events: readonly EventMention[], entities: readonly Entity[]): EventMention[] {
  const named = new Set(
    entities.filter(({ mentions }) => mentions.some(({ kind }) => kind === 'name')).map(({ id }) => id),
  )
  const namesIn = (event: EventMention, role: Role): string[] =>
    event.participants.flatMap((one) => (one.role === role && one.entity && named.has(one.entity) ? [one.entity] : []))
  const differ = (a: EventMention, b: EventMention): boolean =>
    (['actor', 'recipient'] as const).some((role) => {
      const [x, y] = [namesIn(a, role), namesIn(b, role)]
      return x.length > 0 && y.length > 0 && !x.some((id) => y.includes(id))
    })
  const dated = events.filter(({ type, edtf, status }) => ONCE.has(type) && edtf && status === 'asserted').slice(0, 20)
  return events.map((event) => {
    if (event.edtf || event.status !== 'asserted' || !ONCE.has(event.type)) return event
    const same = dated.filter((other) => other.type === event.type && !differ(event, other))
    const [one, another] = new Set(same.map(({ edtf }) => edtf))
    return one && !another ? { ...event, time: same[0].time, edtf: one } : event
  })
}
