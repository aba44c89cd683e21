import { actingForms, ofAnything } from '../../languages/en/counted-roles.ts'
import { amongPhrases, besidesAfter, besidesBefore, includingWords } from '../../languages/en/figure-cues.ts'
import type { Draft } from './drafts.ts'
import { openerOfJoined } from './joined-objects.ts'
import { isTagged, type Page, phraseAt, phrases, tagOf } from './page.ts'
import { isPerson } from './roles.ts'

/** Ties the quantities of each sentence: parts to wholes, lists to the one fate told of them. */
export function tie(page: Page, drafts: readonly Draft[]): void {
  const near = (at: number): Draft | undefined => drafts[at]
  drafts.forEach((draft, at) => {
    draft.relation = besides(page, draft) ? 'inAddition' : undefined
    const whole = wholeOf(page, drafts, at)
    if (whole) Object.assign(draft, whole)
  })
  for (let at = drafts.length - 2; at >= 0; at -= 1) shareForwards(page, drafts[at], near(at + 1))
  for (let at = 1; at < drafts.length; at += 1) shareBackwards(page, drafts[at - 1], drafts[at])
  for (const draft of drafts)
    if (!draft.role && draft.whole?.role && draft.bounded.kind !== 'age') draft.role = draft.whole.role
}

type Tie = Pick<Draft, 'relation' | 'whole'>

const isCount = ({ bounded: { kind, unit } }: Draft): boolean => kind === 'count' || unit === 'fraction' || unit === '%'
const endOf = (draft: Draft): number => {
  const { bounded, noun, ofThem } = draft
  return Math.max(bounded.last + (!noun && isToldRightBehind(draft) ? 1 : 0), noun?.last ?? 0, ofThem ?? 0)
}
const sameSentence = (page: Page, a: Draft, b: Draft): boolean =>
  page.sentenceFirst[a.bounded.first] === page.sentenceFirst[b.bounded.first]

const MOST_BACK = 6

function wholeOf(page: Page, drafts: readonly Draft[], at: number): Tie | undefined {
  const draft = drafts[at]
  if (!isCount(draft)) return undefined
  const { first } = draft.bounded
  const { lower } = page
  if (draft.ofThem || isOfWhom(page, first)) return named(page, drafts, at, 'among')
  const next = drafts[at + 1]
  if (next && isOfNext(page, draft, next)) return { relation: 'among', whole: next }
  if (includingWords.has(lower[first - 1] ?? '')) return named(page, drafts, at, 'including')
  if (AMONG.some((words) => phraseAt(page, first - words.length, words) > 0)) return named(page, drafts, at, 'among')
  const joined = joinedTo(page, draft)
  if (joined) return named(page, drafts, at, joined)
  const before = drafts[at - 1]
  if (!before || !sameSentence(page, before, draft) || !isCount(before)) return undefined
  if (isOfWhole(page, before, draft)) return { relation: 'among', whole: before }
  if (before.whole && before.relation === 'among' && isAlsoOf(page, before, draft))
    return { relation: 'among', whole: before.whole }
  if (opensBreakdown(page, before, draft)) return { relation: 'breakdown', whole: before }
  const { relation, whole } = before
  const follows = relation !== undefined && relation !== 'inAddition' && isListed(page, before, draft)
  if (!follows || before.ofThem || (whole && !isWithin(draft, whole))) return undefined
  return { relation, ...(whole && { whole }) }
}

const AMONG = phrases(amongPhrases)

/** "including a nun and four children", "among them a nun and four children" */
function joinedTo(page: Page, { bounded: { first } }: Draft): 'including' | 'among' | undefined {
  const opener = openerOfJoined(page, first, LIST_OPENERS)
  if (opener === undefined) return undefined
  if (includingWords.has(page.lower[opener])) return 'including'
  return page.lower[opener - 1] === 'among' ? 'among' : undefined
}
const LIST_OPENERS = new Set([...includingWords, 'them', 'whom'])

/** The nearest count before that is itself no part, and no smaller. */
function named(page: Page, drafts: readonly Draft[], at: number, relation: 'including' | 'among'): Tie {
  const draft = drafts[at]
  for (let back = at - 1; back >= Math.max(0, at - MOST_BACK) && sameSentence(page, drafts[back], draft); back -= 1) {
    const whole = drafts[back]
    if (whole.bounded.kind !== 'count' || whole.bounded.core.zero || isPart(whole, relation)) continue
    return isWithin(draft, whole) ? { relation, whole } : { relation }
  }
  const before = draft.ofThem ? onlyBefore(page, drafts, at) : undefined
  return { relation, ...(before && isWithin(draft, before) && { whole: before }) }
}

/** "Thirty people were captured. Two of them": the only count of the sentence before. */
function onlyBefore(page: Page, drafts: readonly Draft[], at: number): Draft | undefined {
  const start = page.sentenceFirst[drafts[at].bounded.first]
  if (start === 0) return undefined
  const previous = page.sentenceFirst[start - 1]
  const found: Draft[] = []
  for (let back = at - 1; back >= Math.max(0, at - MOST_BACK) && drafts[back].bounded.first >= previous; back -= 1) {
    if (drafts[back].bounded.kind === 'count' && drafts[back].bounded.first < start) found.push(drafts[back])
  }
  return found.length === 1 && !found[0].whole && !found[0].bounded.core.zero ? found[0] : undefined
}

