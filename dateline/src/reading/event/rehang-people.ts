import { peopleNouns } from '../../languages/en/entity-people.ts'
import { childrenOf, hasRelation, headOf, lowerOf } from '../syntax/tree.ts'
import type { Mendable } from './mendable.ts'

/** "the last citizen held hostage": without an object of its own, the participle of a noun and no past tense. */
export function heldCaptive({ tree, head, deprel, xpos }: Mendable, token: number): void {
  if (!/^(?:held|kept|taken|seized)$/.test(lowerOf(tree, token)) || tree.syntax.upos[token] !== 'VERB') return
  if (!/^(?:hostage|captive|prisoner)$/.test(lowerOf(tree, token + 1)) || headOf(tree, token + 1) !== token) return
  const noun = childrenOf(tree, token, 'nsubj').at(-1)
  if (noun !== token - 1 || tree.syntax.upos[noun] !== 'NOUN' || hasRelation(tree, token, 'root')) return
  if (childrenOf(tree, token, 'obj').some((object) => object !== token + 1)) return
  head[noun] = head[token]
  deprel[noun] = deprel[token]
  head[token] = noun
  deprel[token] = 'acl'
  xpos[token] = 'VBN'
  deprel[token + 1] = 'xcomp'
}

const DEMANDING = /^(?:demanding|protesting|demonstrating|calling|chanting|seeking|fleeing|marching|waiting|trying)$/

/** "to break up crowds of miners demanding pay": who stands right before it demands, not who breaks up. */
export function participleOfCrowd({ tree, head, deprel }: Mendable, token: number): void {
  const people = token - 1
  if (deprel[token] !== 'advcl' || !DEMANDING.test(lowerOf(tree, token)) || people < 0) return
  if (tree.syntax.xpos[people] !== 'NNS' || !peopleNouns.has(tree.syntax.lemma[people])) return
  const above = headOf(tree, token)
  if (above === undefined || above > people || hasRelation(tree, people, 'nsubj')) return
  head[token] = people
  deprel[token] = 'acl'
}
