import { createHash } from 'node:crypto'
import type { LedgerReader } from '../ledger/ledger.ts'
import { figureInWords } from '../model/bounds.ts'
import { conflictsAmong, type DayOf } from '../model/conflict.ts'
import { canMeet, dayRange, inWords } from '../model/edtf.ts'
import type { Figure, StoryEvent } from '../model/entry.ts'
import type { Evidence } from '../model/link.ts'
import type { Reading } from '../model/reading.ts'
import type { Filter } from './filter.ts'
import { fittingEvents } from './timeline.ts'

/** Two tellings that cannot both hold. Nothing says which one does. */
export interface Conflict {
  readonly id: string
  readonly kind: 'figure' | 'status' | 'date'
  readonly event: string
  /** The words on both sides; `id` is a figure's or a claim's. */
  readonly items: readonly (Evidence & { readonly id?: string })[]
  readonly roots: readonly string[]
  readonly why: string
}

/**
 * What cannot both hold, event by event: figures of the same thing, as of days that can be one, whose bounds have no
 * number in common, by different sources; an event that one tells and another denies; dates that cannot be one. Nothing
 * is averaged or ranked. Throws BAD_DATE.
 */
export async function conflicts(ledger: LedgerReader, filter: Filter = {}): Promise<Conflict[]> {
  const [events, { claims }, readings] = [
    await fittingEvents(ledger, filter),
    await ledger.linked(),
    await ledger.readings(),
  ]
  const byReport = new Map(readings.map((reading) => [reading.id, reading]))
  const published = new Map((await ledger.reports()).map(({ id, published }) => [id, published?.slice(0, 10)]))
  const dayOf: DayOf = ({ asOf, report }) => (asOf ? (dayRange(asOf)?.last ?? undefined) : published.get(report))
  const denials = Map.groupBy(
    claims
      .filter(({ stance }) => stance === 'denies')
      .flatMap((claim) => claim.events.map((event) => ({ event, claim }))),
    ({ event }) => event,
  )
  return events.flatMap((event) => [
    ...ofFigures(event, dayOf),
    ...ofStatus(
      event,
      (denials.get(event.id) ?? []).map(({ claim }) => claim),
    ),
    ...ofDates(event, byReport),
  ])
}

const idOf = (...parts: readonly string[]): string =>
  `x${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 10)}`

function ofFigures(event: StoryEvent, dayOf: DayOf): Conflict[] {
  return conflictsAmong(event.figures, dayOf).map(([a, b]) => ({
    id: idOf('figure', a.id, b.id),
    kind: 'figure',
    event: event.id,
    items: [a, b].map(({ id, report, start, end }) => ({ id, report, start, end })),
    roots: [a.root, b.root].filter((root) => root !== null),
    why: `${inFull(a)} against ${inFull(b)}`,
  }))
}

/** "at least 14 people killed (Interior Ministry of Marovia)". */
const inFull = (figure: Figure): string => {
  const { root, asOf } = figure
  return `${figureInWords(figure)} (${[root ?? 'unnamed source', asOf && inWords(asOf)].filter(Boolean).join(', ')})`
}

type Claims = Awaited<ReturnType<LedgerReader['linked']>>['claims']

function ofStatus({ id, status, standing, roots }: StoryEvent, denials: Claims): Conflict[] {
  if (denials.length === 0 || !standing.includes('denied') || status === 'denied') return []
  const deniers = [...new Set(denials.map(({ root, chain }) => root ?? chain.at(-1)?.name ?? 'an unnamed source'))]
  const tellers = roots.map(({ name }) => name)
  return [
    {
      id: idOf('status', id),
      kind: 'status',
      event: id,
      items: denials.flatMap((claim) => claim.content.map((span) => ({ id: claim.id, ...span }))),
      roots: [...tellers, ...deniers.filter((name) => !tellers.includes(name))],
      why: `told ${tellers.length > 0 ? `by ${tellers.join(', ')}` : 'without a named source'}, denied by ${deniers.join(', ')}`,
    },
  ]
}

function ofDates({ id, mentions }: StoryEvent, readings: ReadonlyMap<string, Reading>): Conflict[] {
  const dated = mentions.flatMap(({ report, start, end }) => {
    const told = readings.get(report)?.events.find(({ trigger }) => trigger.start === start && trigger.end === end)
    return told?.edtf ? [{ report, start, end, edtf: told.edtf }] : []
  })
  const [first] = dated
  const other = dated.find(({ edtf }) => !canMeet(edtf, first.edtf))
  if (!first || !other) return []
  return [
    {
      id: idOf('date', id),
      kind: 'date',
      event: id,
      items: [first, other].map(({ report, start, end }) => ({ report, start, end })),
      roots: [],
      why: `${inWords(first.edtf)} against ${inWords(other.edtf)}`,
    },
  ]
}
