import { changeWords, duringWords, soFar, stockWords, tollTies, totals } from '../../languages/en/figure-cues.ts'
import type { Quantity, Time } from '../../model/reading.ts'
import type { Draft } from './drafts.ts'
import { type Page, phraseAt, phrases } from './page.ts'
import { isTotalled } from './tolls.ts'

type Clock = Pick<Quantity, 'temporality' | 'asOf' | 'since' | 'during'>

const SO_FAR = phrases(soFar)
const TOTALS = phrases(totals)
const NEAR = 40
const AFTER_SINCE = 9

/**
 * How a figure stands in time: what happened in a stretch (flow), what stood at a moment (stock), or all until then
 * (cumulative), with the times that its own sentence ties to it. EDTF.
 */
export function clockOf(page: Page, { bounded, role, toll, fate }: Draft): Clock {
  if (bounded.kind === 'age' || bounded.kind === 'ordinal' || bounded.kind === 'measure') return {}
  if (toll?.isEntry && role !== 'held') return {}
  const { first, last } = bounded
  const from = Math.max(page.sentenceFirst[first], first - NEAR)
  const to = Math.min(page.sentenceLast[first], last + NEAR)
  const has = (list: readonly string[][]): boolean => anywhere(page, from, to, list)
  const since = role ? sinceIn(page, from, to) : undefined
  const isPerfect = perfect(page, from, to)
  const asOfTime = asOfIn(page, from, to) ?? (toll && tollDay(page, toll, bounded))
  const isSoFar = has(SO_FAR) || asOfTime !== undefined || byThen(page, from, to)
  const isCumulative = toll
    ? role !== 'held' && isRunning(role, toll)
    : role !== undefined &&
      role !== 'missing' &&
      (isSoFar || isTotalled(page, first) || has(TOTALS) || (isPerfect && hasSince(page, from, to)))
  const isStock =
    !isCumulative &&
    (STANDING.has(role) ||
      (role === 'missing' && fate?.side !== 'before') ||
      toll !== undefined ||
      ((role === undefined || role === 'missing' || role === 'captured') && stocks(page, from, to, first)))
  const temporality = isCumulative ? 'cumulative' : isStock ? 'stock' : role ? 'flow' : undefined
  const asOf = asOfTime ?? (isPresent(page, temporality, isPerfect || isSoFar, from, to) ? page.published : undefined)
  const during = temporality === 'flow' ? duringIn(page, from, to) : undefined
  return {
    ...(temporality && { temporality }),
    ...(asOf && temporality && { asOf }),
    ...(since && { since }),
    ...(during && { during }),
  }
}

const STANDING: ReadonlySet<Draft['role']> = new Set(['held', 'trapped', 'affected'])

/** A toll of what befell people only grows; the number of those held goes up and down. */
const isRunning = (role: Draft['role'], { isToll }: NonNullable<Draft['toll']>): boolean =>
  (role !== undefined && role !== 'captured') || isToll === true

const anywhere = (page: Page, from: number, to: number, list: readonly string[][]): boolean => {
  for (let at = from; at < to; at += 1) if (list.some((words) => phraseAt(page, at, words) > 0)) return true
  return false
}

function perfect({ lower }: Page, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (lower[at] === 'have' || lower[at] === 'has' || lower[at] === '’ve' || lower[at] === "'ve") return true
  return false
}

/** "still holds", "remain": near the number, in its own clause. */
function stocks({ lower }: Page, from: number, to: number, first: number): boolean {
  for (let at = Math.max(from, first - 4); at < Math.min(to, first + 8); at += 1) {
    if (/^[;:]$/.test(lower[at])) return false
    if (stockWords.has(lower[at])) return true
  }
  return false
}

/** What holds now holds as of the report. */
function isPresent(
  { lower }: Page,
  temporality: Clock['temporality'],
  isPerfect: boolean,
  from: number,
  to: number,
): boolean {
  if (temporality === 'cumulative') return isPerfect
  if (temporality !== 'stock') return false
  for (let at = from; at < to; at += 1) if (/^(?:were|was|had|remained|would|held)$/.test(lower[at])) return false
  return true
}

