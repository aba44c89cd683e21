import { channelNouns, platforms } from '../../languages/en/source-words.ts'
import type { Found } from './found.ts'
import type { Passage } from './passage.ts'

const PREPOSITION = /^(?:in|on|at|during|via|through)$/
const OPENER = /^(?:a|an|his|her|its|their)$/
/** How many words may stand between "a" and the channel: "a lengthy late-night post". */
const BETWEEN = 5

/** The channel that "in a statement", "on Telegram" at a token names, undefined where it is another phrase. */
export function channelAt({ words, upos, quotationAt, layout }: Passage, at: number, end: number): string | undefined {
  if (!PREPOSITION.test(words[at] ?? '') || quotationAt[at] >= 0) return undefined
  const nameOf = (token: number): string => layout.text.slice(layout.tokens[token].start, layout.tokens[token].end)
  if (at + 1 < end && platforms.has(words[at + 1])) return nameOf(at + 1)
  if (!OPENER.test(words[at + 1] ?? '')) return undefined
  let channel: string | undefined
  for (let next = at + 2; next < Math.min(end, at + 2 + BETWEEN); next += 1) {
    const inside = ['NOUN', 'ADJ', 'PROPN', 'NUM', 'X'].includes(upos[next]) || /^-$|ed$/.test(words[next])
    if (!inside || quotationAt[next] >= 0) break
    if (channelNouns.has(words[next])) channel = nameOf(next)
    else if (channel) break
  }
  return channel
}

/** A source without how it said so: "the army in a statement" is the army. Descriptions behind a comma stay whole. */
export function withoutChannel(passage: Passage, each: Found): Found {
  const [source] = each.source
  if (!source || each.source.length > 1 || each.mode) return each
  for (let at = source.first + 1; at < source.last; at += 1) {
    if (/^(?:,|who|which|whose)$/.test(passage.words[at])) return each
    const channel = channelAt(passage, at, source.last)
    if (channel) return { ...each, source: [{ first: source.first, last: at }], channel: each.channel ?? channel }
  }
  return each
}
