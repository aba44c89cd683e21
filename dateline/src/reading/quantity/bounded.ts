import {
  aboutWords,
  type Bound,
  boundsAfter,
  boundsAfterNoun,
  boundsBefore,
  passingBounds,
  placingBounds,
} from '../../languages/en/figure-bounds.ts'
import { changeWords } from '../../languages/en/figure-cues.ts'
import type { Quantity } from '../../model/reading.ts'
import type { Core } from './cores.ts'
import { anyPhraseAt, joined, type Page, phrases } from './page.ts'
import { tollOf } from './tolls.ts'

/** A number with what bounds it: the fields of a Quantity that its own words settle. */
export interface Bounded
  extends Pick<Quantity, 'min' | 'max' | 'minInclusive' | 'maxInclusive' | 'point' | 'form' | 'kind' | 'unit'> {
  readonly first: number
  readonly last: number
  readonly approximators: readonly string[]
  readonly core: Core
  /** The end of the range, where it is one. */
  readonly upper?: Core
}

type Limits = Pick<Bounded, 'min' | 'max' | 'minInclusive' | 'maxInclusive' | 'point' | 'form'>

const LONGEST_BEFORE = 5
const MOST_BEFORE = 3

/** A number, or a range where `upper` is given, with the approximators before and behind it. */
export function boundedBy(page: Page, core: Core, upper: Core | undefined): Bounded {
  const start = upper ? startOfRange(page, core.first) : core.first
  const before = approximatorsBefore(page, start, core)
  const after = approximatorAfter(page, upper?.last ?? core.last, core)
  const bounds = [...before.map(({ bound }) => bound), ...(after ? [after.bound] : [])]
  const bound = bounds.find((one) => one !== 'approx') ?? bounds[0]
  return {
    first: before.at(-1)?.first ?? start,
    last: after?.last ?? upper?.last ?? core.last,
    kind: core.kind,
    ...(core.unit && { unit: core.unit }),
    ...(upper ? rangeOf(core, upper, bound) : limitsOf(core, bound)),
    approximators: [...before.map(({ words }) => words).reverse(), ...(after ? [after.words] : [])],
    core,
    ...(upper && { upper }),
  }
}

/** "between 20 and 30", "anywhere from 50 to 80" */
function startOfRange({ lower }: Page, first: number): number {
  if (!/^(?:between|from)$/.test(lower[first - 1] ?? '')) return first
  return /^(?:anywhere|somewhere)$/.test(lower[first - 2] ?? '') ? first - 2 : first - 1
}

function rangeOf({ value }: Core, upper: Core, bound: Bound | undefined): Limits {
  const openAbove = bound === 'atLeast' || bound === 'moreThan'
  return {
    min: value,
    max: openAbove ? null : upper.value,
    minInclusive: bound !== 'moreThan',
    maxInclusive: true,
    point: null,
    form: 'range',
  }
}

/** What a number claims under a bound: "about" gives no interval, "dozens" no number. */
export function limitsOf({ value, vague, zero }: Core, bound: Bound | undefined): Limits {
  const open = { min: null, max: null, minInclusive: true, maxInclusive: true, point: value }
  if (zero) return { ...open, min: 0, max: 0, form: 'zero' }
  if (vague) {
    if (bound === 'atMost' || bound === 'lessThan') return { ...open, point: null, form: 'vague' }
    return { ...open, min: value, point: null, form: 'vague' }
  }
  switch (bound) {
    case undefined:
      return { ...open, min: value, max: value, form: 'exact' }
    case 'atLeast':
      return { ...open, min: value, form: 'atLeast' }
    case 'moreThan':
      return { ...open, min: value, minInclusive: false, form: 'moreThan' }
    case 'atMost':
      return { ...open, max: value, form: 'atMost' }
    case 'lessThan':
      return { ...open, max: value, maxInclusive: false, form: 'lessThan' }
    case 'approx':
      return { ...open, form: 'approx' }
  }
}

interface Approximator {
  readonly first: number
  readonly words: string
  readonly bound: Bound
}

/** The approximators that end right before a token, the nearest first. */
function approximatorsBefore(page: Page, start: number, core: Core): Approximator[] {
  const found: Approximator[] = []
  let end = start
  while (found.length < MOST_BEFORE && !core.zero) {
    const next = approximatorEnding(page, end)
    if (!next || isAboutSomething(page, next) || goesBy(page, next) || (core.vague && next.words === 'some')) break
    found.push(next)
    end = next.first
  }
  return found
}

function approximatorEnding(page: Page, end: number): Approximator | undefined {
  const from = Math.max(page.sentenceFirst[end - 1] ?? end, end - LONGEST_BEFORE)
  for (let first = from; first < end; first += 1) {
    const words = joined(page, first, end)
    const bound = boundsBefore.get(words)
    if (bound) return { first, words, bound }
  }
  return undefined
}

/** "talks over 40 captives", "asked about two captives": the word ties the number to what stands before. */
function isAboutSomething({ lower, sentenceFirst }: Page, { first, words }: Approximator): boolean {
  if (!placingBounds.has(words) || first === sentenceFirst[first]) return false
  return aboutWords.has(lower[first - 1])
}

/** "walked past two guards", "passed 14 checkpoints": no figure that grows. */
function goesBy(page: Page, { first, words }: Approximator): boolean {
  if (!passingBounds.has(words)) return false
  return words === 'past' ? !changeWords.has(page.lower[first - 1]) : tollOf(page, first, first + 1) === undefined
}

const AFTER = phrases(boundsAfter.keys())
const AFTER_STARTS = new Set(AFTER.map(([word]) => word))

function approximatorAfter(
  page: Page,
  at: number,
  core: Core,
): { last: number; words: string; bound: Bound } | undefined {
  if (core.zero || !AFTER_STARTS.has(page.lower[at]) || at >= page.sentenceLast[at - 1]) return undefined
  const last = anyPhraseAt(page, at, AFTER)
  if (last < 0) return undefined
  const words = joined(page, at, last)
  const bound = boundsAfter.get(words)
  if (!bound || (boundsAfterNoun.has(words) && isNumberAhead(page, last))) return undefined
  if (words === 'plus' && page.tokens[at].start !== page.tokens[at - 1].end) return undefined
  return { last, words, bound }
}

/** "200 soldiers at least": an approximator behind what is counted takes the place of none before the number. */
export function boundBehindNoun(page: Page, bounded: Bounded, nounEnd: number): Bounded {
  if (bounded.form !== 'exact' || nounEnd >= page.sentenceLast[nounEnd - 1]) return bounded
  const words = joined(page, nounEnd, nounEnd + 2)
  const longer = joined(page, nounEnd, nounEnd + 3)
  const phrase = boundsAfterNoun.has(longer) ? longer : words
  const bound = boundsAfterNoun.has(phrase) ? boundsAfter.get(phrase) : undefined
  const last = nounEnd + (phrase === longer ? 3 : 2)
  if (!bound || isNumberAhead(page, last)) return bounded
  return { ...bounded, ...limitsOf(bounded.core, bound), last, approximators: [phrase] }
}

const isNumberAhead = ({ text, tokens }: Page, at: number): boolean =>
  at < tokens.length && /^\p{Nd}/u.test(text.slice(tokens[at].start, tokens[at].start + 1))
