import { irregularPasts, sayingCues, sayingFillers } from '../../languages/en/time-cues.ts'
import type { Time } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import type { Syntax } from '../syntax/syntax.ts'
import type { Layout } from '../text/layout.ts'
import { tokenAt } from './token-at.ts'

/** How many tokens on either side of a time are looked at. */
const REACH = 14
const STOP = /^[.;:?!"“”]$/

/**
 * Whether a time dates the saying or the thing said: "said on Monday" the one, "the attack on Sunday killed" the
 * other. Undefined where the words do not tell. A post's own date dates the post.
 */
export function whatItDates(layout: Layout, { xpos }: Syntax, { start, end }: Span): Time['dates'] {
  const { text, tokens } = layout
  if (layout.posts.some(({ date }) => date && date.start <= start && end <= date.end)) return 'saying'
  const first = tokenAt(tokens, start)
  const word = (at: number): string =>
    text.slice(tokens[at].start, Math.min(tokens[at].end, tokens[at].start + 20)).toLowerCase()
  const isVerb = (at: number): boolean => {
    const tag = xpos[at]
    if (tag === 'X')
      return (
        irregularPasts.has(word(at)) || sayingCues.has(word(at)) || (word(at).length > 3 && word(at).endsWith('ed'))
      )
    return (
      tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'VBN' || tag === 'VB' || tag === 'VBG' || tag === 'MD'
    )
  }
  let direct = true
  let at = first - 1
  for (; at >= 0 && at >= first - REACH; at -= 1) {
    if (STOP.test(word(at)) || text.slice(tokens[at].end, tokens[at + 1].start).includes('\n')) break
    if (word(at) === 'that') return 'event'
    if (isVerb(at)) return sayingCues.has(word(at)) && direct ? 'saying' : 'event'
    const capital = text[tokens[at].start] !== word(at)[0]
    if (!isFiller(word(at), capital ? 'NNP' : xpos[at], word(Math.max(0, at - 1)))) direct = false
  }
  if (first - 1 - at > 2) return undefined
  return openingDates(first, { ...layout, word, isVerb }, end)
}

/** "On Monday, the ministry said": a time that opens its sentence goes with the first verb after it. */
function openingDates(
  first: number,
  { tokens, word, isVerb }: Layout & { word: (at: number) => string; isVerb: (at: number) => boolean },
  end: number,
): Time['dates'] {
  for (let at = first; at < tokens.length && at < first + REACH; at += 1) {
    if (tokens[at].start < end) continue
    if (STOP.test(word(at))) return undefined
    if (isVerb(at)) return sayingCues.has(word(at)) ? 'saying' : 'event'
  }
  return undefined
}

const isFiller = (word: string, tag: string, before: string): boolean =>
  sayingFillers.has(word) || tag === 'NNP' || before === 'told' || before === 'tells'
