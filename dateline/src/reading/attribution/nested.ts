import type { Found } from './found.ts'
import type { Run } from './noun-phrases.ts'
import { isOutlet } from './outlets.ts'
import type { Passage } from './passage.ts'

/** How many neighbours in its stretch an attribution is held against, on either side. */
const NEAREST = 12

/**
 * The attributions of a stretch with those that stand inside another's content marked so, and with the carriers of a
 * report folded into the chain of what they carry: "K, S confirmed, as per an Al-Sahil report" is S's claim alone.
 */
export function nested(passage: Passage, found: readonly Found[]): Found[] {
  const made = carriedBy(passage, found)
  const outermostFirst = made.map((_, at) => at).sort((a, b) => lengthOf(made[b]) - lengthOf(made[a]))
  for (const at of outermostFirst) {
    const outer = outerOf(made, at)
    if (outer !== undefined) made[at] = { ...made[at], inside: made[outer] }
  }
  return made
}

/** The attributions without mere carriers, which are relays of what they carry. */
function carriedBy(passage: Passage, found: readonly Found[]): Found[] {
  const made = [...found]
  const dropped = new Set<number>()
  made.forEach((inner, at) => {
    const outer = outerOf(made, at)
    if (outer === undefined || dropped.has(outer)) return
    const carrier = made[outer]
    if (!isCarrier(passage, carrier) || !isAllOf(inner, carrier)) return
    made[at] = { ...inner, relays: [...(carrier.relays ?? []), ...carrier.source, ...(inner.relays ?? [])] }
    dropped.add(outer)
  })
  return made.filter((_, at) => !dropped.has(at))
}

const lengthOf = ({ content }: Found): number => content.reduce((sum, { first, last }) => sum + last - first, 0)

/** The attribution with the shortest content that holds another's cue. */
function outerOf(made: readonly Found[], at: number): number | undefined {
  const [cue] = made[at].cue
  if (!cue) return undefined
  let best: { at: number; length: number } | undefined
  for (let other = Math.max(0, at - NEAREST); other < Math.min(made.length, at + NEAREST); other += 1) {
    if (other === at) continue
    const run = made[other].content.find((content) => content.first <= cue.first && cue.last <= content.last)
    const length = run ? run.last - run.first : 0
    if (run && (!best || length < best.length)) best = { at: other, length }
  }
  return best?.at
}

/** Whether what a report carries is what the other says, and not one clause of it: then there is one claim, not two. */
function isAllOf(inner: Found, { content: [content] }: Found): boolean {
  if (inner.kind !== 'statement' || !content) return false
  const runs = [...inner.source, ...inner.cue, ...inner.content]
  const first = Math.min(...runs.map((run) => run.first))
  const last = Math.max(...runs.map((run) => Math.min(run.last, content.last)))
  return (last - first) * 2 > content.last - content.first
}

/** An outlet, or its report, behind "according to", "as per", "as reported by", or before a closing "reported". */
function isCarrier(passage: Passage, { rule, source, cue: [cue], relays = [] }: Found): boolean {
  const reports = /after|inverted/.test(rule) && /^report(?:s|ed)$/.test(passage.words[cue.last - 1])
  const carries = rule === 'attribution/according-to' || reports
  return carries && relays.length === 0 && source.some((run) => isOutlet(passage, itself(passage, run)))
}

/** "a poll | conducted for Reuters": without what was done to it, and for whom. */
function itself({ words, upos }: Passage, { first, last }: Run): Run {
  let at = first + 1
  while (at < last && upos[at] !== 'VERB' && !/^(?:for|of|,)$/.test(words[at])) at += 1
  return { first, last: at }
}
