import type { Decision } from '../model/link.ts'
import { overlap } from '../model/span.ts'
import type { Ruling, Told } from './cast.ts'
import type { Pairs } from './events.ts'
import { keyOf } from './tellings.ts'

/** What people decided, in the terms of linking; the last word of each pair stands. */
export interface Rulings {
  /** Pairs of event tellings, by their keys. */
  readonly events: Pairs
  readonly entities: readonly Ruling[]
  /** Pairs of reports, "a b", that a person said are no copies of each other. */
  readonly noCopies: ReadonlySet<string>
  /** Links, by id, that a person rejected. */
  readonly rejected: ReadonlySet<string>
}

/**
 * Reads the decisions that stand. `about` of confirm, reject, merge and split holds two ends `a` and `b`, each a report
 * with a span or an item's id of its reading (spans outlive another reading), and may hold the `link` they come from.
 * Ends without span and item are whole reports. An end that is no longer found is passed over. `undo` is of a decision;
 * an undo can be undone.
 */
export function rulingsOf(decisions: readonly Decision[], told: readonly Told[]): Rulings {
  const byReport = new Map(told.map((one) => [one.report.id, one]))
  const events = new Map<string, { pair: readonly [string, string]; together: boolean }>()
  const entities = new Map<string, Ruling>()
  const copies = new Map<string, boolean>()
  const links = new Map<string, boolean>()
  for (const { kind, about } of standing(decisions)) {
    if (kind === 'undo' || kind === 'correct-metadata') continue
    const together = kind === 'confirm' || kind === 'merge'
    if (typeof about.link === 'string') links.set(about.link, together)
    const [a, b] = [endOf(about.a, byReport), endOf(about.b, byReport)]
    if (!a || !b || a.of !== b.of) continue
    const [x, y] = [a.key, b.key].sort()
    if (a.of === 'event') events.set(`${x}\0${y}`, { pair: [x, y], together })
    else if (a.of === 'entity') entities.set(`${x}\0${y}`, { a: x, b: y, together })
    else copies.set(`${x} ${y}`, together)
  }
  const pairs = (together: boolean): (readonly [string, string])[] =>
    [...events.values()].filter((ruling) => ruling.together === together).map(({ pair }) => pair)
  return {
    events: { together: pairs(true), apart: pairs(false) },
    entities: [...entities.values()],
    noCopies: new Set([...copies].filter(([, together]) => !together).map(([pair]) => pair)),
    rejected: new Set([...links].filter(([, together]) => !together).map(([link]) => link)),
  }
}

/** The decisions that were not undone, in order. */
export function standing(decisions: readonly Decision[]): Decision[] {
  const inOrder = [...decisions].sort((a, b) => a.id - b.id)
  const undone = new Set<unknown>()
  for (const { id, kind, about } of [...inOrder].reverse())
    if (kind === 'undo' && !undone.has(id)) undone.add(about.decision)
  return inOrder.filter(({ id }) => !undone.has(id))
}

interface End {
  readonly of: 'event' | 'entity' | 'report'
  readonly key: string
}

function endOf(end: unknown, byReport: ReadonlyMap<string, Told>): End | undefined {
  if (typeof end !== 'object' || end === null) return undefined
  const { report, item, start, end: stop } = end as Record<string, unknown>
  const told = typeof report === 'string' ? byReport.get(report) : undefined
  if (!told) return undefined
  const { id } = told.report
  const { events, entities } = told.reading
  if (typeof start === 'number' && typeof stop === 'number') {
    const span = { start, end: stop }
    const event = events.find(({ trigger }) => overlap(trigger, span))
    if (event) return { of: 'event', key: keyOf(id, event.trigger) }
    const entity = entities.find(({ mentions }) => mentions.some((mention) => overlap(mention, span)))
    return entity && { of: 'entity', key: `${id} ${entity.id}` }
  }
  if (typeof item === 'string') {
    const event = events.find((event) => event.id === item)
    if (event) return { of: 'event', key: keyOf(id, event.trigger) }
    return entities.some((entity) => entity.id === item) ? { of: 'entity', key: `${id} ${item}` } : undefined
  }
  return { of: 'report', key: id }
}
