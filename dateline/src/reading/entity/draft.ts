import type { Entity, EntityMention, EntityType } from '../../model/reading.ts'
import type { Known } from './known.ts'

/** An entity while a report is being read. */
export interface Draft {
  name: string
  type: EntityType
  /** How good the evidence for the type is: the better wins. */
  certainty: number
  partOf?: Draft
  readonly known?: Known
  /** The keys of the names it goes by. */
  readonly keys: Set<string>
  readonly roles: Set<string>
  readonly mentions: EntityMention[]
  /** How many of the first mentions are names in text order. */
  namesSorted: number
  /** It has an armed wing, or is one. */
  isArmed?: boolean
  /** Set where it was made of a description and no name is known. */
  isNameless?: boolean
  /** What it was merged into. */
  same?: Draft
}

export const newDraft = (name: string, type: EntityType, certainty: number, known?: Known): Draft => ({
  name,
  type,
  certainty,
  keys: new Set(),
  roles: new Set(),
  mentions: [],
  namesSorted: 0,
  ...(known && { known }),
})

/** The draft that now stands for this one. */
export function settled(draft: Draft): Draft {
  let at = draft
  while (at.same) at = at.same
  return at
}

/** One of the two from here on; the known and the longer name stay. */
export function merge(a: Draft, b: Draft): Draft {
  const [x, y] = [settled(a), settled(b)]
  if (x === y) return x
  const keepsFirst = rank(x) >= rank(y)
  const [kept, gone] = keepsFirst ? [x, y] : [y, x]
  gone.same = kept
  for (const key of gone.keys) kept.keys.add(key)
  for (const role of gone.roles) kept.roles.add(role)
  kept.mentions.push(...gone.mentions)
  if (gone.certainty > kept.certainty && !kept.known) setType(kept, gone.type, gone.certainty)
  if (gone.partOf && !kept.partOf && settled(gone.partOf) !== kept) kept.partOf = gone.partOf
  if (gone.isArmed) kept.isArmed = true
  return kept
}

const rank = (draft: Draft): number =>
  (draft.known ? 1000 : 0) + (draft.isNameless ? -1000 : 0) + Math.min(draft.name.length, 200)

export function setType(draft: Draft, type: EntityType, certainty: number): void {
  if (certainty <= draft.certainty) return
  draft.type = type
  draft.certainty = certainty
}

/** The finished entities in the order of their first mention. */
export function finish(drafts: readonly Draft[]): Entity[] {
  const alive = drafts.filter((draft) => !draft.same && draft.mentions.length > 0)
  for (const draft of alive) draft.mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  alive.sort((a, b) => a.mentions[0].start - b.mentions[0].start || b.mentions[0].end - a.mentions[0].end)
  const ids = new Map(alive.map((draft, index) => [draft, `n${index + 1}`]))
  return alive.map((draft) => {
    const whole = draft.partOf && ids.get(settled(draft.partOf))
    return {
      id: ids.get(draft) ?? '',
      name: draft.name,
      type: draft.type,
      ...(draft.roles.size > 0 && { roles: [...draft.roles] }),
      ...(whole && { partOf: whole }),
      mentions: distinct(draft.mentions),
    }
  })
}

const distinct = (mentions: readonly EntityMention[]): EntityMention[] =>
  mentions.filter(({ start, end }, at) => at === 0 || mentions[at - 1].start !== start || mentions[at - 1].end !== end)
