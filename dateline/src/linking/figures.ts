import { disjoint, sameThing, thingOf, totalsAmong } from '../model/conflict.ts'
import { dayRange } from '../model/edtf.ts'
import type { Figure } from '../model/entry.ts'
import type { Attribution, Quantity } from '../model/reading.ts'
import { covers, type Span } from '../model/span.ts'
import { isOfOneGroup, isOfWar } from '../model/toll.ts'
import { rootName } from './claims.ts'
import type { HostOf } from './hosts.ts'
import { idOf } from './ids.ts'
import type { Source } from './sources.ts'
import type { Telling } from './tellings.ts'
import type { Page } from './witnesses.ts'

/** A figure with what orders it among others: whom it goes back to, and since when it is known. */
interface Draft {
  readonly figure: Figure
  readonly key: string
  readonly source: string
  /** The day it stood: its as-of, else its report's. */
  readonly day: string
  readonly previous?: number
  readonly withdrawn: boolean
}

/** Which event a telling is of, by the telling's key, and the only source of a report for an event. */
export interface Story {
  readonly pages: readonly Page[]
  readonly tellings: ReadonlyMap<string, readonly Telling[]>
  readonly eventOf: ReadonlyMap<string, string>
  /** The event that a figure of such a part goes back to, where its report leaves it out and only one can be meant. */
  readonly hostOf: HostOf
  /** Reports that mend an earlier one: the later, then the earlier. */
  readonly corrections: readonly (readonly [string, string])[]
}

/** What a figure counts says which kind of event it belongs to, where its report leaves it without one. */
const FAMILY_OF_ROLE: Readonly<Record<string, readonly string[]>> = {
  killed: ['attack'],
  injured: ['attack'],
  missing: ['attack'],
  captured: ['capture'],
  held: ['capture'],
  detained: ['capture', 'arrest'],
  arrested: ['arrest'],
  released: ['release'],
  exchanged: ['exchange'],
  repatriated: ['repatriation'],
  displaced: ['displacement', 'attack'],
}

/**
 * The claimed figures of all reports: one for each source, bounds and thing counted in an event, quoted where it first
 * stands. A later figure of the same source takes the place of its earlier one; nothing is added up or averaged.
 */
export function figuresOf(story: Story): Figure[] {
  const drafts = story.pages.flatMap((page) => draftsOf(page, story))
  const kept = new Map<string, Draft>()
  const sameAs = new Map<string, string>()
  for (const draft of drafts.sort(inTime)) {
    const first = kept.get(draft.key)
    if (first) sameAs.set(draft.figure.id, first.figure.id)
    else kept.set(draft.key, draft)
  }
  const own = [...kept.values()].map((draft) => whole(draft, sameAs))
  const replaced = new Map([...successions(own), ...corrections(own, story.corrections)])
  return own.map(({ figure }) => {
    const supersedes = replaced.get(figure.id)
    return supersedes ? { ...figure, supersedes } : figure
  })
}

function whole(draft: Draft, sameAs: ReadonlyMap<string, string>): Draft {
  const { partOf } = draft.figure
  const same = partOf === undefined ? undefined : sameAs.get(partOf)
  return same ? { ...draft, figure: { ...draft.figure, partOf: same } } : draft
}

