import type { CountedRole } from '../../languages/en/counted-roles.ts'
import { fateNouns } from '../../languages/en/counted-roles.ts'
import { besidesAfter, ofThem } from '../../languages/en/figure-cues.ts'
import { hyphenCounted, timeUnits } from '../../languages/en/figure-units.ts'
import type { Quantity } from '../../model/reading.ts'
import { ageAt } from './ages.ts'
import { isCompound, isNoCount } from './blocked.ts'
import { type Bounded, boundBehindNoun, boundedBy } from './bounded.ts'
import { changedFrom, replacedBy, replacedLater } from './changes.ts'
import { type Core, coreAt } from './cores.ts'
import { type CountedNoun, countedAfter, isPluralOfPeople, peopleOf } from './counted.ts'
import { countAt } from './numerals.ts'
import { rankAt } from './ordinals.ts'
import { anyPhraseAt, isTagged, type Page, phrases, tagOf } from './page.ts'
import { upperOf } from './ranges.ts'
import { type Fate, fateOf, isPerson } from './roles.ts'
import { entryOf, type Toll, tollOf } from './tolls.ts'

/** A quantity before it is tied to others: its bounds, what it counts, and what became of those. */
export interface Draft {
  readonly bounded: Bounded
  readonly noun?: CountedNoun
  readonly fate?: Fate
  readonly toll?: Toll
  role?: CountedRole
  readonly previous?: number
  /** The first token of the figure it replaces, where that stands further on. */
  readonly replacedAt?: number
  /** "three of them": the token after "them". */
  readonly ofThem?: number
  relation?: Quantity['relation']
  whole?: Draft
  readonly rule: string
}

/** Every quantity of a page, in order, none inside another. */
export function draftsOf(page: Page): Draft[] {
  const drafts: Draft[] = []
  let at = 0
  while (at < page.tokens.length) {
    const found = draftAt(page, at)
    if (found.draft && !found.draft.bounded.core.zero) {
      const { first } = found.draft.bounded
      while (drafts.length > 0 && drafts[drafts.length - 1].bounded.last > first) drafts.pop()
    }
    const isReplaced = drafts.slice(-3).some(({ replacedAt }) => replacedAt === found.draft?.bounded.core.first)
    if (found.draft && !isReplaced) drafts.push(found.draft)
    at = found.next
  }
  return drafts
}

interface Step {
  readonly draft?: Draft
  readonly next: number
}

function draftAt(page: Page, at: number): Step {
  if (page.sentenceLast[at] === 0) return { next: at + 1 }
  const age = ageAt(page, at)
  if (age) return { draft: { bounded: age, rule: 'figure/age' }, next: age.last }
  const rank = rankAt(page, at)
  if (rank) return { draft: ranked(page, rank), next: rank.last }
  const core = coreAt(page, at)
  if (!core) return { next: at + 1 }
  if (core.last > page.sentenceLast[at]) return { next: at + 1 }
  if (isNoCount(page, core)) return { next: core.zero ? at + 1 : Math.max(at + 1, core.last) }
  return core.kind === 'count' && core.zero ? none(page, core) : figure(page, core)
}

function ranked(page: Page, bounded: Bounded): Draft {
  const noun = countedAfter(page, bounded.last)
  const fate = noun && fateOf(page, bounded.first, bounded.last, noun)
  return { bounded, ...(noun && { noun }), ...(fate && { fate, role: fate.role }), rule: 'figure/rank' }
}

/** "no one was hurt", "no casualties": only where it says what happened to none. */
function none(page: Page, core: Core): Step {
  const needsNoun = /^(?:no|single|zero)$/.test(page.lower[core.last - 1])
  const noun = countedAfter(page, core.last)
  const fate = fateOf(page, core.first, core.last, noun)
  const isCasualty = noun !== undefined && /^casualt(?:y|ies)$/.test(page.lower[noun.head])
  const isOf = page.lower[core.last] === 'of'
  const tells = needsNoun ? noun && (isCasualty || fate) : fate && (noun === undefined || isOf)
  if (!tells || noun?.last === core.last || isYetToCome(page, core.last, fate)) return { next: core.first + 1 }
  const draft: Draft = {
    bounded: boundedBy(page, core, undefined),
    ...(noun && { noun }),
    ...(fate && { fate, role: fate.role }),
    rule: 'figure/none',
  }
  return { draft, next: core.last }
}

const MODALS = new Set("will would could can should may might must shall 'll ’ll".split(' '))

