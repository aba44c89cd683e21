import { lemmaOf } from '../syntax/lemmatise.ts'
import { childrenOf, hasRelation, headOf, lowerOf, type Tree } from '../syntax/tree.ts'
import { type Mendable, topOf } from './mendable.ts'

const COUNTED = /^(?:another|dozens|scores|hundreds|thousands|several|many|some|others|one|more)$/

/** "12 were killed and more than 30 injured", "left 12 dead and 30 injured": one verb counts for both. */
export function secondHarm({ tree, head, deprel, upos, xpos, lemma }: Mendable, token: number): void {
  const participle = lowerOf(tree, token)
  const isFinal = !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tree.syntax.upos[token + 1] ?? '')
  if (!/^(?:killed|injured|wounded|hurt|displaced|missing|arrested|detained|captured)$/.test(participle) || !isFinal)
    return
  const and = countBefore(tree, token)
  if (and === undefined) return
  const verb = harmBefore(tree, and)
  const count = topOf(tree, and + 1, token)
  if (verb === undefined || (head[count] === token && deprel[count] === 'nsubj:pass')) return
  head[token] = verb
  deprel[token] = 'conj'
  upos[token] = 'VERB'
  xpos[token] = 'VBN'
  lemma[token] = lemmaOf(participle, 'VERB', 'VBN')
  head[and] = token
  head[count] = token
  deprel[count] = 'nsubj:pass'
  for (const child of childrenOf(tree, count)) {
    if (child <= token || deprel[child] === 'punct') continue
    head[child] = token
    deprel[child] = 'obl'
  }
}

/** The "and" or "with" before a count that ends right before a token: "and at least 30 others | injured". */
function countBefore(tree: Tree, end: number): number | undefined {
  let hasCount = false
  for (let at = end - 1; at > 0 && at >= end - 6 && tree.sentenceOf[at] === tree.sentenceOf[end]; at -= 1) {
    if (/^(?:and|with)$/.test(lowerOf(tree, at))) return hasCount ? at : undefined
    if (!/^(?:NUM|DET|ADJ|ADV|ADP|NOUN|PRON)$/.test(tree.syntax.upos[at])) return undefined
    hasCount ||= tree.syntax.upos[at] === 'NUM' || COUNTED.test(lowerOf(tree, at))
  }
  return undefined
}

/** The passive before "and", or the verb that leaves people dead. */
function harmBefore(tree: Tree, end: number): number | undefined {
  for (let at = end - 1; at >= 0 && at > end - 12 && tree.sentenceOf[at] === tree.sentenceOf[end]; at -= 1) {
    if (tree.syntax.upos[at] !== 'VERB' || /^(?:acl|xcomp)/.test(tree.syntax.deprel[at])) continue
    const leavesDead = tree.syntax.lemma[at] === 'leave' && /^(?:dead|homeless)$/.test(lowerOf(tree, end - 1))
    return leavesDead || childrenOf(tree, at, 'aux:pass').length > 0 ? at : undefined
  }
  return undefined
}

/** "killed four and wounded 12 others", the others taken for more of the four: what stands right after a verb is its. */
export function secondObject({ tree, head, deprel, upos, xpos, lemma }: Mendable, token: number): void {
  const one = headOf(tree, token)
  const first = one === undefined ? undefined : headOf(tree, one)
  if (one === undefined || first === undefined || deprel[token] !== 'conj' || !hasRelation(tree, one, 'obj')) return
  let verb = token - 1
  while (verb > one && /^(?:NUM|DET|ADJ|ADV)$/.test(tree.syntax.upos[verb]) && headOf(tree, verb) === token) verb -= 1
  if (verb <= one + 1 || headOf(tree, verb) !== first || !hasRelation(tree, verb, 'conj')) return
  if (!/^(?:VERB|ADJ)$/.test(tree.syntax.upos[verb]) || !/(?:ed|t)$/.test(lowerOf(tree, verb))) return
  if (childrenOf(tree, verb, 'obj', 'aux').length > 0) return
  head[token] = verb
  deprel[token] = 'obj'
  upos[verb] = 'VERB'
  xpos[verb] = xpos[first]
  lemma[verb] = lemmaOf(lowerOf(tree, verb), 'VERB', xpos[verb])
}

/** "broke in and shot dead a farmer", the verb taken for a noun and the farmer for what is done by "dead". */
export function shotDead({ tree, head, upos, xpos, lemma }: Mendable, token: number): void {
  const dead = token + 1
  if (lowerOf(tree, token) !== 'shot' || lowerOf(tree, dead) !== 'dead' || headOf(tree, dead) !== token) return
  const shot = [...childrenOf(tree, token, 'obj'), ...childrenOf(tree, dead, 'obj')]
  if (tree.syntax.upos[token] !== 'NOUN' || shot.length === 0) return
  for (const one of shot) head[one] = token
  upos[token] = 'VERB'
  xpos[token] = 'VBD'
  lemma[token] = 'shoot'
}

const HARMING = /^(?:killing|injuring|wounding|destroying|damaging|kidnapping|abducting|capturing)$/

/** "killing 12 and injuring scores more", the second gerund taken for a word on the people. */
export function secondGerund({ tree, head, deprel, upos, xpos }: Mendable, token: number): void {
  const people = headOf(tree, token)
  if (!HARMING.test(lowerOf(tree, token)) || people === undefined || people < token) return
  if (!/^(?:amod|compound)$/.test(deprel[token]) || lowerOf(tree, token - 1) !== 'and' || deprel[people] !== 'conj')
    return
  const first = headOf(tree, headOf(tree, people) ?? token)
  if (first === undefined || !HARMING.test(lowerOf(tree, first))) return
  head[token] = first
  deprel[token] = 'conj'
  upos[token] = 'VERB'
  xpos[token] = 'VBG'
  head[token - 1] = token
  head[people] = token
  deprel[people] = 'obj'
}
