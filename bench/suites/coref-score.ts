/**
 * Clusters of mentions against clusters of mentions, the whole file as one document, singletons kept: MUC, B-cubed,
 * CEAF-e and their mean (CoNLL), LEA (Moosavi and Strube 2016).
 */
export interface CorefScore {
  readonly muc: number
  readonly b3: number
  readonly ceafe: number
  readonly conll: number
  readonly lea: number
}

type Clusters = readonly (readonly string[])[]

/** Scores a response, mention by mention, against a key. Both map mentions to clusters. */
export function corefScore(key: ReadonlyMap<string, string>, response: ReadonlyMap<string, string>): CorefScore {
  const [k, r] = [clustersOf(key), clustersOf(response)]
  const muc = f1(ofLinks(r, key), ofLinks(k, response))
  const b3 = f1(ofMentions(r, key), ofMentions(k, response))
  const similarity = bestMatch(k, r, response)
  const ceafe = f1(similarity / r.length, similarity / k.length)
  const lea = f1(ofEntities(r, key, k), ofEntities(k, response, r))
  return { muc, b3, ceafe, conll: (muc + b3 + ceafe) / 3, lea }
}

const f1 = (precision: number, recall: number): number =>
  precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0

function clustersOf(mentions: ReadonlyMap<string, string>): Clusters {
  return [...Map.groupBy(mentions.keys(), (mention) => mentions.get(mention) ?? '').values()]
}

/** How many of a cluster stand together on the other side, part by part; mentions that are missing there stand alone. */
function parts(cluster: readonly string[], other: ReadonlyMap<string, string>): { sizes: number[]; missing: number } {
  const counts = new Map<string, number>()
  let missing = 0
  for (const mention of cluster) {
    const there = other.get(mention)
    if (there === undefined) missing += 1
    else counts.set(there, (counts.get(there) ?? 0) + 1)
  }
  return { sizes: [...counts.values()], missing }
}

function ofLinks(clusters: Clusters, other: ReadonlyMap<string, string>): number {
  let [right, all] = [0, 0]
  for (const cluster of clusters) {
    const { sizes, missing } = parts(cluster, other)
    right += cluster.length - sizes.length - missing
    all += cluster.length - 1
  }
  return all === 0 ? 0 : right / all
}

function ofMentions(clusters: Clusters, other: ReadonlyMap<string, string>): number {
  let [right, all] = [0, 0]
  for (const cluster of clusters) {
    right += parts(cluster, other).sizes.reduce((sum, size) => sum + size * size, 0) / cluster.length
    all += cluster.length
  }
  return all === 0 ? 0 : right / all
}

function ofEntities(clusters: Clusters, other: ReadonlyMap<string, string>, others: Clusters): number {
  const sizeOf = new Map(others.flatMap((cluster) => cluster.map((mention) => [mention, cluster.length] as const)))
  let [right, all] = [0, 0]
  for (const cluster of clusters) {
    const links = (cluster.length * (cluster.length - 1)) / 2
    const found = parts(cluster, other).sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
    right += cluster.length * (links === 0 ? (sizeOf.get(cluster[0]) === 1 ? 1 : 0) : found / links)
    all += cluster.length
  }
  return all === 0 ? 0 : right / all
}

/** CEAF-e: the sum of similarities of the best one-to-one match of clusters, component by component. */
function bestMatch(key: Clusters, response: Clusters, other: ReadonlyMap<string, string>): number {
  const at = new Map(response.map((cluster, index) => [other.get(cluster[0]) ?? '', index]))
  const shared = key.map((cluster) => {
    const counts = new Map<number, number>()
    for (const mention of cluster) {
      const there = at.get(other.get(mention) ?? '\0')
      if (there !== undefined) counts.set(there, (counts.get(there) ?? 0) + 1)
    }
    return counts
  })
  const holders = response.map((): number[] => [])
  for (const [k, counts] of shared.entries()) for (const r of counts.keys()) holders[r].push(k)
  const seen = new Set<number>()
  let sum = 0
  for (const start of key.keys()) {
    if (seen.has(start) || shared[start].size === 0) continue
    seen.add(start)
    const [rows, columns] = [[start], new Set<number>()]
    for (let next = 0; next < rows.length; next += 1) {
      for (const r of shared[rows[next]].keys()) {
        if (columns.has(r)) continue
        columns.add(r)
        for (const k of holders[r]) {
          if (seen.has(k)) continue
          seen.add(k)
          rows.push(k)
        }
      }
    }
    const likeness = (k: number, r: number): number =>
      (2 * (shared[k].get(r) ?? 0)) / (key[k].length + response[r].length)
    const table = rows.map((k) => [...columns].map((r) => likeness(k, r)))
    sum += assigned(table.length <= columns.size ? table : [...columns].map((_, c) => table.map((row) => row[c])))
  }
  return sum
}

/** The greatest sum of one value a row, no column twice (Hungarian algorithm); no more rows than columns. */
function assigned(table: readonly (readonly number[])[]): number {
  const [rows, columns] = [table.length, table[0].length]
  const [u, v] = [new Float64Array(rows + 1), new Float64Array(columns + 1)]
  const [owner, way] = [new Int32Array(columns + 1), new Int32Array(columns + 1)]
  for (let row = 1; row <= rows; row += 1) {
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(columns + 1)
    owner[0] = row
    let at = 0
    do {
      used[at] = 1
      let [delta, next] = [Number.POSITIVE_INFINITY, 0]
      for (let column = 1; column <= columns; column += 1) {
        if (used[column]) continue
        const cost = -table[owner[at] - 1][column - 1] - u[owner[at]] - v[column]
        if (cost < least[column]) [least[column], way[column]] = [cost, at]
        if (least[column] < delta) [delta, next] = [least[column], column]
      }
      for (let column = 0; column <= columns; column += 1) {
        if (used[column]) {
          u[owner[column]] += delta
          v[column] -= delta
        } else least[column] -= delta
      }
      at = next
    } while (owner[at] !== 0)
    while (at !== 0) {
      const before = way[at]
      owner[at] = owner[before]
      at = before
    }
  }
  let sum = 0
  for (let column = 1; column <= columns; column += 1)
    if (owner[column] !== 0) sum += table[owner[column] - 1][column - 1]
  return sum
}

export const inWords = ({ conll, muc, b3, ceafe, lea }: CorefScore): string =>
  `CoNLL ${percent(conll)}  (MUC ${percent(muc)}, B3 ${percent(b3)}, CEAF-e ${percent(ceafe)}; LEA ${percent(lea)})`

const percent = (value: number): string => (100 * value).toFixed(2)
