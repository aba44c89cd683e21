import { ancestorsOf, childrenOf, hasRelation, headOf, lowerOf, type Tree, wordOf } from '../syntax/tree.ts'
import { isVerb, type Mendable } from './mendable.ts'

/** "11 soldiers and one policeman were killed": two subjects of one verb, joined by "and". */
export function joinedSubjects({ tree, head, deprel }: Mendable, token: number): void {
  const verb = headOf(tree, token)
  if (verb === undefined || !/^nsubj(?::pass)?$/.test(deprel[token]) || token > verb) return
  const before = childrenOf(tree, verb, 'nsubj').findLast((other) => other < token && deprel[other] === deprel[token])
  if (before === undefined || !/^(?:NOUN|PROPN|NUM)$/.test(tree.syntax.upos[before])) return
  const and = childrenOf(tree, verb, 'cc').find((word) => word > before && word < token)
  if (and === undefined || childrenOf(tree, token, 'nsubj', 'cop').length > 0) return
  for (let at = before + 1; at < and; at += 1) if (isVerb(tree, at)) return
  head[token] = before
  deprel[token] = 'conj'
  head[and] = token
}

/** "Members of the group ELN kidnapped two, police said": what is said, taken for a clause about the group. */
export function saidTakenForRelative({ tree, head, deprel }: Mendable, verb: number): void {
  if (!/^(?:acl|amod)$/.test(deprel[verb]) || tree.syntax.xpos[verb] !== 'VBD') return
  if (childrenOf(tree, verb, 'obj').every((object) => object < verb)) return
  const subject = [headOf(tree, verb) ?? verb, ...ancestorsOf(tree, headOf(tree, verb) ?? verb)].find((noun) =>
    hasRelation(tree, noun, 'nsubj'),
  )
  const saying = subject === undefined ? undefined : headOf(tree, subject)
  if (subject === undefined || subject > verb || saying === undefined || saying < verb) return
  const sayer = childrenOf(tree, saying, 'nsubj').find((other) => other > verb)
  if (sayer === undefined || !isCommaBetween(tree, verb, sayer)) return
  const [name] = childrenOf(tree, verb, 'nsubj')
  if (name !== undefined && (name !== verb - 1 || tree.syntax.upos[name] !== 'PROPN')) return
  head[verb] = saying
  deprel[verb] = 'ccomp'
  head[subject] = verb
  deprel[subject] = 'nsubj'
  if (name !== undefined) {
    head[name] = name - 1
    deprel[name] = 'appos'
  }
}

function isCommaBetween(tree: Tree, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at += 1) if (wordOf(tree, at) === ',') return true
  return false
}

/** "Two more were killed": the number, taken for a word about the killing. */
export function moreAreSubject({ tree, head, deprel, upos, xpos }: Mendable, token: number): void {
  const verb = headOf(tree, token)
  if (verb === undefined || lowerOf(tree, token) !== 'more' || deprel[token] !== 'advmod' || token > verb) return
  const isCounted = childrenOf(tree, token, 'nummod').some((number) => number === token - 1)
  if (!isCounted || childrenOf(tree, verb, 'nsubj').length > 0 || childrenOf(tree, verb, 'aux:pass').length === 0)
    return
  head[token] = verb
  deprel[token] = 'nsubj:pass'
  upos[token] = 'NUM'
  xpos[token] = 'CD'
}

/** "Students abducted from a school have been freed": what was done to them before, taken for what is told. */
export function doneBefore({ tree, head, deprel, xpos }: Mendable, verb: number): void {
  if (tree.syntax.xpos[verb] !== 'VBN' || !/^(?:ccomp|conj|parataxis|advcl|xcomp)$/.test(deprel[verb])) return
  const before = headOf(tree, verb)
  if (before === undefined || before > verb || tree.syntax.xpos[before] !== 'VBD') return
  const isFinished = childrenOf(tree, verb, 'aux', 'aux:pass').some((word) =>
    /^(?:have|has|had|was|were)$/.test(lowerOf(tree, word)),
  )
  const ownWords = childrenOf(tree, verb, 'nsubj', 'mark', 'cc')
  const [subject] = childrenOf(tree, before, 'nsubj')
  if (!isFinished || ownWords.length > 0 || subject === undefined || childrenOf(tree, before, 'obj', 'aux').length > 0)
    return
  if (childrenOf(tree, verb, 'aux:pass').length === 0 || isCommaBetween(tree, before, verb)) return
  head[verb] = head[before]
  deprel[verb] = deprel[before]
  head[subject] = verb
  deprel[subject] = 'nsubj:pass'
  head[before] = subject
  deprel[before] = 'acl'
  xpos[before] = 'VBN'
  for (const mark of childrenOf(tree, before, 'punct', 'mark')) if (mark > verb || mark < subject) head[mark] = verb
}
