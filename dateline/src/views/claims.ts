import type { LedgerReader } from '../ledger/ledger.ts'
import type { Claim, StoryEvent } from '../model/entry.ts'
import { type Filter, fitsDays, fitsType, namesOf, standsIn } from './filter.ts'

/** The claims that fit, in order of publication. A date is that of its events, else the report's. Throws BAD_DATE. */
export async function claims(ledger: LedgerReader, filter: Filter = {}): Promise<Claim[]> {
  const [{ claims, events }, reports, known] = [await ledger.linked(), await ledger.reports(), await ledger.names()]
  const reportOf = new Map(reports.map((report) => [report.id, report]))
  const byId = new Map(events.map((event) => [event.id, event]))
  const actor = filter.actor === undefined ? undefined : namesOf(filter.actor, known)
  const source = filter.source === undefined ? undefined : namesOf(filter.source, known)
  return claims.filter((claim) => {
    const told = claim.events.map((id) => byId.get(id)).filter((event): event is StoryEvent => event !== undefined)
    const report = reportOf.get(claim.report)
    const dates = told.map(({ edtf }) => edtf)
    const said = (spans: Claim['source']): string =>
      spans.map(({ start, end }) => report?.text.slice(start, end)).join(' ')
    return (
      (dates.some((date) => fitsDays(date, filter)) || fitsDays(report?.published?.slice(0, 10), filter)) &&
      (filter.type === undefined || told.some((event) => fitsType(event, filter.type))) &&
      (!actor ||
        standsIn(said(claim.content), actor) ||
        told.some((event) => event.participants.some(({ name }) => standsIn(name, actor)))) &&
      (!source ||
        standsIn(said(claim.source), source) ||
        claim.chain.some(({ name }) => standsIn(name, source)) ||
        standsIn(report?.publisher ?? '', source))
    )
  })
}
