import { contentWords } from './content-words.ts'

interface Text {
  readonly id: string
  readonly text: string
}

/** Words of a text that are looked up and weighed: those that say most of it. */
const TELLING_WORDS = 60
/** Candidates are stories that share one of so many words. */
const LOOKED_UP = 12

/** A text's words that say most, with weights; of length one. */
export type Vector = ReadonlyMap<string, number>

/**
 * Which texts belong to one running story, by their rarer words (tf-idf, cosine to the story's mean): each text joins
 * the story that it is most like, or begins one. Texts are taken in the order of their ids. Returns a story for each id.
 */
export function runningStories(texts: readonly Text[], threshold = 0.1): ReadonlyMap<string, string> {
  const sorted = [...texts].sort((a, b) => (a.id < b.id ? -1 : 1))
  const vectors = vectorsOf(sorted)
  const stories: { sum: Map<string, number>; ids: string[] }[] = []
  const index = new Map<string, Set<number>>()
  const join = (at: number, id: string, vector: Vector): void => {
    const { sum, ids } = stories[at]
    ids.push(id)
    for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight)
    for (const word of [...vector.keys()].slice(0, LOOKED_UP)) index.set(word, (index.get(word) ?? new Set()).add(at))
  }
  const storyOf = new Map<string, number>()
  const place = (id: string, vector: Vector): void => {
    const candidates = new Set([...vector.keys()].slice(0, LOOKED_UP).flatMap((word) => [...(index.get(word) ?? [])]))
    let best = { at: -1, like: threshold }
    for (const at of candidates) {
      const like = cosine(vector, stories[at].sum)
      if (like > best.like || (like === best.like && at < best.at)) best = { at, like }
    }
    if (best.at < 0) {
      best.at = stories.length
      stories.push({ sum: new Map(), ids: [] })
    }
    join(best.at, id, vector)
    storyOf.set(id, best.at)
  }
  for (const { id } of sorted) place(id, vectors.get(id) ?? new Map())
  return new Map([...storyOf].map(([id, at]) => [id, stories[at].ids[0]]))
}

/** Each text's words that say most, the weightiest first, of length one. */
export function vectorsOf(texts: readonly Text[]): ReadonlyMap<string, Vector> {
  const counts = texts.map(({ text }) => countsOf(text))
  const holders = new Map<string, number>()
  for (const words of counts) for (const word of words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1)
  return new Map(
    texts.map(({ id }, at) => {
      const weights = [...counts[at]]
        .map(
          ([word, count]) => [word, (1 + Math.log(count)) * Math.log(texts.length / (holders.get(word) ?? 1))] as const,
        )
        .filter(([, weight]) => weight > 0)
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .slice(0, TELLING_WORDS)
      const length = Math.hypot(...weights.map(([, weight]) => weight))
      return [id, new Map(weights.map(([word, weight]) => [word, weight / length]))]
    }),
  )
}

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const sentence of text.split(/\n|(?<=[.!?])\s/))
    for (const word of contentWords(sentence)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** How alike a text of length one is to a sum of texts: 0 to 1. */
export function cosine(a: Vector, sum: Vector): number {
  let [product, square] = [0, 0]
  for (const [word, weight] of a) product += weight * (sum.get(word) ?? 0)
  for (const weight of sum.values()) square += weight * weight
  return square === 0 ? 0 : product / Math.sqrt(square)
}
