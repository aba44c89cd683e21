import { carryingVerbs } from '../../languages/en/event-words.ts'
import { attackNouns } from '../../languages/en/trigger-fillers.ts'
import type { Time } from '../../model/reading.ts'
import { marksOf } from '../syntax/clauses.ts'
import { headOfSpan, prepositionOf, tokenAt } from '../syntax/phrases.ts'
import { ancestorsOf, childrenOf, hasRelation, headOf, lowerOf, type Tree } from '../syntax/tree.ts'
import { effectOf, wholeOf } from './effects.ts'
import { isOutbreak } from './governors.ts'
import { aroundClause, joinedEnd, whenClauses } from './joined-clauses.ts'
import type { MentionAt } from './mentions.ts'
import type { Telling } from './telling.ts'

/** When an event was: the time expression that says so, and its date. */
export interface When {
  readonly time: string
  readonly edtf: string
}

/** The dated times of a report by the token that each hangs on. */
export type TimesByHost = ReadonlyMap<number, readonly TimeAt[]>

interface TimeAt {
  readonly time: Time
  readonly head: number
}

/** How many nouns a time may lie below its verb: "met in Doha on Friday" read as Doha of Friday. */
const DEEPEST = 4

export function timesByHost(
  tree: Tree,
  times: readonly Time[],
  mentionAt: MentionAt,
  isTrigger: (token: number) => boolean,
): TimesByHost {
  const isName = (token: number): boolean => mentionAt.get(token)?.mention.kind === 'name'
  const hosts = new Map<number, TimeAt[]>()
  for (const time of times) {
    if (time.edtf === undefined || (time.type !== 'DATE' && time.type !== 'TIME')) continue
    const head = dayOf(tree, time)
    if (head === undefined) continue
    let host = relativeBefore(tree, time) ?? headOf(tree, head)
    for (
      let step = 0;
      host !== undefined && step < DEEPEST && (isName(host) || isPassedOver(tree, host, isTrigger));
      step += 1
    ) {
      host = headOf(tree, host)
    }
    if (time.dates === 'event' && (host === undefined || !isTrigger(host)))
      host = nearestBefore(tree, head, isTrigger) ?? host
    if (host !== undefined && isSoFar(tree, time)) host = eventAbove(tree, host, isTrigger) ?? host
    if (host !== undefined) hosts.set(host, [...(hosts.get(host) ?? []), { time, head }])
  }
  return hosts
}

/** "freed two men whom it kidnapped last week": a time right behind the verb of a relative clause is of that verb. */
function relativeBefore(tree: Tree, time: Time): number | undefined {
  const first = tokenAt(tree, time.start) ?? 0
  const verb = /^(?:on|in|at)$/.test(lowerOf(tree, first - 1)) ? first - 2 : first - 1
  const isRelative = verb >= 0 && tree.syntax.upos[verb] === 'VERB' && hasRelation(tree, verb, 'acl:relcl')
  return isRelative && tree.sentenceOf[verb] === tree.sentenceOf[first] ? verb : undefined
}

/** The word of a time that hangs outside it: of "late on Thursday", "three weeks ago", hung apart, not "late" or "ago". */
function dayOf(tree: Tree, time: Time): number | undefined {
  const head = headOfSpan(tree, time)
  if (head === undefined || tree.syntax.upos[head] !== 'ADV') return head
  const { tokens } = tree.layout
  for (let at = tokenAt(tree, time.start) ?? head; at < tokens.length && tokens[at].end <= time.end; at += 1) {
    if (at === head) continue
    const above = headOf(tree, at)
    const isOutside = above === undefined || tokens[above].start < time.start || tokens[above].end > time.end
    if (isOutside && /^(?:NOUN|PROPN|NUM)$/.test(tree.syntax.upos[at])) return at
  }
  return head
}

