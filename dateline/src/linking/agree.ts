import { disjoint } from '../model/conflict.ts'
import type { Quantity, Role } from '../model/reading.ts'
import type { Actor } from './cast.ts'
import { sharedPart } from './content-words.ts'
import type { Gist } from './gist.ts'
import { cosine } from './running-stories.ts'
import { type Days, partiesOf, type Side } from './tellings.ts'

/** How far two gists speak of one event: what agrees, and how much that weighs. */
export interface Agreement {
  readonly score: number
  /** How many things of the event itself agree: who, to whom, where, how many; not its kind and not its day. */
  readonly likenesses: number
  /** The same place on the same day: enough where nothing else of the kind is told of both. */
  readonly sameSpot: boolean
  /** Whether more than the kind, the day and the parties agrees: parties meet and call again and again. */
  readonly detail: boolean
  /** What agrees, for a person to read: "day, actor, place". */
  readonly rule: string
}

/** What agrees of two reports as such, whatever they tell. */
const OF_THE_REPORTS = new Set(['story', 'like reports', 'told in the same days'])
const PARTY_ONLY = new Set([
  ...OF_THE_REPORTS,
  'day',
  'actor',
  'recipient',
  'mediator',
  'holder',
  'from',
  'to',
  'party',
  'other party',
])
/** What is told undated is mostly the news of the day. */
const NEWS_DAYS = 2
/** Kinds of events in which both sides do the same. */
export const MUTUAL = new Set(['meeting', 'call', 'exchange', 'agreement', 'ceasefire', 'contact', 'mediation'])
/** An undated telling speaks of what happened at most so long before it was published. */
const FRESH_DAYS = 14
const LONG_AGO = 366

/** What speaks for two gists being one event; undefined where something speaks against it. */
export function agree(a: Gist, b: Gist): Agreement | undefined {
  if (a.family !== b.family || !typesMeet(a.types, b.types) || !moodsMeet(a, b)) return undefined
  const parts = [days(a, b), parties(a, b), places(a, b)]
  if (parts.some((part) => part === undefined)) return undefined
  const all = [
    ...(parts as Part[][]).flat(),
    ...figures(a, b),
    ...freshness(a, b),
    ...wording(a, b),
    ...stories(a, b),
    ...likeReports(a, b),
  ]
  const score = all.reduce((sum, { weight }) => sum + weight, likeTypes(a, b))
  const likenesses = all.filter(
    ({ weight, name }) => weight > 0 && !OF_THE_REPORTS.has(name) && name !== 'day' && name !== 'next day',
  ).length
  const detail = all.some(({ name, weight }) => weight > 0 && !PARTY_ONLY.has(name))
  const rule = all.filter(({ weight }) => weight > 0).map(({ name }) => name)
  const sameSpot = ['day', 'place'].every((wanted) => all.some(({ name, weight }) => name === wanted && weight >= 2))
  return { score, likenesses, sameSpot, detail, rule: [...new Set(rule)].join(', ') }
}

/** "Attacked and burned" in both says more than one word for it. */
function likeTypes(a: Gist, b: Gist): number {
  const same = [...a.types].filter((type) => b.types.has(type)).length
  return same > 1 ? 1.5 : same / 2
}

interface Part {
  readonly name: string
  readonly weight: number
}

const part = (name: string, weight: number): Part[] => (weight === 0 ? [] : [{ name, weight }])

/** What an attack may be called whatever it was done with. */
const ANY_ATTACK = new Set([
  'attack',
  'killing',
  'injury',
  'destruction',
  'assassination',
  'execution',
  'beating',
  'damage',
])
/** Two names for what came from the air. */
const FROM_THE_AIR = new Set(['air-strike', 'drone-strike', 'bombing'])
/** Two names for what blew up. */
const BLOWN_UP = new Set(['bombing', 'suicide-bombing', 'explosion'])

function typesMeet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [x, y] = [a, b].map((types) => [...types].filter((type) => !ANY_ATTACK.has(type)))
  if (x.length === 0 || y.length === 0) return true
  return x.some((type) => y.includes(type)) || isOneOf(FROM_THE_AIR, x, y) || isOneOf(BLOWN_UP, x, y) || !isAttack(a)
}

const isOneOf = (names: ReadonlySet<string>, x: readonly string[], y: readonly string[]): boolean =>
  [...x, ...y].every((type) => names.has(type))

const isAttack = (types: ReadonlySet<string>): boolean => [...types].some((type) => ANY_ATTACK.has(type))

/** What is only asked for or supposed is not what was done; what was announced may be, on the day it was announced for. */
function moodsMeet(a: Gist, b: Gist): boolean {
  if (a.moods.has('spoken-of') !== b.moods.has('spoken-of')) return false
  const announced = (gist: Gist): boolean => gist.moods.has('to-come') && !gist.moods.has('done')
  if (announced(a) === announced(b) || a.refuted || b.refuted) return true
  return a.days !== undefined && b.days !== undefined && width(a.days) <= 2 && width(b.days) <= 2
}

const width = ({ first, last }: Days): number => last - first

