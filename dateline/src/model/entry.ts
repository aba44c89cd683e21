import type { Evidence, Link } from './link.ts'
import type { Hop, Plover, Quantity, Role, Stance, Status } from './reading.ts'

export type Standing = 'unresolved' | 'single-source' | 'multiple-roots' | 'contested' | 'denied' | 'retracted'

/** One line of the timeline, as `dateline timeline --json` prints it: a story event in dateline's own plain words. */
export interface Entry extends StoryEvent {
  readonly line: string
}

/** An event across its reports: what linking makes of all readings. */
export interface StoryEvent {
  /** Made of its earliest mention, so that further reports do not change it. */
  readonly id: string
  readonly edtf: string | null
  readonly type: string
  readonly plover: Plover | null
  readonly status: Status
  readonly standing: readonly Standing[]
  readonly participants: readonly {
    readonly role: Role
    readonly name: string
    readonly entity: string | null
    /** The figure that says how many of them: `name` leaves it out. */
    readonly figure?: string
  }[]
  readonly place?: { readonly name: string; readonly precision: string; readonly lat?: number; readonly lon?: number }
  readonly figures: readonly Figure[]
  readonly counts: {
    readonly reports: number
    readonly texts: number
    readonly roots: number
    readonly unknown: number
  }
  readonly roots: readonly Root[]
  readonly mentions: readonly (Evidence & { readonly attribution?: string })[]
  readonly firstPublished: string | null
  readonly firstRoot?: string
}

/** The end of an attribution chain: who is said to have said it first. */
export interface Root {
  readonly name: string
  readonly kind:
    | 'person'
    | 'office'
    | 'organization'
    | 'polity'
    | 'armed-force'
    | 'outlet'
    | 'agency'
    | 'group'
    | 'other'
  readonly reports: readonly string[]
}

/** A claimed quantity in its report, with whom it goes back to. */
export interface Figure
  extends Evidence,
    Pick<Quantity, 'min' | 'max' | 'minInclusive' | 'maxInclusive' | 'form' | 'point'> {
  readonly id: string
  readonly counted: string | null
  /** Where it is not a plain count: money, percent, a measure; with its unit. */
  readonly kind?: Quantity['kind']
  readonly unit?: string
  readonly role?: string
  readonly asOf?: string
  readonly since?: string
  readonly temporality?: Quantity['temporality']
  readonly partOf?: string
  readonly root: string | null
  /** The earlier figure of the same root that this one replaces. */
  readonly supersedes?: string
  readonly event?: string
}

/** The content of a statement with its source, as `dateline claims --json` prints it. */
export interface Claim {
  readonly id: string
  readonly report: string
  readonly source: readonly Evidence[]
  readonly cue: readonly Evidence[]
  readonly content: readonly Evidence[]
  readonly stance: Stance
  readonly chain: readonly (Hop & { readonly name: string })[]
  readonly root: string | null
  readonly events: readonly string[]
}

/** What linking makes of all reports and readings; rebuilt, never edited. */
export interface Linked {
  readonly links: readonly Link[]
  readonly events: readonly StoryEvent[]
  readonly figures: readonly Figure[]
  readonly claims: readonly Claim[]
}
