import type { LedgerReader } from '../ledger/ledger.ts'
import type { Figure, StoryEvent } from '../model/entry.ts'
import { type Filter, fitsDays, fitsType, namesOf, standsIn } from './filter.ts'

/** The claimed figures that fit, by event and as-of. A date is the figure's as-of, else its event's. Throws BAD_DATE. */
export async function figures(ledger: LedgerReader, filter: Filter = {}): Promise<Figure[]> {
  const [{ figures, events }, reports, known] = [await ledger.linked(), await ledger.reports(), await ledger.names()]
  const publishers = new Map(reports.map(({ id, publisher }) => [id, publisher ?? '']))
  const byId = new Map(events.map((event) => [event.id, event]))
  const actor = filter.actor === undefined ? undefined : namesOf(filter.actor, known)
  const source = filter.source === undefined ? undefined : namesOf(filter.source, known)
  const eventFits = (event: StoryEvent | undefined): boolean =>
    (filter.type === undefined || (event !== undefined && fitsType(event, filter.type))) &&
    (!actor || (event?.participants.some(({ name }) => standsIn(name, actor)) ?? false))
  return figures.filter((figure) => {
    const event = byId.get(figure.event ?? '')
    return (
      fitsDays(figure.asOf ?? event?.edtf, filter) &&
      eventFits(event) &&
      (!source || standsIn(figure.root ?? '', source) || standsIn(publishers.get(figure.report) ?? '', source))
    )
  })
}