/** "no captives will be freed": nothing has been counted yet. */
const isYetToCome = ({ lower }: Page, from: number, fate: Fate | undefined): boolean =>
  fate !== undefined && lower.slice(from, Math.max(from, fate.word)).some((word) => MODALS.has(word))

const OF_THEM = phrases(ofThem)

function figure(page: Page, found: Core): Step {
  const change = changedFrom(page, found)
  const range = change ? undefined : upperOf(page, found)
  const core = change?.core ?? range?.lower ?? found
  if (range && isNoCount(page, { ...range.upper, first: core.first })) return { next: range.upper.last }
  const plain = boundedBy(page, core, range?.upper)
  const hyphen = isCompound(page, { ...core, last: plain.last })
  const inHyphens = hyphen ? page.lower[plain.last + 1] : undefined
  if (inHyphens !== undefined && !hyphenCounted.has(inHyphens)) return { next: plain.last }
  if (plain.kind === 'count' && timeUnits.has(page.lower[plain.last])) return { next: plain.last }
  const replaced = change ?? replacedBy(page, core, plain.last)
  const them = anyPhraseAt(page, plain.last, OF_THEM)
  const named = inHyphens === undefined ? nounOf(page, plain, them) : nounInHyphens(plain, inHyphens)
  const noun = named && isStateOfMany(page, plain, named) ? undefined : named
  const behind = noun || !besidesAfter.has(page.lower[plain.last]) ? plain.last : plain.last + 1
  const bounded = noun ? boundBehindNoun(page, plain, noun.last) : plain
  const isBare = core.kind === 'count' && !noun
  const toll = isBare
    ? (tollOf(page, bounded.first, bounded.last) ?? entryOf(page, bounded.first, bounded.last))
    : undefined
  const isCounting = core.kind === 'count' || core.unit === 'fraction' || (core.unit === '%' && noun !== undefined)
  const fate =
    isCounting && !toll
      ? fateOf(page, bounded.first, them > 0 && !noun ? them : Math.max(behind, bounded.last), noun)
      : undefined
  const later = replaced || core.vague ? undefined : replacedLater(page, core, noun?.last ?? plain.last)
  const previous = replaced?.previous ?? later?.previous
  const draft: Draft = {
    bounded,
    ...(noun && { noun }),
    ...(toll && { toll, noun: toll.noun }),
    ...(fate && { fate, role: fate.role }),
    ...(toll?.role && { role: toll.role }),
    ...(previous !== undefined && { previous }),
    ...(later && { replacedAt: later.at }),
    ...(them > 0 && { ofThem: them }),
    rule: `figure/${ruleOf(bounded, range !== undefined)}`,
  }
  const next = Math.max(bounded.core.last, bounded.upper?.last ?? 0, replaced && 'last' in replaced ? replaced.last : 0)
  return tellsSomething(page, draft) ? { draft, next } : { next: Math.max(core.last, found.last) }
}

const ruleOf = ({ kind, unit, form }: Bounded, isRange: boolean): string =>
  kind !== 'count' ? (unit === 'fraction' ? 'share' : kind) : isRange ? 'range' : form === 'vague' ? 'vague' : 'count'

function nounOf(page: Page, { last, kind, unit }: Bounded, them: number): CountedNoun | undefined {
  if (kind === 'money') return undefined
  if ((kind === 'measure' || unit === '%') && page.lower[last] !== 'of') return undefined
  if (them < 0) return countedAfter(page, last) ?? saidToBe(page, last)
  const skipped = /^(?:were|are|was|is)$/.test(page.lower[them] ?? '') ? them + 1 : them
  const noun = countedAfter(page, skipped)
  return noun && isPerson(page, noun) && !fateNouns.has(page.lower[noun.head]) ? noun : undefined
}

/** "took 30 captive": what they were made, not what was counted. */
const isStateOfMany = (page: Page, { core }: Bounded, { first, head }: CountedNoun): boolean =>
  core.value !== 1 && first === head && /^(?:captive|hostage|prisoner)$/.test(page.lower[head])

/** "three are children", "three are said to be children": a bare plural said of those counted. */
function saidToBe(page: Page, last: number): CountedNoun | undefined {
  if (!/^(?:are|were)$/.test(page.lower[last] ?? '') || last >= page.sentenceLast[last - 1]) return undefined
  const isToBe = page.lower[last + 2] === 'to' && page.lower[last + 3] === 'be'
  const at = isToBe ? last + 4 : last + 1
  const noun = at < page.sentenceLast[last] ? countedAfter(page, at) : undefined
  return noun && noun.first === at && isPluralOfPeople(page.lower[noun.head]) ? noun : undefined
}

