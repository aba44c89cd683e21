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
 * Figures without the parts of others: those marked as parts, and those beside a greater one of the same report, source
 * and role ("12 people were killed ... four of the dead were children").
 */
export function totalsAmong(figures: readonly Figure[]): Figure[] {
  const groups = Map.groupBy(figures, ({ report, event, root, role }) => [report, event, root, role].join('\0'))
  const number = ({ point, min, max }: Figure): number => point ?? min ?? max ?? 0
  const parts = new Set<Figure>()
  for (const group of groups.values()) {
    const most = group.reduce((most, figure) => Math.max(most, number(figure)), 0)
    for (const figure of group)
      if (figure.partOf !== undefined || (figure.role !== undefined && number(figure) < most)) parts.add(figure)
  }
  return figures.filter((figure) => !parts.has(figure))
}

/** The day a figure stood, YYYY-MM-DD: its as-of, else its report's; undefined where neither is known. */
export type DayOf = (figure: Figure) => string | undefined

/**
 * Pairs of figures of one event that cannot both hold: no number fits both, they count the same, neither is part of a
 * whole, they go back to different sources of which one is named, and a count that grows or shrinks is compared only
 * with one of the same days. What its own source has replaced stays in conflict only where the later number is too.
 */
export function conflictsAmong(figures: readonly Figure[], dayOf: DayOf): [Figure, Figure][] {
  const later = new Map(figures.flatMap((figure) => (figure.supersedes ? [[figure.supersedes, figure] as const] : [])))
  const latest = (figure: Figure): Figure => {
    let at = figure
    for (let next = later.get(at.id); next && next !== figure; next = later.get(at.id)) at = next
    return at
  }
  const totals = totalsAmong(figures)
  return totals.flatMap((a, at) =>
    totals
      .slice(at + 1)
      .filter((b) => inConflict(a, b, dayOf) && disjoint(latest(a), latest(b)))
      .map((b): [Figure, Figure] => [a, b]),
  )
}

function inConflict(a: Figure, b: Figure, dayOf: DayOf): boolean {
  return (
    a.event !== undefined &&
    a.event === b.event &&
    a.root !== b.root &&
    (sameThing(a, b) || ceilingOf(a, b) || ceilingOf(b, a)) &&
    disjoint(a, b) &&
    comparable(a, b, dayOf)
  )
}

/** Counts that change after the event. */
const CHANGING = new Set(['killed', 'injured', 'missing', 'displaced', 'held', 'detained'])
const SAME_DAYS = 3

function comparable(a: Figure, b: Figure, dayOf: DayOf): boolean {
  if (a.asOf !== undefined && b.asOf !== undefined && !canMeet(a.asOf, b.asOf)) return false
  if (!CHANGING.has(a.role ?? '')) return true
  const [x, y] = [Date.parse(dayOf(a) ?? ''), Date.parse(dayOf(b) ?? '')]
  return Math.abs(x - y) <= SAME_DAYS * 86_400_000
}

/** "No more than nine soldiers were killed" against "at least 14 people": a party's ceiling is meant as the whole toll. */
const ceilingOf = (a: Figure, b: Figure): boolean =>
  a.role !== undefined && a.role === b.role && a.form === 'atMost' && (a.max ?? 0) > 0 && ANYONE.has(headOf(b.counted))