/** "so far this year" sums up what the sentence tells, not the participle beside it: "people held by gunmen so far". */
function isSoFar(tree: Tree, time: Time): boolean {
  const first = tokenAt(tree, time.start) ?? 0
  return first > 1 && lowerOf(tree, first - 1) === 'far' && lowerOf(tree, first - 2) === 'so'
}

const eventAbove = (tree: Tree, token: number, isTrigger: (token: number) => boolean): number | undefined =>
  [token, ...ancestorsOf(tree, token).slice(0, DEEPEST)].find(isTrigger)

/** The event right before a date that is said to date one, where the parser hung the date on the saying. */
function nearestBefore(tree: Tree, head: number, isTrigger: (token: number) => boolean): number | undefined {
  for (let at = head - 1; at >= 0 && at > head - 9 && tree.sentenceOf[at] === tree.sentenceOf[head]; at -= 1) {
    if (isTrigger(at)) return at
    if (tree.syntax.upos[at] === 'VERB' || /^[,;:—]$/.test(lowerOf(tree, at))) return undefined
  }
  return undefined
}

function isPassedOver(tree: Tree, host: number, isTrigger: (token: number) => boolean): boolean {
  const { upos, deprel } = tree.syntax
  if (isAgreedOn(tree, host) || isTargeting(tree, host, isTrigger)) return true
  if (isTrigger(host) || !/^(?:NOUN|PROPN|NUM|PRON|ADJ|ADV)$/.test(upos[host])) return false
  return /^(?:obl|obj|nmod|nsubj|compound|flat|conj|appos|advmod|nummod|iobj)/.test(deprel[host])
}

/** "a strike targeting a shelter in Halm on Monday" dates the strike. */
const isTargeting = (tree: Tree, verb: number, isTrigger: (token: number) => boolean): boolean =>
  tree.syntax.deprel[verb] === 'acl' && tree.syntax.xpos[verb] === 'VBG' && !isTrigger(verb)

/** "agreed on a ceasefire on Monday" dates the agreeing. */
function isAgreedOn(tree: Tree, noun: number): boolean {
  const verb = headOf(tree, noun)
  return tree.syntax.deprel[noun] === 'obl' && verb !== undefined && tree.syntax.lemma[verb] === 'agree'
}

/** The date of an event, where its own clause gives one. */
export function whenOf(
  tree: Tree,
  telling: Telling,
  hosts: TimesByHost,
  published: string | undefined,
): When | undefined {
  for (const host of hostsOf(tree, telling)) {
    const found = bestOf(tree, hosts.get(host) ?? [], published, tree.syntax.xpos[host] === 'VBN')
    if (found) return found
  }
  return sinceClause(tree, telling, hosts, published) ?? whenOfJoined(tree, telling, hosts, published)
}

/** Where the event's time may hang: the trigger, its light verb, what it is done within, the verb it is joined to. */
function hostsOf(tree: Tree, telling: Telling): number[] {
  const { trigger, isNoun, light, purpose } = telling
  const { deprel, xpos, upos } = tree.syntax
  const hosts = [trigger]
  if (purpose !== undefined) hosts.push(purpose)
  const effect = isNoun ? effectOf(tree, trigger) : undefined
  if (effect !== undefined) hosts.push(effect)
  const first = light ?? (isNoun ? wholeOf(tree, trigger) : trigger)
  const isBare = isNoun && light === undefined
  if (first !== trigger) hosts.push(first)
  let at = first
  for (let step = 0; step < 4; step += 1) {
    const above = headOf(tree, at)
    if (above === undefined || upos[above] !== 'VERB') break
    const isShared =
      isWhenClause(tree, at, above) ||
      (deprel[at] === 'conj' && !isNoun && xpos[at] === xpos[above]) ||
      (deprel[at] === 'advcl' && xpos[at] === 'VBG' && marksOf(tree, at).length === 0) ||
      (deprel[at] === 'xcomp' && /^(?:manage|help|continue|begin|start|proceed)$/.test(tree.syntax.lemma[above])) ||
      (isBare && at === first && /^(?:obj|nsubj:pass|nsubj|nsubj:outer)$/.test(deprel[at]) && isCarrier(tree, above))
    if (!isShared) break
    hosts.push(above, ...(isBare && at === first ? childrenOf(tree, above, 'xcomp') : []))
    at = above
  }
  return [...hosts, ...whenClauses(tree, trigger), ...causesOf(tree, telling), ...aroundClause(tree, trigger)]
}

