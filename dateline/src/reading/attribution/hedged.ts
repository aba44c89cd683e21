import { hedges } from '../../languages/en/cue-hedges.ts'
import { trimmed } from './contents.ts'
import type { Found } from './found.ts'
import type { Passage, Stretch } from './passage.ts'

/** How far the clause of a hedge reaches to either side, in tokens. */
const FARTHEST = 60

/** "Three were reportedly killed": said by someone who is not named. Not "an allegedly stolen car". */
export function hedged(passage: Passage, at: number, stretch: Stretch): Found | undefined {
  const { words, upos, quotationAt } = passage
  if (!hedges.has(words[at]) || quotationAt[at] >= 0) return undefined
  const besideVerb =
    upos[at - 1] === 'AUX' || upos[at + 1] === 'AUX' || (upos[at + 1] === 'VERB' && upos[at - 1] !== 'DET')
  if (!besideVerb) return undefined
  let first = at
  while (first > Math.max(stretch.first, at - FARTHEST) && !/^[,;:—–]$/.test(words[first - 1])) first -= 1
  let last = at + 1
  while (last < Math.min(stretch.last, at + FARTHEST) && !/^[,;—–.!?]$/.test(words[last])) last += 1
  const whole = trimmed(passage, { first, last })
  if (!whole || whole.last - whole.first < 2) return undefined
  const cue = [{ first: at, last: at + 1 }]
  return {
    rule: 'attribution/hedge',
    source: [],
    cue,
    content: [whole],
    kind: 'statement',
    stance: 'asserts',
    hedge: words[at],
  }
}

/** How many neighbours a hedge is held against. */
const NEAREST = 12

/** Hedges inside what another says are that one's: "the ministry said three were reportedly killed". */
export function withHedges(found: readonly Found[]): Found[] {
  const made: (Found | undefined)[] = [...found]
  found.forEach((hedge, at) => {
    if (hedge.rule !== 'attribution/hedge') return
    for (let other = Math.max(0, at - NEAREST); other < Math.min(found.length, at + NEAREST); other += 1) {
      const outer = made[other]
      if (!outer || other === at) continue
      const isHedged = outer.cue.some(({ first, last }) => first <= hedge.cue[0].first && hedge.cue[0].first < last)
      if (!isHedged && !holds(outer, hedge.cue[0].first)) continue
      made[other] = { ...outer, hedge: hedge.hedge! }
      if (!isHedged) made[at] = undefined
    }
  })
  return made.filter((each) => each !== undefined)
}

const holds = ({ content }: Found, token: number): boolean =>
  content.some((run) => run.first <= token && token < run.last)
