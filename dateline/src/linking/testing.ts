/** Hand-made readings for tests: every span is given by its words. */

import { escaped } from '../model/escaped.ts'
import type { Decision } from '../model/link.ts'
import type { KnownName } from '../model/list.ts'
import type {
  Attribution,
  Entity,
  EntityType,
  EventMention,
  Quantity,
  Reading,
  Role,
  Stance,
  Status,
  Time,
} from '../model/reading.ts'
import type { StoredReport } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import type { Story } from './link-story.ts'

export interface Sheet {
  readonly id: string
  readonly publisher?: string
  readonly published?: string
  readonly title?: string
  readonly text: string
  /** Name: type, or type with other surfaces: { 'Kharan Front': ['armed-force', 'the Front'] }. */
  readonly entities?: Readonly<Record<string, EntityType | readonly [EntityType, ...string[]]>>
  readonly numbers?: readonly (Partial<Quantity> & { words: string; of?: string; role?: string })[]
  readonly said?: readonly { by: string; words: string; stance?: Stance; via?: readonly string[]; cue?: string }[]
  readonly events?: readonly (Partial<Record<Role, string>> & {
    type: string
    trigger: string
    on?: string
    status?: Status
    /** A verb points back to what was told before only by its subject, a noun by its article. */
    rule?: string
    /** The number of the statement in `said` that it stands in. */
    by?: number
    /** The numbers in `numbers` that it holds. */
    counts?: readonly number[]
  })[]
  readonly dates?: readonly { words: string; edtf: string }[]
}

const ROLES: readonly Role[] = ['actor', 'recipient', 'mediator', 'holder', 'from', 'to', 'subject']

/** A report and its reading as a sheet describes them. */
export function fromSheet(sheet: Sheet): { report: StoredReport; reading: Reading } {
  const { id, text } = sheet
  const span = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from)
    if (start < 0) throw new Error(`"${words}" is not in ${id}`)
    return { start, end: start + words.length }
  }
  const every = (words: string): Span[] =>
    [...text.matchAll(new RegExp(escaped(words), 'gu'))].map(({ index }) => ({
      start: index,
      end: index + words.length,
    }))
  const entities: Entity[] = Object.entries(sheet.entities ?? {}).map(([name, about], at) => {
    const [type, ...others] = typeof about === 'string' ? [about] : about
    const surfaces = [name, ...others].flatMap(every).sort((a, b) => a.start - b.start)
    return { id: `n${at}`, name, type, mentions: surfaces.map((place) => ({ ...place, kind: 'name' as const })) }
  })
  const entityAt = ({ start, end }: Span): string | undefined =>
    entities.find(({ mentions }) => mentions.some((mention) => mention.start === start && mention.end === end))?.id
  const quantities = (sheet.numbers ?? []).map(({ words, of, role, ...bounds }, at): Quantity => {
    const place = span(words)
    const number = Number(/\d+/.exec(words)?.[0] ?? Number.NaN)
    const counted =
      of === undefined
        ? undefined
        : { ...span(of, place.end), head: of.split(' ').at(-1) ?? of, ...(role && { role: role as never }) }
    return {
      id: `q${at}`,
      ...place,
      min: number,
      max: number,
      minInclusive: true,
      maxInclusive: true,
      point: number,
      form: 'exact',
      kind: 'count',
      rule: 'test',
      ...(counted && { counted }),
      ...bounds,
    }
  })
  const attributions = (sheet.said ?? []).map(({ by, words, stance = 'asserts', via = [], cue }, at): Attribution => {
    const source = by === '' ? undefined : span(by)
    const hop = (place: Span) => ({ ...place, ...(entityAt(place) && { entity: entityAt(place) }) })
    return {
      id: `a${at}`,
      source: source ? [source] : [],
      cue: cue ? [span(cue)] : [],
      content: [span(words)],
      kind: 'statement',
      mode: 'indirect',
      stance,
      polarity: stance === 'denies' ? 'negative' : 'positive',
      chain: [{}, ...via.map((words) => hop(span(words))), ...(source ? [hop(source)] : [])],
      rule: 'test',
    }
  })
  const events = (sheet.events ?? []).map((event, at): EventMention => {
    const trigger = span(event.trigger)
    const participants = ROLES.flatMap((role) => {
      const words = event[role]
      if (words === undefined) return []
      const place = span(words)
      const quantity = quantities.find((one) => place.start <= one.start && one.end <= place.end)
      return [
        {
          role,
          ...place,
          ...(entityAt(place) && { entity: entityAt(place) }),
          ...(quantity && { quantity: quantity.id }),
        },
      ]
    })
    const place = event.place === undefined ? undefined : entityAt(span(event.place))
    return {
      id: `e${at}`,
      type: event.type,
      plover: null,
      trigger,
      participants,
      ...(event.on && { edtf: event.on }),
      ...(place && { place }),
      status: event.status ?? 'asserted',
      rule: event.rule ?? 'test',
      ...(event.by !== undefined && { attribution: `a${event.by}` }),
      ...(event.counts && { quantities: event.counts.map((one) => `q${one}`) }),
    }
  })
  const times = (sheet.dates ?? []).map(
    ({ words, edtf }, at): Time => ({ id: `t${at}`, ...span(words), type: 'DATE', value: edtf, edtf, rule: 'test' }),
  )
  const sentences = [...text.matchAll(/[^.!?\n]+[.!?]?["”]?/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
  const { publisher, published, title } = sheet
  return {
    report: {
      id,
      text,
      format: 'txt',
      original: id,
      index: 0,
      origins: {},
      ...(publisher && { publisher }),
      ...(published && { published }),
      ...(title && { title }),
    },
    reading: {
      id,
      reader: { name: 'test', version: '0' },
      language: 'en',
      sentences,
      times,
      quantities,
      entities,
      attributions,
      events,
      warnings: [],
    },
  }
}

/** A story of such sheets. */
export function storyOf(
  sheets: readonly Sheet[],
  names: readonly KnownName[] = [],
  decisions: readonly Decision[] = [],
): Story {
  const pages = sheets.map(fromSheet)
  return { reports: pages.map(({ report }) => report), readings: pages.map(({ reading }) => reading), names, decisions }
}
