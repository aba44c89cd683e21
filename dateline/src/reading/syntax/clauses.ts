import { coordinated, prepositionOf } from './phrases.ts'
import { childrenOf, hasRelation, headOf, lowerOf, type Tree } from './tree.ts'

/** A verb with what stands around it. All are heads of phrases, every coordinated one by itself. */
export interface Clause {
  readonly verb: number
  readonly passive: boolean
  readonly subjects: readonly number[]
  readonly objects: readonly number[]
  /** Receivers without a preposition: "handed the envoy a list". */
  readonly indirect: readonly number[]
  /** Who does it in the passive: "captured by the Front". */
  readonly agents: readonly number[]
  readonly obliques: readonly Oblique[]
}

export interface Oblique {
  readonly preposition: string
  readonly heads: readonly number[]
}

const RELATIVE = new Set(['who', 'whom', 'which', 'that'])
/** "promised the envoy to release them": the promiser releases. */
const SUBJECT_CONTROL = new Set(['promise', 'vow', 'pledge', 'threaten', 'use'])

/** The clause of a verb: its own words, and the subject or object that it shares with the clause around it. */
export function clauseOf(tree: Tree, verb: number): Clause {
  const passive = isPassive(tree, verb)
  const subjects = subjectsOf(tree, verb)
  return {
    verb,
    passive,
    subjects,
    objects: objectsOf(tree, verb, passive),
    indirect: childrenOf(tree, verb, 'iobj').flatMap((head) => coordinated(tree, head)),
    agents: passive ? agentsOf(tree, verb) : [],
    obliques: obliquesOf(tree, verb),
  }
}

/** Who does it: the phrases with "by". */
function agentsOf(tree: Tree, verb: number): number[] {
  const agents = childrenOf(tree, verb, 'obl').filter((head) => prepositionOf(tree, head) === 'by')
  return agents.flatMap((head) => coordinated(tree, head))
}

/** The phrases that a preposition ties to a verb or a noun. */
export function obliquesOf(tree: Tree, head: number): Oblique[] {
  return childrenOf(tree, head, 'obl', 'nmod').flatMap((child) => {
    if (tree.syntax.deprel[child] === 'nmod:poss') return []
    const preposition = prepositionOf(tree, child)
    if (preposition === undefined || isBounded(tree, child, head)) return []
    const heads = coordinated(tree, child)
    const anew = heads.filter((other) => other !== child && prepositionOf(tree, other) !== undefined)
    return [
      { preposition, heads: heads.filter((other) => !anew.includes(other)) },
      ...anew.map((other) => ({ preposition: prepositionOf(tree, other) ?? preposition, heads: [other] })),
    ]
  })
}

/** Whether the subject of a verb is the one it is done to. */
export function isPassive(tree: Tree, verb: number, depth = 0): boolean {
  const { deprel, xpos } = tree.syntax
  if (childrenOf(tree, verb, 'aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent').length > 0) return true
  if (tree.syntax.upos[verb] === 'ADJ') return childrenOf(tree, verb, 'cop').length > 0
  if (xpos[verb] === 'VBD') return isReducedRelative(tree, verb)
  if (xpos[verb] !== 'VBN') return false
  if (childrenOf(tree, verb, 'aux').length > 0) return false
  if (deprel[verb] === 'acl' || deprel[verb] === 'advcl') return !takesObject(tree, verb)
  const above = headOf(tree, verb)
  const sharesVoice = deprel[verb] === 'conj' && above !== undefined && childrenOf(tree, verb, 'nsubj').length === 0
  return sharesVoice && depth < 6 && isPassive(tree, above, depth + 1)
}

/** "the strike killed at least three", taken for a participle. */
const takesObject = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'obj').length > 0 || boundedObjects(tree, verb).length > 0

/** "an attack carried out by X", taken for a past tense. */
const isReducedRelative = (tree: Tree, verb: number): boolean =>
  /^(?:advcl|acl|dep|appos)$/.test(tree.syntax.deprel[verb]) &&
  childrenOf(tree, verb, 'obj', 'xcomp', 'ccomp').length === 0 &&
  childrenOf(tree, verb, 'obl').some((head) => head < verb + 8 && prepositionOf(tree, head) === 'by')

