import { trimmed } from './contents.ts'
import type { Found } from './found.ts'
import type { Passage, Stretch } from './passage.ts'

/**
 * What every stretch holds, with the quotations that go on without a cue: in the same paragraph a further fragment of
 * the same attribution, in the next one an attribution inherited from it.
 */
export function continuedQuotations(passage: Passage, found: readonly (readonly Found[])[]): Found[] {
  const all: Found[] = []
  let speaking: { index: number; paragraph: number } | undefined
  passage.stretches.forEach((stretch, at) => {
    const here = found[at]
    const fragment = here.length === 0 && stretch.post === undefined ? wholeQuotation(passage, stretch) : undefined
    if (fragment && speaking && stretch.paragraph === speaking.paragraph) {
      const { content, ...rest } = all[speaking.index]
      all[speaking.index] = { ...rest, content: [...content, fragment] }
      return
    }
    if (fragment && speaking && stretch.paragraph === speaking.paragraph + 1) {
      const { source, kind, stance } = all[speaking.index]
      all.push({ rule: 'attribution/inherited', mode: 'inherited', source, cue: [], content: [fragment], kind, stance })
      speaking = { index: all.length - 1, paragraph: stretch.paragraph }
      return
    }
    const quoted = here.findLast(
      ({ content, kind, source }) =>
        kind === 'statement' && source.length > 0 && content.some((run) => isQuoted(passage, run)),
    )
    all.push(...here)
    speaking = quoted ? { index: all.indexOf(quoted), paragraph: stretch.paragraph } : undefined
  })
  return all
}

const isQuoted = ({ quotationAt }: Passage, { first, last }: { first: number; last: number }): boolean =>
  quotationAt[first] >= 0 && quotationAt[last - 1] >= 0

/** The words of a stretch that is one quotation, or several, and nothing else. */
function wholeQuotation(passage: Passage, { first, last }: Stretch) {
  const { quotationAt, words } = passage
  if (quotationAt[first] < 0) return undefined
  for (let at = first; at < last; at += 1) {
    if (quotationAt[at] < 0 && !/^[,.;:!?…]+$/.test(words[at])) return undefined
  }
  return trimmed(passage, { first, last })
}
