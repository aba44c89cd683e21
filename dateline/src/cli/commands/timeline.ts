import { countedInWords } from '../../model/bounds.ts'
import type { Entry } from '../../model/entry.ts'
import { headingOf } from '../../model/heading.ts'
import { listing } from '../listing.ts'
import { styled, visible, wrap } from '../terminal.ts'

/** `dateline timeline`: what happened, in time order, with who says so; undated entries apart at the end. */
export const timeline = listing<Entry>({
  name: 'timeline',
  about: 'what happened, in time order, with who says so',
  examples: `  dateline timeline --from 2024-03 --actor Oramar
  dateline timeline --type release --csv > releases.csv
  dateline timeline --json | jq '.[].line'`,
  load: async (ledger, filter) => (await import('../../views/timeline.ts')).timeline(ledger, filter),
  columns: [
    { name: 'id', of: (entry) => entry.id },
    { name: 'edtf', of: (entry) => entry.edtf },
    { name: 'line', of: (entry) => entry.line },
    { name: 'type', of: (entry) => entry.type },
    { name: 'plover_event', of: (entry) => entry.plover?.event },
    { name: 'plover_mode', of: (entry) => entry.plover?.mode },
    { name: 'status', of: (entry) => entry.status },
    { name: 'standing', of: (entry) => entry.standing },
    { name: 'participants', of: (entry) => entry.participants.map(({ role, name }) => `${role}: ${name}`) },
    { name: 'place', of: (entry) => entry.place?.name },
    {
      name: 'figures',
      of: (entry) => entry.figures.map((figure) => countedInWords(figure, figure.counted ?? '')),
    },
    { name: 'reports', of: (entry) => entry.counts.reports },
    { name: 'texts', of: (entry) => entry.counts.texts },
    { name: 'roots', of: (entry) => entry.counts.roots },
    { name: 'unknown', of: (entry) => entry.counts.unknown },
    { name: 'root_names', of: (entry) => entry.roots.map((root) => root.name) },
    { name: 'first_published', of: (entry) => entry.firstPublished },
    { name: 'spans', of: (entry) => entry.mentions.map(({ report, start, end }) => `${report}:${start}-${end}`) },
  ],
  print: (entries, width) => {
    const lines: string[] = []
    let heading: string | undefined
    for (const entry of entries) {
      const when = headingOf(entry)
      if (when !== heading) {
        if (heading !== undefined) lines.push('')
        lines.push(styled('bold', when))
        heading = when
      }
      lines.push(...entryLines(entry, width))
    }
    return lines.join('\n')
  },
  none: 'nothing on the timeline: no report tells an event that fits',
})

function entryLines(entry: Entry, width: number): string[] {
  const { reports, texts, roots, unknown } = entry.counts
  const counts = [
    count(reports, 'report'),
    count(texts, 'text'),
    count(roots, 'root'),
    unknown > 0 && `${unknown} unknown`,
  ]
  const below = [entry.id, ...entry.standing, counts.filter(Boolean).join(', ')].join('  ')
  return [wrap(`  ${visible(entry.line)}`, width, '    '), styled('dim', wrap(`    ${below}`, width, '    '))]
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
