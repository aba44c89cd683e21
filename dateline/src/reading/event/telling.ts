import type { Role } from '../../model/reading.ts'

/** A trigger with its sense and the heads of the phrases that stand in its slots. */
export interface Telling {
  /** The token that carries the event. */
  readonly trigger: number
  /** Trigger words: `tokens.slice(first, last)`. */
  readonly first: number
  readonly last: number
  readonly type: string
  readonly isNoun: boolean
  readonly roles: readonly FilledRole[]
  /** The light verb of a noun: "carried out an attack". */
  readonly light?: number
  /** The verb that says what it was for, on which its date and place may hang. */
  readonly purpose?: number
  readonly rule: string
}

export interface FilledRole {
  readonly role: Role
  readonly head: number
  /** The noun that a pronoun in the role stands for. */
  readonly antecedent?: number
  /** The head is the verb of a clause: what is demanded, threatened, promised. */
  readonly isClause?: true
}

/** Roles without those that a head fills twice. */
export const distinct = (roles: readonly FilledRole[]): FilledRole[] =>
  roles.filter(({ role, head }, at) => roles.findIndex((other) => other.role === role && other.head === head) === at)
