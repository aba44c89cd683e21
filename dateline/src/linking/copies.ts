import type { Evidence } from '../model/link.ts'
import type { StoredReport } from '../model/report.ts'
import { type Shingled, shingle, WIDTH } from './shingles.ts'

/** What two reports of different outlets have in common, word for word. */
export interface Copy {
  readonly kind: 'reprint' | 'derived' | 'shared-quotation'
  /** The one that came first, as far as their dates tell; else the one whose id is first. */
  readonly a: string
  readonly b: string
  readonly rule: string
  readonly evidence: readonly Evidence[]
}

type Text = Pick<StoredReport, 'id' | 'text' | 'published' | 'publisher'>

/** Rows that more reports than this have are boilerplate, or one much reprinted text whose pairs the others give. */
const COMMONEST = 100
/** One row in four is looked up (by its hash): enough to find what shares ten. */
const SAMPLED = 4
/** Fewer shared rows than this are chance, a name or a formula. */
const FEWEST = 10
/** A short text may share fewer, where they are most of it. */
const FEWEST_OF_SHORT = 3
const REPRINT = 0.8
const DERIVED = 0.2
/** Reports further apart than this are not compared. */
const WINDOW_DAYS = 7
/** Pairs of reports are compared only while they share this many sampled rows. */
const SAMPLES_NEEDED = 1

/**
 * Copies among reports: near or exact reprints, partial rewrites, and quotations that both have. Reports of one outlet
 * are compared only where the texts are the same. Linear in the length of the texts for rows that are rare.
 */
export function findCopies(reports: readonly Text[]): Copy[] {
  const texts = [...reports].sort(earlierFirst)
  const shingled = texts.map(({ text }) => shingle(text))
  const copies: Copy[] = []
  for (const [later, earlier] of candidates(shingled)) {
    const [a, b] = [texts[earlier], texts[later]]
    if (!near(a, b)) continue
    const copy = compare(a, shingled[earlier], b, shingled[later])
    if (copy && (!sameOutlet(a, b) || copy.rule === 'copy/same-text')) copies.push(copy)
  }
  return copies
}

/** Earlier published first, undated last. */
const earlierFirst = (a: Text, b: Text): number => {
  const [x, y] = [a.published ?? '~', b.published ?? '~']
  return x !== y ? (x < y ? -1 : 1) : a.id < b.id ? -1 : 1
}

/** Pairs that share sampled rows, each once. A row's list keeps its first reports only. */
function candidates(texts: readonly Shingled[]): [later: number, earlier: number][] {
  const holders = new Map<number, number[]>()
  const pairs: [number, number][] = []
  texts.forEach(({ hashes }, text) => {
    const shared = new Map<number, number>()
    const short = hashes.length < SAMPLED * FEWEST
    for (const hash of new Set(hashes)) {
      if (!short && hash % SAMPLED !== 0) continue
      const list = holders.get(hash)
      if (list) {
        for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1)
      }
    }
    for (const hash of new Set(hashes)) {
      const list = holders.get(hash)
      if (!list) holders.set(hash, [text])
      else if (list.length < COMMONEST && list.at(-1) !== text) list.push(text)
    }
    for (const [other, count] of shared) if (count >= SAMPLES_NEEDED) pairs.push([text, other])
  })
  return pairs
}

function near(a: Text, b: Text): boolean {
  const [x, y] = [Date.parse(a.published ?? ''), Date.parse(b.published ?? '')]
  return Number.isNaN(x) || Number.isNaN(y) || Math.abs(x - y) <= WINDOW_DAYS * 86_400_000
}

const sameOutlet = (a: Text, b: Text): boolean => a.publisher !== undefined && a.publisher === b.publisher

function compare(a: Text, x: Shingled, b: Text, y: Shingled): Copy | undefined {
  const inA = new Map<number, number>()
  x.hashes.forEach((hash, at) => {
    if (!inA.has(hash)) inA.set(hash, at)
  })
  const shared: { from: number; to: number }[] = []
  y.hashes.forEach((hash, to) => {
    const from = inA.get(hash)
    if (from !== undefined) shared.push({ from, to })
  })
  const own = shared.filter(({ from, to }) => !x.quoted[from] && !y.quoted[to])
  const smaller = Math.min(x.hashes.length, y.hashes.length)
  const enough = (count: number): boolean =>
    count >= FEWEST || (count >= FEWEST_OF_SHORT && smaller > 0 && count >= REPRINT * smaller)
  const made = (kind: Copy['kind'], rule: string, rows: typeof shared): Copy => ({
    kind,
    a: a.id,
    b: b.id,
    rule,
    evidence: longestRun(rows, a, x, b, y),
  })
  const whole = x.hashes.length === y.hashes.length && shared.length === y.hashes.length
  if (whole && enough(shared.length)) return made('reprint', 'copy/same-text', shared)
  if (enough(own.length)) {
    const containment = shared.length / smaller
    if (containment >= REPRINT) return made('reprint', 'copy/contained', own)
    if (containment >= DERIVED) return made('derived', 'copy/partly-contained', own)
    return undefined
  }
  const quotations = shared.filter(({ from, to }) => x.quoted[from] && y.quoted[to])
  return quotations.length >= 1 ? made('shared-quotation', 'copy/inside-quotation-marks', quotations) : undefined
}

/** The longest stretch that both have in one piece, in each. */
function longestRun(
  rows: readonly { from: number; to: number }[],
  a: Text,
  x: Shingled,
  b: Text,
  y: Shingled,
): Evidence[] {
  let best = { at: 0, length: 0 }
  for (let at = 0, start = 0; at < rows.length; at += 1) {
    if (at > 0 && (rows[at].from !== rows[at - 1].from + 1 || rows[at].to !== rows[at - 1].to + 1)) start = at
    if (at - start + 1 > best.length) best = { at: start, length: at - start + 1 }
  }
  const { from, to } = rows[best.at]
  const last = best.length + WIDTH - 2
  return [
    { report: a.id, start: x.words[from].start, end: x.words[from + last].end },
    { report: b.id, start: y.words[to].start, end: y.words[to + last].end },
  ]
}
