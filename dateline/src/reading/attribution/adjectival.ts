import { beForms, inVerbGroup } from '../../languages/en/attribution-words.ts'
import { cueAdjectives } from '../../languages/en/cue-adjectives.ts'
import { contentAfter } from './contents.ts'
import type { Found } from './found.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import type { Run } from './noun-phrases.ts'
import type { Passage, Stretch } from './passage.ts'
import { asideless, clauseReach } from './reach.ts'

const COPULA = /^(?:remain|feel|become|grow)(?:s|ed)?$|^(?:felt|became|grew|'s|’s|'re|’re|'m|’m)$/
/** How many words stand between "is" and the adjective at most: "have long been deeply". */
const BETWEEN = 4

/** "S is confident that K", "many are wary of K": what someone thinks or feels, never a claim. */
export function adjectival(passage: Passage, at: number, stretch: Stretch): Found | undefined {
  const { words, quotationAt } = passage
  const row = cueAdjectives.get(words[at])
  if (!row || quotationAt[at] >= 0) return undefined
  const first = groupStart(passage, at, stretch.first)
  const next = at + 1
  if (first === undefined || next >= stretch.last || quotationAt[next] >= 0) return undefined
  const isTo = words[next] === 'to' && row.takes.has('towards')
  const opens = isTo || row.takes.has(words[next]) || (row.takes.has('that') && opensClause(passage, next))
  const source = opens ? nounPhraseBefore(passage, first, stretch.first) : undefined
  if (!source || isAnyone(words, source)) return undefined
  const isPreposition = row.takes.has(words[next]) && words[next] !== 'that' && words[next] !== 'to'
  const from = isPreposition || isTo ? next + 1 : next
  const content = from < stretch.last ? contentAfter(passage, from, stretch, { noun: from > next }) : undefined
  if (!content) return undefined
  const reached = clauseReach(passage, at, content)
  return {
    rule: 'attribution/adjective',
    source: [source],
    cue: [{ first, last: from }],
    content: [from > next ? asideless(passage, at, reached) : reached],
    kind: 'attitude',
    stance: row.stance,
    ...(words.slice(first, at).some((word) => /^(?:not|n't|n’t|never)$/.test(word)) && { negative: true }),
  }
}

/** Where "has long been deeply" begins before an adjective; undefined where no form of "be" stands there. */
function groupStart({ words, upos, quotationAt }: Passage, at: number, floor: number): number | undefined {
  let first = at
  let isCopula = false
  while (first > Math.max(floor, at - BETWEEN - 2) && quotationAt[first - 1] < 0) {
    const word = words[first - 1]
    const isBe = beForms.has(word) || COPULA.test(word)
    if (!isBe && !inVerbGroup.has(word) && upos[first - 1] !== 'ADV' && upos[first - 1] !== 'AUX') break
    isCopula ||= isBe
    first -= 1
  }
  return isCopula ? first : undefined
}

/** "sure the road is open": a subject, not "sure that". */
const opensClause = ({ upos, words }: Passage, at: number): boolean =>
  /^(?:DET|PRON|PROPN)$/.test(upos[at]) && words[at] !== 'every'

const isAnyone = (words: readonly string[], { first, last }: Run): boolean =>
  last === first + 1 && /^(?:i|we|you|which|it|that|this|there|what)$/.test(words[first])