/** A part is a whole only to what it includes: "132 of them are held, including 27 women". */
const isPart = ({ whole, relation }: Draft, next: 'including' | 'among'): boolean =>
  whole !== undefined && relation !== 'inAddition' && !(next === 'including' && relation === 'among')

/** Whether a part can be of a whole: not surely more than it. */
const isWithin = ({ bounded: part }: Draft, { bounded: whole }: Draft): boolean =>
  part.kind !== 'count' || whole.max === null || (part.min ?? part.point ?? 0) <= whole.max

/** "of whom 19 are children" */
const isOfWhom = ({ lower }: Page, first: number): boolean =>
  /^(?:whom|which)$/.test(lower[first - 1] ?? '') && lower[first - 2] === 'of'

/** "three of the 14 captives", "160 captives out of the 240" */
function isOfNext({ lower }: Page, draft: Draft, { bounded: { first, kind } }: Draft): boolean {
  const out = lower[draft.bounded.last] === 'out' ? draft.bounded.last : endOf(draft)
  const last = lower[out] === 'out' ? out + 1 : draft.bounded.last
  if (lower[last] !== 'of' || kind !== 'count') return false
  if (draft.noun && draft.noun.first > last && first > last && first < draft.noun.last) return true
  return first === last + 1 || (first === last + 2 && /^(?:the|those|these|its|their|all)$/.test(lower[last + 1]))
}

/** "Of the 14 captives, three are children": the whole opens the sentence. */
function isOfWhole(page: Page, before: Draft, { bounded: { first } }: Draft): boolean {
  return isOfOpening(page, before) && page.lower[first - 1] === ','
}

function isOfOpening({ lower, sentenceFirst }: Page, { bounded: { first } }: Draft): boolean {
  const of = lower[first - 1] === 'of' ? first - 1 : first - 2
  return lower[of] === 'of' && of === sentenceFirst[first]
}

/** "Of the 52, 24 were freed, four were found dead": each that names no noun of its own is of the same whole. */
const isAlsoOf = (page: Page, { whole, bounded }: Draft, draft: Draft): boolean =>
  whole !== undefined &&
  whole.bounded.first < bounded.first &&
  isOfOpening(page, whole) &&
  draft.noun === undefined &&
  isWithin(draft, whole)

/** "41 people: 30 civilians and 11 soldiers", "six captives (four women and two men)". */
function opensBreakdown({ lower }: Page, before: Draft, draft: Draft): boolean {
  const { first } = draft.bounded
  const mark = lower[first - 1] ?? ''
  return (
    /^(?:[:–—(]|-{1,2})$/.test(mark) &&
    endOf(before) === first - 1 &&
    (draft.noun !== undefined || isToldRightBehind(draft)) &&
    isWithin(draft, before)
  )
}

/** "21 killed and 41 injured": the fate stands where a noun would. */
const isToldRightBehind = ({ fate, bounded }: Draft): boolean => fate?.side === 'after' && fate.word === bounded.last

/** Next to each other in a list: only a comma or "and" between them. */
function isListed({ lower }: Page, before: Draft, { bounded: { first } }: Draft): boolean {
  const end = endOf(before)
  const words = lower.slice(end, first)
  return (
    words.length > 0 &&
    words.length <= 5 &&
    words.every((word) => /^(?:,|and|or|as|well|plus|another|a|further)$/.test(word)) &&
    end < first
  )
}

const BESIDES = phrases(besidesBefore)

function besides(page: Page, { bounded: { first, last, kind }, noun }: Draft): boolean {
  if (kind !== 'count') return false
  const { lower } = page
  const before = BESIDES.some(
    (words) => phraseAt(page, first - words.length, words) > 0 && first - words.length >= page.sentenceFirst[first],
  )
  if (before) return !/^(?:in addition to)$/.test(lower.slice(first - 3, first).join(' '))
  return besidesAfter.has(lower[last] ?? '') || (noun !== undefined && lower[noun.head] === 'others')
}

const takes = (draft: Draft, role: Draft['role'], page: Page): boolean =>
  role !== undefined && (ofAnything.has(role) || isPerson(page, draft.noun)) && isCount(draft)

/** "Two women and three children were killed": what is told of the last is told of all. */
function shareForwards(page: Page, draft: Draft, next: Draft | undefined): void {
  if (!next || draft.role || draft.whole || next.whole || !isListed(page, draft, next)) return
  if (next.fate?.side === 'after' && takes(draft, next.role, page)) draft.role = next.role
}

const ADDED = phrases(['as well as', 'along with', 'together with', 'plus'])

/** "killed two women and three children": what is told of the first is told of all. */
function shareBackwards(page: Page, before: Draft, draft: Draft): void {
  if (draft.role || !before.role || draft.whole || before.whole || !sameSentence(page, before, draft)) return
  const isAdded = ADDED.some((words) => phraseAt(page, draft.bounded.first - words.length, words) > 0)
  if (!isAdded && !isListed(page, before, draft)) return
  const next = endOf(draft)
  if (
    next < page.sentenceLast[draft.bounded.first] &&
    (isFiniteVerb(page, next) || actingForms.has(page.lower[next]))
  ) {
    if (before.fate?.side !== 'after' || page.lower[draft.bounded.first - 1] === 'and') return
  }
  if (draft.noun === undefined && before.noun !== undefined) return
  if (takes(draft, before.role, page)) draft.role = before.role
}

const isFiniteVerb = (page: Page, at: number): boolean =>
  isTagged(page, at) && /^(?:VBD|VBZ|VBP|MD)$/.test(tagOf(page, at))
