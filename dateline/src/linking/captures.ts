import type { Told } from './cast.ts'
import type { Cluster } from './events.ts'
import { eventId } from './story-events.ts'
import { dayOf, type Telling } from './tellings.ts'

/** How long after a capture a report may still speak of those who are held. */
const HELD_DAYS = 3 * 365

/**
 * The capture that a report means by those "still held": the only one of the story that had happened, and of several
 * the only one whose captors the report names.
 */
export function captureFinder(
  clusters: readonly Cluster[],
  told: readonly Told[],
  tellings: ReadonlyMap<string, readonly Telling[]>,
): (report: string) => string | undefined {
  const captures = clusters.filter(({ tellings }) =>
    tellings.some(({ family, mood }) => family === 'capture' && mood === 'done'),
  )
  const published = new Map(told.map(({ report }) => [report.id, report.published]))
  const captors = (cluster: Cluster): string[] =>
    cluster.tellings.flatMap(({ sides }) =>
      sides
        .filter(({ role }) => role === 'actor')
        .flatMap(({ actor, tied }) => (actor ? [actor] : tied).flatMap(({ within }) => within)),
    )
  return (report) => {
    const date = published.get(report)
    if (date === undefined) return undefined
    const day = dayOf(date.slice(0, 10))
    const before = captures.filter(({ tellings }) =>
      tellings.some(({ days }) => days && days.first <= day && day - days.last <= HELD_DAYS),
    )
    const named = new Set(
      (tellings.get(report) ?? []).flatMap(({ sides }) => sides.flatMap(({ actor }) => actor?.within ?? [])),
    )
    const meant = before.length > 1 ? before.filter((cluster) => captors(cluster).some((id) => named.has(id))) : before
    return meant.length === 1 ? eventId(meant[0].tellings[0]) : undefined
  }
}
