import { boundsInWords } from '../../dateline/src/model/bounds.ts'
import { inWords } from '../../dateline/src/model/edtf.ts'
import type { Reading } from '../../dateline/src/model/reading.ts'
import type { Span } from '../../dateline/src/model/span.ts'
import type { Mark } from './segments.ts'

/** The layers of the report reader, in the order of its legend. */
export const layers = [
  { id: 'event', name: 'events' },
  { id: 'time', name: 'times' },
  { id: 'figure', name: 'figures' },
  { id: 'source', name: 'sources' },
  { id: 'cue', name: 'cues' },
  { id: 'content', name: 'what is said' },
  { id: 'entity', name: 'names' },
] as const
export type Layer = (typeof layers)[number]['id']

/** One thing that a reading records: what it is in words, and where it stands. */
export interface Item {
  readonly id: string
  readonly layer: Layer
  readonly what: string
  readonly rule: string
  readonly spans: readonly (Span & { readonly layer: Layer })[]
}

/** All items of a reading, in the order in which their first words stand. */
export function itemsOf(reading: Reading): Item[] {
  const nameOf = (id: string | undefined): string | undefined =>
    reading.entities.find((entity) => entity.id === id)?.name
  const items: Item[] = [
    ...reading.events.map((event) => ({
      id: event.id,
      layer: 'event' as const,
      what: [
        event.type,
        event.status === 'asserted' ? undefined : event.status,
        ...event.participants.map(({ role, entity }) => nameOf(entity) && `${role} ${nameOf(entity)}`),
        event.edtf && inWords(event.edtf),
      ]
        .filter(Boolean)
        .join(', '),
      rule: event.rule,
      spans: [{ ...bare(event.trigger), layer: 'event' as const }],
    })),
    ...reading.times.map((time) => ({
      id: time.id,
      layer: 'time' as const,
      what: [time.edtf ? inWords(time.edtf) : time.value, time.anchor && `counted from ${time.anchor.value}`]
        .filter(Boolean)
        .join(', '),
      rule: time.rule,
      spans: [{ ...bare(time), layer: 'time' as const }],
    })),
    ...reading.quantities.map((figure) => ({
      id: figure.id,
      layer: 'figure' as const,
      what: [boundsInWords(figure), figure.counted?.head, figure.counted?.role, figure.asOf && `as of ${figure.asOf}`]
        .filter(Boolean)
        .join(' '),
      rule: figure.rule,
      spans: [bare(figure), ...(figure.counted ? [bare(figure.counted)] : [])].map((span) => ({
        ...span,
        layer: 'figure' as const,
      })),
    })),
    ...reading.attributions.map((attribution) => ({
      id: attribution.id,
      layer: 'source' as const,
      what: [nameOf(attribution.entity) ?? 'a source', attribution.stance, attribution.mode].join(', '),
      rule: attribution.rule,
      spans: [
        ...attribution.source.map((span) => ({ ...bare(span), layer: 'source' as const })),
        ...attribution.cue.map((span) => ({ ...bare(span), layer: 'cue' as const })),
        ...attribution.content.map((span) => ({ ...bare(span), layer: 'content' as const })),
      ],
    })),
    ...reading.entities.map((entity) => ({
      id: entity.id,
      layer: 'entity' as const,
      what: [entity.name, entity.type, ...(entity.roles ?? [])].join(', '),
      rule: '',
      spans: entity.mentions.map((mention) => ({ ...bare(mention), layer: 'entity' as const })),
    })),
  ]
  return items.filter(({ spans }) => spans.length > 0).toSorted((a, b) => firstOf(a) - firstOf(b))
}

const bare = ({ start, end }: Span): Span => ({ start, end })
const firstOf = ({ spans }: Item): number => Math.min(...spans.map(({ start }) => start))

export const marksOf = (items: readonly Item[], shown: ReadonlySet<string>): Mark[] =>
  items.flatMap(({ id, spans }) =>
    spans.filter(({ layer }) => shown.has(layer)).map(({ start, end, layer }) => ({ start, end, layer, item: id })),
  )
