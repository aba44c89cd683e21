import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bestTree } from './spanning-tree.ts'

const scoresOf = (most: number) =>
  fc
    .integer({ min: 1, max: most })
    .chain((count) =>
      fc
        .array(fc.integer({ min: -50, max: 50 }), { minLength: count * (count + 1), maxLength: count * (count + 1) })
        .map((scores) => ({ count, scores })),
    )

test('the tree is the best of all trees with one root', () => {
  fc.assert(
    fc.property(scoresOf(4), ({ count, scores }) => {
      const best = Math.max(...allTrees(count).map((heads) => worth(scores, heads)))
      const found = [...bestTree(scores, count)]
      assert.ok(isTree(found), `${found} is no tree`)
      assert.equal(worth(scores, found), best)
    }),
    { numRuns: 150 },
  )
})

test('every sentence gets a tree with one root', () => {
  fc.assert(
    fc.property(scoresOf(24), ({ count, scores }) => assert.ok(isTree([...bestTree(scores, count)]))),
    { numRuns: 60 },
  )
})

test('arcs that are excluded by -1e4 are never taken', () => {
  assert.deepEqual([...bestTree([-1e4, -1e4, 1, 3, -1, -1e4], 2)], [2, 0])
})

test('nothing has no tree', () => assert.deepEqual([...bestTree([], 0)], []))

const worth = (scores: readonly number[], heads: readonly number[]): number =>
  heads.reduce((sum, head, word) => sum + scores[word * (heads.length + 1) + head], 0)

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false
  return heads.every((_, word) => {
    let [at, steps] = [word + 1, 0]
    while (at !== 0 && steps++ <= heads.length) at = heads[at - 1]
    return at === 0
  })
}

function allTrees(count: number): number[][] {
  let lists: number[][] = [[]]
  for (let word = 0; word < count; word += 1) {
    lists = lists.flatMap((list) => Array.from({ length: count + 1 }, (_, head) => [...list, head]))
  }
  return lists.filter((heads) => heads.every((head, word) => head !== word + 1) && isTree(heads))
}
