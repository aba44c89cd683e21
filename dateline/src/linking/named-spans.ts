import { firstPlace } from '../model/sorted.ts'
import { covers, type Span } from '../model/span.ts'
import type { Actor, Cast, Told } from './cast.ts'

/** A name where it stands in a report, with whom it names. */
export interface NamedSpan {
  readonly span: Span
  readonly actor: Actor
}

/** Finds the names that stand within a stretch of the report's text, in their order. */
export function nameFinder({ report, reading }: Told, cast: Cast): (within: Span) => NamedSpan[] {
  const names = reading.entities
    .flatMap((entity) => {
      const actor = cast.actorOf(report.id, entity.id)
      return actor ? entity.mentions.filter(({ kind }) => kind === 'name').map((span) => ({ span, actor })) : []
    })
    .sort((a, b) => a.span.start - b.span.start)
  return (within) => {
    const found: NamedSpan[] = []
    const first = firstPlace(names.length, (place) => names[place].span.start >= within.start)
    for (let at = first; at < names.length && names[at].span.start < within.end; at += 1)
      if (covers(within, names[at].span)) found.push(names[at])
    return found
  }
}
