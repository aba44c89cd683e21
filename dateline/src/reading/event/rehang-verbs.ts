import { roleNouns } from '../../languages/en/entity-titles.ts'
import { statusVerbs } from '../../languages/en/status-cues.ts'
import { triggerNouns } from '../../languages/en/trigger-nouns.ts'
import { hasTo } from '../syntax/clauses.ts'
import { lemmaOf } from '../syntax/lemmatise.ts'
import { childrenOf, hasRelation, headOf, lowerOf, type Tree } from '../syntax/tree.ts'
import type { Mendable } from './mendable.ts'

/** Verbs whose object does what the infinitive after it says, asked to or made to. */
const BIDDING = new Set(
  [...statusVerbs.values()].flatMap(({ lemma, status }) =>
    status === 'demanded' && lemma !== 'demand' ? [lemma] : [],
  ),
)
for (const lemma of ['force', 'allow', 'help', 'let', 'persuade', 'convince', 'invite', 'pressure', 'enable'])
  BIDDING.add(lemma)

/** "urged the Front to free the captives", the infinitive taken for a word on the Front or for what it is urged for. */
export function infinitiveOfBidding({ tree, head, deprel }: Mendable, verb: number): void {
  const noun = bidden(tree, verb, deprel[verb])
  const above = noun === undefined ? undefined : headOf(tree, noun)
  if (above === undefined || !BIDDING.has(tree.syntax.lemma[above])) return
  if (!hasTo(tree, verb)) return
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
export function numberAfterVerb({ tree, deprel }: Mendable, token: number): void {
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
export function afterName({ tree, head, deprel }: Mendable, token: number): void {
  const inside = headOf(tree, token)
  if (inside === undefined || token < inside) return
  const isJoined = deprel[token] === 'nmod:desc' && childrenOf(tree, token, 'cc').length > 0
  if (isJoined) deprel[token] = 'conj'
  const follows = isJoined || /^(?:conj|appos|acl|acl:relcl)$/.test(deprel[token])
  const name = hasRelation(tree, inside, 'flat') ? headOf(tree, inside) : undefined
  if (follows && name !== undefined) head[token] = name
}

/** "Omar Hadd, leader of the miners, was killed", "two nurses, workers of a clinic,": a description after a comma, taken for another person. */
export function describesName({ tree, head, deprel }: Mendable, token: number): void {
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

/** "his counterpart, Lea Oru": the name after an office and a comma, taken for another person. */
export function namesOffice({ tree, head, deprel }: Mendable, token: number): void {
  if (deprel[token] !== 'conj' || !NAMED.test(tree.syntax.xpos[token])) return
  if (childrenOf(tree, token, 'cc').length > 0) return
  const before = childrenOf(tree, token, 'compound', 'amod', 'flat').filter((child) => child < token)
  const comma = Math.min(token, ...before) - 1
  const office = comma - 1
  if (office < 0 || lowerOf(tree, comma) !== ',' || !roleNouns.has(tree.syntax.lemma[office])) return
  if (office !== head[token] && headOf(tree, office) !== headOf(tree, token)) return
  head[token] = office
  deprel[token] = 'appos'
}

/** "left 12 people dead", "shot dead three men": the state taken for a word on the people. */
export function stateIsComplement({ tree, head, deprel }: Mendable, token: number): void {
  const people = headOf(tree, token)
  const verb = people === undefined ? undefined : headOf(tree, people)
  if (people === undefined || verb === undefined || !/^(?:dead|wounded|injured)$/.test(lowerOf(tree, token))) return
  if (!/^(?:amod|acl)$/.test(deprel[token]) || !hasRelation(tree, people, 'obj')) return
  const isLeft = people < token && tree.syntax.lemma[verb] === 'leave'
  const isShot = token === verb + 1 && tree.syntax.lemma[verb] === 'shoot'
  if (!isLeft && !isShot) return
  head[token] = verb
  deprel[token] = 'xcomp'
}

const GERUNDS = new Set(triggerNouns.flatMap(({ lemma }) => (lemma.endsWith('ing') ? [lemma] : [])))

/** "Fighting in Sahl killed 12": the noun, taken for a clause. */
export function gerundIsNoun({ tree, deprel, upos, xpos }: Mendable, token: number): void {
  const verb = headOf(tree, token)
  if (!GERUNDS.has(lowerOf(tree, token)) || hasObject(tree, token) || verb === undefined) return
  const isAlone =
    deprel[token] === 'advcl' && token < verb && childrenOf(tree, verb, 'nsubj', 'nsubj:pass').length === 0
  const isAuxiliary = deprel[token] === 'aux' && token < verb
  if (deprel[token] !== 'csubj' && !isAlone && !isAuxiliary) return
  upos[token] = 'NOUN'
  xpos[token] = 'NN'
  deprel[token] = 'nsubj'
  for (const child of childrenOf(tree, token, 'obl')) deprel[child] = 'nmod'
}

const hasObject = (tree: Tree, verb: number): boolean => childrenOf(tree, verb, 'obj', 'nsubj', 'aux').length > 0

/** "The Front claimed responsibility", the Front taken for a word on what is claimed: nothing hangs across its verb. */
export function subjectAcrossVerb({ tree, head, deprel }: Mendable, token: number): void {
  const noun = headOf(tree, token)
  const verb = noun === undefined ? undefined : headOf(tree, noun)
  if (noun === undefined || verb === undefined || !/^(?:compound|amod|nmod)$/.test(deprel[token])) return
  if (!(token < verb && verb < noun) || tree.syntax.upos[verb] !== 'VERB') return
  if (childrenOf(tree, verb, 'nsubj').length > 0 || childrenOf(tree, token, 'case').length > 0) return
  head[token] = verb
  deprel[token] = 'nsubj'
}

/** "The threat of bombing the bridge was serious", the bridge taken for a second subject of what follows. */
export function objectOfGerund({ tree, head, deprel }: Mendable, token: number): void {
  const verb = headOf(tree, token)
  if (!/^nsubj(?::pass)?$/.test(deprel[token]) || verb === undefined || verb < token) return
  const gerund = Math.min(token, ...childrenOf(tree, token)) - 1
  if (gerund < 0 || tree.syntax.xpos[gerund] !== 'VBG' || childrenOf(tree, gerund, 'obj').length > 0) return
  if (!childrenOf(tree, verb, 'nsubj').some((subject) => subject < gerund)) return
  head[token] = gerund
  deprel[token] = 'obj'
}

/** "helped release 19 captives", the infinitive without "to" taken for a noun that is helped. */
export function helpsDo({ tree, head, deprel, upos, xpos }: Mendable, token: number): void {
  const verb = token - 1
  if (deprel[token] !== 'obj' || head[token] !== verb || tree.syntax.lemma[verb] !== 'help') return
  const object = childrenOf(tree, verb, 'obj').find((other) => other > token)
  if (object === undefined || tree.syntax.xpos[token] !== 'NN' || childrenOf(tree, token).length > 0) return
  upos[token] = 'VERB'
  xpos[token] = 'VB'
  deprel[token] = 'xcomp'
  head[object] = token
}

/** "a man kidnapped last week": behind its noun no adjective but a participle, with the date behind it. */
export function participleBehindNoun({ tree, dates, head, deprel, upos, xpos, lemma }: Mendable, token: number): void {
  const word = lowerOf(tree, token)
  if (deprel[token] !== 'amod' || head[token] !== token - 1 || !/(?:ed|en)$/.test(word)) return
  if (!/^(?:JJ|VB[DN])$/.test(xpos[token]) || tree.syntax.upos[token - 1] !== 'NOUN') return
  deprel[token] = 'acl'
  upos[token] = 'VERB'
  xpos[token] = 'VBN'
  lemma[token] = lemmaOf(word, 'VERB', 'VBN')
  for (let at = token + 1; dates.has(at); at += 1) {
    const above = headOf(tree, at)
    if (above !== undefined && above < token && hasRelation(tree, at, 'obl')) head[at] = token
  }
}

/** "spoke by phone": the phone does not speak. */
export function byPhone({ tree, deprel, xpos }: Mendable, token: number): void {
  const verb = headOf(tree, token)
  if (deprel[token] !== 'obl:agent' || verb === undefined || childrenOf(tree, verb, 'aux:pass').length > 0) return
  if (!/^(?:phone|telephone|video)$/.test(lowerOf(tree, token))) return
  deprel[token] = 'obl'
  xpos[verb] = 'VBD'
  for (const subject of childrenOf(tree, verb, 'nsubj:pass')) deprel[subject] = 'nsubj'
}
