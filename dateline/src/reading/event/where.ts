import { areaNouns } from '../../languages/en/trigger-fillers.ts'
import { marksOf, obliquesOf } from '../syntax/clauses.ts'
import { childrenOf, hasRelation, headOf, lowerOf, type Tree } from '../syntax/tree.ts'
import { isAct } from './contents.ts'
import { effectOf, strikesOf, wholeOf } from './effects.ts'
import { aroundClause, joinedEnd, whenClauses } from './joined-clauses.ts'
import type { MentionAt } from './mentions.ts'
import type { FilledRole, Telling } from './telling.ts'

const AT = new Set(['in', 'at', 'near', 'outside', 'inside', 'around', 'on', 'across', 'through', 'throughout'])
/** What one talks on is no place where one talks. */
const TALKING = new Set(['talks', 'meeting', 'summit-meeting', 'call', 'mediation', 'agreement', 'contact'])
/** Events that happen at the place they are done to. */
const ON_THE_SPOT = new Set([
  'attack',
  'air-strike',
  'shelling',
  'drone-strike',
  'bombing',
  'suicide-bombing',
  'blockade',
  'visit',
  'seizure',
])

/** Where to look for a place, the nearest to the event first: phrases to search, and verbs whose phrases to search. */
const rings: readonly ((place: Search) => number | undefined)[] = [
  inRole,
  inTarget,
  inOwnClause,
  inObjects,
  atJoinedEnd,
  inMeans,
  inClauseAbove,
  inWhenClause,
  aroundThat,
  behindWhere,
  besideDoer,
]

interface Search {
  readonly tree: Tree
  readonly mentionAt: MentionAt
  readonly telling: Telling
}

/** The place where the text puts an event. Never a capital by itself. */
export function placeOf(tree: Tree, mentionAt: MentionAt, telling: Telling): FilledRole | undefined {
  for (const ring of rings) {
    const head = ring({ tree, mentionAt, telling })
    if (head !== undefined) return { role: 'place', head }
  }
  return undefined
}

function inRole(search: Search): number | undefined {
  return firstOf(rolesOf(search, 'place'), (head) => placeIn(search, head))
}

/** "shelled Halm", "attacked the town of Halm" */
function inTarget(search: Search): number | undefined {
  if (!ON_THE_SPOT.has(search.telling.type)) return undefined
  return firstOf(rolesOf(search, 'recipient'), (head) => {
    const there = placeIn(search, head)
    return there !== undefined && (there === head ? isPlace(search, head, 'place') : isArea(search, head))
      ? there
      : undefined
  })
}

/** The phrases of the trigger, its light verb, the verb that carries it and the verb of what it did. */
function inOwnClause(search: Search): number | undefined {
  const { tree, telling } = search
  const { trigger, isNoun, light, purpose } = telling
  const effect = isNoun ? effectOf(tree, trigger) : undefined
  const whole = wholeOf(tree, trigger)
  const above = isNoun ? headOf(tree, whole) : undefined
  const isCarried =
    above !== undefined &&
    tree.syntax.upos[above] === 'VERB' &&
    (hasRelation(tree, whole, 'obj') || hasRelation(tree, whole, 'nsubj'))
  const hosts = [trigger, light, effect, purpose, isCarried ? above : undefined].filter((host) => host !== undefined)
  return firstOf(hosts, (host) => inPhrasesOf(search, host))
}

/** "hit a house in Halm" */
function inObjects(search: Search): number | undefined {
  const { telling } = search
  if (telling.isNoun || isAct(telling)) return undefined
  return inObjectsOf(search, telling.trigger, (head) => telling.roles.some((role) => role.head === head))
}

/** "four were killed and 16 injured in Halm" */
function atJoinedEnd(search: Search): number | undefined {
  const last = joinedEnd(search.tree, search.telling)
  return last === undefined ? undefined : inPhrasesOf(search, last)
}

/** "killed in a strike on Halm", "an air strike on Halm killed two" */
function inMeans(search: Search): number | undefined {
  return firstOf(rolesOf(search, 'instrument'), (head) => inPhrasesOf(search, head))
}

/** "attacked a convoy near Halm, killing four", "stormed the post in Halm and shot two": where the clause above was. */
function inClauseAbove(search: Search): number | undefined {
  const { tree, telling } = search
  const { trigger, isNoun } = telling
  const above = headOf(tree, trigger)
  if (isNoun || above === undefined || tree.syntax.upos[above] !== 'VERB') return undefined
  const isAdded =
    hasRelation(tree, trigger, 'advcl') && tree.syntax.xpos[trigger] === 'VBG' && marksOf(tree, trigger).length === 0
  const isJoined = hasRelation(tree, trigger, 'conj') && childrenOf(tree, trigger, 'nsubj').length === 0
  return isAdded || isJoined ? inClauseOf(search, above) : undefined
}

/** "died when a shell hit a house in Halm" */
function inWhenClause(search: Search): number | undefined {
  return firstOf(whenClauses(search.tree, search.telling.trigger), (clause) => inClauseOf(search, clause))
}

/** "an ambush in Halm in which two were killed", "lost ground in Halm, with 50 rebels killed" */
function aroundThat(search: Search): number | undefined {
  return firstOf(aroundClause(search.tree, search.telling.trigger), (host) => inPhrasesOf(search, host))
}

