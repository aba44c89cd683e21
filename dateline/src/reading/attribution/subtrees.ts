import { childrenOf, headOf, isParsed, type Tree } from '../syntax/tree.ts'
import type { CueGroup } from './cue-groups.ts'
import type { Run } from './noun-phrases.ts'
import type { Passage } from './passage.ts'

/** First and last token of everything that hangs on a token, for all tokens of a stretch: one pass, linear. */
export interface Extents {
  readonly first: Int32Array
  readonly last: Int32Array
}

/** How many heads up a token can be from the edge of its phrase; deeper trees lose a word, never time. */
const DEEPEST = 40

/** The extents of every subtree of a layout. */
export function extentsOf({ syntax }: Tree): Extents {
  const count = syntax.head.length
  const first = Int32Array.from({ length: count }, (_, token) => token)
  const last = Int32Array.from({ length: count }, (_, token) => token)
  for (let token = 0; token < count; token += 1) {
    let above = syntax.head[token]
    for (let steps = 0; above >= 0 && steps < DEEPEST; steps += 1) {
      if (first[above] <= token && last[above] >= token) break
      first[above] = Math.min(first[above], token)
      last[above] = Math.max(last[above], token)
      above = syntax.head[above]
    }
  }
  return { first, last }
}

/** A subject that the parse gives a cue verb, with how sure the parser is of it. */
export interface ParsedSubject {
  readonly head: number
  readonly run: Run
  readonly own: boolean
  /** Shared by "and" with the verb before. */
  readonly coordinated: boolean
  readonly confidence: number
}

/** Who a verb says it of in the parse: its own subject, or the one that it shares with the clause around it. */
export function parsedSubject(
  tree: Tree,
  extents: Extents,
  passage: Passage,
  group: CueGroup,
): ParsedSubject | undefined {
  const { verb } = group
  if (!isParsed(tree, verb)) return undefined
  let at: number | undefined = verb
  let confidence = 1
  let onlyConj = true
  for (let steps = 0; at !== undefined && steps < 4; steps += 1) {
    const [subject] = childrenOf(tree, at, 'nsubj').filter((token) => tree.syntax.deprel[token] !== 'nsubj:outer')
    if (subject !== undefined) {
      confidence *= tree.syntax.confidence[subject]
      const limit = subject < at ? at : Number.POSITIVE_INFINITY
      return {
        head: subject,
        run: phraseOf(extents, passage, subject, limit),
        own: at === verb,
        coordinated: at !== verb && onlyConj,
        confidence,
      }
    }
    const relation = tree.syntax.deprel[at]
    const above = headOf(tree, at)
    if (above === undefined) return undefined
    confidence *= tree.syntax.confidence[at]
    if (relation === 'acl' && above < at) {
      const run = phraseOf(extents, passage, above, at)
      return { head: above, run, own: false, coordinated: false, confidence }
    }
    if (relation === 'xcomp') {
      const [object] = childrenOf(tree, above, 'obj', 'iobj')
      if (object !== undefined && object < at) {
        return { head: object, run: phraseOf(extents, passage, object, at), own: false, coordinated: false, confidence }
      }
    }
    if (!/^(?:conj|xcomp|advcl)$/.test(relation)) return undefined
    if (relation !== 'conj') onlyConj = false
    at = above
  }
  return undefined
}

/** Everything that hangs on a noun, up to a verb behind it, without commas at its edges. */
function phraseOf(extents: Extents, { words, upos }: Passage, head: number, limit: number): Run {
  let first = extents.first[head]
  let last = Math.min(extents.last[head] + 1, limit)
  if (last <= head) last = head + 1
  const isBound = (at: number): boolean => words[at] === 'at' && /^(?:least|most)$/.test(words[at + 1])
  const isEdge = (at: number): boolean =>
    /^[,;:—–-]+$/.test(words[at]) || upos[at] === 'CCONJ' || (upos[at] === 'ADP' && !isBound(at))
  while (first < head && isEdge(first)) first += 1
  while (last > head + 1 && /^[,;:.—–-]+$/.test(words[last - 1])) last -= 1
  return { first, last }
}