const inTime = (a: Draft, b: Draft): number =>
  order(a.day, b.day) || order(a.figure.report, b.figure.report) || a.figure.start - b.figure.start
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function draftsOf(page: Page, story: Story): Draft[] {
  const { report, reading } = page
  const tellings = story.tellings.get(report.id) ?? []
  const told = new Map<string, Telling>()
  for (const telling of tellings)
    for (const { id } of telling.figures)
      if (!told.has(id) || fits(telling, id, reading.quantities)) told.set(id, telling)
  const published = report.published?.slice(0, 10) ?? '~'
  return reading.quantities
    .filter((quantity) => !isOnlyDenied(quantity, page))
    .filter(
      (quantity) =>
        quantity.kind === 'money' ||
        quantity.kind === 'percent' ||
        (quantity.kind === 'count' && (quantity.counted || told.has(quantity.id))),
    )
    .map((quantity) => {
      const telling = told.get(quantity.id) ?? hostOf(quantity, tellings)
      const event =
        (telling && story.eventOf.get(telling.key)) ??
        (isOfWar(quantity)
          ? undefined
          : story.hostOf(report.id, quantity.counted?.role, sentenceAround(quantity, page)))
      const source = sourceOf(quantity, telling, page) ?? onlySource(event, tellings, story, page)
      const { min, max, minInclusive, maxInclusive, form, point, counted, asOf, since, temporality, partOf } = quantity
      const words = counted ? report.text.slice(counted.start, counted.end) : null
      const key =
        source?.as === 'root' || source?.as === 'outlet' ? source.key : `text ${page.text} ${source?.key ?? ''}`
      // The same number told again more or less exactly is the same figure: the first telling's bounds stand.
      const bounds = point === null ? [min, max, minInclusive, maxInclusive] : [point]
      const thing = [
        counted?.role ?? '',
        words === null || isOfOneGroup(counted?.role) ? '' : thingOf({ counted: words }),
        ...bounds,
        partOf ? 'part' : '',
        quantity.kind,
      ]
      const figure: Figure = {
        id: figureId(report.id, quantity),
        report: report.id,
        start: quantity.start,
        end: quantity.end,
        min,
        max,
        minInclusive,
        maxInclusive,
        form,
        point,
        counted: words,
        ...(quantity.kind !== 'count' && { kind: quantity.kind }),
        ...(quantity.unit && { unit: quantity.unit }),
        ...(counted?.role && { role: counted.role }),
        ...(asOf && { asOf }),
        ...(since && { since }),
        ...(temporality && { temporality }),
        ...(partOf && { partOf: figureIdOf(report.id, partOf, reading.quantities) }),
        root: source ? rootName(source) : null,
        ...(event && { event }),
      }
      return {
        figure,
        key: JSON.stringify([event ?? `${report.id} ${quantity.start}`, key, ...thing, asOf ?? '']),
        source: key,
        day: (asOf && dayRange(asOf)?.last) || published,
        ...(quantity.previous !== undefined && { previous: quantity.previous }),
        withdrawn: page.withdrawn,
      }
    })
}

const fits = (telling: Telling, id: string, quantities: readonly Quantity[]): boolean => {
  const role = quantities.find((quantity) => quantity.id === id)?.counted?.role
  return role !== undefined && (FAMILY_OF_ROLE[role] ?? []).includes(telling.family)
}

const figureId = (report: string, { start, end }: Quantity): string => idOf('f', report, start, end)

function figureIdOf(report: string, id: string, quantities: readonly Quantity[]): string {
  const quantity = quantities.find((one) => one.id === id)
  return quantity ? figureId(report, quantity) : id
}

/** The event of a figure that stands beside none of its own: one of its kind in the sentence, or the only one of it there. */
function hostOf({ counted, start }: Quantity, tellings: readonly Telling[]): Telling | undefined {
  const families = FAMILY_OF_ROLE[counted?.role ?? ''] ?? []
  const kin = tellings.filter(({ family, mood }) => families.includes(family) && mood === 'done')
  const near = kin.filter(({ sentence }) => sentence.start <= start && start < sentence.end)
  return near[0] ?? (counted?.role === 'held' ? onlyOne(kin) : undefined)
}

const onlyOne = (tellings: readonly Telling[]): Telling | undefined => {
  const [first, ...rest] = tellings
  return rest.every(({ mention }) => mention.edtf === first.mention.edtf) ? first : undefined
}

const sentenceAround = (quantity: Quantity, { reading }: Page): Span =>
  reading.sentences.find(({ start, end }) => start <= quantity.start && quantity.start < end) ?? quantity

