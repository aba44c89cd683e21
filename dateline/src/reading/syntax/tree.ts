import { modelWords } from '../text/case.ts'
import type { Layout } from '../text/layout.ts'
import { ROOT, type Syntax, UNPARSED } from './syntax.ts'

/** A layout with its syntax, ready to be walked downwards as well as up. */
export interface Tree {
  readonly layout: Layout
  readonly syntax: Syntax
  /** The tokens' words, their case restored where a sentence is all in capitals. */
  readonly words: readonly string[]
  /** First dependent of each token, and the next dependent of the same head; -1 where there is none. */
  readonly firstChild: Int32Array
  readonly nextChild: Int32Array
  /** Index of the sentence of each token. */
  readonly sentenceOf: Int32Array
}

const known = new WeakMap<Syntax, Tree>()

/** The tree of a layout; made once for each syntax, in linear time. */
export function treeOf(layout: Layout, syntax: Syntax): Tree {
  const made = known.get(syntax)
  if (made?.layout === layout) return made
  const count = layout.tokens.length
  const firstChild = new Int32Array(count).fill(-1)
  const nextChild = new Int32Array(count).fill(-1)
  for (let token = count - 1; token >= 0; token -= 1) {
    const head = syntax.head[token]
    if (head < 0 || head >= count) continue
    nextChild[token] = firstChild[head]
    firstChild[head] = token
  }
  const sentenceOf = new Int32Array(count).fill(-1)
  layout.sentences.forEach(({ first, last }, index) => {
    sentenceOf.fill(index, first, last)
  })
  const tree = { layout, syntax, words: wordsIn(layout), firstChild, nextChild, sentenceOf }
  known.set(syntax, tree)
  return tree
}

const words = new WeakMap<Layout, readonly string[]>()

function wordsIn(layout: Layout): readonly string[] {
  const made = words.get(layout) ?? modelWords(layout)
  words.set(layout, made)
  return made
}

/** Whether the token stands in a parsed sentence. */
export const isParsed = ({ syntax }: Tree, token: number): boolean =>
  syntax.head[token] !== undefined && syntax.head[token] !== UNPARSED

/** The head of a token, undefined for a root and where nothing was parsed. */
export function headOf({ syntax }: Tree, token: number): number | undefined {
  const head = syntax.head[token]
  return head === undefined || head === ROOT || head < 0 ? undefined : head
}

/** How far a walk goes before it gives up: no phrase or clause of a report is larger. */
const FARTHEST = 120

/** The first hundred or so dependents of a token in text order; of the named relations only, where some are named. */
export function childrenOf(tree: Tree, token: number, ...relations: readonly string[]): number[] {
  const children: number[] = []
  let steps = 0
  for (let child = tree.firstChild[token] ?? -1; child >= 0 && steps < FARTHEST; child = tree.nextChild[child]) {
    steps += 1
    if (relations.length === 0 || relations.some((relation) => hasRelation(tree, child, relation))) children.push(child)
  }
  return children
}

/** Whether a token's relation is the one named, or one of its kinds: `obl` holds for `obl:agent` too. */
export function hasRelation({ syntax }: Tree, token: number, relation: string): boolean {
  const found = syntax.deprel[token]
  return found === relation || (found?.startsWith(relation) === true && found[relation.length] === ':')
}

/** A token's word, its case restored where its sentence is all in capitals; empty where there is no such token. */
export const wordOf = ({ words }: Tree, token: number): string => words[token] ?? ''

/** A token's words in lower case. */
export const lowerOf = (tree: Tree, token: number): string => wordOf(tree, token).toLowerCase()

/** The heads of a token, nearest first, at most a hundred or so. */
export function ancestorsOf(tree: Tree, token: number): number[] {
  const ancestors: number[] = []
  for (let at = headOf(tree, token); at !== undefined && ancestors.length < FARTHEST; at = headOf(tree, at)) {
    ancestors.push(at)
  }
  return ancestors
}

/** Whether `token` is `top` or stands under it. */
export const isWithin = (tree: Tree, token: number, top: number): boolean =>
  token === top || ancestorsOf(tree, token).includes(top)

/**
 * A token with all that hangs on it, at most a hundred or so tokens; `enters` says of each dependent on the way
 * whether the walk goes into it.
 */
export function subtreeOf(tree: Tree, top: number, enters: (token: number) => boolean = () => true): Set<number> {
  const subtree = new Set([top])
  for (const token of subtree) {
    for (const child of childrenOf(tree, token)) {
      if (subtree.size < FARTHEST && enters(child)) subtree.add(child)
    }
  }
  return subtree
}
