import type { LedgerReader } from '../ledger/ledger.ts'
import type { Claim, Figure, StoryEvent } from '../model/entry.ts'
import { covers } from '../model/span.ts'
import { type Filter, fitsDays, fitsType, namesOf, standsIn } from './filter.ts'
import { type Publishers, saidBy } from './voices.ts'

/** A claimed figure with who says it, in dateline's own plain words. */
export interface ToldFigure extends Figure {
  readonly told: string
}

/** The claimed figures that fit, by event and as-of. A date is the figure's as-of, else its event's. Throws BAD_DATE. */
export async function figures(ledger: LedgerReader, filter: Filter = {}): Promise<ToldFigure[]> {
  const [{ figures, events, claims }, reports, known] = [
    await ledger.linked(),
    await ledger.reports(),
    await ledger.names(),
  ]
  const publishers = new Map(reports.map(({ id, publisher }) => [id, publisher ?? '']))
  const byId = new Map(events.map((event) => [event.id, event]))
  const actor = filter.actor === undefined ? undefined : namesOf(filter.actor, known)
  const source = filter.source === undefined ? undefined : namesOf(filter.source, known)
  const eventFits = (event: StoryEvent | undefined): boolean =>
    (filter.type === undefined || (event !== undefined && fitsType(event, filter.type))) &&
    (!actor || (event?.participants.some(({ name }) => standsIn(name, actor)) ?? false))
  const claimsOf = Map.groupBy(claims, ({ report }) => report)
  const fits = (figure: Figure): boolean => {
    const event = byId.get(figure.event ?? '')
    return (
      fitsDays(figure.asOf ?? event?.edtf, filter) &&
      eventFits(event) &&
      (!source || standsIn(figure.root ?? '', source) || standsIn(publishers.get(figure.report) ?? '', source))
    )
  }
  return figures
    .filter(fits)
    .map((figure) => ({ ...figure, told: toldBy(figure, claimsOf.get(figure.report) ?? [], publishers) }))
}

/** The innermost statement around a figure says whose it is. */
function toldBy(figure: Figure, claims: readonly Claim[], publishers: Publishers): string {
  const around = claims.filter(
    ({ stance, content }) => stance !== 'denies' && content.some((span) => covers(span, figure)),
  )
  const [claim] = around.sort((a, b) => lengthOf(a) - lengthOf(b))
  if (claim === undefined && figure.root) return `said ${figure.root}`
  return saidBy(claim, figure.report, publishers)
}

const lengthOf = ({ content }: Claim): number => content.reduce((sum, { start, end }) => sum + end - start, 0)
