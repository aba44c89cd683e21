import type { LedgerReader } from '../ledger/ledger.ts'
import type { Root } from '../model/entry.ts'
import type { Evidence } from '../model/link.ts'
import { claims } from './claims.ts'
import type { Filter } from './filter.ts'

/** Someone that reports go back to, or that words came through, with how often and where. */
export interface SourceEntry {
  readonly name: string
  /** root: where chains end. relay: who passed words on within a report. outlet: whose report it is. */
  readonly as: 'root' | 'relay' | 'outlet'
  readonly kind: Root['kind'] | null
  readonly counts: { readonly claims: number; readonly events: number; readonly reports: number }
  readonly reports: readonly string[]
  /** The words that name it as a source; of an outlet, none. */
  readonly mentions: readonly Evidence[]
}

/** Roots, relays and outlets of the claims that fit, each with the most claims first. Nothing is ranked by worth. */
export async function sources(ledger: LedgerReader, filter: Filter = {}): Promise<SourceEntry[]> {
  const [fitting, { events }] = [await claims(ledger, filter), await ledger.linked()]
  const kinds = new Map(events.flatMap(({ roots }) => roots.map(({ name, kind }) => [name, kind] as const)))
  const found = new Map<string, Draft>()
  const note = (
    as: SourceEntry['as'],
    name: string,
    id: string,
    report: string,
    told: readonly string[],
    spans: readonly Evidence[],
  ): void => {
    if (name === '') return
    const draft = found.get(`${as} ${name}`) ?? {
      as,
      name,
      claims: new Set(),
      events: new Set(),
      reports: new Set(),
      mentions: [],
    }
    draft.claims.add(id)
    for (const event of told) draft.events.add(event)
    draft.reports.add(report)
    draft.mentions.push(...spans)
    found.set(`${as} ${name}`, draft)
  }
  for (const { id, report, root, chain, events: told, source } of fitting) {
    if (root !== null) note('root', root, id, report, told, source)
    for (const { name, start, end } of chain.slice(1, -1))
      note('relay', name, id, report, told, start === undefined || end === undefined ? [] : [{ report, start, end }])
    if (chain[0]) note('outlet', chain[0].name, id, report, told, [])
  }
  return [...found.values()]
    .map(({ as, name, claims, events, reports, mentions }) => ({
      name,
      as,
      kind: as === 'root' ? (kinds.get(name) ?? null) : null,
      counts: { claims: claims.size, events: events.size, reports: reports.size },
      reports: [...reports].sort(),
      mentions,
    }))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.as) - ORDER.indexOf(b.as) || b.counts.claims - a.counts.claims || (a.name < b.name ? -1 : 1),
    )
}

const ORDER: readonly SourceEntry['as'][] = ['root', 'relay', 'outlet']

interface Draft {
  readonly as: SourceEntry['as']
  readonly name: string
  readonly claims: Set<string>
  readonly events: Set<string>
  readonly reports: Set<string>
  readonly mentions: Evidence[]
}
