import type { Span } from '../../model/span.ts'
import { tokenAt } from '../syntax/phrases.ts'
import type { Tree } from '../syntax/tree.ts'

/** Finds what lies near a token without a walk over the whole report. */
export type Nearby<T> = (token: number) => readonly T[]

/** Tokens to a block; what lies in a token's block or the ones beside it is near. */
const BLOCK = 200
/** Nothing is entered under more blocks than this. */
const WIDEST = 40

/** Items by the blocks of tokens that their spans cover. */
export function nearby<T>(tree: Tree, items: readonly T[], spansOf: (item: T) => readonly Span[]): Nearby<T> {
  const blocks = new Map<number, Set<T>>()
  const blockAt = (offset: number): number => Math.floor((tokenAt(tree, offset) ?? tree.layout.tokens.length) / BLOCK)
  for (const item of items) {
    for (const { start, end } of spansOf(item)) {
      const first = blockAt(start)
      const last = Math.min(blockAt(end), first + WIDEST)
      for (let at = first; at <= last; at += 1) blocks.set(at, (blocks.get(at) ?? new Set()).add(item))
    }
  }
  return (token) => {
    const own = Math.floor(token / BLOCK)
    const near = [own - 1, own, own + 1].flatMap((at) => [...(blocks.get(at) ?? [])])
    return [...new Set(near)]
  }
}