/** "were killed on Monday when a bomb went off": both on one day. */
const isWhenClause = (tree: Tree, clause: number, above: number): boolean => whenClauses(tree, above).includes(clause)

/** "Sunday's attack killed two": the harm is of the day of the attack that did it. */
const causesOf = (tree: Tree, { roles }: Telling): number[] =>
  roles.flatMap(({ role, head }) => (role === 'instrument' && attackNouns.has(tree.syntax.lemma[head]) ? [head] : []))

const isCarrier = (tree: Tree, verb: number): boolean =>
  carryingVerbs.has(tree.syntax.lemma[verb]) || isOutbreak(tree, verb)

function bestOf(
  tree: Tree,
  times: readonly TimeAt[],
  published: string | undefined,
  isPerfect: boolean,
): When | undefined {
  const dated = times
    .filter(({ time }) => time.dates !== 'saying')
    .flatMap(({ time, head }): When[] => {
      const edtf = dateBy(tree, time, head, isPerfect ? published : undefined)
      return edtf === undefined ? [] : [{ time: time.id, edtf }]
    })
  return dated.sort((a, b) => grain(b.edtf) - grain(a.edtf))[0]
}

/** The finer date first; a span of days is worth less than a day in it. */
const grain = (edtf: string): number => (/[./]/.test(edtf) ? 0 : edtf.length)

const POINT = /^\d{4}(?:-\d{2}){0,2}$/

/** What the preposition makes of a date: "since" opens it, "before" and "after" leave it out. */
function dateBy(tree: Tree, time: Time, head: number, published: string | undefined): string | undefined {
  const preposition = prepositionOf(tree, head)
  const edtf = (time.edtf ?? '').replace(/\/\.\.$/, '')
  if (preposition === 'since')
    return published && POINT.test(edtf.replace('/..', ''))
      ? `${edtf.replace('/..', '')}/${published.slice(0, 10)}`
      : undefined
  if (
    preposition === undefined ||
    /^(?:on|in|during|at|over|for|of|throughout|within|early|late|from|between|this|last)$/.test(preposition)
  )
    return edtf
  return undefined
}

/**
 * "killed 12 and abducted nine on Tuesday", "12 were killed and 30 injured on Tuesday": a date at the end is of all that
 * one subject did, or one verb of being says, in one tense.
 */
function whenOfJoined(
  tree: Tree,
  telling: Telling,
  hosts: TimesByHost,
  published: string | undefined,
): When | undefined {
  const last = joinedEnd(tree, telling)
  if (last === undefined) return undefined
  const after = (hosts.get(last) ?? []).filter(({ head }) => head > last)
  return bestOf(tree, after, published, tree.syntax.xpos[last] === 'VBN')
}

/** "have killed ... since declaring war on 7 October": from that day to the report. */
function sinceClause(
  tree: Tree,
  { trigger }: Telling,
  hosts: TimesByHost,
  published: string | undefined,
): When | undefined {
  for (const clause of childrenOf(tree, trigger, 'advcl', 'obl')) {
    const [first] = marksOf(tree, clause).includes('since') ? (hosts.get(clause) ?? []) : []
    const start = first?.time.edtf?.replace(/\/\.\.$/, '')
    if (start && !/[./[]/.test(start))
      return { time: first.time.id, edtf: `${start}/${published?.slice(0, 10) ?? '..'}` }
  }
  return undefined
}
