import { bounds } from './figures-bounds.ts'
import { counted } from './figures-counted.ts'
import { kinds } from './figures-kinds.ts'
import { related } from './figures-related.ts'
import { relief } from './figures-relief.ts'
import { reports } from './figures-reports.ts'
import { labels, readings, words } from './figures-traps.ts'

/**
 * A text, then every quantity in it, in order: its words | its bounds | what else is asked of it. Bounds: `14`, `>=200`,
 * `>1500`, `<=9`, `<40`, `30..40`, `~300` (about, no interval). The rest, in any order: `of Israelis` (the words of what
 * is counted), a role, a kind other than count, `unit km`, `flow`, `stock`, `cumulative`, `part of 1` (the first
 * quantity of the text), a relation, `was 38`, `since 2024-01-02`, `as of 2024-03-09`, `during 2024-02`, a form.
 */
export type FigureCase = readonly [text: string, ...expected: string[]]

/** The day on which every case is published, a Saturday. */
export const published = '2024-03-09'

/** The cases by subject; those of `traps` give nothing, or another reading than the words seem to have. */
export const figureCases: Readonly<Record<string, readonly FigureCase[]>> = {
  bounds,
  counted,
  kinds,
  related,
  relief,
  reports,
  'traps: labels': labels,
  'traps: words': words,
  'traps: readings': readings,
}
