import type { SourceEntry } from '../../views/sources.ts'
import { listing } from '../listing.ts'
import { styled, visible, wrap } from '../terminal.ts'

/** `dateline sources`: who words go back to, who passed them on, and in whose reports. */
export const sources = listing<SourceEntry>({
  name: 'sources',
  about: 'who words go back to, through whom they came, and how often',
  examples: `  dateline sources --type release
  dateline sources --json | jq '.[] | select(.as == "root") | .name'`,
  load: async (ledger, filter) => (await import('../../views/sources.ts')).sources(ledger, filter),
  columns: [
    { name: 'name', of: (source) => source.name },
    { name: 'as', of: (source) => source.as },
    { name: 'kind', of: (source) => source.kind },
    { name: 'claims', of: (source) => source.counts.claims },
    { name: 'events', of: (source) => source.counts.events },
    { name: 'reports', of: (source) => source.counts.reports },
    { name: 'report_ids', of: (source) => source.reports },
    { name: 'spans', of: (source) => source.mentions.map(({ report, start, end }) => `${report}:${start}-${end}`) },
  ],
  print: (sources, width) => {
    const lines: string[] = []
    let heading = ''
    for (const { name, as, kind, counts } of sources) {
      if (as !== heading) lines.push(...(heading ? [''] : []), styled('bold', HEADINGS[as]))
      heading = as
      const numbers = [count(counts.claims, 'claim'), count(counts.events, 'event'), count(counts.reports, 'report')]
      lines.push(wrap(`  ${visible(name)}${kind ? ` (${kind})` : ''}: ${numbers.join(', ')}`, width, '    '))
    }
    return lines.join('\n')
  },
  none: 'no sources fit',
})

const HEADINGS: Readonly<Record<SourceEntry['as'], string>> = {
  root: 'Roots: where chains end',
  relay: 'Relays: who passed words on',
  outlet: 'Outlets: whose reports they stand in',
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
