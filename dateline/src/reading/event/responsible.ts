import { clauseOf, obliquesOf } from '../syntax/clauses.ts'
import { coordinated, prepositionOf } from '../syntax/phrases.ts'
import { childrenOf, hasRelation, headOf, lowerOf, type Tree } from '../syntax/tree.ts'

/** Who "claimed responsibility for the attack" or is blamed for it; nobody where it is said that none did. */
export function responsibleFor(tree: Tree, noun: number): number[] {
  const claim = headOf(tree, noun)
  const blame = [claim, claim === undefined ? undefined : headOf(tree, claim)].find(
    (at) => at !== undefined && tree.syntax.lemma[at] === 'blame',
  )
  if (blame !== undefined && prepositionOf(tree, noun) === 'for') {
    const { objects, passive, subjects } = clauseOf(tree, blame)
    return [...(passive ? subjects : objects)]
  }
  return claim === undefined ? [] : claimants(tree, noun, responsibilityAt(tree, claim))
}

/** The responsibility that a verb speaks of: "claimed responsibility", "are held responsible". */
const responsibilityAt = (tree: Tree, verb: number): number =>
  childrenOf(tree, verb, 'obj', 'xcomp').find((child) =>
    /^(?:responsibility|credit|responsible)$/.test(tree.syntax.lemma[child]),
  ) ?? verb

/** Who takes it upon himself, is held to it, or is told to have taken part. */
function claimants(tree: Tree, noun: number, claim: number): number[] {
  if (tree.syntax.lemma[claim] === 'responsible' && prepositionOf(tree, noun) === 'for') return culprits(tree, claim)
  if (/^(?:attribute|ascribe)$/.test(tree.syntax.lemma[claim]) && hasRelation(tree, noun, 'nsubj:pass'))
    return obliquesOf(tree, claim).flatMap(({ preposition, heads }) => (preposition === 'to' ? heads : []))
  if (/^(?:participate|involve|take)$/.test(tree.syntax.lemma[claim]) && prepositionOf(tree, noun) === 'in')
    return participantsIn(tree, claim)
  const verb = headOf(tree, claim)
  if (verb === undefined || !/^(?:responsibility|credit)$/.test(tree.syntax.lemma[claim])) return []
  if (!/^(?:claim|accept|take|admit)$/.test(tree.syntax.lemma[verb])) return []
  const { subjects, passive } = clauseOf(tree, verb)
  const isNobody = subjects.some((head) => childrenOf(tree, head, 'det').some((det) => lowerOf(tree, det) === 'no'))
  return passive || isNobody || isDenied(tree, verb) ? [] : [...subjects]
}

/** "was responsible for the attack", "are held responsible for it". */
function culprits(tree: Tree, responsible: number): number[] {
  const above = headOf(tree, responsible)
  const own = childrenOf(tree, responsible, 'nsubj')
  const subjects =
    own.length > 0 || above === undefined || !hasRelation(tree, responsible, 'xcomp')
      ? own
      : childrenOf(tree, above, 'nsubj:pass')
  return isDenied(tree, responsible) ? [] : subjects.flatMap((head) => coordinated(tree, head))
}

/** "took part in the attack", "were involved in the killing". */
function participantsIn(tree: Tree, verb: number): number[] {
  const { lemma } = tree.syntax
  const { subjects, passive } = clauseOf(tree, verb)
  const isPart = childrenOf(tree, verb, 'obj').some((object) => lemma[object] === 'part')
  const isTaking = lemma[verb] === 'participate' || (lemma[verb] === 'take' ? isPart : passive)
  return isTaking && !isDenied(tree, verb) ? [...subjects] : []
}

const isDenied = (tree: Tree, word: number): boolean =>
  childrenOf(tree, word, 'advmod').some((child) => /^(?:not|n['’]t|never|yet)$/.test(lowerOf(tree, child)))