const edtfAt = (page: Page, at: number): string | undefined => timeAt(page, at)?.edtf
const timeAt = ({ times, timeAt }: Page, at: number): Time | undefined =>
  timeAt[at] >= 0 ? times[timeAt[at]] : undefined

/** "since 2 January", "since declaring war on 2 January". */
function sinceIn(page: Page, from: number, to: number): string | undefined {
  for (let at = from; at < to; at += 1) {
    if (page.lower[at] !== 'since' || page.lower[at + 1] === 'before') continue
    for (let next = at; next < Math.min(to, at + AFTER_SINCE); next += 1) {
      const edtf = edtfAt(page, next)
      if (edtf) return firstOf(edtf)
    }
  }
  return undefined
}
const hasSince = ({ lower }: Page, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (lower[at] === 'since' && lower[at + 1] !== 'before') return true
  return false
}
const firstOf = (edtf: string): string => edtf.split('/')[0]

/** "as of Friday", "as at 3 May". */
function asOfIn(page: Page, from: number, to: number): string | undefined {
  for (let at = from; at + 2 < to; at += 1) {
    if (page.lower[at] === 'as' && /^(?:of|at)$/.test(page.lower[at + 1])) {
      const edtf = edtfAt(page, at + 2) ?? edtfAt(page, at + 1)
      if (edtf) return lastOf(edtf)
    }
  }
  return undefined
}
const lastOf = (edtf: string): string => edtf.split('/').findLast((part) => part !== '' && part !== '..') ?? edtf

/**
 * The day on which a toll stood there: "rose to 41 on Friday", "rose on Friday to 41", "On Friday the toll rose to 41";
 * "the toll of Friday's attack rose to 41" names none.
 */
function tollDay(
  page: Page,
  { noun }: NonNullable<Draft['toll']>,
  { first, last }: Draft['bounded'],
): string | undefined {
  const start = page.sentenceFirst[first]
  const behind = LEADS_TO_DAY.has(page.lower[last]) ? last + 1 : last
  const opening = LEADS_TO_DAY.has(page.lower[start]) ? start + 1 : start
  const between = Array.from({ length: Math.max(0, first - noun.last) }, (_, at) => noun.last + at).filter(
    (at) => tollMoves(page, at - 1) || (LEADS_TO_DAY.has(page.lower[at - 1]) && tollMoves(page, at - 2)),
  )
  for (const at of [behind, behind + 1, ...between, opening])
    if (at < page.sentenceLast[first] && (at === opening || at > noun.last)) {
      const day = /^\d{4}-\d\d-\d\d/.exec(edtfAt(page, at) ?? '')
      if (day) return day[0]
    }
  return undefined
}
const LEADS_TO_DAY = new Set(['on', 'by', 'late', 'early', 'as'])
const tollMoves = ({ lower }: Page, at: number): boolean => changeWords.has(lower[at]) || tollTies.has(lower[at])

/** "by Friday 41 people had been killed" */
function byThen({ lower, timeAt }: Page, from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at += 1) {
    if (lower[at] === 'by' && (timeAt[at] >= 0 || timeAt[at + 1] >= 0)) return lower.slice(from, to).includes('had')
  }
  return false
}

/** "in February", "during 2023": the one stretch that the sentence names. */
function duringIn(page: Page, from: number, to: number): string | undefined {
  const found = new Set<string>()
  let told: string | undefined
  for (let at = from + 1; at < to; at += 1) {
    const edtf = page.timeAt[at] === page.timeAt[at - 1] ? undefined : edtfAt(page, at)
    if (!edtf) continue
    found.add(edtf)
    if (duringWords.has(page.lower[at - 1]) || duringWords.has(page.lower[at])) told = edtf
  }
  return found.size === 1 ? told : undefined
}
