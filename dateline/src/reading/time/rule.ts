import type { Unit } from '../../languages/en/time-words.ts'
import type { Anchor, Time } from '../../model/reading.ts'
import type { Settings } from '../settings.ts'
import type { Found, Part } from './parts.ts'
import type { Tense } from './tense.ts'
import type { Told } from './told.ts'
import type { Word } from './words.ts'

/** One way to say a time: the words it takes, in order, and what they mean. */
export interface TimeRule {
  readonly id: string
  readonly parts: readonly Part[]
  /** What was found, in its context; undefined where it is no time after all. */
  readonly read: (found: Found, context: Context) => Outcome | readonly Outcome[] | undefined
}

/** What a rule makes of its words. */
export interface Outcome {
  readonly type: Time['type']
  readonly value: string
  readonly mod?: string
  /** Only where it does not follow from the value. */
  readonly edtf?: string
  readonly anchor?: Anchor
  /** The other value of an ambiguous date. */
  readonly alternative?: string
  /** The words it covers, as indices, where not all of the rule's. */
  readonly first?: number
  readonly last?: number
}

/** What relative times are counted from. */
export interface Reference {
  readonly day: number
  /** HH:MM, where the publication time is known to the minute. */
  readonly clock?: string
  readonly anchor: Anchor
}

export interface Context {
  readonly words: readonly Word[]
  /** The words the rule took: `words.slice(first, last)`. */
  readonly first: number
  readonly last: number
  readonly reference?: Reference
  /** The last time named before, at the grain of a unit or finer; the last quarter. */
  readonly told: (unit: Unit) => Told | undefined
  readonly quarter?: Told
  readonly settings: Settings
  /** Whether the clause speaks of the past or the future; undefined where it does not say. */
  readonly tense: () => Tense
}
