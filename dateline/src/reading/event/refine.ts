import { habitAdverbs, summingAdjectives } from '../../languages/en/event-words.ts'
import { authorityNouns, outlawNouns, suspectNouns } from '../../languages/en/trigger-fillers.ts'
import { obliquesOf } from '../syntax/clauses.ts'
import { childrenOf, hasRelation, headOf, lowerOf, subtreeOf, type Tree, wordOf } from '../syntax/tree.ts'
import type { MentionAt } from './mentions.ts'
import type { Telling } from './telling.ts'

/** The finer type that the words around a trigger give it. */
export function refine(tree: Tree, mentionAt: MentionAt, telling: Telling): Telling {
  const type = finerType(tree, mentionAt, telling)
  return type === telling.type ? telling : { ...telling, type }
}

function finerType(tree: Tree, mentionAt: MentionAt, telling: Telling): string {
  const near = nearWords(tree, telling)
  switch (telling.type) {
    case 'talks':
    case 'meeting':
      if (near.has('phone') || near.has('telephone')) return 'call'
      if (near.has('summit') || near.has('sidelines')) return 'summit-meeting'
      return telling.type === 'talks' && near.has('visit') ? 'meeting' : telling.type
    case 'restriction':
      return measureOf(tree, telling) ?? telling.type
    case 'exercise':
      return telling.roles.filter(({ role }) => role === 'actor').length > 1 ? 'joint-exercise' : 'exercise'
    case 'obstruction':
      return telling.roles.some(({ role, head }) => role === 'actor' && authorityNouns.has(tree.syntax.lemma[head]))
        ? 'closure'
        : 'obstruction'
    case 'arrest':
      return telling.roles.some(({ role, head }) => role === 'actor' && outlawNouns.has(tree.syntax.lemma[head]))
        ? 'capture'
        : 'arrest'
    case 'capture':
      return isLawful(tree, mentionAt, telling) ? 'arrest' : 'capture'
    default:
      return telling.type
  }
}

const MEASURES: ReadonlyMap<string, string> = new Map([
  ['curfew', 'curfew'],
  ['sanction', 'sanctions'],
  ['embargo', 'sanctions'],
  ['state', 'martial-law'],
  ['law', 'martial-law'],
  ['emergency', 'martial-law'],
])

/** What was imposed: a curfew, sanctions, a state of emergency. */
const measureOf = (tree: Tree, { roles }: Telling): string | undefined =>
  roles.flatMap(({ role, head }) => (role === 'subject' ? (MEASURES.get(tree.syntax.lemma[head]) ?? []) : []))[0]

/** Words of the phrases that hang on the trigger: "over the phone", "on the sidelines of the summit". */
function nearWords(tree: Tree, { trigger, light }: Telling): Set<string> {
  const above = headOf(tree, trigger)
  const carried = above !== undefined && tree.syntax.upos[above] === 'VERB' && hasRelation(tree, trigger, 'obj')
  const hosts = [trigger, ...(light === undefined ? [] : [light]), ...(carried ? [above] : [])]
  const heads = hosts
    .flatMap((host) => obliquesOf(tree, host))
    .filter(({ preposition }) => /^(?:by|over|on|at|during|via|in)$/.test(preposition))
    .flatMap(({ heads }) => heads)
  const words = new Set<string>()
  for (const head of heads) for (const token of subtreeOf(tree, head)) words.add(lowerOf(tree, token))
  return words
}

/** "insisted that the shooting was lawful" says how things are, and demands nothing. */
export const isAssertion = (tree: Tree, { trigger, type, roles }: Telling): boolean =>
  type === 'demand' &&
  tree.syntax.lemma[trigger] === 'insist' &&
  roles.some(({ isClause, head }) => isClause && isIndicative(tree, head))

function isIndicative(tree: Tree, verb: number): boolean {
  const helpers = childrenOf(tree, verb, 'aux', 'aux:pass', 'cop')
  if (helpers.some((token) => /^(?:should|must|be|shall)$/.test(lowerOf(tree, token)))) return false
  return helpers.length > 0 || /^VB[DZ]$/.test(tree.syntax.xpos[verb])
}

/** "speaking to the Meridian Press by phone": an interview. */
export const isInterview = (mentionAt: MentionAt, { type, roles }: Telling): boolean =>
  type === 'call' &&
  roles.some(({ role, head }) => role === 'recipient' && mentionAt.get(head)?.entity.type === 'outlet')

/** Who is seized by a state or its police is arrested. */
function isLawful(tree: Tree, mentionAt: MentionAt, { trigger, roles }: Telling): boolean {
  const isSuspect = roles.some(({ role, head }) => role === 'recipient' && suspectNouns.has(tree.syntax.lemma[head]))
  if (!isSuspect && !/^(?:seize|detain|detention)$/.test(tree.syntax.lemma[trigger])) return false
  return roles.some(({ role, head }) => {
    const isState = mentionAt.get(head)?.entity.type === 'polity' || authorityNouns.has(tree.syntax.lemma[head])
    return role === 'actor' && isState && childrenOf(tree, head).every((child) => wordOf(tree, child) !== '"')
  })
}

/** What is told as a habit is no event: "those who kill children", "helping world powers release hostages globally". */
export function isGeneric(tree: Tree, { trigger, light, isNoun }: Telling): boolean {
  const at = light ?? trigger
  if (isNoun ? isSummedUp(tree, trigger) : isGoingOn(tree, trigger)) return true
  if (/^VB[PZ]$/.test(tree.syntax.xpos[at]) && hasRelation(tree, at, 'acl:relcl')) return true
  const above = headOf(tree, at)
  const hosts = above !== undefined && !isFiniteVerb(tree, at) ? [at, above] : [at]
  return hosts.some((host) =>
    [...subtreeOf(tree, host, (token) => !isClause(tree, token))].some((token) => isHabitual(tree, token)),
  )
}

/** "they continue to kill": no one killing is told. */
function isGoingOn(tree: Tree, verb: number): boolean {
  const above = headOf(tree, verb)
  if (above === undefined || !hasRelation(tree, verb, 'xcomp') || !/^(?:continue|keep)$/.test(tree.syntax.lemma[above]))
    return false
  return /^VB[PZ]$/.test(tree.syntax.xpos[above]) && childrenOf(tree, above, 'aux').length === 0
}

/** "recent attacks on civilians", "repeated raids": many at once, none of them told. */
const isSummedUp = (tree: Tree, noun: number): boolean =>
  tree.syntax.xpos[noun] === 'NNS' &&
  childrenOf(tree, noun, 'nummod').length === 0 &&
  childrenOf(tree, noun, 'amod').some((word) => summingAdjectives.has(lowerOf(tree, word)))

const isClause = (tree: Tree, token: number): boolean =>
  ['advcl', 'acl', 'ccomp', 'parataxis'].some((relation) => hasRelation(tree, token, relation))

const isHabitual = (tree: Tree, token: number): boolean =>
  hasRelation(tree, token, 'advmod') && habitAdverbs.has(lowerOf(tree, token))

const isFiniteVerb = (tree: Tree, verb: number): boolean => /^VB[DPZ]$/.test(tree.syntax.xpos[verb])
