/**
 * The heads of the best tree over `count` words: the maximum spanning arborescence (Chu and Liu 1965, Edmonds 1967)
 * with exactly one word under the root. `scores[word * (count + 1) + head]` is the score of an arc, head 0 the root
 * and head `h` the word `h - 1`; the heads that come out are numbered the same way.
 *
 * @example
 * [...bestTree([5, -9, 1, 2, 8, -9], 2)]   // [0, 1]
 */
export function bestTree(scores: ArrayLike<number>, count: number): Int32Array {
  const width = count + 1
  const greedy = new Int32Array(count)
  for (let word = 0; word < count; word += 1) {
    let best = 0
    for (let head = 1; head < width; head += 1) {
      if (head !== word + 1 && scores[word * width + head] > scores[word * width + best]) best = head
    }
    greedy[word] = best
  }
  const roots = greedy.reduce((sum, head) => sum + (head === 0 ? 1 : 0), 0)
  if (roots === 1 && !findCycle([-1, ...greedy])) return greedy
  return Int32Array.from(arborescence(oneRooted(scores, count)).slice(1))
}

/** Rows for the words and a first one for the root; arcs from the root cost so much that one is taken. */
function oneRooted(scores: ArrayLike<number>, count: number): Float64Array[] {
  const width = count + 1
  let least = 0
  let most = 0
  for (let at = 0; at < count * width; at += 1) {
    if (scores[at] < least && scores[at] > -1e4) least = scores[at]
    if (scores[at] > most) most = scores[at]
  }
  const price = (most - least + 1) * width
  return Array.from({ length: width }, (_, node) =>
    Float64Array.from({ length: width }, (_, head) => {
      if (node === 0 || node === head) return Number.NEGATIVE_INFINITY
      const score = Math.max(scores[(node - 1) * width + head], least)
      return head === 0 ? score - price : score
    }),
  )
}

/** Heads of all nodes, node 0 the root (-1): each takes its best head, and a cycle is drawn together and tried again. */
function arborescence(scores: readonly Float64Array[]): number[] {
  const heads = scores.map((row, node) => (node === 0 ? -1 : bestOf(row)))
  const cycle = findCycle(heads)
  if (!cycle) return heads
  const inCycle = new Set(cycle)
  const outside = scores.map((_, node) => node).filter((node) => !inCycle.has(node))
  const worth = cycle.reduce((sum, node) => sum + scores[node][heads[node]], 0)
  const merged = outside.length
  const enteredAt: number[] = []
  const leftFrom: number[] = []
  const smaller = Array.from({ length: merged + 1 }, () => new Float64Array(merged + 1).fill(Number.NEGATIVE_INFINITY))
  outside.forEach((node, row) => {
    if (node !== 0) {
      outside.forEach((head, column) => {
        smaller[row][column] = scores[node][head]
      })
      leftFrom[row] = cycle.reduce((best, head) => (scores[node][head] > scores[node][best] ? head : best), cycle[0])
      smaller[row][merged] = scores[node][leftFrom[row]]
    }
    const gain = (entered: number): number => worth + scores[entered][node] - scores[entered][heads[entered]]
    enteredAt[row] = cycle.reduce((best, entered) => (gain(entered) > gain(best) ? entered : best), cycle[0])
    smaller[merged][row] = gain(enteredAt[row])
  })
  const found = arborescence(smaller)
  outside.forEach((node, row) => {
    if (node !== 0) heads[node] = found[row] === merged ? leftFrom[row] : outside[found[row]]
  })
  heads[enteredAt[found[merged]]] = outside[found[merged]]
  return heads
}

function bestOf(row: Float64Array): number {
  let best = 0
  for (let head = 1; head < row.length; head += 1) if (row[head] > row[best]) best = head
  return best
}

/** The nodes of one cycle, if there is any. */
function findCycle(heads: readonly number[]): number[] | undefined {
  const seenFrom = new Int32Array(heads.length).fill(-1)
  for (let start = 0; start < heads.length; start += 1) {
    let node = start
    while (node >= 0 && seenFrom[node] < 0) {
      seenFrom[node] = start
      node = heads[node]
    }
    if (node < 0 || seenFrom[node] !== start) continue
    const cycle = [node]
    for (let next = heads[node]; next !== node; next = heads[next]) cycle.push(next)
    return cycle
  }
  return undefined
}