function nounInHyphens({ last }: Bounded, word: string): CountedNoun | undefined {
  return word === 'strong' ? undefined : { first: last + 1, last: last + 2, head: last + 1 }
}

/** Before a number that names nothing, these still tie it to something. */
const TIES = new Set(
  'the all of by to from whom which counted counting recorded documented registered tallied confirmed number numbers numbering including include includes included among further additional numbered and or than other those these only just another total not with for include includes  : ('.split(
    ' ',
  ),
)

/** A number alone is kept where a word ties it; "one", "several" and "a number" only with what they count. */
function tellsSomething(page: Page, { bounded, noun, role, toll, ofThem }: Draft): boolean {
  const { kind, form, core, approximators, first } = bounded
  const { lower } = page
  if (kind !== 'count') return true
  if (role || toll || ofThem || lower[core.last] === '-') return true
  const isOne = core.value === 1 && !core.vague && form === 'exact'
  if (isOne)
    return noun !== undefined && (lower[core.last] !== 'of' || isOfNumber(page, core.last)) && isNounOf(page, noun)
  if (lower[core.last] === 'out' && lower[core.last + 1] === 'of') return true
  if (isRejected(page, first) || isNumbered(page, core, noun)) return false
  if (form === 'vague') return noun !== undefined
  if (noun || approximators.length > 0) return true
  if (isYearLike(page, core)) return false
  if (isPutAt(page, first) || isSubject(page, bounded)) return true
  return TIES.has(lower[first - 1] ?? '') && first > page.sentenceFirst[first]
}

/** "28 people, not 26": a figure that is turned down. */
const isRejected = ({ lower }: Page, first: number): boolean =>
  (lower[first - 1] === 'not' && lower[first - 2] === ',') ||
  (lower[first - 1] === 'than' && lower[first - 2] === 'rather')

const ADVERBS = new Set('later since then also still now already all both eventually soon'.split(' '))
const OPENINGS = new Set([',', ';', ':', 'and', 'but', 'while', 'that', 'said', 'says', '“', '"', '–', '—'])

/** "12 later escaped", "police said 11 had been charged": the number is what a clause is about. */
function isSubject(page: Page, { first, last, core }: Bounded): boolean {
  const { lower } = page
  if (core.value > 1e6 || !(first === page.sentenceFirst[first] || OPENINGS.has(lower[first - 1]))) return false
  let at = last
  while (at < page.sentenceLast[first] && (ADVERBS.has(lower[at]) || /ly$/.test(lower[at]))) at += 1
  if (at >= page.sentenceLast[first]) return false
  if (/^(?:were|are|have|had)$/.test(lower[at])) return true
  return isTagged(page, at) ? tagOf(page, at) === 'VBD' && lower[at] !== 'was' : /[a-z]{3}ed$/.test(lower[at])
}

/** "put its losses at 13" */
const isPutAt = ({ lower, sentenceFirst }: Page, first: number): boolean =>
  lower[first - 1] === 'at' &&
  lower.slice(Math.max(sentenceFirst[first], first - 8), first).some((word) => /^put(?:s|ting)?$/.test(word))

/** "the Salyut 6 spacecraft": digits between a name and a noun in the singular. */
const isNumbered = (page: Page, { first, value, scale }: Core, noun: CountedNoun | undefined): boolean =>
  noun !== undefined &&
  value > 1 &&
  scale === undefined &&
  /^\p{Nd}/u.test(page.lower[first]) &&
  /^NNP/.test(tagOf(page, first - 1)) &&
  first > page.sentenceFirst[first] &&
  page.timeAt[first - 1] < 0 &&
  tagOf(page, noun.head) === 'NN' &&
  !peopleOf(page.lower[noun.head])

/** "one of the five" */
const isOfNumber = (page: Page, of: number): boolean =>
  countAt(page, /^(?:the|its|their|those|these)$/.test(page.lower[of + 1]) ? of + 2 : of + 1) !== undefined

const isNounOf = (page: Page, { head }: CountedNoun): boolean => !isTagged(page, head) || /^NN/.test(tagOf(page, head))
const isYearLike = ({ text, tokens }: Page, { first, last }: Core): boolean =>
  last - first === 1 && /^(?:1[5-9]|20)\d\d$/.test(text.slice(tokens[first].start, tokens[first].end))
