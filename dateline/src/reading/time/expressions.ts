import type { Settings } from '../settings.ts'
import type { Syntax } from '../syntax/syntax.ts'
import type { Layout } from '../text/layout.ts'
import type { Found } from './parts.ts'
import type { Context, Outcome, Reference, TimeRule } from './rule.ts'
import { tenseAround } from './tense.ts'
import { type Told, type ToldByGrain, toldIn, withTold } from './told.ts'
import { edtfOf, firstDayOf } from './value.ts'
import type { Word } from './words.ts'

/** A time expression in the words: `words.slice(first, last)`, with what its rule made of it. */
export interface Expression extends Outcome {
  readonly id: string
  readonly first: number
  readonly last: number
  readonly rule: string
}

/** What the whole report gives to each of its expressions. */
export interface Surroundings {
  readonly words: readonly Word[]
  readonly layout: Layout
  readonly syntax: Syntax
  readonly settings: Settings
  /** What relative times count from, where a word stands: the report's publication, or the post's date. */
  readonly referenceAt: (offset: number) => Reference | undefined
}

interface Match {
  readonly rule: TimeRule
  readonly first: number
  readonly last: number
  readonly outcomes: readonly Outcome[]
}

/** What was named before, as later expressions count from it. */
interface Narrative {
  readonly told: ToldByGrain
  readonly quarter?: Told
}
const NOTHING_TOLD: Narrative = { told: [] }

/** Every time expression of the words but those left out, left to right; each word belongs to one at most. */
export function findExpressions(
  surroundings: Surroundings,
  isLeftOut: (expression: Expression) => boolean,
): Expression[] {
  const { words, referenceAt } = surroundings
  const expressions: Expression[] = []
  let narrative = NOTHING_TOLD
  let reference = referenceAt(0)
  for (let at = 0; at < words.length; ) {
    if (!words[at].entry) {
      if (words[at].text === '') {
        const next = referenceAt(words[at].start)
        if (next !== reference) narrative = NOTHING_TOLD
        reference = next
      }
      at += 1
      continue
    }
    const match = matchAt(at, surroundings, reference, narrative)
    for (const outcome of match?.outcomes ?? []) {
      const { first = match?.first ?? at, last = match?.last ?? at } = outcome
      const expression = { ...outcome, id: `t${expressions.length + 1}`, first, last, rule: match?.rule.id ?? '' }
      if (isLeftOut(expression)) continue
      expressions.push(expression)
      narrative = remember(narrative, expression, reference)
    }
    at = match?.last ?? at + 1
  }
  return expressions
}

/** The best match that begins at a word, with a modifier before it or without. */
export function matchAt(
  at: number,
  surroundings: Surroundings,
  reference: Reference | undefined,
  narrative: Narrative = NOTHING_TOLD,
): Match | undefined {
  const { words } = surroundings
  for (const { parts, mod, on } of words[at].entry?.modifiers ?? []) {
    if (!parts.every((part, index) => words[at + index]?.text === part)) continue
    const next = at + parts.length
    if (words[next]?.entry === undefined || (on === 'length' && isPreposition(parts, words, at))) continue
    const inner = plainMatch(next, surroundings, reference, narrative)
    if (inner?.outcomes.length !== 1 || !goesWith(on, inner.rule.id, inner.outcomes[0])) continue
    return { ...inner, first: at, outcomes: [{ mod, ...inner.outcomes[0] }] }
  }
  return plainMatch(at, surroundings, reference, narrative)
}

/** The longest match whose rule stands by it; of two as long, the earlier rule's. */
function plainMatch(
  first: number,
  { words, layout, syntax, settings }: Surroundings,
  reference: Reference | undefined,
  narrative: Narrative,
): Match | undefined {
  for (const { rule, found, last } of taken(words, first)) {
    const context: Context = {
      words,
      first,
      last,
      reference,
      told: (unit) => toldIn(narrative.told, unit),
      quarter: narrative.quarter,
      settings,
      tense: () => tenseAround(layout, syntax, words[first].start, words[last - 1].end),
    }
    const outcome = rule.read(found, context)
    if (outcome) return { rule, first, last, outcomes: 'value' in outcome ? [outcome] : outcome }
  }
  return undefined
}

/** What the rules take of the words from here, the longest first. */
function taken(words: readonly Word[], first: number): readonly { rule: TimeRule; found: Found; last: number }[] {
  const all: { rule: TimeRule; found: Found; last: number }[] = []
  for (const rule of words[first].entry?.rules ?? []) {
    const found: Found = {}
    let last = first
    for (const part of rule.parts) {
      last = part.match(words, last, found)
      if (last < 0) break
    }
    if (last > first) all.push({ rule, found, last })
  }
  return all.length > 1 ? all.sort((a, b) => b.last - a.last) : all
}

/** Whether a modifier narrows or loosens this kind of time: "early Monday", "nearly two years", "about a week ago". */
function goesWith(on: 'date' | 'length', rule: string, { type, value }: Outcome): boolean {
  if (type === 'SET' || value.endsWith('_REF')) return false
  return on === 'length' ? type === 'DURATION' || rule === 'time/ago' || rule === 'time/clock' : type !== 'DURATION'
}

/** "over the next days", "under a year": a preposition, not a modifier. */
const isPreposition = (parts: readonly string[], words: readonly Word[], at: number): boolean =>
  parts.length === 1 &&
  (words[at + 1].text === 'the' || (parts[0] === 'over' && !BEFORE_OVER.has(words[at - 1]?.text ?? '')))
const BEFORE_OVER = new Set(['for', 'in', 'after', 'to', 'than', 'just', 'lasted', 'well', 'took', 'little'])

/** A resolved time is what later ones count from; a quarter, where the report itself is about it. */
function remember(
  narrative: Narrative,
  { value, id, last, rule }: Expression,
  reference: Reference | undefined,
): Narrative {
  if (!/^\d{4}/.test(value) || !edtfOf(value)) return narrative
  const now = { value, id, end: last }
  const told = withTold(narrative.told, now)
  const isQuarter = rule === 'time/quarter' && (!narrative.quarter || isOver(value, reference))
  return isQuarter ? { told, quarter: now } : { ...narrative, told }
}

const isOver = (quarter: string, reference: Reference | undefined): boolean =>
  reference === undefined || (firstDayOf(quarter) ?? 0) + 88 < reference.day