function days(a: Gist, b: Gist): Part[] | undefined {
  if (a.days && b.days) {
    if (a.days.last < b.days.first || b.days.last < a.days.first)
      return roughWeek(a.days, b.days) ?? nextDay(a, b, a.days, b.days)
    const wider = Math.max(width(a.days), width(b.days))
    const oneMonth = wider <= 31 && a.days.first === b.days.first && a.days.last === b.days.last
    return part('day', wider === 0 ? 2 : wider <= 2 ? 1.5 : oneMonth ? 1 : wider <= 14 ? 0.75 : 0)
  }
  if (shared(a.reports, b.reports)) return isOld(a) === isOld(b) ? [] : undefined
  const told = a.published && b.published
  if (a.days || b.days) {
    const [dated, undated] = a.days ? [a, b] : [b, a]
    if (!undated.published || !dated.days) return part('day', -1)
    const { first, last } = undated.published
    const toCome = [a, b].some(({ moods }) => moods.has('to-come') && !moods.has('done'))
    if (!toCome && (dated.days.first > last || dated.days.last < first - FRESH_DAYS)) return undefined
    return []
  }
  if (told && (a.published.first - b.published.last > 3 || b.published.first - a.published.last > 3)) return undefined
  return []
}

/** A report dates what happened long before it; what it leaves undated is of its own days. */
const isOld = ({ days, published }: Gist): boolean =>
  days !== undefined && published !== undefined && days.last < published.first - LONG_AGO

/** "Two weeks ago" is seldom counted to the day. */
function roughWeek(x: Days, y: Days): Part[] | undefined {
  const gap = Math.max(x.first - y.last, y.first - x.last)
  return width(x) + width(y) === WEEK - 1 && gap <= ROUGHLY ? part('week', 0.5) : undefined
}
const WEEK = 7
const ROUGHLY = 4

/** Reports differ by a day over what happened at night or far away; where a telling number is the same, it is one. */
function nextDay(a: Gist, b: Gist, x: Days, y: Days): Part[] | undefined {
  const isNext = width(x) === 0 && width(y) === 0 && Math.abs(x.first - y.first) === 1
  return isNext && !shared(a.reports, b.reports) && figures(a, b).some(({ weight }) => weight >= TELLING)
    ? part('next day', 0.5)
    : undefined
}

/** An undated telling, published beside another or soon after the day of a dated one. */
function freshness(a: Gist, b: Gist): Part[] {
  if (shared(a.reports, b.reports) || !a.published || !b.published || (a.days && b.days)) return []
  const [told, other] = a.days ? [a.days, b.published] : b.days ? [b.days, a.published] : [a.published, b.published]
  const gap = Math.max(other.first - told.last, a.days || b.days ? 0 : told.first - other.last)
  return gap <= NEWS_DAYS ? part('told in the same days', gap < NEWS_DAYS ? 1 : 0.5) : []
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const one of a) if (b.has(one)) return true
  return false
}

/** Who did it to whom. Undefined where named parties of one role cannot be the same. */
function parties(a: Gist, b: Gist): Part[] | undefined {
  if (MUTUAL.has(a.family)) return mutual(a, b)
  const found: Part[] = []
  for (const role of ROLES) {
    const [x, y] = [inRole(a, role), inRole(b, role)]
    if (x.length === 0 || y.length === 0) continue
    const best = bestOf(x, y)
    if (best === undefined) {
      if (role === 'actor' && (meets(x, inRole(b, 'mediator')) || meets(y, inRole(a, 'mediator')))) continue
      if (role === 'to' || role === 'from' || role === 'mediator') continue
      return undefined
    }
    found.push(...part(role, best))
  }
  return subjectsMeet(a, b) ? found : undefined
}

/** What was demanded, refused or signed: nothing in common, and it is not the same act. */
function subjectsMeet(a: Gist, b: Gist): boolean {
  const [x, y] = [inRole(a, 'subject'), inRole(b, 'subject')]
  if (x.length === 0 || y.length === 0) return true
  return x.some((one) => y.some((two) => sharedPart(one.words, two.words) > 0.2))
}

const ROLES: readonly Role[] = ['actor', 'recipient', 'holder', 'mediator', 'from', 'to']
const inRole = (gist: Gist, role: Role): Side[] => gist.sides.filter((side) => side.role === role)
const meets = (x: readonly Side[], y: readonly Side[]): boolean =>
  x.some((one) => y.some((two) => (likeness(one, two) ?? 0) >= 2))

/** The best of all pairs; undefined where every pair of named ones is apart. */
function bestOf(x: readonly Side[], y: readonly Side[]): number | undefined {
  let best: number | undefined
  let parted = false
  for (const one of x) {
    for (const two of y) {
      const like = likeness(one, two)
      if (like === undefined) parted = true
      else if (best === undefined || like > best) best = like
    }
  }
  return best === undefined || (best === 0 && parted && x.length === 1 && y.length === 1) ? undefined : best
}

/** "took 30": a number alone may be of anyone. */
const BARE = 0.25

