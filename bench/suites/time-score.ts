/** A time expression in the form of the TempEval-3 scorer. */
export interface Timex {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}
export interface Document {
  readonly docid: string
  readonly text: string
  readonly timexes: readonly Timex[]
}

export interface Scores {
  readonly gold: number
  readonly found: number
  readonly strict: number
  readonly relaxed: number
  readonly type: number
  readonly value: number
}

/**
 * F1 in percent after the TempEval-3 scorer: strict on equal spans (white space and punctuation at the ends aside),
 * relaxed on overlapping ones, paired one to one, the longest overlap first; type and value as relaxed F1 times the
 * share of pairs that agree.
 */
export function scored(gold: readonly Document[], found: ReadonlyMap<string, readonly Timex[]>): Scores {
  let [golden, system, strict, relaxed, type, value] = [0, 0, 0, 0, 0, 0]
  for (const { docid, text, timexes } of gold) {
    const times = found.get(docid) ?? []
    golden += timexes.length
    system += times.length
    for (const [a, b] of pairsOf(text, timexes, times)) {
      relaxed += 1
      if (trimmed(text, a).join() === trimmed(text, b).join()) strict += 1
      if (a.type === b.type) type += 1
      if (a.value === b.value) value += 1
    }
  }
  const f1 = (hits: number): number => (golden + system === 0 ? 0 : (200 * hits) / (golden + system))
  const share = (hits: number): number => (relaxed === 0 ? 0 : hits / relaxed)
  return {
    gold: golden,
    found: system,
    strict: f1(strict),
    relaxed: f1(relaxed),
    type: f1(relaxed) * share(type),
    value: f1(relaxed) * share(value),
  }
}

function pairsOf(text: string, gold: readonly Timex[], found: readonly Timex[]): [Timex, Timex][] {
  const overlaps = gold.flatMap((a) =>
    found.flatMap((b) => {
      const [x, y] = [trimmed(text, a), trimmed(text, b)]
      const shared = Math.min(x[1], y[1]) - Math.max(x[0], y[0])
      return shared > 0 ? [{ a, b, shared: shared - 0.001 * Math.abs(x[1] - x[0] - (y[1] - y[0])) }] : []
    }),
  )
  const taken = new Set<Timex>()
  const pairs: [Timex, Timex][] = []
  for (const { a, b } of overlaps.sort((p, q) => q.shared - p.shared)) {
    if (taken.has(a) || taken.has(b)) continue
    taken.add(a).add(b)
    pairs.push([a, b])
  }
  return pairs
}

const EDGE = /[\s.,;:!?"'`()[\]“”‘’]/

/** A span without white space and punctuation at its ends; "p.m." and "'80s" keep theirs. */
function trimmed(text: string, { start, end }: Timex): [number, number] {
  let [from, to] = [start, end]
  while (from < to && EDGE.test(text[from])) from += 1
  while (to > from && EDGE.test(text[to - 1])) {
    const words = text.slice(from, to)
    if (/\b[ap]\.m\.$/i.test(words) || /^\.?'?\d\ds?$/.test(words)) break
    to -= 1
  }
  return [from, to]
}

/**
 * A value as one annotator would write it: hours and parts of a day left to their day, unknown parts left out, two
 * digits for months and weeks, one X for an unknown count. TimeBank and AQUAINT differ in these, and their value F1 with them.
 *
 * @example
 * inOneSpelling('1998-08-07TNI')   // '1998-08-07'
 */
export const inOneSpelling = (value: string): string =>
  SPELLINGS.reduce((written, [from, to]) => written.replace(from, to), value)

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/T(?:NI|MO|AF|EV|DT|\d.*)$/, ''],
  [/(?:-XX){1,2}$/, ''],
  [/-WXX$/, ''],
  [/-W(\d)(?!\d)/, '-W0$1'],
  [/^(\d{4})-(\d)(?!\d)/, '$1-0$2'],
  [/^(\d{3})X$/, '$1'],
  [/^PX+/, 'PX'],
  [/^PT24H$/, 'P1D'],
]
