import type { LedgerReader } from '../ledger/ledger.ts'
import { dayRange } from '../model/edtf.ts'
import type { Entry, StoryEvent } from '../model/entry.ts'
import { folded } from '../model/folded.ts'
import { type Filter, fitsDays, fitsType, namesOf, standsIn } from './filter.ts'
import { lineOf } from './line.ts'

/** The entries of the timeline that fit, in time order, undated last. Throws BAD_DATE. */
export async function timeline(ledger: LedgerReader, filter: Filter = {}): Promise<Entry[]> {
  const [events, { claims }, reports] = [
    await fittingEvents(ledger, filter),
    await ledger.linked(),
    await ledger.reports(),
  ]
  const known = await ledger.names()
  const nameOf = new Map<string, string>()
  for (const { name, aliases = [] } of known.toReversed())
    for (const other of [name, ...aliases]) nameOf.set(folded(other), name)
  const publishers = new Map(
    reports.map(({ id, publisher }) => [id, publisher && (nameOf.get(folded(publisher)) ?? publisher)]),
  )
  const claimsOf = Map.groupBy(
    claims.flatMap((claim) => claim.events.map((event) => ({ event, claim }))),
    ({ event }) => event,
  )
  return events.map((event) => {
    const own = (claimsOf.get(event.id) ?? []).map(({ claim }) => claim)
    return { ...event, line: lineOf(event, { claims: own, publishers }) }
  })
}

/** The events that fit, in time order, undated last. Throws BAD_DATE. */
export async function fittingEvents(ledger: LedgerReader, filter: Filter): Promise<StoryEvent[]> {
  const [{ events }, reports, known] = [await ledger.linked(), await ledger.reports(), await ledger.names()]
  const publishers = new Map(reports.map(({ id, publisher }) => [id, publisher ?? '']))
  const actor = filter.actor === undefined ? undefined : namesOf(filter.actor, known)
  const source = filter.source === undefined ? undefined : namesOf(filter.source, known)
  const fits = (event: StoryEvent): boolean =>
    fitsDays(event.edtf, filter) &&
    fitsType(event, filter.type) &&
    (!actor || event.participants.some(({ name }) => standsIn(name, actor))) &&
    (!source ||
      event.roots.some(({ name }) => standsIn(name, source)) ||
      event.mentions.some(({ report }) => standsIn(publishers.get(report) ?? '', source)))
  return events.filter(fits).sort(inTime)
}

/** Time order: by the first possible day, what is more exact first; undated last; then by first telling and id. */
function inTime(a: StoryEvent, b: StoryEvent): number {
  return compare(timeKey(a), timeKey(b))
}

function timeKey({ edtf, firstPublished, id }: StoryEvent): string[] {
  const range = edtf ? dayRange(edtf) : undefined
  return [range ? (range.first ?? range.last ?? '~') : '~~', range?.last ?? '~', firstPublished ?? '~', id]
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((key, index) => key !== b[index])
  return at < 0 ? 0 : a[at] < b[at] ? -1 : 1
}
