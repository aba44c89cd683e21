import { figureInWords } from '../../model/bounds.ts'
import { inWords } from '../../model/edtf.ts'
import type { ToldFigure } from '../../views/figures.ts'
import { listing } from '../listing.ts'
import { styled, visible, wrap } from '../terminal.ts'

/** `dateline figures`: every claimed number with its bounds, according to whom, as of when. */
export const figures = listing<ToldFigure>({
  name: 'figures',
  about: 'claimed numbers with their bounds: of what, as of when, according to whom',
  examples: `  dateline figures --from 2024-03-03 --to 2024-03-10
  dateline figures --source "interior ministry" --csv`,
  load: async (ledger, filter) => (await import('../../views/figures.ts')).figures(ledger, filter),
  columns: [
    { name: 'id', of: (figure) => figure.id },
    { name: 'min', of: (figure) => figure.min },
    { name: 'min_inclusive', of: (figure) => figure.minInclusive },
    { name: 'max', of: (figure) => figure.max },
    { name: 'max_inclusive', of: (figure) => figure.maxInclusive },
    { name: 'point', of: (figure) => figure.point },
    { name: 'form', of: (figure) => figure.form },
    { name: 'kind', of: (figure) => figure.kind ?? 'count' },
    { name: 'unit', of: (figure) => figure.unit },
    { name: 'counted', of: (figure) => figure.counted },
    { name: 'role', of: (figure) => figure.role },
    { name: 'as_of', of: (figure) => figure.asOf },
    { name: 'since', of: (figure) => figure.since },
    { name: 'root', of: (figure) => figure.root },
    { name: 'told', of: (figure) => figure.told },
    { name: 'supersedes', of: (figure) => figure.supersedes },
    { name: 'part_of', of: (figure) => figure.partOf },
    { name: 'event', of: (figure) => figure.event },
    { name: 'span', of: (figure) => `${figure.report}:${figure.start}-${figure.end}` },
  ],
  print: (figures, width) => figures.map((figure) => figureLines(figure, width)).join('\n'),
  none: 'no figures fit',
})

function figureLines(figure: ToldFigure, width: number): string {
  const what = figureInWords(figure)
  const when = [figure.since && `since ${inWords(figure.since)}`, figure.asOf && `as of ${inWords(figure.asOf)}`]
  const below = [
    figure.id,
    figure.event,
    figure.partOf && `part of ${figure.partOf}`,
    figure.supersedes && `replaces ${figure.supersedes}`,
  ]
  return [
    wrap(visible(`${[what, ...when].filter(Boolean).join(', ')} - ${figure.told}`), width, '  '),
    styled('dim', `  ${below.filter(Boolean).join('  ')}`),
  ].join('\n')
}
