import { trimmed } from './contents.ts'
import type { Found } from './found.ts'
import type { Run } from './noun-phrases.ts'
import type { Passage } from './passage.ts'

/** How many earlier attributions of a stretch a later one is held against. */
const NEAREST = 12

/**
 * The attributions of a stretch with content that ends where another one begins: "said that K1, and Reyl said that
 * K2" and "announced K, the ministry said" are not told inside one another.
 */
export function clipped(passage: Passage, found: readonly Found[]): Found[] {
  const clipped = [...found]
  clipped.forEach((later, at) => {
    const opens = startOf(later)
    if (opens === undefined) return
    for (let back = Math.max(0, at - NEAREST); back < at; back += 1) {
      const earlier = clipped[back]
      const content = earlier.content.map((run) => clip(passage, earlier, run, later, opens))
      if (content.every((run) => run !== undefined)) clipped[back] = { ...earlier, content }
    }
  })
  return clipped.map((each, at) =>
    each.rule === 'attribution/according-to' ? behindBut(passage, each, clipped, at) : each,
  )
}

/** "Police confirmed K1, but K2, according to S": of the two clauses S says the second, where the first is another's. */
function behindBut(passage: Passage, each: Found, found: readonly Found[], at: number): Found {
  const { words, quotationAt } = passage
  const [content] = each.content
  const other = found
    .slice(Math.max(0, at - NEAREST), at)
    .findLast(({ cue: [cue] }) => cue && content.first <= cue.first && cue.last <= content.last)
  if (!other?.source[0] || other.source[0].first !== content.first || each.cue[0].first < content.last) return each
  for (let but = other.cue[0].last; but < content.last; but += 1) {
    if (quotationAt[but] >= 0 || words[but - 1] !== ',' || !/^(?:but|while|though|although)$/.test(words[but])) continue
    const rest = trimmed(passage, { first: but + 1, last: content.last })
    return rest ? { ...each, content: [rest, ...each.content.slice(1)] } : each
  }
  return each
}

/** Where the words of an attribution begin that cannot belong to the content before it. */
function startOf({ source, cue, rule }: Found): number | undefined {
  if (cue.length === 0) return undefined
  const isPostposed = /after|inverted|according-to/.test(rule)
  const first = source[0]?.first ?? cue[0].first
  return isPostposed ? Math.min(first, cue[0].first) : first
}

function clip(passage: Passage, earlier: Found, run: Run, later: Found, opens: number): Run | undefined {
  const around = sourceAround(earlier, run, later)
  if (around) return trimmed(passage, { first: run.first, last: around.last }) ?? run
  const cue = later.cue[0].first
  const inside = run.first < cue && cue < run.last && passage.quotationAt[cue] < 0
  if (!inside || (earlier.cue[0] && earlier.cue[0].first > cue)) return run
  const postposed = /after|inverted|according-to/.test(later.rule) && later.content[0]?.first <= run.first
  const shares = later.source[0]?.first === earlier.source[0]?.first
  const from = shares ? cue : opens
  if (from <= run.first) return run
  const mainClause = passage.words[from - 1] === ',' && isSubordinate(passage, earlier)
  if (!postposed && !mainClause && !/^(?:and|but|while)$/.test(passage.words[from - 1])) return run
  const end = postposed || passage.words[from - 1] === ',' ? from : from - 1
  return trimmed(passage, { first: run.first, last: end }) ?? run
}

/** "An official, who asked for patience, said": the source that an earlier attribution stands in and runs out of. */
function sourceAround({ cue: [cue] }: Found, run: Run, { source, relays = [] }: Found): Run | undefined {
  return [...source, ...relays].find(
    ({ first, last }) =>
      cue !== undefined && first <= cue.first && cue.last <= last && run.first < last && last < run.last,
  )
}

/** "When the army accused the Front, Reyl said": the first of two clauses, which ends at the comma. */
function isSubordinate({ words, stretchAt, stretches }: Passage, { source: [source] }: Found): boolean {
  if (!source) return false
  const opening = words[stretches[stretchAt[source.first]].first]
  return SUBORDINATE.test(words[source.first - 1] ?? '') || SUBORDINATE.test(opening)
}

const SUBORDINATE = /^(?:when|as|after|while|if|since|because|although|though|before|once)$/
