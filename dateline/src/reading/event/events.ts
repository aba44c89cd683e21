import { eventType } from '../../knowledge/event-types.ts'
import { dayRange } from '../../model/edtf.ts'
import type {
  Attribution,
  Entity,
  EventMention,
  Participant,
  Quantity,
  Role,
  Status,
  Time,
} from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import { covers, inOrder, type Span, spanOf } from '../../model/span.ts'
import { isOfWar } from '../../model/toll.ts'
import { spanOfPhrase } from '../syntax/phrases.ts'
import type { Syntax } from '../syntax/syntax.ts'
import { ancestorsOf, childrenOf, hasRelation, headOf, isParsed, type Tree, treeOf } from '../syntax/tree.ts'
import type { Layout } from '../text/layout.ts'
import { isAct } from './contents.ts'
import { withAttackers, withPurposes, withSharedDates } from './joined.ts'
import { withMediators } from './mediators.ts'
import type { Mend } from './mendable.ts'
import { type MentionAt, mentionsByToken } from './mentions.ts'
import { nearby } from './nearby.ts'
import { nounAgain, nounTelling } from './nouns.ts'
import { withoutOwners } from './owners.ts'
import { type Around, innermost, participantsOf } from './participants.ts'
import { isAssertion, isGeneric, isInterview, refine } from './refine.ts'
import { MENDS, rehung, tokensOf, withCasesOnNames } from './rehang.ts'
import { statusOf } from './status.ts'
import type { Telling } from './telling.ts'
import { withThoseNamed } from './those.ts'
import { verbTelling } from './verbs.ts'
import { timesByHost, type When, whenOf } from './when.ts'
import { placeOf } from './where.ts'

/** All that the stages before have found. */
export interface Found {
  readonly layout: Layout
  readonly syntax: Syntax
  readonly times: readonly Time[]
  readonly quantities: readonly Quantity[]
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
  readonly report: Report
}

/**
 * Who did what to whom, where a sentence tells it: every trigger whose sense its sentence makes plain, with those who
 * stand in its roles, its date where an expression gives one, its place, how it is told and in whose words. Sentences
 * that were not parsed give none.
 */
export function findEvents(found: Found, mends: readonly Mend[] = MENDS): EventMention[] {
  const { layout, syntax, entities, times, report } = found
  const asParsed = treeOf(layout, syntax)
  const mentionAt = mentionsByToken(asParsed, entities)
  const parsed = treeOf(layout, withCasesOnNames(asParsed, mentionAt))
  const tree = treeOf(layout, rehung(parsed, times, mentionAt, mends))
  const dates = tokensOf(
    tree,
    times.filter(({ type }) => type !== 'DURATION'),
  )
  const told = withPurposes(tree, toldIn(tree, mentionAt, dates))
  const around: Around = {
    dates,
    entityOf: new Map(entities.map((entity) => [entity.id, entity])),
    quantities: nearby(tree, found.quantities, (quantity) => [quantity]),
    attributions: nearby(tree, found.attributions, ({ content }) => content),
  }
  const again = toldAgain(tree, told)
  const hosts = timesByHost(tree, times, mentionAt, (token) => told.has(token) || again.has(token))
  const dated = [...again.values()].filter((telling) => whenOf(tree, telling, hosts, report.published))
  const tellings = [...withMediators(tree, withAttackers(told)), ...dated]
  const mentions = tellings.flatMap((telling) => {
    const when = whenOf(tree, telling, hosts, report.published)
    const event = mentionOf(found, tree, mentionAt, around, telling, when)
    return keepsRoles(telling, event) && !isSummedToll(tree, telling, event, found.quantities) ? [event] : []
  })
  return withSharedDates(mentions.filter(isInformative), entities)
    .sort((a, b) => inOrder(a.trigger, b.trigger))
    .map((event, at) => ({ ...event, id: `e${at + 1}` }))
}

/** What each word tells by itself; the light verb of a noun tells nothing beside it. */
function toldIn(tree: Tree, mentionAt: MentionAt, dates: ReadonlySet<number>): Map<number, Telling> {
  const told = new Map<number, Telling>()
  tree.layout.tokens.forEach((_, token) => {
    const telling = isParsed(tree, token) && !dates.has(token) ? tellingOf(tree, mentionAt, token, dates) : undefined
    if (telling) told.set(token, telling)
  })
  for (const { light } of told.values()) if (light !== undefined) told.delete(light)
  return told
}

function tellingOf(tree: Tree, mentionAt: MentionAt, token: number, dates: ReadonlySet<number>): Telling | undefined {
  const telling = verbTelling(tree, mentionAt, dates, token) ?? nounTelling(tree, mentionAt, token)
  if (!telling || isGeneric(tree, telling) || isAssertion(tree, telling)) return undefined
  const filled = telling.roles.filter(({ head }) => !dates.has(head))
  const roles = withoutOwners(tree, mentionAt, filled)
  const named = roles.length === 0 ? undefined : withThoseNamed(tree, { ...telling, roles })
  const told = named && refine(tree, mentionAt, named)
  return told && isInterview(mentionAt, told) ? undefined : told
}

/**
 * Not so where those it was done to were only a "them" that could be anyone, since "released" alone tells nothing, or
 * where of a demand or an agreement only its subject is left.
 */
