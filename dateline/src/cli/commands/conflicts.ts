import type { Conflict } from '../../views/conflicts.ts'
import { listing } from '../listing.ts'
import { styled, visible, wrap } from '../terminal.ts'

/** `dateline conflicts`: what cannot both hold, side by side; nothing says which does. */
export const conflicts = listing<Conflict>({
  name: 'conflicts',
  about: 'figures, tellings and dates that cannot both hold, side by side',
  examples: `  dateline conflicts --from 2024-03
  dateline conflicts --json | jq '.[] | select(.kind == "figure") | .why'`,
  load: async (ledger, filter) => (await import('../../views/conflicts.ts')).conflicts(ledger, filter),
  columns: [
    { name: 'id', of: (conflict) => conflict.id },
    { name: 'kind', of: (conflict) => conflict.kind },
    { name: 'event', of: (conflict) => conflict.event },
    { name: 'why', of: (conflict) => conflict.why },
    { name: 'roots', of: (conflict) => conflict.roots },
    { name: 'spans', of: (conflict) => conflict.items.map(({ report, start, end }) => `${report}:${start}-${end}`) },
  ],
  print: async (conflicts, width, ledger) => {
    const { timeline } = await import('../../views/timeline.ts')
    const lines = new Map((await timeline(ledger)).map(({ id, line }) => [id, line]))
    return conflicts
      .map(({ id, kind, event, why }) =>
        [
          wrap(visible(why), width, '  '),
          styled('dim', wrap(`  ${visible(lines.get(event) ?? '')}`, width, '  ')),
          styled('dim', `  ${id}  ${kind}  ${event}`),
        ].join('\n'),
      )
      .join('\n')
  },
  none: 'no conflicts: nothing told here excludes anything else told here',
})
