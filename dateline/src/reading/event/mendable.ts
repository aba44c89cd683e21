import { childrenOf, headOf, type Tree } from '../syntax/tree.ts'
import type { MentionAt } from './mentions.ts'

/** A tree as the parser gave it, and its columns while they are being mended. */
export interface Mendable {
  readonly tree: Tree
  readonly mentionAt: MentionAt
  /** The tokens of time expressions. */
  readonly dates: ReadonlySet<number>
  readonly head: Int32Array
  readonly deprel: string[]
  readonly upos: string[]
  readonly xpos: string[]
  readonly lemma: string[]
}

/** Looks at one token and hangs it, or what is near it, where it belongs. */
export type Mend = (words: Mendable, token: number) => void

export const isVerb = (tree: Tree, token: number): boolean => /^(?:VERB|AUX)$/.test(tree.syntax.upos[token])

export const prepositionBefore = (tree: Tree, token: number): number | undefined =>
  childrenOf(tree, token, 'case').findLast((at) => at < token)

/** The word of a stretch on which the others hang. */
export function topOf(tree: Tree, first: number, last: number): number {
  for (let at = first; at < last; at += 1) {
    const above = headOf(tree, at)
    if (above === undefined || above < first || above >= last) return at
  }
  return first
}
