import { z } from '@hono/zod-openapi'
import type { Claim, Entry, Figure, Root } from '../model/entry.ts'
import type { Evidence } from '../model/link.ts'
import type { Hop, Plover, Stance, Status } from '../model/reading.ts'
import type { Conflict } from '../views/conflicts.ts'
import type { Explanation } from '../views/explain.ts'
import type { ToldFigure } from '../views/figures.ts'
import type { Hit } from '../views/search.ts'
import type { SourceEntry } from '../views/sources.ts'
import type { ReportHead } from './report-page.ts'

// Each schema is held to the type it describes by the compiler, and by a test that finds no field left out.

const offset = z.int().min(0).describe('in UTF-16 code units')
const edtf = z.string().describe('EDTF (ISO 8601-2): a day, month or year; a/b from a to b; [a..b] once within')

const evidence: z.ZodType<Evidence> = z
  .object({ report: z.string().describe("the report's id"), start: offset, end: offset })
  .describe('a place in a report: text.slice(start, end) are its words')

const plover: z.ZodType<Plover> = z.object({ event: z.string(), mode: z.string().optional() })

const statuses: readonly Status[] = [
  'asserted',
  'denied',
  'negated',
  'planned',
  'promised',
  'demanded',
  'threatened',
  'offered',
  'hypothetical',
  'historical',
]
const stances: readonly Stance[] = [
  'asserts',
  'confirms',
  'denies',
  'accuses',
  'demands',
  'threatens',
  'promises',
  'predicts',
  'discloses',
  'proposes',
  'endorses',
  'questions',
  'declines',
]

const figureShape = z.object({
  id: z.string(),
  report: z.string(),
  start: offset,
  end: offset,
  min: z.number().nullable(),
  max: z.number().nullable(),
  minInclusive: z.boolean(),
  maxInclusive: z.boolean(),
  point: z.number().nullable().describe('only a figure that literally stands in the text'),
  form: z.enum(['exact', 'atLeast', 'moreThan', 'atMost', 'lessThan', 'approx', 'range', 'vague', 'zero']),
  counted: z.string().nullable(),
  kind: z
    .enum(['count', 'money', 'percent', 'measure', 'ordinal', 'age'])
    .optional()
    .describe('where it is no plain count'),
  unit: z.string().optional(),
  role: z.string().optional(),
  asOf: edtf.optional(),
  since: edtf.optional(),
  temporality: z.enum(['flow', 'stock', 'cumulative']).optional(),
  partOf: z.string().optional(),
  root: z.string().nullable().describe('whom it goes back to'),
  supersedes: z.string().optional().describe('the earlier figure of the same root that this one replaces'),
  event: z.string().optional(),
})

export const figure: z.ZodType<Figure> = figureShape.openapi('Figure')

export const toldFigure: z.ZodType<ToldFigure> = figureShape
  .extend({ told: z.string().describe('who says it, in plain words') })
  .openapi('ToldFigure')

const rootKinds: readonly Root['kind'][] = [
  'person',
  'office',
  'organization',
  'polity',
  'armed-force',
  'outlet',
  'agency',
  'group',
  'other',
]

const root: z.ZodType<Root> = z.object({
  name: z.string(),
  kind: z.enum(rootKinds),
  reports: z.array(z.string()),
})

export const entry: z.ZodType<Entry> = z
  .object({
    id: z.string(),
    edtf: edtf.nullable(),
    line: z.string().describe("dateline's own plain words, with who says so"),
    type: z.string(),
    plover: plover.nullable(),
    status: z.enum(statuses),
    standing: z.array(z.enum(['unresolved', 'single-source', 'multiple-roots', 'contested', 'denied', 'retracted'])),
    participants: z.array(
      z.object({
        role: z.enum([
          'actor',
          'recipient',
          'mediator',
          'holder',
          'place',
          'from',
          'to',
          'instrument',
          'subject',
          'quantity',
        ]),
        name: z.string(),
        entity: z.string().nullable(),
        figure: z.string().optional(),
      }),
    ),
    place: z
      .object({ name: z.string(), precision: z.string(), lat: z.number().optional(), lon: z.number().optional() })
      .optional(),
    figures: z.array(figure),
    counts: z.object({ reports: z.int(), texts: z.int(), roots: z.int(), unknown: z.int() }),
    roots: z.array(root),
    mentions: z.array(z.intersection(evidence, z.object({ attribution: z.string().optional() }))),
    firstPublished: z.string().nullable(),
    firstRoot: z.string().optional(),
  })
  .openapi('Entry')

const hop: z.ZodType<Hop & { name: string }> = z.object({
  name: z.string(),
  entity: z.string().optional(),
  start: offset.optional(),
  end: offset.optional(),
  channel: z.string().optional(),
})