/** Whether the words around a figure are only denied: nobody claims it. */
function isOnlyDenied(quantity: Quantity, { reading }: Page): boolean {
  const around = reading.attributions.filter(
    ({ kind, content }) => kind === 'statement' && content.some((span) => covers(span, quantity)),
  )
  return around.length > 0 && around.every(({ stance }) => stance === 'denies')
}

/** Whose figure it is: whoever is said to have said the words around it. */
function sourceOf(quantity: Quantity, telling: Telling | undefined, page: Page): Source | undefined {
  const around = page.reading.attributions
    .filter(
      ({ kind, stance, content }) =>
        kind === 'statement' && stance !== 'denies' && content.some((span) => covers(span, quantity)),
    )
    .sort((a, b) => lengthOf(a) - lengthOf(b))[0]
  const attribution = around ?? page.attributions.get(telling?.mention.attribution ?? '')
  const source = attribution && attribution.stance !== 'denies' ? page.sources.rootOf(attribution) : undefined
  return source && source.as !== 'nobody' ? source : undefined
}

/** The only source that a report names for an event: it stands for the report's own words of that event too. */
function onlySource(
  event: string | undefined,
  tellings: readonly Telling[],
  { eventOf }: Story,
  page: Page,
): Source | undefined {
  if (event === undefined) return undefined
  const own = tellings.filter(
    ({ key, status }) => eventOf.get(key) === event && status !== 'denied' && status !== 'negated',
  )
  const sources = own.flatMap(({ mention }) => {
    const attribution = page.attributions.get(mention.attribution ?? '')
    const source = attribution?.kind === 'statement' ? page.sources.rootOf(attribution) : undefined
    return source?.as === 'root' ? [source] : []
  })
  return sources.every(({ key }) => key === sources[0].key) ? sources[0] : undefined
}

const lengthOf = ({ content }: Attribution): number => content.reduce((sum, { start, end }) => sum + end - start, 0)

/** Within one source and one thing counted, each later figure takes the place of the one before it. */
function successions(drafts: readonly Draft[]): [later: string, earlier: string][] {
  const totals = new Set(totalsAmong(drafts.map(({ figure }) => figure)))
  const series = Map.groupBy(
    drafts.filter(
      ({ figure, source }) => totals.has(figure) && figure.root !== null && source !== '' && isSeries(figure),
    ),
    ({ figure, source }) => `${figure.event ?? ''} ${source} ${figure.role ?? ''}`,
  )
  const pairs: [string, string][] = []
  for (const list of series.values()) {
    list.sort(inTime)
    list.forEach((later, at) => {
      const before = list
        .slice(0, at)
        .filter((one) => sameThing(one.figure, later.figure) && differs(one.figure, later.figure))
      const earlier = before.findLast((one) => one.day < later.day || one.figure.point === later.previous)
      if (earlier) pairs.push([later.figure.id, earlier.figure.id])
    })
  }
  return pairs
}

/** Only what belongs to one event, or counts a state, can be told again with another number. */
const isSeries = ({ event, role, temporality }: Figure): boolean =>
  role !== undefined && (event !== undefined || temporality === 'stock' || temporality === 'cumulative')

const differs = (a: Figure, b: Figure): boolean => a.min !== b.min || a.max !== b.max

/** A correction's figure takes the place of the figure that it mends. */
function corrections(drafts: readonly Draft[], notices: readonly (readonly [string, string])[]): [string, string][] {
  return notices.flatMap(([notice, mended]) => {
    const fresh = drafts.filter(({ figure }) => figure.report === notice)
    return drafts
      .filter(({ figure }) => figure.report === mended && figure.event !== undefined)
      .flatMap(({ figure: old }): [string, string][] => {
        const instead = fresh.filter(
          ({ figure }) => figure.event === old.event && sameThing(figure, old) && disjoint(figure, old),
        )
        return instead.length === 1 ? [[instead[0].figure.id, old.id]] : []
      })
  })
}
