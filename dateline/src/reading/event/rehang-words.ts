import { peopleNouns } from '../../languages/en/entity-people.ts'
import { attackNouns, placeNouns, thingNouns } from '../../languages/en/trigger-fillers.ts'
import { ancestorsOf, childrenOf, hasRelation, headOf, lowerOf, type Tree } from '../syntax/tree.ts'
import type { Mendable } from './mendable.ts'

/** "agreed to free 12 captives", "free" taken for an adjective and "to" for a preposition. */
export function freeIsVerb({ tree, head, deprel, upos, xpos }: Mendable, token: number): void {
  if (lowerOf(tree, token) !== 'free' || token === 0 || lowerOf(tree, token - 1) !== 'to') return
  const isBefore = deprel[token] === 'amod' && /^(?:NUM|DET)$/.test(tree.syntax.upos[token + 1] ?? '')
  if (
    tree.syntax.upos[token] !== 'ADJ' ||
    (!isBefore && !/^(?:xcomp|advcl|acl|ccomp|root|conj|obl|nmod)$/.test(deprel[token]))
  )
    return
  const noun = nounAfter(tree, token + 1)
  if (noun === undefined || !peopleNouns.has(tree.syntax.lemma[noun])) return
  upos[token] = 'VERB'
  xpos[token] = 'VB'
  if (/^(?:obl|nmod)$/.test(deprel[token])) deprel[token] = 'xcomp'
  if (head[token] === noun) {
    head[token] = head[noun]
    deprel[token] = 'xcomp'
  }
  head[token - 1] = token
  deprel[token - 1] = 'mark'
  head[noun] = token
  deprel[noun] = 'obj'
}

/** The last noun of the run of numbers, adjectives and nouns that begins at a token. */
function nounAfter(tree: Tree, first: number): number | undefined {
  let noun: number | undefined
  for (let at = first; at < first + 8 && /^(?:NOUN|NUM|ADJ|DET|PROPN)$/.test(tree.syntax.upos[at] ?? ''); at += 1)
    if (tree.syntax.upos[at] === 'NOUN') noun = at
  return noun
}

/** "took 14 of the crew of the ferry hostage": the state taken for a noun of the phrase before it. */
export function stateAfterPeople({ tree, head, deprel }: Mendable, token: number): void {
  const before = token - 1
  if (!/^(?:hostage|captive|prisoner)$/.test(lowerOf(tree, token)) || deprel[token] !== 'nmod') return
  if (head[before] !== token || deprel[before] !== 'compound') return
  const verb = ancestorsOf(tree, token).find((above) => tree.syntax.upos[above] === 'VERB')
  if (verb === undefined || tree.syntax.lemma[verb] !== 'take' || verb > token) return
  if (!childrenOf(tree, verb, 'obj').some((people) => ancestorsOf(tree, token).includes(people))) return
  for (const child of childrenOf(tree, token)) head[child] = child < before ? before : verb
  head[before] = head[token]
  deprel[before] = 'nmod'
  head[token] = verb
  deprel[token] = 'xcomp'
}

/** "Velmar, along with Oramar and Lethia, mediated": those along with the subject do it too. */
export function doersAlong({ tree, head, deprel }: Mendable, token: number): void {
  if (!/^(?:obl|nmod)$/.test(deprel[token])) return
  const cases = childrenOf(tree, token, 'case')
    .filter((at) => at < token)
    .map((at) => lowerOf(tree, at))
  if (!/^(?:along with|together with|alongside|jointly with)$/.test(cases.join(' '))) return
  const above = headOf(tree, token)
  if (above === undefined) return
  const verb = hasRelation(tree, above, 'nsubj') ? headOf(tree, above) : above
  const subject = verb === undefined ? undefined : childrenOf(tree, verb, 'nsubj').findLast((at) => at < token)
  if (subject === undefined || verb === undefined || verb < token) return
  for (const one of [token, ...childrenOf(tree, token, 'conj')]) head[one] = subject
  deprel[token] = 'conj'
}

/** "as Velmar and the Front, both absent, are yet to agree": the name after "as" is who does it. */
export function subjectAfterAs({ tree, head, deprel }: Mendable, verb: number): void {
  const above = headOf(tree, verb)
  if (tree.syntax.upos[verb] !== 'VERB' || !/^(?:advcl|conj)$/.test(deprel[verb]) || above === undefined) return
  if (childrenOf(tree, verb, 'nsubj', 'cc').length > 0) return
  const isYetTo = verb > 2 && lowerOf(tree, verb - 2) === 'yet' && tree.syntax.lemma[verb - 3] === 'be'
  const finite = isYetTo
    ? verb - 3
    : childrenOf(tree, verb, 'aux', 'cop').find((at) => /^VB[DPZ]$/.test(tree.syntax.xpos[at]))
  if (finite === undefined) return
  const objects = childrenOf(tree, above, 'obj')
  const phrases = [above, verb, ...objects].flatMap((at) => childrenOf(tree, at, 'obl', 'nmod'))
  const subject = phrases.find((at) => {
    const marks = childrenOf(tree, at, 'case').map((mark) => lowerOf(tree, mark))
    return at < finite && marks.length === 1 && /^(?:as|after|before|since|until|while)$/.test(marks[0])
  })
  if (subject === undefined || (above < verb && subject < above)) return
  head[subject] = verb
  deprel[subject] = 'nsubj'
  deprel[verb] = 'advcl'
  for (const mark of childrenOf(tree, subject, 'case')) {
    head[mark] = verb
    deprel[mark] = 'mark'
  }
}

/**
 * "an attack by the Front that hit a clinic", "a strike on a house that killed five": "that" is said of the noun that a
 * name hangs on, never of the name, and what kills is the strike.
 */
export function thatOfNoun({ tree, mentionAt, head, deprel }: Mendable, verb: number): void {
  const name = headOf(tree, verb)
  if (deprel[verb] !== 'acl:relcl' || name === undefined) return
  const isDeadly = /^(?:kill|wound|injure)$/.test(tree.syntax.lemma[verb]) && isHarmless(tree, name)
  if (!isDeadly && mentionAt.get(name)?.mention.kind !== 'name') return
  const that = childrenOf(tree, verb, 'nsubj').find((token) => lowerOf(tree, token) === 'that')
  if (that === undefined || lowerOf(tree, that - 1) === ',') return
  const noun = ancestorsOf(tree, name)
    .slice(0, 3)
    .find((token) => tree.syntax.upos[token] === 'NOUN' && token < name && (!isDeadly || isAttack(tree, token)))
  if (noun !== undefined) head[verb] = noun
}

const isAttack = (tree: Tree, noun: number): boolean => attackNouns.has(tree.syntax.lemma[noun])

const isHarmless = (tree: Tree, noun: number): boolean =>
  thingNouns.has(tree.syntax.lemma[noun]) || placeNouns.has(tree.syntax.lemma[noun])