/** The heads of a verb's subject, own or shared, at most one clause after the other upwards. */
export function subjectsOf(tree: Tree, verb: number, depth = 0): number[] {
  const { deprel, xpos } = tree.syntax
  const own = ownSubject(tree, verb)
  const above = headOf(tree, verb)
  if (own !== undefined) return coordinated(tree, antecedentOf(tree, own, verb))
  if (above === undefined || depth > 6) return []
  switch (deprel[verb]) {
    case 'conj':
      return subjectsOf(tree, above, depth + 1)
    case 'xcomp':
      return controllersOf(tree, above, depth)
    case 'acl':
      if (xpos[verb] === 'VBG' || xpos[verb] === 'VBN') return [above]
      return childrenOf(tree, above, 'nmod:poss')
    case 'advcl':
      if (calledOn(tree, above).length > 0) return controllersOf(tree, above, depth)
      if (xpos[verb] === 'VBG' && isPassive(tree, above)) return agentsOf(tree, above)
      return isFiniteWithoutSubject(tree, verb) ? [] : subjectsOf(tree, above, depth + 1)
    default:
      return []
  }
}

/** The subject nearest before the verb; after it where none stands before. */
function ownSubject(tree: Tree, verb: number): number | undefined {
  const subjects = childrenOf(tree, verb, 'nsubj')
  const inner = subjects.filter((token) => !hasRelation(tree, token, 'nsubj:outer'))
  const own = inner.length > 0 ? inner : subjects
  return own.findLast((token) => token < verb) ?? own[0]
}

const isFiniteWithoutSubject = (tree: Tree, verb: number): boolean =>
  ['VBD', 'VBP', 'VBZ'].includes(tree.syntax.xpos[verb])

/** Who does what stands in the infinitive after a verb. */
function controllersOf(tree: Tree, governor: number, depth: number): number[] {
  const called = calledOn(tree, governor)
  const objects = called.length > 0 ? called : childrenOf(tree, governor, 'obj', 'iobj')
  if (objects.length > 0 && !SUBJECT_CONTROL.has(tree.syntax.lemma[governor])) {
    return objects.flatMap((token) => coordinated(tree, token))
  }
  return subjectsOf(tree, governor, depth + 1)
}

/** "called on the Front to release them". */
const calledOn = (tree: Tree, governor: number): number[] =>
  /^(?:call|appeal|rely|prevail)$/.test(tree.syntax.lemma[governor])
    ? childrenOf(tree, governor, 'obl').filter((head) => /^(?:on|upon|to)$/.test(prepositionOf(tree, head) ?? ''))
    : []

function objectsOf(tree: Tree, verb: number, passive: boolean): number[] {
  const own = [...childrenOf(tree, verb, 'obj'), ...(passive ? [] : boundedObjects(tree, verb))]
  if (own.length > 0) return own.flatMap((token) => coordinated(tree, antecedentOf(tree, token, verb)))
  if (passive) return []
  const above = headOf(tree, verb)
  const { deprel } = tree.syntax
  if (deprel[verb] === 'acl:relcl' && above !== undefined) {
    const [subject] = childrenOf(tree, verb, 'nsubj')
    return subject !== undefined && !RELATIVE.has(lowerOf(tree, subject)) ? [above] : []
  }
  return sharedObjects(tree, verb)
}

/** "captured at least 30 people": a parser takes "at" for a preposition. */
const boundedObjects = (tree: Tree, verb: number): number[] =>
  childrenOf(tree, verb, 'obl').filter((token) => isBounded(tree, token, verb))

const isBounded = (tree: Tree, token: number, verb: number): boolean =>
  token > verb + 2 &&
  token < verb + 9 &&
  /^(?:at least|at most|up to)$/.test(`${lowerOf(tree, verb + 1)} ${lowerOf(tree, verb + 2)}`)

/** "attacked and destroyed the village": the object of the last verb is that of the first. */
function sharedObjects(tree: Tree, verb: number): number[] {
  const next = childrenOf(tree, verb, 'conj').find((token) => token > verb && token <= verb + 2)
  if (next === undefined || isPassive(tree, next)) return []
  return childrenOf(tree, next, 'obj').flatMap((token) => coordinated(tree, token))
}

/** The noun that a relative pronoun stands for, the token itself where it is none. */
function antecedentOf(tree: Tree, token: number, verb: number): number {
  const noun = headOf(tree, verb)
  const isRelative = hasRelation(tree, verb, 'acl:relcl') && RELATIVE.has(lowerOf(tree, token)) && noun !== undefined
  return isRelative ? noun : token
}

/** The words that open a clause or a phrase, in small letters: "after", "without", "to". */
export const marksOf = (tree: Tree, head: number): string[] =>
  childrenOf(tree, head, 'mark', 'case').map((mark) => lowerOf(tree, mark))

/** An infinitive with "to". */
export const hasTo = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'mark').some((mark) => lowerOf(tree, mark) === 'to')

/** "for killing", "of killing": a gerund behind such a word. */
export const isGerundBehind = (tree: Tree, verb: number, word: RegExp): boolean =>
  tree.syntax.xpos[verb] === 'VBG' && marksOf(tree, verb).some((mark) => word.test(mark))