/** 2 the same party, less for like words, 0 nothing either way, undefined two different ones. */
function likeness(a: Side, b: Side): number | undefined {
  if (a.actor && b.actor) return related(a.actor, b.actor) ? 2 : undefined
  const [x, y] = [partiesOf(a), partiesOf(b)]
  if (x.some((one) => y.some((two) => related(one, two)))) return a.actor || b.actor ? 1.5 : 1.25
  if (x.some(isPolity) && y.some(isPolity)) return undefined
  if (a.words.size === 0 || b.words.size === 0) return BARE
  const like = sharedPart(a.words, b.words)
  return like >= 0.5 ? 1 : like > 0 ? 0.5 : 0
}

const isPolity = ({ type }: Actor): boolean => type === 'polity'

/** One is the other or belongs to it: a wing and its movement, a minister and the state. */
const related = (a: Actor, b: Actor): boolean => a.within.includes(b.id) || b.within.includes(a.id)

/** Both sides do the same, so roles say nothing: all named parties of the smaller set must be among the other's. */
function mutual(a: Gist, b: Gist): Part[] | undefined {
  const [x, y] = [a, b].map((gist) =>
    gist.sides
      .filter(({ role }) => role !== 'subject' && (role !== 'mediator' || gist.family === 'mediation'))
      .flatMap(partiesOf),
  )
  if (x.length === 0 || y.length === 0) return []
  const [few, many] = x.length <= y.length ? [x, y] : [y, x]
  const matched = few.filter((one) => many.some((other) => related(one, other))).length
  const distinctOf = (side: readonly Actor[]): number => new Set(side.map(({ within }) => within.at(-1))).size
  if (matched < few.length && !(matched >= 2)) return undefined
  return [...part('party', 2), ...(matched >= 2 && distinctOf(few) >= 2 ? part('other party', 2) : [])]
}

/** Where. Undefined where both name places of which neither holds the other; a place may lie in any state that it is not known to lie outside. */
function places(a: Gist, b: Gist): Part[] | undefined {
  if (a.places.length === 0 || b.places.length === 0) return []
  const pairs = a.places.flatMap((one) => b.places.map((two) => ({ one, two })))
  if (pairs.some(({ one, two }) => one.id === two.id))
    return part('place', pairs.some(({ one, two }) => one.id === two.id && one.type === 'place') ? 2 : 0.5)
  if (pairs.some(({ one, two }) => related(one, two))) return part('place', 0.25)
  return pairs.some(({ one, two }) => mayHold(one, two) || mayHold(two, one)) ? [] : undefined
}

const mayHold = (state: Actor, place: Actor): boolean =>
  isPolity(state) && place.type === 'place' && place.within.length < 2

function figures(a: Gist, b: Gist): Part[] {
  const alike = new Set<string>()
  let weight = 0
  let [against, close] = [false, false]
  for (const x of a.figures) {
    for (const y of b.figures) {
      if (x.kind !== 'count' || y.kind !== 'count' || !sameThing(x, y)) continue
      if (disjoint(x, y)) against = true
      else if (x.point !== null && x.point === y.point) close = true
      if (!equalBounds(x, y) || alike.has(`${x.min} ${x.max}`)) continue
      alike.add(`${x.min} ${x.max}`)
      weight += weightOf(x.min ?? x.max ?? 0)
    }
  }
  return part('figure', alike.size > 0 ? Math.min(weight, 3) : against ? -1 : close ? 0.75 : 0)
}

/** The larger and the less round a number, the less chance it is that two events share it. */
const weightOf = (number: number): number => (number >= 20 && number % 10 !== 0 ? TELLING : number >= 10 ? 1.5 : 1)
const TELLING = 2

/** Whether two numbers count the same: by what befell them, or by their noun. */
export const sameThing = (x: Quantity, y: Quantity): boolean =>
  x.counted !== undefined &&
  y.counted !== undefined &&
  (x.counted.role === y.counted.role || x.counted.head === y.counted.head)

const equalBounds = (x: Quantity, y: Quantity): boolean => x.min === y.min && x.max === y.max

/** Sentences alike, up to word for word. */
function wording(a: Gist, b: Gist): Part[] {
  if (shared(a.reports, b.reports)) return []
  if (shared(a.sentences, b.sentences)) return part('same words', 4)
  let best = 0
  for (const x of a.contexts) for (const y of b.contexts) best = Math.max(best, sharedPart(x, y))
  return best >= 0.5 ? part('like words', 1.5) : best >= 0.3 ? part('like words', 0.75) : []
}

/** Reports of one running story, where stories have been told apart. */
const stories = (a: Gist, b: Gist): Part[] =>
  a.stories.size === 0 || b.stories.size === 0 ? [] : part('story', shared(a.stories, b.stories) ? 2 : -2)

/** Reports that are about the same, by their rarer words. */
function likeReports(a: Gist, b: Gist): Part[] {
  if (a.vectors.length === 0 || b.vectors.length === 0 || shared(a.reports, b.reports)) return []
  let sum = 0
  for (const x of a.vectors) for (const y of b.vectors) sum += cosine(x, y)
  const like = sum / (a.vectors.length * b.vectors.length)
  return part('like reports', like >= 0.3 ? 2 : like >= 0.15 ? 1.5 : like >= 0.08 ? 0.5 : -1)
}
