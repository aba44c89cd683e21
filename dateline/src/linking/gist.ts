import type { Quantity } from '../model/reading.ts'
import type { Actor } from './cast.ts'
import type { Vector } from './running-stories.ts'
import type { Days, Mood, Side, Telling } from './tellings.ts'

/** What several tellings of one event say together: what a further telling is compared with. */
export interface Gist {
  readonly tellings: readonly Telling[]
  readonly family: string
  readonly types: ReadonlySet<string>
  /** The days that all dated tellings leave open. */
  readonly days?: Days
  readonly published?: Days
  readonly sides: readonly Side[]
  readonly places: readonly Actor[]
  readonly figures: readonly Quantity[]
  readonly contexts: readonly ReadonlySet<string>[]
  /** Sentences word for word, save the smallest: equal ones were copied. */
  readonly sentences: ReadonlySet<string>
  readonly reports: ReadonlySet<string>
  readonly vectors: readonly Vector[]
  readonly stories: ReadonlySet<string>
  readonly moods: ReadonlySet<Mood>
  /** Whether it is told only by who denies it or takes it back. */
  readonly refuted: boolean
}

/** Sides, sentences and figures beyond these add nothing to compare with. */
const ENOUGH = 24

export const gistOf = (telling: Telling): Gist => ({
  tellings: [telling],
  family: telling.family,
  types: new Set([telling.type]),
  ...(telling.days && { days: telling.days }),
  ...(telling.published !== undefined && { published: { first: telling.published, last: telling.published } }),
  sides: telling.sides,
  places: telling.place ? [telling.place] : telling.near ? [telling.near] : [],
  figures: telling.figures,
  contexts: [telling.context],
  sentences: new Set(telling.context.size >= 5 ? [sentenceKey(telling)] : []),
  reports: new Set([telling.report]),
  vectors: telling.words ? [telling.words] : [],
  stories: new Set(telling.story === undefined ? [] : [telling.story]),
  moods: new Set([telling.mood]),
  refuted: telling.status === 'denied' || telling.status === 'negated',
})

const sentenceKey = ({ type, context }: Telling): string => `${type} ${[...context].join(' ')}`

/** Both together. */
export function merged(a: Gist, b: Gist): Gist {
  const days = meet(a.days, b.days)
  const published = hull(a.published, b.published)
  return {
    tellings: [...a.tellings, ...b.tellings],
    family: a.family,
    types: new Set([...a.types, ...b.types]),
    ...(days && { days }),
    ...(published && { published }),
    sides: distinct([...a.sides, ...b.sides], sideKey),
    places: distinct([...a.places, ...b.places], ({ id }) => id),
    figures: distinct(
      [...a.figures, ...b.figures],
      ({ min, max, form, counted }) => `${min} ${max} ${form} ${counted?.role}`,
    ),
    contexts: [...a.contexts, ...b.contexts].slice(0, ENOUGH / 3),
    sentences: new Set([...a.sentences, ...b.sentences]),
    reports: new Set([...a.reports, ...b.reports]),
    vectors: [...new Set([...a.vectors, ...b.vectors])].slice(0, ENOUGH / 3),
    stories: new Set([...a.stories, ...b.stories]),
    moods: new Set([...a.moods, ...b.moods]),
    refuted: a.refuted && b.refuted,
  }
}

const sideKey = ({ role, actor, words }: Side): string => `${role} ${actor?.id ?? [...words].sort().join(' ')}`

function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Map<string, T>()
  for (const item of items) if (seen.size < ENOUGH && !seen.has(key(item))) seen.set(key(item), item)
  return [...seen.values()]
}

/** The days both leave open; where none is left, those of the narrower. */
function meet(a: Days | undefined, b: Days | undefined): Days | undefined {
  if (!a || !b) return a ?? b
  const both = { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) }
  if (both.first <= both.last) return both
  return a.last - a.first <= b.last - b.first ? a : b
}

function hull(a: Days | undefined, b: Days | undefined): Days | undefined {
  return a && b ? { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) } : (a ?? b)
}
