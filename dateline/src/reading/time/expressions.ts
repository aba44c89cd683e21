import type { Time } from '../../model/reading.ts'
import type { Settings } from '../settings.ts'
import type { Syntax } from '../syntax/syntax.ts'
import type { Layout } from '../text/layout.ts'
import type { Found } from './parts.ts'
import type { Context, Outcome, Reference, TimeRule, Told } from './rule.ts'
import { tenseAround } from './tense.ts'
import { edtfOf, firstDayOf } from './value.ts'
import type { Word } from './words.ts'

interface Match {
  readonly rule: TimeRule
  readonly found: Found
  readonly first: number
  readonly last: number
}

/** Every time expression of the words, left to right; each word belongs to one at most. */
export function findExpressions(
  words: readonly Word[],
  layout: Layout,
  syntax: Syntax,
  reference: Reference | undefined,
  settings: Settings,
): Time[] {
  const times: Time[] = []
  let told: Told | undefined
  let quarter: Told | undefined
  for (let at = 0; at < words.length; ) {
    const entry = words[at].entry
    const read = entry && (modified(words, at) ?? plain(words, at))
    if (!read) {
      at += 1
      continue
    }
    for (const outcome of read.outcomes) {
      const { first = read.first, last = read.last, type, value, mod, anchor } = outcome
      const edtf = outcome.edtf ?? (type === 'DATE' || type === 'TIME' ? edtfOf(value) : undefined)
      const id = `t${times.length + 1}`
      const span = { start: words[first].start, end: words[last - 1].end }
      times.push({
        id,
        ...span,
        type,
        value,
        ...(mod && { mod }),
        ...(edtf && { edtf }),
        ...(anchor && { anchor }),
        rule: read.rule.id,
      })
      if (edtf && /^\d{4}/.test(value)) {
        told = { value, id, end: last }
        if (tellsQuarter(read.rule.id, value) && (!quarter || isOver(value, reference))) quarter = told
      }
    }
    at = read.last
  }
  return times

  function plain(words: readonly Word[], at: number) {
    const matches = matchesAt(words, at)
    for (const match of matches) {
      const context: Context = {
        words,
        first: match.first,
        last: match.last,
        reference,
        told,
        quarter,
        settings,
        tense: () => tenseAround(layout, syntax, words[match.first].start, words[match.last - 1].end),
      }
      const outcome = match.rule.read(match.found, context)
      if (outcome) return { ...match, outcomes: Array.isArray(outcome) ? (outcome as Outcome[]) : [outcome as Outcome] }
    }
    return undefined
  }

  function modified(words: readonly Word[], at: number) {
    for (const { parts, mod, on } of words[at].entry?.modifiers ?? []) {
      if (!parts.every((part, index) => words[at + index]?.text === part)) continue
      const inner = words[at + parts.length]?.entry && plain(words, at + parts.length)
      if (!inner || inner.outcomes.length !== 1) continue
      const [outcome] = inner.outcomes
      if (
        !goesWith(on, inner.rule.id, outcome) ||
        (on === 'length' && isPreposition(parts, words[at + parts.length].text, words[at - 1]?.text))
      )
        continue
      return { ...inner, first: at, outcomes: [{ ...outcome, mod: outcome.mod ?? mod }] }
    }
    return undefined
  }
}

/** Whether a modifier narrows or loosens this kind of time: "early Monday", "nearly two years", "about a week ago". */
function goesWith(on: 'date' | 'length', rule: string, { type, value }: Outcome): boolean {
  if (type === 'SET' || value.endsWith('_REF')) return false
  return on === 'length' ? type === 'DURATION' || rule === 'time/ago' || rule === 'time/clock' : type !== 'DURATION'
}

/** "over the next days", "within the past year": a preposition, not a modifier. */
const isPreposition = (parts: readonly string[], next: string, before: string | undefined): boolean =>
  parts.length === 1 && (next === 'the' || (parts[0] === 'over' && !BEFORE_OVER.has(before ?? '')))
const BEFORE_OVER = new Set(['for', 'in', 'after', 'to', 'than', 'just', 'lasted', 'well', 'took', 'little'])

/** A quarter that the report itself is about: not one set beside it, nor one still to come. */
const tellsQuarter = (rule: string, value: string): boolean => rule === 'time/quarter' && /-Q\d$/.test(value)

const isOver = (quarter: string, reference: Reference | undefined): boolean =>
  reference === undefined || (firstDayOf(quarter) ?? 0) + 88 < reference.day

/** What the rules make of the words from here: the longest first, the rules' order where two are as long. */
function matchesAt(words: readonly Word[], at: number): readonly Match[] {
  const matches: Match[] = []
  for (const rule of words[at].entry?.rules ?? []) {
    const found: Found = {}
    let last = at
    for (const part of rule.parts) {
      last = part.match(words, last, found)
      if (last < 0) break
    }
    if (last > at) matches.push({ rule, found, first: at, last })
  }
  return matches.length > 1 ? matches.sort((a, b) => b.last - a.last) : matches
}
