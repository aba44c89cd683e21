import type { LedgerReader } from '../../ledger/ledger.ts'
import type { Claim } from '../../model/entry.ts'
import type { Evidence } from '../../model/link.ts'
import { listing } from '../listing.ts'
import { styled, visible, wrap } from '../terminal.ts'

/** `dateline claims`: who says what, through whom, in the report's own words. */
export const claims = listing<Claim>({
  name: 'claims',
  about: 'who says what, through whom, in the exact words',
  examples: `  dateline claims --source "Sabir Brigades"
  dateline claims --json | jq '.[] | select(.stance == "denies")'`,
  load: async (ledger, filter) => (await import('../../views/claims.ts')).claims(ledger, filter),
  columns: [
    { name: 'id', of: (claim) => claim.id },
    { name: 'report', of: (claim) => claim.report },
    { name: 'root', of: (claim) => claim.root },
    { name: 'chain', of: (claim) => claim.chain.map((hop) => hop.name) },
    { name: 'stance', of: (claim) => claim.stance },
    { name: 'source_spans', of: (claim) => claim.source.map(place) },
    { name: 'cue_spans', of: (claim) => claim.cue.map(place) },
    { name: 'content_spans', of: (claim) => claim.content.map(place) },
    { name: 'events', of: (claim) => claim.events },
  ],
  print: async (claims, width, ledger) => {
    const words = await quoter(ledger)
    return claims
      .map((claim) => {
        const [, ...relays] = claim.chain.slice(0, -1).map((hop) => hop.name)
        const via = relays.length > 0 ? `, via ${relays.join(', ')}` : ''
        const who = claim.root ?? (words(claim.source) || 'unnamed source')
        return [
          wrap(visible(`${who}${via} ${claim.stance}: “${words(claim.content)}”`), width, '  '),
          styled(
            'dim',
            `  ${claim.id}  ${claim.report}${claim.events.length > 0 ? `  ${claim.events.join(' ')}` : ''}`,
          ),
        ].join('\n')
      })
      .join('\n')
  },
  none: 'no claims fit',
})

const place = ({ report, start, end }: Evidence): string => `${report}:${start}-${end}`

/** Looks up the words of spans, over all reports of a ledger. */
async function quoter(ledger: LedgerReader): Promise<(spans: readonly Evidence[]) => string> {
  const texts = new Map((await ledger.reports()).map((report) => [report.id, report.text]))
  return (spans) => spans.map(({ report, start, end }) => texts.get(report)?.slice(start, end) ?? '').join(' … ')
}
