import { contentAfter, trimmed } from './contents.ts'
import type { Found } from './found.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import type { Passage, Stretch } from './passage.ts'
import { asideless, clauseReach } from './reach.ts'

const SEEMS = /^(?:seem|appear)(?:s|ed)?$/
const BESIDE = /^(?:to|like|that|as)$/

/** "The fax appears to have been broken": an impression, of someone who is not named. Not "he appeared in court". */
export function seeming(passage: Passage, at: number, stretch: Stretch): Found | undefined {
  const { words, upos, quotationAt, syntax } = passage
  if (!SEEMS.test(words[at]) || quotationAt[at] >= 0 || /^NN/.test(syntax.xpos[at] ?? '')) return undefined
  let first = at
  while (
    first > stretch.first &&
    (upos[first - 1] === 'AUX' || upos[first - 1] === 'ADV' || upos[first - 1] === 'PART')
  )
    first -= 1
  const subject = nounPhraseBefore(passage, first, stretch.first)
  const next = upos[at + 1] === 'ADV' ? at + 2 : at + 1
  if (!subject || next >= stretch.last || !(BESIDE.test(words[next]) || upos[next] === 'ADJ')) return undefined
  const isIt = /^(?:it|there)$/.test(words[subject.first]) && subject.last === subject.first + 1
  const rest = contentAfter(passage, at + 1, stretch)
  const head = isIt ? undefined : trimmed(passage, subject)
  if (!rest || (!isIt && !head)) return undefined
  const reached = asideless(passage, at, clauseReach(passage, at, rest))
  return {
    rule: 'attribution/seeming',
    source: [],
    cue: [{ first, last: at + 1 }],
    content: head ? [head, reached] : [reached],
    kind: 'attitude',
    stance: 'asserts',
    hedge: words[at],
  }
}