function keepsRoles(telling: Telling, { participants }: EventMention): boolean {
  const had = (role: Role): boolean => telling.roles.some((filled) => filled.role === role)
  const hasOther = (role: Role): boolean => participants.some((one) => one.role !== role)
  const isSaid = isAct(telling) || telling.type === 'agreement'
  return (!had('recipient') || hasOther('actor')) && (!had('actor') || !isSaid || hasOther('subject'))
}

/** An event whose every participant was a pronoun that could be anyone tells nothing; a noun taken up tells a date. */
const isInformative = ({ participants, rule }: EventMention): boolean =>
  participants.length > 0 || rule.startsWith('event/again')

/** Nouns that take up an event told before them. */
function toldAgain(tree: Tree, told: ReadonlyMap<number, Telling>): Map<number, Telling> {
  const types = new Set<string>()
  const again = new Map<number, Telling>()
  for (let token = 0; token < tree.layout.tokens.length; token += 1) {
    const telling = told.get(token)
    if (telling) types.add(telling.type)
    const taken = telling || types.size === 0 ? undefined : nounAgain(tree, token, types)
    if (taken) again.set(token, taken)
  }
  return again
}

function mentionOf(
  { layout, report }: Found,
  tree: Tree,
  mentionAt: MentionAt,
  around: Around,
  telling: Telling,
  when: When | undefined,
): EventMention {
  const span = spanOfPhrase(tree, telling)
  const trigger = spanOf(layout.text, span.start, span.end)
  const participants = participantsOf(tree, mentionAt, telling, around)
  const attribution = innermost(around.attributions(telling.trigger), trigger)
  const isAside = attribution !== undefined && isPresupposed(tree, telling.trigger, attribution.content)
  const status = toldBy(statusOf(tree, telling), isAside ? undefined : attribution)
  const date = when && isPossible(when, status, report.published) ? when : undefined
  const place = placeOf(tree, mentionAt, telling)
  const figures = figuresOf(participants, around.quantities(telling.trigger))
  return {
    id: '',
    type: telling.type,
    plover: eventType(telling.type)?.plover ?? null,
    trigger,
    participants,
    ...(date && { time: date.time, edtf: date.edtf }),
    ...(place && { place: mentionAt.get(place.head)?.entity.id }),
    ...(figures.length > 0 && { quantities: figures }),
    status: isHistorical(date, status, report.published) ? 'historical' : status,
    ...(attribution && { attribution: attribution.id }),
    rule: telling.rule,
  }
}

const SUMMED = new Set(['killing', 'injury', 'displacement'])

/** "Tens of thousands of people have been killed": the toll of a war is a figure and no one event. */
function isSummedToll(
  tree: Tree,
  { trigger }: Telling,
  { type, edtf, place, quantities = [] }: EventMention,
  all: readonly Quantity[],
): boolean {
  if (!SUMMED.has(type) || edtf || place) return false
  const isPerfect = childrenOf(tree, trigger, 'aux').some((token) => tree.syntax.lemma[token] === 'have')
  return isPerfect && all.some((quantity) => quantities.includes(quantity.id) && isOfWar(quantity))
}

/** "rejected a demand to free Omar Hadd, who was captured": a relative clause is not what is denied or asked for. */
function isPresupposed(tree: Tree, trigger: number, content: readonly Span[]): boolean {
  return [trigger, ...ancestorsOf(tree, trigger).slice(0, 8)].some((token) => {
    const noun = headOf(tree, token)
    return hasRelation(tree, token, 'acl:relcl') && noun !== undefined && isInside(content, tree.layout.tokens[noun])
  })
}

const isInside = (content: readonly Span[], token: Span): boolean => content.some((part) => covers(part, token))

/** What the speaker's act makes of an event told as to come, and a denial of any. */
function toldBy(status: Status, attribution: Attribution | undefined): Status {
  if (!attribution) return status
  if (attribution.stance === 'denies') return status === 'asserted' || status === 'planned' ? 'denied' : status
  if (attribution.stance === 'questions') return 'hypothetical'
  if (status !== 'planned') return status
  const made: Partial<Record<Attribution['stance'], Status>> = {
    promises: 'promised',
    threatens: 'threatened',
    demands: 'demanded',
    proposes: 'offered',
  }
  return made[attribution.stance] ?? status
}

const TO_COME: ReadonlySet<Status> = new Set(['planned', 'promised', 'threatened', 'offered'])

/** What is told as done cannot lie after the report, nor what is to come before it. */
function isPossible({ edtf }: When, status: Status, published: string | undefined): boolean {
  const { first, last } = dayRange(edtf) ?? {}
  const day = published?.slice(0, 10)
  if (day === undefined) return true
  if (TO_COME.has(status)) return !last || last >= day
  return status !== 'asserted' || !first || first <= day
}

/** Dated two or more calendar years before the report. */
function isHistorical(when: When | undefined, status: Status, published: string | undefined): boolean {
  const last = when && dayRange(when.edtf)?.last
  if (!last || !published || status !== 'asserted') return false
  return Number(last.slice(0, 4)) <= Number(published.slice(0, 4)) - 2
}

/** The counts of the participants, and what is counted as part of them. */
function figuresOf(participants: readonly Participant[], quantities: readonly Quantity[]): string[] {
  const own = participants.flatMap(({ quantity }) => quantity ?? [])
  const within = quantities.filter(
    ({ partOf, start, end, kind }) =>
      (partOf !== undefined && own.includes(partOf)) ||
      (kind === 'count' && participants.some((participant) => covers(participant, { start, end }))),
  )
  return [...new Set([...own, ...within.map(({ id }) => id)])]
}