/** "Sahl, where 40 people have been killed": the place right before "where". */
function behindWhere({ tree, mentionAt, telling }: Search): number | undefined {
  const verb = telling.light ?? telling.trigger
  const where = childrenOf(tree, verb, 'advmod').find((word) => lowerOf(tree, word) === 'where' && word < verb)
  if (where === undefined) return undefined
  const before = lowerOf(tree, where - 1) === ',' ? where - 2 : where - 1
  return isPlace({ mentionAt }, before) ? before : undefined
}

/** "police in Halm arrested", "a court in Halm sentenced" */
function besideDoer(search: Search): number | undefined {
  if (isAct(search.telling) || TALKING.has(search.telling.type)) return undefined
  return firstOf(rolesOf(search, 'actor'), (head) =>
    isPlace(search, head) ? undefined : inPhrasesOf(search, head, new Set(['in', 'at'])),
  )
}

const rolesOf = ({ telling }: Search, wanted: FilledRole['role']): number[] =>
  telling.roles.flatMap(({ role, head }) => (role === wanted ? [head] : []))

const inClauseOf = (search: Search, verb: number): number | undefined =>
  inPhrasesOf(search, verb) ?? inObjectsOf(search, verb)

const inObjectsOf = (search: Search, verb: number, isMeant = (_: number): boolean => true): number | undefined =>
  firstOf(childrenOf(search.tree, verb, 'obj', 'nsubj:pass').filter(isMeant), (head) =>
    isPlace(search, head) && !isPlace(search, head, 'place') ? undefined : placeIn(search, head),
  )

const DEEPEST = 4

/** In the phrases that a preposition of place ties to a verb or noun, in what those are with or of, and in what a strike hit. */
function inPhrasesOf(search: Search, host: number, at: ReadonlySet<string> = AT, depth = 0): number | undefined {
  const { tree, telling } = search
  if (depth > DEEPEST) return undefined
  const isHere = (preposition: string): boolean =>
    at.has(preposition) && !(preposition === 'on' && TALKING.has(telling.type))
  const phrases = obliquesOf(tree, host)
  const here = phrases
    .filter(({ preposition }) => isHere(preposition))
    .flatMap(({ preposition, heads }) =>
      heads.filter(
        (head) => !isAimedAt(search, preposition) || !isPlace(search, head) || isPlace(search, head, 'place'),
      ),
    )
  const others = phrases.flatMap(({ preposition, heads }) =>
    heads.filter((head) => /^(?:with|between|of|by)$/.test(preposition) || isForTalks(tree, preposition, head)),
  )
  return (
    firstOf(here, (head) => placeIn(search, head, depth)) ??
    firstOf(others, (head) => inPhrasesOf(search, head, at, depth + 1)) ??
    (tree.syntax.upos[host] === 'VERB' ? undefined : inWhatItStruck(search, host))
  )
}

/** "met for talks in Halm" */
const isForTalks = (tree: Tree, preposition: string, noun: number): boolean =>
  /^(?:for|at)$/.test(preposition) &&
  /^(?:talk|negotiation|consultation|discussion|summit)$/.test(tree.syntax.lemma[noun])

/** What is done "on Lethia", and is no attack, is done to it. */
const isAimedAt = ({ telling }: Search, preposition: string): boolean =>
  preposition === 'on' && !ON_THE_SPOT.has(telling.type)

/** "a strike targeting a shelter in Halm", "an attack that hit a clinic in Halm" */
const inWhatItStruck = (search: Search, noun: number): number | undefined =>
  firstOf(childrenOf(search.tree, noun, 'acl'), (verb) =>
    hasRelation(search.tree, verb, 'acl:relcl') ? undefined : inClauseOf(search, verb),
  ) ?? firstOf(strikesOf(search.tree, noun), (verb) => inClauseOf(search, verb))

/** The place that a phrase names: itself, "the Halm region", "the town of Halm", "a crossing near Halm". */
function placeIn(search: Search, head: number, depth = 0): number | undefined {
  const { tree } = search
  if (isPlace(search, head)) return head
  if (depth > DEEPEST) return undefined
  const within = obliquesOf(tree, head).filter(({ preposition }) => preposition === 'of' || AT.has(preposition))
  const ofArea = (...relations: readonly string[]): number | undefined =>
    isArea(search, head) ? childrenOf(tree, head, ...relations).find((child) => isPlace(search, child)) : undefined
  return (
    ofArea('compound', 'appos', 'flat') ??
    firstOf(
      within.flatMap(({ heads }) => heads),
      (inner) => placeIn(search, inner, depth + 1),
    ) ??
    ofArea('nmod:poss', 'amod')
  )
}

const isArea = ({ tree }: Search, head: number): boolean => areaNouns.has(tree.syntax.lemma[head])

const isPlace = ({ mentionAt }: Pick<Search, 'mentionAt'>, head: number, only?: 'place'): boolean => {
  const type = mentionAt.get(head)?.entity.type
  return type === 'place' || (only === undefined && type === 'polity')
}

function firstOf(heads: readonly number[], find: (head: number) => number | undefined): number | undefined {
  for (const head of heads) {
    const found = find(head)
    if (found !== undefined) return found
  }
  return undefined
}
