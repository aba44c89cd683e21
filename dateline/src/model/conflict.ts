import { canMeet } from './edtf.ts'
import type { Figure } from './entry.ts'

type Bounds = Pick<Figure, 'min' | 'max' | 'minInclusive' | 'maxInclusive'>

/**
 * Whether no number fits both.
 *
 * @example
 * disjoint({ min: 14, max: null, minInclusive: true, maxInclusive: true }, { min: null, max: 9, minInclusive: true, maxInclusive: true })   // true
 * disjoint({ min: 14, max: null, minInclusive: true, maxInclusive: true }, { min: 17, max: 17, minInclusive: true, maxInclusive: true })   // false
 */
export const disjoint = (a: Bounds, b: Bounds): boolean => below(a, b) || below(b, a)

const below = (a: Bounds, b: Bounds): boolean =>
  a.max !== null && b.min !== null && (a.max < b.min || (a.max === b.min && !(a.maxInclusive && b.minInclusive)))

/** Words for people as such, and for what became of them: a figure of "people", one of "bodies" and a "toll" count the same. */
const ANYONE = new Set(
  `people person persons dead death body victim casualty fatality toll injured wounded killed hurt missing captive
  hostage detainee prisoner individual life lives`.split(/\s+/),
)

type Counted = Pick<Figure, 'counted' | 'role'>

/** What a figure counts, in one word: "people" for people as such however they are called, else the noun. */
export function thingOf({ counted }: Pick<Figure, 'counted'>): string {
  const head = headOf(counted)
  return head === '' || ANYONE.has(head) ? 'people' : head
}

/** Whether two figures count the same thing: the same part in the event, and people as such or the same kind of them. */
export const sameThing = (a: Counted, b: Counted): boolean =>
  a.role === b.role && thingOf(a) === thingOf(b) && (a.role !== undefined || a.counted !== null)

const headOf = (counted: string | null): string => {
  const head = /(?:^|\s)(\S+?)\s*$/.exec((counted ?? '').split(/\s(?:of|from|in|at|who|with)\s/)[0])?.[1] ?? ''
  return head
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
}

/**
 * Whether two figures of one event cannot both hold: no number fits both, they count the same, neither is part of a
 * whole, they go back to different sources, and they stand as of days that can be one. A figure that its own source
 * has replaced is no party to a conflict: leave those out before.
 */
export function inConflict(a: Figure, b: Figure): boolean {
  return (
    a.event !== undefined &&
    a.event === b.event &&
    (a.root !== b.root || a.root === null) &&
    a.partOf === undefined &&
    b.partOf === undefined &&
    (sameThing(a, b) || ceilingOf(a, b) || ceilingOf(b, a)) &&
    disjoint(a, b) &&
    comparable(a, b)
  )
}

/** As of days that can be one; a count of those still held says nothing of a day that it does not name. */
function comparable(a: Figure, b: Figure): boolean {
  if (a.asOf !== undefined && b.asOf !== undefined) return canMeet(a.asOf, b.asOf)
  return a.temporality !== 'stock' && b.temporality !== 'stock'
}

/** "No more than nine soldiers were killed" against "at least 14 people": a party's ceiling is meant as the whole toll. */
const ceilingOf = (a: Figure, b: Figure): boolean =>
  a.role !== undefined && a.role === b.role && a.form === 'atMost' && (a.max ?? 0) > 0 && ANYONE.has(headOf(b.counted))
