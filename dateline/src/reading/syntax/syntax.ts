/**
 * The syntax of a layout, as columns parallel to its tokens, in Universal Dependencies terms. Where no model was
 * loaded, or a sentence is not English, tags are 'X', lemmas the lower-cased words and heads UNPARSED.
 */
export interface Syntax {
  readonly upos: readonly string[]
  /** Penn Treebank tags: VBD, VBN, NNP ... */
  readonly xpos: readonly string[]
  readonly lemma: readonly string[]
  /** The head's index in the layout's tokens, ROOT for the root of a sentence. */
  readonly head: Int32Array
  readonly deprel: readonly string[]
  /** How sure the parser is of each arc, 0 to 1. */
  readonly confidence: Float32Array
  /** How well each label of `names/labels.ts` fits each token by its sentence, in nats; all nought where unparsed. */
  readonly names: Float32Array
}

export const ROOT = -1
export const UNPARSED = -2
