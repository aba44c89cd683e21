import type { LedgerReader } from '../ledger/ledger.ts'
import type { Claim, Entry, Figure } from '../model/entry.ts'
import { DatelineError } from '../model/error.ts'
import type { Link } from '../model/link.ts'
import type { StoredReport } from '../model/report.ts'
import { type Passage, passagesOf } from './passage.ts'
import { timeline } from './timeline.ts'

/** One item with the exact words it rests on. */
export type Shown =
  | {
      readonly kind: 'event'
      readonly item: Entry
      readonly passages: readonly Passage[]
      readonly claims: readonly Claim[]
      readonly links: readonly Link[]
    }
  | { readonly kind: 'figure'; readonly item: Figure; readonly passages: readonly Passage[] }
  | { readonly kind: 'claim'; readonly item: Claim; readonly passages: readonly Passage[] }
  | { readonly kind: 'link'; readonly item: Link; readonly passages: readonly Passage[] }
  | {
      readonly kind: 'report'
      readonly item: StoredReport
      readonly passages: readonly Passage[]
      readonly events: readonly Entry[]
      readonly claims: readonly Claim[]
      readonly figures: readonly Figure[]
      readonly links: readonly Link[]
    }

/** Whatever has that id, or alone begins with it. Throws UNKNOWN_ID. */
export async function show(ledger: LedgerReader, id: string): Promise<Shown> {
  const [{ links, figures, claims }, all, entries] = [
    await ledger.linked(),
    await ledger.reports(),
    await timeline(ledger),
  ]
  const reports = new Map(all.map((report) => [report.id, report]))
  const quoted = (spans: Parameters<typeof passagesOf>[0]): Passage[] => passagesOf(spans, reports)
  const event = pick(entries, id)
  if (event) {
    const own = event.mentions.map(({ report, start }) => `${report} ${start}`)
    return {
      kind: 'event',
      item: event,
      passages: quoted(event.mentions),
      claims: claims.filter((claim) => claim.events.includes(event.id)),
      links: links.filter(
        ({ kind, evidence }) =>
          kind === 'same-event' && evidence.some(({ report, start }) => own.includes(`${report} ${start}`)),
      ),
    }
  }
  const figure = pick(figures, id)
  if (figure) return { kind: 'figure', item: figure, passages: quoted([figure]) }
  const claim = pick(claims, id)
  if (claim) return { kind: 'claim', item: claim, passages: quoted([...claim.source, ...claim.cue, ...claim.content]) }
  const link = pick(links, id)
  if (link) return { kind: 'link', item: link, passages: quoted(link.evidence) }
  const report = pick(all, id)
  if (report) {
    const inReport = ({ report: other }: { readonly report: string }): boolean => other === report.id
    return {
      kind: 'report',
      item: report,
      passages: [],
      events: entries.filter(({ mentions }) => mentions.some(inReport)),
      claims: claims.filter(inReport),
      figures: figures.filter(inReport),
      links: links.filter(
        ({ kind, a, b }) => kind !== 'same-entity' && kind !== 'same-event' && (inReport(a) || inReport(b)),
      ),
    }
  }
  throw new DatelineError(
    'UNKNOWN_ID',
    `nothing here has the id ${id}`,
    'ids stand in every listing: dateline timeline, figures, claims',
  )
}

/** The one of that id; else the only one whose id begins so, from four characters on. */
function pick<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item | undefined {
  const exact = items.find((item) => item.id === id)
  if (exact || id.length < 4) return exact
  const begun = items.filter((item) => item.id.startsWith(id))
  return begun.length === 1 ? begun[0] : undefined
}
