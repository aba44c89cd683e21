import { roleNouns } from '../../languages/en/entity-titles.ts'
import { statusVerbs } from '../../languages/en/status-cues.ts'
import { triggerNouns } from '../../languages/en/trigger-nouns.ts'
import { childrenOf, hasRelation, headOf, lowerOf, type Tree } from '../syntax/tree.ts'
import type { Words } from './rehang-words.ts'

/** Verbs whose object does what the infinitive after it says, asked to or made to. */
const BIDDING = new Set(
  [...statusVerbs.values()].flatMap(({ lemma, status }) =>
    status === 'demanded' && lemma !== 'demand' ? [lemma] : [],
  ),
)
for (const lemma of ['force', 'allow', 'help', 'let', 'persuade', 'convince', 'invite', 'pressure', 'enable'])
  BIDDING.add(lemma)

/** "urged the Front to free the captives", the infinitive taken for a word on the Front or for what it is urged for. */
export function infinitiveOfBidding({ tree, head, deprel }: Words, verb: number): void {
  const noun = bidden(tree, verb, deprel[verb])
  const above = noun === undefined ? undefined : headOf(tree, noun)
  if (above === undefined || !BIDDING.has(tree.syntax.lemma[above])) return
  if (!childrenOf(tree, verb, 'mark').some((mark) => lowerOf(tree, mark) === 'to')) return
  head[verb] = above
  deprel[verb] = 'xcomp'
}

/** The object of the verb above an infinitive that was hung on that object or, as a circumstance, on that verb. */
function bidden(tree: Tree, verb: number, relation: string): number | undefined {
  const above = headOf(tree, verb)
  if (above === undefined || above > verb) return undefined
  if (relation === 'acl') return hasRelation(tree, above, 'obj') ? above : undefined
  return relation === 'advcl' ? childrenOf(tree, above, 'obj').find((object) => object < verb) : undefined
}

/** "injured more than 260", the number taken for a circumstance. */
export function numberAfterVerb({ tree, deprel }: Words, token: number): void {
  const verb = headOf(tree, token)
  if (deprel[token] !== 'obl' || verb === undefined || tree.syntax.upos[verb] !== 'VERB' || token > verb + 4) return
  if (childrenOf(tree, token, 'case').length > 0 || childrenOf(tree, verb, 'obj').length > 0) return
  if (/^(?:more|fewer|less) than$/.test(`${lowerOf(tree, verb + 1)} ${lowerOf(tree, verb + 2)}`)) deprel[token] = 'obj'
}

const NAMED = /^NNPS?$/

/**
 * "killed Omar Hadd, leader of the miners, and ...": what follows a name hangs on its head, not on a word inside; an
 * office behind "and" ("and Minister Lea Oru") is another party's.
 */
export function afterName({ tree, head, deprel }: Words, token: number): void {
  const inside = headOf(tree, token)
  if (inside === undefined || token < inside) return
  const isJoined = deprel[token] === 'nmod:desc' && childrenOf(tree, token, 'cc').length > 0
  if (isJoined) deprel[token] = 'conj'
  const follows = isJoined || /^(?:conj|appos|acl|acl:relcl)$/.test(deprel[token])
  const name = hasRelation(tree, inside, 'flat') ? headOf(tree, inside) : undefined
  if (follows && name !== undefined) head[token] = name
}

/** "Omar Hadd, leader of the miners, was killed", "two nurses, workers of a clinic,": a description after a comma, taken for another person. */
export function describesName({ tree, head, deprel }: Words, token: number): void {
  const name = head[token]
  if (deprel[token] !== 'conj' || name < 0 || name > token || childrenOf(tree, token, 'cc').length > 0) return
  const [called, calling] = [tree.syntax.xpos[name], tree.syntax.xpos[token]]
  if (!(NAMED.test(called) && calling === 'NN') && !(called === 'NNS' && calling === 'NNS')) return
  const isDescription =
    roleNouns.has(tree.syntax.lemma[token]) ||
    /^(?:member|founder|mayor|bishop|editor|worker|employee)$/.test(tree.syntax.lemma[token])
  const before = childrenOf(tree, token, 'det', 'amod', 'compound', 'nmod:poss').filter((child) => child < token)
  const first = Math.min(token, ...before)
  if (!isDescription || lowerOf(tree, first - 1) !== ',' || childrenOf(tree, token, 'appos', 'flat').length > 0) return
  deprel[token] = 'appos'
}

/** "left 12 people dead", the state taken for a word on the people. */
export function stateIsComplement({ tree, head, deprel }: Words, token: number): void {
  const people = headOf(tree, token)
  if (!/^(?:dead|wounded|injured)$/.test(lowerOf(tree, token)) || people === undefined || people > token) return
  const verb = headOf(tree, people)
  if (!/^(?:amod|acl)$/.test(deprel[token]) || verb === undefined || tree.syntax.lemma[verb] !== 'leave') return
  if (!hasRelation(tree, people, 'obj')) return
  head[token] = verb
  deprel[token] = 'xcomp'
}

/** "The Front freed two captives, a spokesman said", the captives taken for what was said. */
export function objectBeforeSaying({ tree, head, deprel }: Words, token: number): void {
  const saying = headOf(tree, token)
  if (deprel[token] !== 'obj' || saying === undefined || saying < token) return
  for (let verb = token - 1; verb >= 0 && verb > token - 8; verb -= 1) {
    if (tree.syntax.upos[verb] !== 'VERB') continue
    const isSaid = headOf(tree, verb) === saying && deprel[verb] === 'ccomp'
    if (isSaid && childrenOf(tree, verb, 'obj').length === 0) head[token] = verb
    return
  }
}

/** "Oramar suspended aid to Velmar": a past tense is never a word on the noun after it. */
export function pastIsVerb({ tree, head, deprel }: Words, verb: number): void {
  const noun = headOf(tree, verb)
  if (tree.syntax.xpos[verb] !== 'VBD' || deprel[verb] !== 'amod' || noun === undefined || noun < verb) return
  const subjects = childrenOf(tree, noun, 'nsubj').filter((token) => token < verb)
  if (subjects.length !== 1) return
  head[verb] = head[noun]
  deprel[verb] = deprel[noun]
  head[noun] = verb
  deprel[noun] = 'obj'
  for (const child of childrenOf(tree, noun, 'nsubj', 'punct', 'mark', 'advmod', 'aux'))
    if (child < verb || hasRelation(tree, child, 'punct')) head[child] = verb
}

const GERUNDS = new Set(triggerNouns.flatMap(({ lemma }) => (lemma.endsWith('ing') ? [lemma] : [])))

/** "Fighting in Sahl killed 12": the noun, taken for a clause. */
export function gerundIsNoun({ tree, deprel, upos, xpos }: Words, token: number): void {
  const verb = headOf(tree, token)
  if (!GERUNDS.has(lowerOf(tree, token)) || hasObject(tree, token) || verb === undefined) return
  const isAlone =
    deprel[token] === 'advcl' && token < verb && childrenOf(tree, verb, 'nsubj', 'nsubj:pass').length === 0
  if (deprel[token] !== 'csubj' && !isAlone) return
  upos[token] = 'NOUN'
  xpos[token] = 'NN'
  deprel[token] = 'nsubj'
  for (const child of childrenOf(tree, token, 'obl')) deprel[child] = 'nmod'
}

const hasObject = (tree: Tree, verb: number): boolean => childrenOf(tree, verb, 'obj', 'nsubj', 'aux').length > 0
