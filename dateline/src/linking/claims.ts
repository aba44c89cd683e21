import type { Claim } from '../model/entry.ts'
import type { Evidence } from '../model/link.ts'
import type { Attribution } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { Told } from './cast.ts'
import { idOf } from './ids.ts'
import type { Source, Sources } from './sources.ts'

/** The statements of one report as claims, one for each who speaks, with the events that each tells (`eventsOf`). */
export function claimsOf(
  { report, reading }: Told,
  sources: Sources,
  eventsOf: (attribution: string) => readonly string[],
): Claim[] {
  const inReport = ({ start, end }: Span): Evidence => ({ report: report.id, start, end })
  return reading.attributions
    .filter(({ kind, content }) => kind === 'statement' && content.length > 0)
    .flatMap(sources.voicesOf)
    .map((attribution) => {
      const { source, cue, content, stance, chain } = attribution
      const root = sources.rootOf(attribution)
      return {
        id: claimId(report.id, attribution),
        report: report.id,
        source: source.map(inReport),
        cue: cue.map(inReport),
        content: content.map(inReport),
        stance,
        chain: chain.map((hop) => ({ ...hop, name: sources.nameOf(hop) })),
        root: rootName(root),
        events: eventsOf(attribution.id),
      }
    })
}

/** What a claim is called: its report with its content and source. */
export const claimId = (report: string, { source, content }: Attribution): string =>
  idOf('c', report, ...[...content, ...source].flatMap(({ start, end }) => [start, end]))

/** The name of whom words go back to; null where nobody can be told from others. */
export const rootName = ({ as, name }: Source): string | null => (as === 'root' || as === 'outlet' ? name : null)
