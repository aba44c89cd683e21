import { beforePlace } from '../../../languages/en/name-cues.ts'
import { kindInCompany, likeTheirFellows, withShortForms } from './company.ts'
import { featuresOf } from './features.ts'
import { type Field, labelled } from './field.ts'
import { LABELS } from './labels.ts'
import { isListed, roleOf } from './lists.ts'
import type { NameType } from './name.ts'
import { oneSense } from './one-sense.ts'
import { type Kind, typeOf } from './types.ts'
import { unclaimed } from './unclaimed.ts'

/** A report as the name finder sees it: its words, where each sentence starts (and the last ends), and Penn tags. */
export interface NameText {
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly tags?: readonly string[]
  /** Nats of each label of each word, as `Syntax.names`. */
  readonly judged?: Float32Array
}

/** A name among the words: `words.slice(first, last + 1)`. */
export interface WordName {
  readonly first: number
  readonly last: number
  readonly type: NameType
  readonly confidence: number
}

/** The names of a report, in order, none over another. */
export function nameWords(text: NameText, field: Field): WordName[] {
  const { words, starts, tags, judged } = text
  const features = featuresOf({ words, starts }, tags, judged && ((at) => isClosed(words[at], judged, at)))
  const names: WordName[] = []
  for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
    const [first, last] = [starts[sentence], starts[sentence + 1]]
    const { labels, shares } = labelled(
      field,
      features.slice(first, last),
      judged?.subarray(first * LABELS.length, last * LABELS.length),
    )
    for (const found of spansOf(labels, shares)) {
      const whole = { first: first + found.first, last: first + found.last }
      const isBody = found.kind === 'PER' && typeOf(words, whole, found.kind) !== 'person'
      const span = trimmed(words, whole, isBody ? 'ORG' : found.kind)
      const kind = kindInCompany(words, span, found.kind)
      names.push({ ...span, type: typeOf(words, span, kind), confidence: found.confidence })
    }
  }
  const all = likeTheirFellows(words, withShortForms(words, names))
  return oneSense(text, [...all, ...unclaimed(text, all)])
}

/** How much surer, in nats, the network must be of no name than of any before a small word is not looked at further. */
const SURE_OF_NONE = 4

function isClosed(word: string, judged: Float32Array, at: number): boolean {
  if (!/^\p{Ll}/u.test(word)) return false
  const from = at * LABELS.length
  for (let label = 1; label < LABELS.length; label++)
    if (judged[from] - judged[from + label] < SURE_OF_NONE) return false
  return true
}

interface Found {
  readonly first: number
  readonly last: number
  readonly kind: Kind
  readonly confidence: number
}

/** Runs of B and I of one kind; a run is as sure as its least sure word. */
function spansOf(labels: Uint8Array, shares: Float64Array): Found[] {
  const found: Found[] = []
  labels.forEach((label, at) => {
    if (label === 0) return
    const kind = LABELS[label].slice(2) as Kind
    const open = found.at(-1)
    const goesOn = label % 2 === 0 && open?.last === at - 1
    if (open && goesOn)
      found[found.length - 1] = { ...open, last: at, confidence: Math.min(open.confidence, shares[at]) }
    else found.push({ first: at, last: at, kind, confidence: shares[at] })
  })
  return found
}

interface WordSpan {
  readonly first: number
  readonly last: number
}

/** Prepositions that stand in no name of a party, a person or a place. */
const APART = new Set(['near', 'from', 'by', 'with', 'after', 'before', 'since', 'during', 'outside', 'inside', 'via'])
const MARK = /^[[\](){}"“”«»]$/

/**
 * Without half a bracket or quotation ("[Joe] Oru" is "Oru"), what stands behind a preposition of place or time ("Dorrin
 * Front near Halm"), the title before a person, "southern" before a place.
 */
function trimmed(words: readonly string[], span: WordSpan, kind: Kind): WordSpan {
  let { first, last } = span
  for (let at = first + 1; at < last; at++) if (APART.has(words[at])) last = at - 1
  for (let at = first; at <= last; at++) {
    if (!MARK.test(words[at])) continue
    if (at < last) first = at + 1
    else last = at - 1
  }
  if (first > last) return span
  while (first < last && leadsOnly(words, first, kind)) first += 1
  return { first, last }
}

function leadsOnly(words: readonly string[], at: number, kind: Kind): boolean {
  const small = words[at].toLowerCase()
  if (kind === 'LOC') return words[at] === small && beforePlace.has(small)
  if (kind !== 'PER') return false
  const role = roleOf(small)
  return role === 1 || (role === 3 && (!isListed('given', small) || roleOf(words[at + 1].toLowerCase()) === 2))
}
