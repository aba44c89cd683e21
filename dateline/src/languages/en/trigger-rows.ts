import type { Role } from '../../model/reading.ts'

/** What may fill a slot: a kind of phrase, not a word. */
export type Filler =
  | 'person'
  | 'party'
  | 'place'
  | 'thing'
  | 'troops'
  | 'aid'
  | 'weapon'
  | 'human'
  | 'named'
  | 'emergency'
  | 'any'
  | NounFiller

/** Kinds that a list of nouns tells. */
export type NounFiller =
  | 'bodies'
  | 'measure'
  | 'relations'
  | 'way'
  | 'border'
  | 'deal'
  | 'proposal'
  | 'claims'
  | 'charges'
  | 'harm'
  | 'help'
  | 'voice'
  | 'arms'
  | 'stone'
  | 'utility'
  | 'knowledge'
  | 'system'
  | 'captives'
  | 'envoy'
  | 'workers'
  | 'authority'
  | 'projectile'
  | 'lives'
  | 'attack'
  | 'protest'
  | 'aircraft'
  | 'crowd'
  | 'missile'
  | 'water'

export interface Slot {
  readonly role: Role
  readonly fillers: readonly Filler[]
  /** Without it the words do not have this sense. */
  readonly isRequired: boolean
}

/** A verb that tells an event, in one of its senses. */
export interface TriggerVerb {
  readonly lemma: string
  /** Words that must stand with it: a particle, an object, a complement. */
  readonly besides: readonly string[]
  readonly type: string
  readonly subject?: Slot
  readonly object?: Slot
  readonly prepositions: ReadonlyMap<string, Slot>
  /** Two sides do it together: the subject must be several or another must be named. */
  readonly isMutual: boolean
}

/** "recipient person!": role, what may fill it (none: anything), and ! where it must be there. */
export function slotOf(notation: string): Slot {
  const [role, ...fillers] = notation.replace('!', '').trim().split(/\s+/)
  return {
    role: role as Role,
    fillers: fillers.length > 0 ? (fillers as Filler[]) : ['any'],
    isRequired: notation.includes('!'),
  }
}

/**
 * "to: recipient party, from: from": a preposition and its slot; "clause: subject" is the clause that says what is
 * demanded, "-for: any" a preposition that speaks against the sense, "violence" the clause that tells what was done:
 * "died when shells hit the house".
 */
export const prepositionsOf = (notation: string): ReadonlyMap<string, Slot> =>
  new Map(
    notation
      .split(',')
      .filter((part) => part.includes(':'))
      .map((part): [string, Slot] => {
        const [preposition, slot] = part.split(':')
        return [preposition.trim(), slotOf(slot)]
      }),
  )

function verb(
  words: string,
  type: string,
  subject: string,
  object: string,
  prepositions = '',
  mutual = '',
): TriggerVerb {
  const [lemma, ...besides] = words.split(' ')
  return {
    lemma,
    besides,
    type,
    ...(subject !== '' && { subject: slotOf(subject) }),
    ...(object !== '' && { object: slotOf(object) }),
    prepositions: prepositionsOf(prepositions),
    isMutual: mutual === 'mutual',
  }
}

/** Rows that differ in the verb alone. */
export const verbs = (lemmas: string, ...row: [string, string, string, string?, string?]): TriggerVerb[] =>
  lemmas.split(/\s*,\s*/).map((words) => verb(words, ...row))
