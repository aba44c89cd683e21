import type { Quantity } from '../model/reading.ts'
import { type Agreement, agree, sameThing } from './agree.ts'
import { keptApart, type Open, type Parted } from './events.ts'
import { type Gist, gistOf, merged } from './gist.ts'
import type { Telling } from './tellings.ts'

/** How many of a report's events of one kind a further telling is compared with, the latest. */
const BLOCK = 64
/** How many of an event's tellings are looked at for what stands near, the latest. */
const NEAR = 16

/**
 * A report's own events: its tellings in the order of the text, dated ones first, each beside the event that it agrees
 * with most; of equals the one told last before it. Then events that have grown alike are joined.
 */
export function withinReport(tellings: readonly Telling[], parted: Parted, needed: number): Open[] {
  const inText = [...tellings].sort((a, b) => a.mention.trigger.start - b.mention.trigger.start)
  const inTurn = [...inText.filter(({ days }) => days), ...inText.filter(({ days }) => !days)]
  const families = Map.groupBy(inTurn, ({ family }) => family)
  return [...families.values()].flatMap((kin) => {
    const open: Open[] = []
    for (const telling of kin) place({ gist: gistOf(telling), joins: [] }, open, parted, needed)
    const grown: Open[] = []
    for (const one of open) place(one, grown, parted, needed)
    return grown
  })
}

/** Puts `one` to the event of `open` that it agrees with most, or beside them all. */
function place(one: Open, open: Open[], parted: Parted, needed: number): void {
  let best: { at: number; score: number; rule: string } | undefined
  for (let at = open.length - 1; at >= Math.max(0, open.length - BLOCK); at -= 1) {
    const other = open[at].gist
    if (keptApart(one.gist, other, parted)) continue
    const agreement = agree(one.gist, other)
    const score = agreement ? agreement.score + nearness(one.gist, other, agreement, open) : 0
    if (score < needed || (best && score <= best.score)) continue
    best = { at, score, rule: `event/one-report: ${agreement?.rule || 'told again'}` }
  }
  if (!best) {
    open.push(one)
    return
  }
  const { gist, joins } = open[best.at]
  const join = { a: gist.tellings[0], b: one.gist.tellings[0], rule: best.rule }
  open[best.at] = { gist: merged(gist, one.gist), joins: [...joins, ...one.joins, join] }
}

/** What the layout of a report adds: "the attack" after an attack, a death in the sentence of the strike. */
function nearness(a: Gist, b: Gist, { likenesses }: Agreement, open: readonly Open[]): number {
  const [x, y] = [a.tellings.slice(-NEAR), b.tellings.slice(-NEAR)]
  if (x.some(({ other }) => other) || y.some(({ other }) => other) || ofOthers(a, b)) return -3
  if (oneSentence(x, y) && harms(a) !== harms(b)) return 2.5
  const [first, second] = startOf(a) < startOf(b) ? [a, b] : [b, a]
  if (isHeadlineOf(first, second, open)) return 2.5
  if (isBareHarm(second) && first.figures.some((one) => second.figures.some((two) => isSameCount(one, two)))) return 2.5
  if (startOf(first) < startOf(second) && second.tellings.slice(-NEAR).some(({ again }) => again)) return 2.5
  if (isBareHarm(second) && !harms(first) && open.filter(({ gist }) => !harms(gist)).length === 1) return 2.5
  return likenesses > 0 ? 0.75 : 0
}

/** Eight were freed this year, nineteen the year before: one voice that gives two exact numbers tells of two things. */
const ofOthers = (a: Gist, b: Gist): boolean =>
  a.family !== 'attack' &&
  a.figures.some((x) => isExact(x) && b.figures.some((y) => isExact(y) && x.min !== y.min && sameThing(x, y)))

/** What a headline tells, the text tells again, in other words and numbers: it is the one act of its kind, or that with its number. */
const isHeadlineOf = (headline: Gist, told: Gist, open: readonly Open[]): boolean =>
  headline.tellings.every(({ headline }) => headline) &&
  told.tellings.every(({ headline }) => !headline) &&
  [...told.types].some((type) => headline.types.has(type)) &&
  (open.filter(({ gist }) => [...gist.types].some((type) => headline.types.has(type))).length === 1 ||
    headline.figures.some((x) => told.figures.some((y) => x.point !== null && x.point === y.point && sameThing(x, y))))

const isSameCount = (a: Quantity, b: Quantity): boolean =>
  isExact(a) && isExact(b) && a.min === b.min && sameThing(a, b)

const isExact = ({ kind, form, partOf }: Quantity): boolean =>
  kind === 'count' && form === 'exact' && partOf === undefined

/** "At least 14 people were killed": no day, no place, nobody who did it; of the only attack that is told before. */
const isBareHarm = (gist: Gist): boolean =>
  harms(gist) &&
  !gist.days &&
  gist.places.length === 0 &&
  !gist.sides.some(({ role, actor }) => role === 'actor' && actor)

const startOf = ({ tellings }: Gist): number =>
  tellings.reduce((least, { mention }) => Math.min(least, mention.trigger.start), Number.POSITIVE_INFINITY)

function oneSentence(a: readonly Telling[], b: readonly Telling[]): boolean {
  const starts = new Set(a.map(({ sentence }) => sentence.start))
  return b.some(({ sentence }) => starts.has(sentence.start))
}

/** Whether it tells only what an attack brought about, with a word of its own. */
const harms = ({ types }: Gist): boolean => [...types].every((type) => HARM.has(type))
const HARM = new Set(['killing', 'injury', 'destruction', 'damage'])
