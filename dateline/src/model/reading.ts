import type { Warning } from './error.ts'
import type { Span } from './span.ts'

/** All that one reader found in one report, as `dateline read` prints it. Plain frozen data, in document order. */
export interface Reading {
  readonly id: string
  readonly reader: { readonly name: string; readonly version: string }
  readonly language: string
  readonly sentences: readonly Span[]
  readonly times: readonly Time[]
  readonly quantities: readonly Quantity[]
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
  readonly events: readonly EventMention[]
  readonly copies?: readonly Credit[]
  readonly warnings: readonly Warning[]
}

/** A TIMEX3 time expression (ISO-TimeML). `edtf` and `anchor` are missing where it could not be resolved. */
export interface Time extends Span {
  readonly id: string
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value: 2023-10-20, 2023-W42, P3D, PRESENT_REF, XXXX-WXX-5 (relative, unresolved) ... */
  readonly value: string
  readonly mod?: string
  /** Where the expression falls, at its grain; absent for durations, sets and whatever is unresolved. */
  readonly edtf?: string
  /** The parts of the value that the words leave out and the anchor supplies: the year of "7 October". */
  readonly implied?: readonly ('year' | 'month' | 'day')[]
  /** The other value of an ambiguous date: 03/04/2023. */
  readonly alternative?: string
  /** What a relative time was counted from. */
  readonly anchor?: Anchor
  /** What the expression dates, where its sentence says so: the saying or the thing said. */
  readonly dates?: 'saying' | 'event'
  readonly rule: string
}

export interface Anchor {
  readonly from: 'published' | 'post' | 'time'
  readonly value: string
  /** The time expression counted from, where `from` is 'time'. */
  readonly time?: string
}

/** A claimed number with its bounds. The span covers approximator and number, `counted` the noun. */
export interface Quantity extends Span {
  readonly id: string
  readonly min: number | null
  readonly max: number | null
  readonly minInclusive: boolean
  readonly maxInclusive: boolean
  /** Only a figure that literally stands in the text. */
  readonly point: number | null
  readonly form: 'exact' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'approx' | 'range' | 'vague' | 'zero'
  readonly approximators?: readonly string[]
  readonly kind: 'count' | 'money' | 'percent' | 'measure' | 'ordinal' | 'age'
  readonly unit?: string
  readonly counted?: Counted
  readonly partOf?: string
  readonly relation?: 'including' | 'among' | 'inAddition' | 'breakdown'
  readonly temporality?: 'flow' | 'stock' | 'cumulative'
  /** The figure it replaces: "rose to 41 from 38". */
  readonly previous?: number
  /** EDTF. */
  readonly asOf?: string
  readonly since?: string
  readonly during?: string
  readonly rule: string
}

export interface Counted extends Span {
  readonly head: string
  readonly role?:
    | 'killed'
    | 'injured'
    | 'missing'
    | 'displaced'
    | 'captured'
    | 'released'
    | 'held'
    | 'detained'
    | 'exchanged'
    | 'arrested'
    | 'repatriated'
    | 'rescued'
    | 'trapped'
    | 'alive'
    | 'affected'
}

export type EntityType = 'person' | 'organization' | 'armed-force' | 'polity' | 'place' | 'outlet' | 'group' | 'other'

/** Someone or something that the report names or describes, with every mention of it. */
export interface Entity {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  /** Offices held, in the report's own words: "Prime Minister". */
  readonly roles?: readonly string[]
  /** The entity of this reading that it belongs to: a wing to its movement, a minister to the state. */
  readonly partOf?: string
  readonly mentions: readonly EntityMention[]
}

export interface EntityMention extends Span {
  readonly kind: 'name' | 'nominal' | 'pronoun'
}

export type Stance =
  | 'asserts'
  | 'confirms'
  | 'denies'
  | 'accuses'
  | 'demands'
  | 'threatens'
  | 'promises'
  | 'predicts'
  | 'discloses'
  | 'proposes'
  | 'endorses'
  | 'questions'
  | 'declines'

/** Who says what: source, cue and content after PolNeAR / PARC 3; empty where the words leave one out. */
export interface Attribution {
  readonly id: string
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly entity?: string
  readonly kind: 'statement' | 'attitude' | 'act'
  readonly mode: 'direct' | 'mixed' | 'indirect' | 'inherited' | 'document' | 'post'
  readonly stance: Stance
  readonly polarity: 'positive' | 'negative'
  readonly hedge?: string
  readonly addressee?: Span
  /** Hop 0 is this report, without a span; then each relay inward; the last hop is the root. */
  readonly chain: readonly Hop[]
  /** The attribution it stands inside. */
  readonly parent?: string
  readonly rule: string
}

export interface Hop {
  readonly entity?: string
  readonly start?: number
  readonly end?: number
  /** "statement", "X", "briefing": the way, not a source. */
  readonly channel?: string
}

export type Status =
  | 'asserted'
  | 'denied'
  | 'negated'
  | 'planned'
  | 'promised'
  | 'demanded'
  | 'threatened'
  | 'offered'
  | 'hypothetical'
  | 'historical'

export type Role =
  | 'actor'
  | 'recipient'
  | 'mediator'
  | 'holder'
  | 'place'
  | 'from'
  | 'to'
  | 'instrument'
  | 'subject'
  | 'quantity'

/** One report's telling of one event. Without `attribution` the report itself asserts it. */
export interface EventMention {
  readonly id: string
  /** A row of knowledge/event-types. */
  readonly type: string
  readonly plover: Plover | null
  readonly trigger: Span
  readonly participants: readonly Participant[]
  readonly time?: string
  readonly edtf?: string
  /** The entity of the place where it happened. */
  readonly place?: string
  readonly quantities?: readonly string[]
  readonly status: Status
  readonly attribution?: string
  readonly rule: string
}

/** Event type and mode of PLOVER (Political Language Ontology for Verifiable Event Records). */
export interface Plover {
  readonly event: string
  readonly mode?: string
}

export interface Participant extends Span {
  readonly role: Role
  readonly entity?: string
  readonly quantity?: string
}

/** The report's own word that its text, or a part of it, came from an agency. */
export interface Credit extends Span {
  readonly agency: string
  readonly rule: string
}
