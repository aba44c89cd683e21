import type { Evidence } from '../model/link.ts'
import type { Quantity } from '../model/reading.ts'
import { type Agreement, agree } from './agree.ts'
import { type Gist, merged } from './gist.ts'
import { type Days, partiesOf, type Telling } from './tellings.ts'
import { withinReport } from './within-report.ts'

/** Tellings of one event, and why each was joined to the rest. */
export interface Cluster {
  readonly tellings: readonly Telling[]
  readonly joins: readonly Join[]
}

/** Why two tellings are of one event. */
export interface Join {
  readonly a: Telling
  readonly b: Telling
  readonly rule: string
}

/** What people decided of pairs of tellings, by their keys. */
export interface Pairs {
  readonly together: readonly (readonly [string, string])[]
  readonly apart: readonly (readonly [string, string])[]
}

/** What it takes to join, in points of agreement. */
export interface Policy {
  readonly withinReport: number
  readonly across: number
  /** An undated telling needs more, and no rival within a point. */
  readonly acrossUndated: number
  /** How many things of the event itself must agree. */
  readonly likenesses: number
}

/** Of a ledger: rather two entries for one event than one for two. */
export const careful: Policy = { withinReport: 2.5, across: 4, acrossUndated: 4.5, likenesses: 2 }

const NO_RIVAL = 1
/** Two tellings that one report keeps apart need more to meet through others. */
const SAME_REPORT_AGAIN = 1
/** Candidates looked at under one key, the newest. */
const BLOCK = 64

/**
 * Which tellings are of one event. First within each report, then report by report in order of publication: a report's
 * events join the best that agrees, and none where something speaks against it. The same whatever order they come in.
 */
export function clusterTellings(
  told: readonly (readonly Telling[])[],
  pairs: Pairs = NONE,
  policy: Policy = careful,
): Cluster[] {
  const parted = partedBy(pairs)
  const locals = told
    .filter((tellings) => tellings.length > 0)
    .sort(byPublication)
    .flatMap((tellings) => withinReport(tellings, parted, policy.withinReport))
  const open: Open[] = []
  const index = new Map<string, number[]>()
  for (const local of [...locals.filter(({ gist }) => gist.days), ...locals.filter(({ gist }) => !gist.days)]) {
    const target = bestOf(local, open, index, parted, policy)
    let at: number
    if (target) {
      at = target.at
      const { gist, joins } = open[at]
      const join = { a: gist.tellings[0], b: local.gist.tellings[0], rule: target.rule }
      open[at] = { gist: merged(gist, local.gist), joins: [...joins, ...local.joins, join] }
    } else {
      at = open.length
      open.push(local)
    }
    for (const key of blockKeys(local.gist)) {
      const list = index.get(key)
      if (!list) index.set(key, [at])
      else if (list.at(-1) !== at) list.push(at)
    }
  }
  return decided(open, pairs.together, parted).map(({ gist, joins }) => ({
    tellings: [...gist.tellings].sort(byTelling),
    joins,
  }))
}

/** Joins what people said is one, after the rules, so that two whole events meet. */
function decided(open: readonly Open[], together: Pairs['together'], parted: Parted): readonly Open[] {
  let all = open
  for (const pair of together) {
    const [one, other] = pair.map((key) => all.find(({ gist }) => gist.tellings.some((telling) => telling.key === key)))
    if (!one || !other || one === other || keptApart(one.gist, other.gist, parted)) continue
    const tellings = [...one.gist.tellings, ...other.gist.tellings]
    const [a, b] = pair.map((key) => tellings.find((telling) => telling.key === key) ?? tellings[0])
    const join = { a, b, rule: 'event/decided' }
    const whole = { gist: merged(one.gist, other.gist), joins: [...one.joins, ...other.joins, join] }
    all = all.flatMap((each) => (each === one ? whole : each === other ? [] : each))
  }
  return all
}

const NONE: Pairs = { together: [], apart: [] }

/** A gist that may still grow, with why it grew so far. */
export interface Open {
  readonly gist: Gist
  readonly joins: readonly Join[]
}

/** Who must not go with whom: tellings by their keys, each with all that it was parted from. */
export type Parted = ReadonlyMap<string, ReadonlySet<string>>

/** The pairs that people parted, to be asked from either side. */
export function partedBy({ apart: pairs }: Pairs): Parted {
  const all = new Map<string, Set<string>>()
  for (const [a, b] of pairs) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ])
      all.set(one, (all.get(one) ?? new Set()).add(other))
  }
  return all
}

