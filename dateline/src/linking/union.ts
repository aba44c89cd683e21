/** Sets of numbers that can only grow together (union-find). The root of a set is its smallest number. */
export interface Union {
  readonly find: (item: number) => number
  readonly join: (a: number, b: number) => void
}

/** `size` sets of one each. */
export function unionOf(size: number): Union {
  const parent = Int32Array.from({ length: size }, (_, item) => item)
  const find = (item: number): number => {
    let root = item
    while (parent[root] !== root) root = parent[root]
    for (let at = item; at !== root; ) [at, parent[at]] = [parent[at], root]
    return root
  }
  const join = (a: number, b: number): void => {
    const [x, y] = [find(a), find(b)]
    parent[Math.max(x, y)] = Math.min(x, y)
  }
  return { find, join }
}
