import type { Entity, EntityMention } from '../../model/reading.ts'
import { firstPlace } from '../../model/sorted.ts'
import { covers, overlap, type Span, wordsOf } from '../../model/span.ts'
import { outletName } from './outlets.ts'

/** Entities by the place of their mentions and by name. */
export interface Mentions {
  /** Who or what a source span is about, not merely names: "Leyla Sarraf" of "Oramar's envoy, Leyla Sarraf". */
  of(span: Span): Entity | undefined
  named(name: string | undefined): Entity | undefined
  /** As `of`, or the outlet that the words of the span name otherwise. */
  speaker(span: Span): Entity | undefined
}

interface Placed extends EntityMention {
  readonly entity: Entity
}

/** How many mentions around a span are looked at. */
const NEAREST = 24
/** Where the core of a noun phrase ends. */
const CORE_ENDS = / (?:of|for|to|from|in|at|who|which|close|near|with|on|by|said|familiar)\b|[,;(—–]/u
/** "a Reuters report", "Al-Sahil's correspondent": an outlet's people and papers speak for it. */
const SPEAKS_FOR = /^(?:reports?|correspondents?|reporters?|article|dispatch|statement)$/i

/** An index over all mentions of a text, searched in logarithmic time. */
export function mentionIndex(text: string, entities: readonly Entity[]): Mentions {
  const placed: Placed[] = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const byName = new Map(entities.map((entity) => [entity.name.toLowerCase(), entity]))
  const of = (span: Span): Entity | undefined => {
    if (placed.length === 0) return undefined
    const from = firstFrom(placed, span.start)
    const around = placed.slice(Math.max(0, from - NEAREST), from + NEAREST)
    return chosen(
      text,
      span,
      around.filter((mention) => overlap(mention, span)),
    )?.entity
  }
  const named = (name: string | undefined): Entity | undefined =>
    name === undefined ? undefined : byName.get(name.toLowerCase())
  const speakers = new Map<number, Map<number, Entity | undefined>>()
  const speaker = ({ start, end }: Span): Entity | undefined => {
    const known = speakers.get(start) ?? new Map<number, Entity | undefined>()
    if (!known.has(end)) {
      known.set(end, of({ start, end }) ?? named(outletName(wordsOf(text, { start, end }))))
      speakers.set(start, known)
    }
    return known.get(end)
  }
  return { of, named, speaker }
}

function chosen(text: string, span: Span, mentions: readonly Placed[]): Placed | undefined {
  const words = wordsOf(text, span)
  const coreLength = words.slice(0, CORE_ENDS.exec(words)?.index ?? words.length).trimEnd().length
  const core = { start: span.start, end: span.start + coreLength }
  const head = { start: core.start + words.slice(0, coreLength).lastIndexOf(' ') + 1, end: core.end }
  const named = mentions.find(
    ({ kind, entity, ...at }) => kind === 'name' && entity.type === 'person' && covers(span, at),
  )
  const possessive = named && /^['’]s/.test(text.slice(named.end, named.end + 2))
  if (named && !possessive && (covers(named, head) || named.start > core.end)) return named
  if (/ (?:and|or) /.test(words.slice(0, coreLength))) return mentions.find((mention) => covers(mention, span))
  const speaker = SPEAKS_FOR.test(wordsOf(text, head))
  return (
    mentions.find((mention) => covers(mention, span)) ??
    mentions.find((mention) => overlap(mention, head) && overlap(mention, core)) ??
    (speaker ? mentions.find(({ entity }) => entity.type === 'outlet') : undefined)
  )
}

function firstFrom(placed: readonly Placed[], offset: number): number {
  return firstPlace(placed.length, (place) => placed[place].start >= offset)
}
