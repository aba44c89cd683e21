import { trimmed } from './contents.ts'
import type { Found } from './found.ts'
import type { Run } from './noun-phrases.ts'
import type { Passage, Stretch } from './passage.ts'

/** Whose quotation may go on in the next stretch, and the fragments that it has so far. */
interface Speaking {
  readonly found: Found
  readonly content: Run[]
  readonly paragraph: number
}

/**
 * What every stretch holds, with the quotations that go on without a cue: in the same paragraph a further fragment of
 * the same attribution, in the next one an attribution inherited from it.
 */
export function continuedQuotations(passage: Passage, found: readonly (readonly Found[])[]): Found[] {
  const all: Found[] = []
  let speaking: Speaking | undefined
  passage.stretches.forEach((stretch, at) => {
    const here = found[at]
    const fragment = here.length === 0 && stretch.post === undefined ? wholeQuotation(passage, stretch) : undefined
    if (fragment && speaking && stretch.paragraph === speaking.paragraph) {
      speaking.content.push(fragment)
      return
    }
    if (fragment && speaking && stretch.paragraph === speaking.paragraph + 1) {
      speaking = { found: inherited(speaking.found), content: [fragment], paragraph: stretch.paragraph }
      all.push({ ...speaking.found, content: speaking.content })
      return
    }
    const last = here.findLastIndex((each) => isSpoken(passage, each))
    here.forEach((each, index) => {
      const content = [...each.content]
      all.push({ ...each, content })
      if (index === last) speaking = { found: each, content, paragraph: stretch.paragraph }
    })
    if (last < 0) speaking = undefined
  })
  return all
}

const inherited = ({ source, relays, channel, inside, kind, stance }: Found): Found => ({
  rule: 'attribution/inherited',
  mode: 'inherited',
  source,
  cue: [],
  content: [],
  kind,
  stance,
  ...(relays && { relays }),
  ...(channel && { channel }),
  ...(inside && { inside }),
})

const isSpoken = ({ quotationAt }: Passage, { content, kind, source }: Found): boolean =>
  kind === 'statement' &&
  source.length > 0 &&
  content.some(({ first, last }) => quotationAt[first] >= 0 && quotationAt[last - 1] >= 0)

/** The words of a stretch that is one quotation, or several, and nothing else. */
function wholeQuotation(passage: Passage, { first, last }: Stretch): Run | undefined {
  const { quotationAt, words } = passage
  if (quotationAt[first] < 0) return undefined
  for (let at = first; at < last; at += 1) {
    if (quotationAt[at] < 0 && !/^[,.;:!?…]+$/.test(words[at])) return undefined
  }
  return trimmed(passage, { first, last })
}
