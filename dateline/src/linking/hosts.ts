import type { Cast, Told } from './cast.ts'
import type { Cluster } from './events.ts'
import { eventId } from './story-events.ts'
import { dayOf, type Telling } from './tellings.ts'

/** How long after a capture a report may still speak of those who are held. */
const HELD_DAYS = 3 * 365
/** How long after an attack a report may count the dead and hurt without telling of it again. */
const TOLL_DAYS = 14

const ATTACKS = 'attack|raid|assault|strike|bombing|shelling|shooting|ambush|blast|explosion|massacre|clash'
const ATTACK_WORDS = new RegExp(`\\b(?:${ATTACKS}|struck|stormed)(?:s|es|ed)?\\b`, 'i')
/** An attack that the words around bring up anew: "its assault", "air strikes"; not "the attack", which points back. */
const OTHER_ATTACK = new RegExp(`(?<!\\b(?:the|this|that)(?: \\p{L}+)?) (?:${ATTACKS})(?:s|es|ed)?\\b`, 'iu')

/**
 * The event that a report's figure goes back to where the report itself tells none: of those held, the capture that had
 * happened, and of several the only one whose captors the report names; of the dead and hurt, the only attack that the
 * report tells of, or else the only one of the last days at a place that it names, where it speaks of an attack at all,
 * and its sentence of no other.
 */
export function hostFinder(
  clusters: readonly Cluster[],
  told: readonly Told[],
  tellings: ReadonlyMap<string, readonly Telling[]>,
  cast: Cast,
): (report: string, role: string | undefined, sentence: string) => string | undefined {
  const of = (wanted: string): Cluster[] =>
    clusters.filter(({ tellings }) => tellings.some(({ family, mood }) => family === wanted && mood === 'done'))
  const [captures, attacks] = [of('capture'), of('attack')]
  const pages = new Map(told.map((page) => [page.report.id, page]))
  const only = (meant: readonly Cluster[]): string | undefined =>
    meant.length === 1 ? eventId(meant[0].tellings[0]) : undefined
  const held = (report: string, day: number): string | undefined => {
    const before = captures.filter(happened(day, HELD_DAYS))
    const named = new Set(
      (tellings.get(report) ?? []).flatMap(({ sides }) => sides.flatMap(({ actor }) => actor?.within ?? [])),
    )
    return only(before.length > 1 ? before.filter((cluster) => captors(cluster).some((id) => named.has(id))) : before)
  }
  const hurt = ({ report, reading }: Told, day: number): string | undefined => {
    if (!ATTACK_WORDS.test(`${report.title ?? ''} ${report.text}`)) return undefined
    const own = attacks.filter(({ tellings }) => tellings.some((telling) => telling.report === report.id))
    if (own.length > 0) return only(own)
    const places = new Set(
      reading.entities.map(({ id }) => cast.actorOf(report.id, id)).filter((actor) => actor?.type === 'place'),
    )
    return only(
      attacks
        .filter(happened(day, TOLL_DAYS))
        .filter(({ tellings }) => tellings.some(({ place }) => place && places.has(place))),
    )
  }
  return (id, role, sentence) => {
    const page = pages.get(id)
    const published = page?.report.published
    if (!page || published === undefined) return undefined
    const day = dayOf(published.slice(0, 10))
    if (role === 'held') return held(id, day)
    const isToll = role === 'killed' || role === 'injured' || role === 'missing'
    return isToll && !OTHER_ATTACK.test(sentence) ? hurt(page, day) : undefined
  }
}

const happened =
  (day: number, within: number) =>
  ({ tellings }: Cluster): boolean =>
    tellings.some(({ days }) => days && days.first <= day && day - days.last <= within)

const captors = ({ tellings }: Cluster): string[] =>
  tellings.flatMap(({ sides }) =>
    sides
      .filter(({ role }) => role === 'actor')
      .flatMap(({ actor, tied }) => (actor ? [actor] : tied).flatMap(({ within }) => within)),
  )
