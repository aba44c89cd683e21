import { cueNouns } from '../../languages/en/cue-nouns.ts'
import { contentAfter } from './contents.ts'
import type { Found } from './found.ts'
import { nounPhraseAfter, nounPhraseBefore, type Run } from './noun-phrases.ts'
import type { Passage, Stretch } from './passage.ts'

const POSSESSIVE = /^(?:'s|’s|'|’)$/
const OWN = /^(?:his|her|their|its)$/
/** How many words may stand between "S's" and the noun: "the ministry's repeated public claim". */
const BETWEEN = 3

/** "S's claim that K", "a claim by S that K". */
export function nominal(passage: Passage, at: number, stretch: Stretch): Found | undefined {
  const { words, upos, quotationAt } = passage
  const stance = cueNouns.get(words[at])
  if (!stance || quotationAt[at] >= 0 || upos[at] === 'VERB') return undefined
  const by = /^(?:by|from|of)$/.test(words[at + 1] ?? '') ? nounPhraseAfter(passage, at + 2, stretch.last) : undefined
  const source = by ?? possessor(passage, at, stretch)
  const that = by?.last ?? at + 1
  if (!source || words[that] !== 'that' || quotationAt[that] >= 0 || that + 1 >= stretch.last) return undefined
  const content = contentAfter(passage, that, stretch)
  if (!content) return undefined
  const cue = [{ first: at, last: at + 1 }]
  return {
    rule: 'attribution/noun',
    source: [source],
    cue,
    content: [content],
    kind: 'statement',
    stance,
    ...(stance === 'denies' && { negative: true }),
  }
}

function possessor(passage: Passage, at: number, stretch: Stretch): Run | undefined {
  const { words, upos } = passage
  for (let back = at - 1; back > Math.max(stretch.first - 1, at - 2 - BETWEEN); back -= 1) {
    if (OWN.test(words[back])) return { first: back, last: back + 1 }
    if (POSSESSIVE.test(words[back]))
      return back > stretch.first ? nounPhraseBefore(passage, back, stretch.first) : undefined
    if (upos[back] !== 'ADJ' && upos[back] !== 'NOUN') return undefined
  }
  return undefined
}

/** "S rejected T's claim that K": one content under two attributions, so that the denial is of K. */
export function sharingContent(found: readonly Found[]): Found[] {
  return found.map((each, at) => {
    const next = found[at + 1]
    const [content] = each.content
    const isOfClaim = each.negative && next?.rule === 'attribution/noun' && content && next.cue[0].first < content.last
    return isOfClaim && content.first <= next.cue[0].first ? { ...each, content: next.content } : each
  })
}
