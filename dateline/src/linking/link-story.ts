import type { Linked } from '../model/entry.ts'
import type { Decision, Link, LinkEnd } from '../model/link.ts'
import type { KnownName } from '../model/list.ts'
import type { Reading } from '../model/reading.ts'
import type { StoredReport } from '../model/report.ts'
import { covers } from '../model/span.ts'
import { MUTUAL } from './agree.ts'
import { type Cast, castOf, type Told } from './cast.ts'
import { claimsOf } from './claims.ts'
import { type Copy, findCopies } from './copies.ts'
import { type Cluster, clusterTellings, evidenceOf, type Pairs } from './events.ts'
import { figuresOf } from './figures.ts'
import { type Ground, hostFinder, withTolls } from './hosts.ts'
import { idOf } from './ids.ts'
import { officesOf } from './offices.ts'
import { type Rulings, rulingsOf } from './rulings.ts'
import { sourcesOf } from './sources.ts'
import { eventId, storyEvent } from './story-events.ts'
import { type Telling, tellingsOf } from './tellings.ts'
import { unionOf } from './union.ts'
import { findWithdrawals, type Withdrawal } from './withdrawals.ts'
import type { Page } from './witnesses.ts'

/** All that linking rests on. */
export interface Story {
  readonly reports: readonly StoredReport[]
  readonly readings: readonly Reading[]
  readonly decisions: readonly Decision[]
  readonly names: readonly KnownName[]
}

/**
 * What belongs together across all reports: who is who, which texts are copies, which tellings are of one event, which
 * figures and claims go back to whom. Pure; the same whatever order reports and readings come in. What people decided
 * stands above every rule.
 */
