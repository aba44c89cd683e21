import { type Span, wordsOf } from '../model/span.ts'
import type { Cast, Told } from './cast.ts'
import { byTelling, type Cluster, keptApart, type Pairs, partedBy } from './events.ts'
import { eventId } from './story-events.ts'
import { dayOf, partiesOf, type Telling } from './tellings.ts'

/** How long after a capture a report may still speak of those who are held. */
const HELD_DAYS = 3 * 365
/** How long after an attack a report may count the dead and hurt without telling of it again. */
const TOLL_DAYS = 14

const ATTACKS = 'attack|raid|assault|strike|bombing|shelling|shooting|ambush|blast|explosion|massacre|clash'
const ATTACK_WORDS = new RegExp(`\\b(?:${ATTACKS}|struck|stormed)(?:s|es|ed)?\\b`, 'i')
/** An attack that the words around bring up anew: "its assault", "air strikes"; not "the attack", which points back. */
const OTHER_ATTACK = new RegExp(`(?<!\\b(?:the|this|that)(?: \\p{L}+)?) (?:${ATTACKS})(?:s|es|ed)?\\b`, 'iu')

/** What linking knows before figures are looked at. */
export interface Ground {
  readonly clusters: readonly Cluster[]
  readonly told: readonly Told[]
  readonly tellings: ReadonlyMap<string, readonly Telling[]>
  readonly cast: Cast
}

/** The event of a figure of such a role in such a sentence of a report. */
export type HostOf = (report: string, role: string | undefined, sentence: Span) => string | undefined

/**
 * The event that a report's figure goes back to where the report itself tells none: of those held, the capture that had
 * happened, and of several the only one whose captors the report names; of the dead and hurt, the only attack that the
 * report tells of, or else the only one of the last days at a place that it has named by then, where it speaks of an
 * attack at all, and its sentence of no other.
 */
export function hostFinder({ clusters, told, tellings, cast }: Ground): HostOf {
  const of = (wanted: string): Cluster[] =>
    clusters.filter(({ tellings }) => tellings.some(({ family, mood }) => family === wanted && mood === 'done'))
  const [captures, attacks] = [of('capture'), of('attack').filter((cluster) => !isBareHarm(cluster))]
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
  const hurt = ({ report, reading }: Told, day: number, { end }: Span): string | undefined => {
    if (!ATTACK_WORDS.test(`${report.title ?? ''} ${report.text}`)) return undefined
    const own = attacks.filter(({ tellings }) => tellings.some((telling) => telling.report === report.id))
    if (own.length > 0) return only(own)
    const places = new Set(
      reading.entities
        .filter(({ mentions }) => mentions.some(({ start }) => start < end))
        .map(({ id }) => cast.actorOf(report.id, id))
        .filter((actor) => actor?.type === 'place'),
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
    return isToll && !OTHER_ATTACK.test(wordsOf(page.report.text, sentence)) ? hurt(page, day, sentence) : undefined
  }
}

/** Clusters, each bare toll with the attack that it is of where only one can be meant, unless a person parted them. */
export function withTolls(ground: Ground, pairs: Pairs): readonly Cluster[] {
  const hostOf = hostFinder(ground)
  const parted = partedBy(pairs)
  const byId = new Map(ground.clusters.map((cluster) => [eventId(cluster.tellings[0]), cluster]))
  const tollsOf = new Map<Cluster, Cluster[]>()
  for (const toll of ground.clusters.filter(isBareHarm)) {
    const [{ report, sentence }] = toll.tellings
    const host = toll.tellings.some(isAsserted) && byId.get(hostOf(report, 'killed', sentence) ?? '')
    if (host && !keptApart(host, toll, parted)) tollsOf.set(host, [...(tollsOf.get(host) ?? []), toll])
  }
  const hosted = new Set([...tollsOf.values()].flat())
  return ground.clusters.flatMap((cluster) =>
    hosted.has(cluster) ? denialsOf(cluster) : (tollsOf.get(cluster) ?? []).reduce(joined, cluster),
  )
}

function joined(host: Cluster, toll: Cluster): Cluster {
  const told = toll.tellings.filter(isAsserted)
  const kept = new Set(told)
  const joins = toll.joins.filter(({ a, b }) => kept.has(a) && kept.has(b))
  const join = { a: host.tellings[0], b: told[0], rule: 'event/toll of the only attack' }
  return { tellings: [...host.tellings, ...told].sort(byTelling), joins: [...host.joins, ...joins, join] }
}

/** Who denies a toll does not deny the attack: his words stay apart. */
const denialsOf = ({ tellings }: Cluster): Cluster[] => {
  const denied = tellings.filter((telling) => !isAsserted(telling))
  return denied.length > 0 ? [{ tellings: denied, joins: [] }] : []
}

const isAsserted = ({ status }: Telling): boolean => status === 'asserted'

/** "At most nine soldiers were killed", in one report: no day, no place, nobody who did it. */
const isBareHarm = ({ tellings }: Cluster): boolean =>
  tellings.every(
    ({ report, type, days, place, mood, sides }) =>
      report === tellings[0].report &&
      (type === 'killing' || type === 'injury') &&
      mood === 'done' &&
      !days &&
      !place &&
      !sides.some(({ role, words }) => role === 'actor' && words.size > 0),
  )

const happened =
  (day: number, within: number) =>
  ({ tellings }: Cluster): boolean =>
    tellings.some(({ days }) => days && days.first <= day && day - days.last <= within)

const captors = ({ tellings }: Cluster): string[] =>
  tellings
    .flatMap(({ sides }) => sides.filter(({ role }) => role === 'actor'))
    .flatMap(partiesOf)
    .flatMap(({ within }) => within)
