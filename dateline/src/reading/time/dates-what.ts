import { irregularPasts, leadsAway, sayingCues, sayingPlaces, tellingCues } from '../../languages/en/time-cues.ts'
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
  const post = layout.posts[tokenAt(layout.posts, start)]
  if (post?.date && post.date.start <= start && end <= post.date.end) return 'saying'
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
  let at = first - 1
  for (; at >= 0 && at >= first - REACH; at -= 1) {
    if (STOP.test(word(at)) || text.slice(tokens[at].end, tokens[at + 1].start).includes('\n')) break
    if (word(at) === 'that') return 'event'
    if (isVerb(at)) return sayingCues.has(word(at)) && leadsTo(at, first, word) ? 'saying' : 'event'
  }
  const opens = first - 1 - at <= 2
  return openingDates(first, { ...layout, word, isVerb }, end, opens ? REACH : 1)
}

/** Whether nothing but where and to whom it was said stands between a verb of saying and a time. */
function leadsTo(verb: number, first: number, word: (at: number) => string): boolean {
  let at = verb + 1
  const telling = tellingCues.has(word(verb))
  while (telling && at < first && at < verb + 7 && !sayingPlaces.has(word(at))) at += 1
  if (at < first && !sayingPlaces.has(word(at))) return false
  for (; at < first; at += 1) if (leadsAway.has(word(at))) return false
  return true
}

/** "On Monday, the ministry said": a time that opens its sentence goes with the first verb after it. */
function openingDates(
  first: number,
  { tokens, word, isVerb }: Layout & { word: (at: number) => string; isVerb: (at: number) => boolean },
  end: number,
  reach: number,
): Time['dates'] {
  let seen = 0
  for (let at = first; at < tokens.length && seen < reach; at += 1) {
    if (tokens[at].start < end) continue
    seen += 1
    if (STOP.test(word(at))) return undefined
    if (isVerb(at)) return sayingCues.has(word(at)) ? 'saying' : 'event'
  }
  return undefined
}