type Tellings = Pick<Cluster, 'tellings'>

/** Whether a person said that something in one is not what the other tells. */
export const keptApart = (a: Tellings, b: Tellings, parted: Parted): boolean =>
  parted.size > 0 && a.tellings.some(({ key }) => b.tellings.some((other) => parted.get(key)?.has(other.key)))

export const byTelling = (a: Telling, b: Telling): number =>
  (a.published ?? Number.POSITIVE_INFINITY) - (b.published ?? Number.POSITIVE_INFINITY) ||
  (a.report < b.report ? -1 : a.report > b.report ? 1 : a.mention.trigger.start - b.mention.trigger.start)

const byPublication = (a: readonly Telling[], b: readonly Telling[]): number => byTelling(a[0], b[0])

interface Target {
  readonly at: number
  readonly rule: string
}

function bestOf(
  { gist }: Open,
  open: readonly Open[],
  index: ReadonlyMap<string, readonly number[]>,
  parted: Parted,
  policy: Policy,
): Target | undefined {
  const candidates = new Set(blockKeys(gist).flatMap((key) => (index.get(key) ?? []).slice(-BLOCK)))
  const found: { at: number; agreement: Agreement }[] = []
  for (const at of candidates) {
    const other = open[at].gist
    if (keptApart(gist, other, parted)) continue
    const agreement = agree(gist, other)
    if (!agreement) continue
    const again = [...gist.reports].some((report) => other.reports.has(report))
    const undated = !gist.days || !other.days
    const needed = (undated ? policy.acrossUndated : policy.across) + (again ? SAME_REPORT_AGAIN : 0)
    const copied = agreement.rule.includes('same words')
    if (
      agreement.score >= needed &&
      (agreement.likenesses >= policy.likenesses || agreement.sameSpot || copied) &&
      (agreement.detail || !undated || policy.likenesses === 0)
    )
      found.push({ at, agreement })
  }
  found.sort((a, b) => b.agreement.score - a.agreement.score || a.at - b.at)
  const [best, second] = found
  if (!best) return undefined
  const rival = second && best.agreement.score - second.agreement.score < NO_RIVAL
  const thin = !gist.days || best.agreement.likenesses < policy.likenesses
  if (thin && rival && policy.likenesses > 0) return undefined
  return { at: best.at, rule: `event/${best.agreement.rule}` }
}

/** What two gists must have in common to be compared at all: kind of event and week, with a party, a place or a figure. */
function blockKeys(gist: Gist): string[] {
  const { family, sides, places, figures, sentences, stories } = gist
  const things = new Set([
    ...sides.flatMap(partiesOf).flatMap(({ within }) => within),
    ...places.map(({ id }) => id),
    ...figures.flatMap(countKeys),
  ])
  const keys = [...things].flatMap((thing) => weeksOf(gist).map((week) => `${family} ${thing} ${week}`))
  return [...keys, ...sentences, ...[...stories].map((story) => `${family} ${story}`)]
}

/** A figure of two or more, by its bounds and by the number that stands in the text. */
const countKeys = ({ min, max, point, counted }: Quantity): string[] => {
  const thing = counted?.role ?? counted?.head ?? ''
  return (min ?? point ?? 0) < 2 ? [] : [`${thing} ${min} ${max}`, `${thing} ${point}`]
}

/** Weeks are cut at fixed days, so a gist stands in that of its first and of its last day, and an undated one in two. */
function weeksOf({ days, published }: Gist): (number | string)[] {
  const week = (day: number): number => Math.floor(day / 7)
  if (days) {
    if (!Number.isFinite(days.first) || !Number.isFinite(days.last) || days.last - days.first > 60)
      return ['long', ...(published ? weeksBefore(published) : [])]
    const all = []
    for (let at = week(days.first); at <= week(days.last); at += 1) all.push(at)
    return days.last - days.first > 13 ? [...all, 'long'] : all
  }
  return published ? weeksBefore(published) : ['undated']
}

function weeksBefore({ first, last }: Days): number[] {
  const weeks = []
  for (let at = Math.floor(first / 7) - 1; at <= Math.floor(last / 7); at += 1) weeks.push(at)
  return weeks
}

/** Where the two tellings of a join stand. */
export const evidenceOf = ({ a, b }: Join): Evidence[] =>
  [a, b].map(({ report, mention: { trigger } }) => ({ report, start: trigger.start, end: trigger.end }))