export function linkStory({ reports, readings, decisions, names }: Story): Linked {
  const read = new Map(readings.map((reading) => [reading.id, reading]))
  const told = reports
    .flatMap((report) => {
      const reading = read.get(report.id)
      return reading ? [{ report, reading }] : []
    })
    .sort((a, b) => (a.report.id < b.report.id ? -1 : 1))
  const rulings = rulingsOf(decisions, told)
  const cast = castOf(told, names, rulings.entities)
  const tellings = told.map((one) => tellingsOf(one, cast))
  const tellingsOfReport = new Map(told.map(({ report }, at) => [report.id, tellings[at]]))
  const ground = { told, tellings: tellingsOfReport, cast }
  const { clusters, links: eventLinks } = clustered(ground, rulings)
  const copies = findCopies(told.map(({ report }) => report)).filter(
    ({ a, b }) => !rulings.noCopies.has([a, b].sort().join(' ')),
  )
  const copyLinks = copies.map(copyLink).filter(({ id }) => !rulings.rejected.has(id))
  const withdrawals = findWithdrawals(told, toldTogether(clusters))
  const withdrawalLinks = withdrawals.map(copyLink).filter(({ id }) => !rulings.rejected.has(id))
  const pages = pagesOf(told, cast, copyLinks, withdrawalLinks)
  const byReport = new Map(pages.map((page) => [page.report.id, page]))

  const eventOf = new Map(
    clusters.flatMap(({ tellings }) => tellings.map(({ key }) => [key, eventId(tellings[0])] as const)),
  )
  const figures = figuresOf({
    pages,
    tellings: tellingsOfReport,
    eventOf,
    hostOf: hostFinder({ ...ground, clusters }),
    corrections: withdrawalLinks
      .filter(({ kind }) => kind === 'corrects')
      .map(({ a, b }) => [a.report, b.report] as const),
  })
  const figuresOfEvent = Map.groupBy(figures, ({ event }) => event ?? '')
  const events = clusters.map((cluster) =>
    storyEvent(cluster, figuresOfEvent.get(eventId(cluster.tellings[0])) ?? [], byReport),
  )
  const claims = pages.flatMap((page, at) => {
    const ofAttribution = Map.groupBy(tellings[at], ({ mention }) => mention.attribution ?? '')
    const eventsOf = (attribution: string): string[] => [
      ...new Set((ofAttribution.get(attribution) ?? []).flatMap(({ key }) => eventOf.get(key) ?? [])),
    ]
    return claimsOf(page, page.sources, eventsOf)
  })
  const published = new Map(reports.map(({ id, published }) => [id, published ?? '~']))
  const inTime = (a: { report: string }, b: { report: string }): number =>
    order(published.get(a.report) ?? '~', published.get(b.report) ?? '~') || order(a.report, b.report)
  return {
    links: [...copyLinks, ...withdrawalLinks, ...entityLinks(cast, byReport), ...eventLinks].sort((a, b) =>
      order(a.id, b.id),
    ),
    events: events.sort((a, b) => order(a.id, b.id)),
    figures: figures.sort((a, b) => inTime(a, b) || a.start - b.start || order(a.id, b.id)),
    claims: claims.sort(
      (a, b) => inTime(a, b) || (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) || order(a.id, b.id),
    ),
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Clusters with their links; a link that a person rejected keeps its two tellings apart, and all is joined anew. */
function clustered(
  ground: Omit<Ground, 'clusters'>,
  { events, rejected }: Rulings,
): { clusters: Cluster[]; links: Link[] } {
  let apart = events.apart
  for (;;) {
    const pairs: Pairs = { together: events.together, apart }
    const all = clusterTellings([...ground.tellings.values()], pairs)
    const clusters = withTolls({ ...ground, clusters: all }, pairs).filter(isTold)
    const joins = clusters.flatMap(({ joins }) => joins)
    const links = joins.map((join) => {
      const [a, b] = [join.a, join.b].map(({ report, mention }) => ({ report, item: mention.id }))
      return {
        id: idOf('l', 'same-event', ...[join.a.key, join.b.key].sort()),
        kind: 'same-event' as const,
        a,
        b,
        rule: join.rule,
        evidence: evidenceOf(join),
      }
    })
    const refused = joins.filter((_, at) => rejected.has(links[at].id)).map(({ a, b }) => [a.key, b.key] as const)
    const fresh = refused.filter(([a, b]) => !apart.some(([x, y]) => (x === a && y === b) || (x === b && y === a)))
    if (fresh.length === 0) return { clusters, links }
    apart = [...apart, ...fresh]
  }
}

/**
 * An allusion that says neither when nor where, nor who did what to whom, nor how many it befell, tells no event; nor
 * does what is only a part of another.
 */
const isTold = ({ tellings }: Cluster): boolean =>
  tellings.some(
    (telling) =>
      telling.days ||
      telling.place ||
      telling.sides.some(({ actor, tied }) => actor || tied.length > 0) ||
      countsSome(telling) ||
      isWholeAct(telling),
  ) && tellings.some(({ within }) => !within)

const countsSome = ({ family, mood, figures, sides }: Telling): boolean =>
  mood === 'done' &&
  !MUTUAL.has(family) &&
  figures.some(
    (figure) =>
      figure.kind === 'count' &&
      (figure.counted?.role !== undefined ||
        sides.some(({ role, span }) => role === 'recipient' && covers(span, figure))),
  )

/**
 * Someone, and whom or what it was done to, each in words of its own: "gunmen burned the buses"; of an agreement, that it
 * was reached.
 */
function isWholeAct({ mood, sides, family, mention }: Telling): boolean {
  const has = (...roles: readonly string[]): boolean =>
    sides.some(({ role, words }) => roles.includes(role) && words.size > 0)
  const isReached = family === 'agreement' && mention.rule.startsWith('event/verb/') && has('subject')
  return mood === 'done' && (isReached || (has('actor') && has('recipient', 'subject')))
}

const copyLink = ({ kind, a, b, rule, evidence }: Copy | Withdrawal): Link => ({
  id: idOf('l', kind, a, b),
  kind,
  a: { report: a },
  b: { report: b },
  rule,
  evidence,
})

/** Whether two reports tell of one event. */
function toldTogether(clusters: readonly Cluster[]): (a: string, b: string) => boolean {
  const ofReport = new Map<string, Set<number>>()
  clusters.forEach(({ tellings }, at) => {
    for (const { report } of tellings) ofReport.set(report, (ofReport.get(report) ?? new Set()).add(at))
  })
  return (a, b) => [...(ofReport.get(a) ?? [])].some((at) => ofReport.get(b)?.has(at))
}

/** Each report with its sources, its text among copies, and whether it was withdrawn or copies what was. */
function pagesOf(told: readonly Told[], cast: Cast, copies: readonly Link[], withdrawals: readonly Link[]): Page[] {
  const at = new Map(told.map(({ report }, index) => [report.id, index]))
  const texts = unionOf(told.length)
  for (const { kind, a, b } of copies) {
    const [x, y] = [at.get(a.report), at.get(b.report)]
    if (kind !== 'shared-quotation' && x !== undefined && y !== undefined) texts.join(x, y)
  }
  const retracted = new Set(withdrawals.filter(({ kind }) => kind === 'retracts').map(({ b }) => b.report))
  for (const { kind, a, b } of copies) if (kind === 'reprint' && retracted.has(a.report)) retracted.add(b.report)
  const offices = officesOf(cast)
  return told.map((one, index) => ({
    ...one,
    sources: sourcesOf(one, cast, offices),
    attributions: new Map(one.reading.attributions.map((attribution) => [attribution.id, attribution])),
    text: texts.find(index),
    withdrawn: retracted.has(one.report.id),
  }))
}

/** Each report's entity beside that of the first report that names the same one. */
function entityLinks(cast: Cast, pages: ReadonlyMap<string, Page>): Link[] {
  return [...cast.members].flatMap(([actor, members]) => {
    const [first, ...others] = [...members].sort((a, b) => order(a.report, b.report) || order(a.entity.id, b.entity.id))
    const end = ({ report, entity }: typeof first): LinkEnd => ({ report, item: entity.id })
    const spans = ({ report, entity }: typeof first) =>
      entity.mentions.slice(0, 1).map(({ start, end }) => ({ report, start, end }))
    return others
      .filter(({ report }) => pages.has(report))
      .map((other) => ({
        id: idOf(
          'l',
          'same-entity',
          actor,
          ...[...spans(first), ...spans(other)].flatMap(({ report, start, end }) => [report, start, end]),
        ),
        kind: 'same-entity' as const,
        a: end(first),
        b: end(other),
        rule: 'entity/name',
        evidence: [...spans(first), ...spans(other)],
      }))
  })
}
