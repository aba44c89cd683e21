import type { Span } from './span.ts'

/** A place in a report, as evidence. */
export interface Evidence extends Span {
  readonly report: string
}

/** The two ends of a link: an event mention, an entity, an attribution of a report, or a whole report. */
export interface LinkEnd {
  readonly report: string
  /** The item's id in that report's reading; absent where the report as a whole is meant. */
  readonly item?: string
}

/** The statement that two mentions or two reports belong together, with its rule and evidence. */
export interface Link {
  readonly id: string
  readonly kind: 'same-event' | 'same-entity' | 'reprint' | 'derived' | 'shared-quotation' | 'retracts' | 'corrects'
  readonly a: LinkEnd
  readonly b: LinkEnd
  readonly rule: string
  readonly evidence: readonly Evidence[]
}

/** What a person said of a link, an event, an entity: kept for ever, undone by a later one that names it. */
export interface Decision {
  readonly id: number
  readonly at: string
  readonly who: string
  readonly why: string
  readonly kind: 'confirm' | 'reject' | 'merge' | 'split' | 'undo' | 'correct-metadata'
  /** What it is about: a link's id, two event mentions, a report's field with its value, an earlier decision. */
  readonly about: Readonly<Record<string, unknown>>
}
