import type { DayPart, Season, Unit } from '../../languages/en/time-words.ts'
import { DIGITS, type Meaning } from './lexicon.ts'
import type { Word } from './words.ts'

/** What the parts of a rule took from the words. */
export interface Found {
  count?: number
  /** "several", "a few", or a bare plural: more than one, not said how many. */
  vague?: boolean
  unit?: Unit
  plural?: boolean
  year?: number
  /** The year stood with two digits. */
  short?: boolean
  /** "of this year", as years from that of publication. */
  yearShift?: number
  month?: number
  day?: number
  weekday?: number
  ordinal?: number
  season?: Season
  dayPart?: DayPart
  decade?: number
  hour?: number
  minute?: number
  second?: number
  half?: 'am' | 'pm'
  zone?: string
  /** The word that a `which` part met. */
  which?: string
  /** A second day or year, the other end of a range. */
  other?: number
  /** Index of the word where that second end begins. */
  otherAt?: number
  /** A second, smaller length: "ten years and four months". */
  smaller?: { count: number; unit: Unit }
  /** A holiday's id. */
  feast?: string
}

/** A piece of a rule. No part takes back what another took, so that matching stays linear. */
export interface Part {
  /** The index after the words it takes, -1 where it does not match. */
  readonly match: (words: readonly Word[], at: number, found: Found) => number
  /** Whether a word can begin it. */
  readonly begins: (text: string, meaning: Meaning) => boolean
  /** Words it names, so that they are known. */
  readonly literals: readonly string[]
  readonly optional: boolean
}

/** A part that takes one word. */
export function one(
  begins: (text: string, meaning: Meaning) => boolean,
  take: (word: Word, found: Found, words: readonly Word[], at: number) => boolean | undefined,
  literals: readonly string[] = [],
): Part {
  const match: Part['match'] = (words, at, found) => {
    const word = words[at]
    return word?.entry && take(word, found, words, at) ? at + 1 : -1
  }
  return { match, begins, literals, optional: false }
}

const literal = (options: readonly string[], keep: boolean): Part => {
  const set = new Set(options)
  return one(
    (text) => set.has(text),
    (word, found) => {
      if (!set.has(word.text)) return false
      if (keep) found.which = word.text
      return true
    },
    options,
  )
}

/** One of these words. */
export const word = (...options: string[]): Part => literal(options, false)
/** One of these words, kept as `which`. */
export const which = (...options: string[]): Part => literal(options, true)

export const all = (...parts: Part[]): Part => ({
  match: (words, at, found) => {
    let next = at
    for (const part of parts) {
      next = part.match(words, next, found)
      if (next < 0) return -1
    }
    return next
  },
  begins: (text, meaning) => canBegin(parts, text, meaning),
  literals: parts.flatMap(({ literals }) => literals),
  optional: parts.every(({ optional }) => optional),
})

export function canBegin(parts: readonly Part[], text: string, meaning: Meaning): boolean {
  for (const part of parts) {
    if (part.begins(text, meaning)) return true
    if (!part.optional) return false
  }
  return false
}

/** The part, or nothing; what a part that fails half-way took is given back. */
export const maybe = (...parts: Part[]): Part => {
  const inner = parts.length === 1 ? parts[0] : all(...parts)
  const once = either(inner)
  return {
    ...inner,
    optional: true,
    match: (words, at, found) => {
      const next = once.match(words, at, found)
      return next < 0 ? at : next
    },
  }
}

/** The first of these parts that matches. */
export const either = (...parts: Part[]): Part => {
  const candidates = candidatesOf(parts)
  return {
    match: (words, at, found) => {
      for (const part of candidates(words[at])) {
        const trial: Found = {}
        const next = part.match(words, at, trial)
        if (next < 0) continue
        Object.assign(found, trial)
        return next
      }
      return -1
    },
    begins: (text, meaning) => parts.some((part) => part.begins(text, meaning)),
    literals: parts.flatMap(({ literals }) => literals),
    optional: parts.some(({ optional }) => optional),
  }
}

/** The parts that a word can begin, remembered by word: the vocabulary is small and most words are outside it. */
function candidatesOf(parts: readonly Part[]): (word: Word | undefined) => readonly Part[] {
  const always = parts.filter(({ optional }) => optional)
  const known = new Map<string, readonly Part[]>()
  return (word) => {
    if (word?.entry === undefined) return always
    const { meaning } = word.entry
    const key = meaning.digits ? DIGITS : word.text
    const before = known.get(key)
    if (before) return before
    const now = parts.filter((part) => part.optional || part.begins(word.text, meaning))
    known.set(key, now)
    return now
  }
}

/** Holds where the part does not match here; takes nothing. */
export const not = (part: Part): Part => ({
  match: (words, at) => (part.match(words, at, {}) < 0 ? at : -1),
  begins: () => false,
  literals: part.literals,
  optional: true,
})

/** Sets fields of what was found; takes nothing. */
export const set = (fields: Found): Part => ({
  match: (_words, at, found) => {
    Object.assign(found, fields)
    return at
  },
  begins: () => false,
  literals: [],
  optional: true,
})

/** The part, with nothing between it and the word before. */
export const glued = (part: Part): Part => ({
  ...part,
  match: (words, at, found) => (words[at]?.glued ? part.match(words, at, found) : -1),
})