export const claim: z.ZodType<Claim> = z
  .object({
    id: z.string(),
    report: z.string(),
    source: z.array(evidence),
    cue: z.array(evidence),
    content: z.array(evidence),
    stance: z.enum(stances),
    chain: z.array(hop).describe('hop 0 is the report; then each relay inward; the last is the root'),
    root: z.string().nullable(),
    events: z.array(z.string()),
  })
  .openapi('Claim')

const metadata = {
  published: z.string().optional().describe('ISO 8601'),
  title: z.string().optional(),
  publisher: z.string().optional(),
  byline: z.string().optional(),
  url: z.string().optional(),
  language: z.string().optional().describe('BCP 47'),
}
const stored = {
  id: z.string(),
  ...metadata,
  format: z.string(),
  original: z.string().describe("SHA-256 of the original's bytes"),
  index: z.int(),
  origins: z.record(z.string(), z.string()).describe('where each value of the metadata came from, in words'),
}

export const reportHead: z.ZodType<ReportHead> = z.object(stored).openapi('ReportHead')

/** A reading is described by its parts' common shape alone: docs/design.md has each field. */
const item = z.looseObject({ id: z.string(), rule: z.string().optional() })
const span = z.looseObject({ start: offset, end: offset })

export const reportPage = z
  .object({
    report: z.object({ ...stored, text: z.string() }),
    reading: z
      .looseObject({
        id: z.string(),
        reader: z.object({ name: z.string(), version: z.string() }),
        language: z.string(),
        sentences: z.array(span),
        times: z.array(item),
        quantities: z.array(item),
        entities: z.array(item),
        attributions: z.array(item),
        events: z.array(item),
        warnings: z.array(z.object({ code: z.string(), message: z.string() })),
      })
      .nullable()
      .describe('null where the report has not been read yet'),
  })
  .openapi('ReportPage')

const passage = {
  report: z.string(),
  start: offset,
  end: offset,
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  publisher: z.string().optional(),
  published: z.string().optional(),
}

export const hit: z.ZodType<Hit> = z
  .object({
    ...passage,
    title: z.string().optional(),
    events: z.array(z.string()).describe('told in the same sentence'),
  })
  .describe('0 to 0 where only the title holds the words')
  .openapi('Hit')

export const source: z.ZodType<SourceEntry> = z
  .object({
    name: z.string(),
    as: z.enum(['root', 'relay', 'outlet']).describe('where chains end; who passed words on; whose report it is'),
    kind: z.enum(rootKinds).nullable(),
    counts: z.object({ claims: z.int(), events: z.int(), reports: z.int() }),
    reports: z.array(z.string()),
    mentions: z.array(evidence),
  })
  .openapi('Source')

export const conflict: z.ZodType<Conflict> = z
  .object({
    id: z.string(),
    kind: z.enum(['figure', 'status', 'date']),
    event: z.string(),
    items: z.array(z.intersection(evidence, z.object({ id: z.string().optional() }))),
    roots: z.array(z.string()),
    why: z.string(),
  })
  .openapi('Conflict')

export const explanation: z.ZodType<Explanation> = z
  .object({
    part: z.enum(['time', 'quantity', 'entity', 'attribution', 'event']),
    id: z.string(),
    as: z.string().describe('what the place is to it: trigger, source, actor'),
    start: offset,
    end: offset,
    exact: z.string(),
    rule: z.string(),
    value: z.string(),
  })
  .openapi('Explanation')

export const shown = z
  .looseObject({
    kind: z.enum(['event', 'figure', 'claim', 'link', 'report']),
    item: z.looseObject({ id: z.string() }),
    passages: z.array(z.object(passage)),
  })
  .openapi('Shown')

export const refusal = z
  .object({ error: z.object({ code: z.string(), message: z.string(), hint: z.string() }) })
  .openapi('Refusal')

const day = z.string().min(4).max(10)
const words = z.string().min(1).max(300)

/** The query of a list. What it does not know is refused, so that a slip is not an unfiltered answer. */
export const filter = z.strictObject({
  from: day.optional().describe('from this day, month or year on'),
  to: day.optional().describe('up to and with this day, month or year'),
  actor: words.optional().describe('with this actor, by any of its names'),
  type: words.optional().describe('of this event type, ours or PLOVER'),
  source: words.optional().describe('that goes back to this source, or stands in this outlet'),
})

export const byId = z.object({ id: z.string().min(1).max(100) })

export const search = z.strictObject({
  words: words.describe('all of which a report must hold'),
  limit: z.coerce.number().int().min(1).max(500).optional().describe('at most so many reports; 20 where not given'),
})

export const place = z.strictObject({
  report: z.string().min(1).max(100),
  offset: z.coerce.number().int().min(0).describe('in UTF-16 code units'),
})
