import { channelNouns, platforms } from '../../languages/en/source-words.ts'
import type { Found } from './found.ts'
import type { Run } from './noun-phrases.ts'
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

/** Nouns that are told things: "to journalists on Sunday". */
const TOLD = /^(?:journalists|reporters|newsmen|media|press|correspondents|pressmen)$/
/** How far what ends a saying, a day, a place, reaches behind its channel or addressee. */
const REST = 12

export interface Ended {
  readonly content: Run
  readonly channel?: string
  readonly addressee?: Run
}

/**
 * What was confirmed, announced, ... without how and to whom: "the incident | to journalists on Sunday". Only where
 * nothing but the circumstances of the saying follows.
 */
export function withoutCircumstances(passage: Passage, content: Run, isOutlet: (run: Run) => boolean): Ended {
  const { words, upos, quotationAt } = passage
  for (let at = Math.max(content.first + 1, content.last - REST); at < content.last; at += 1) {
    if (quotationAt[at] >= 0) continue
    const shorter = { first: content.first, last: at }
    const channel = channelAt(passage, at, content.last)
    const addressee = words[at] === 'to' ? toldAfter(passage, at + 1, content.last, isOutlet) : undefined
    if (!channel && !addressee) continue
    if (upos.slice(at, content.last).some((tag) => tag === 'VERB' || tag === 'AUX')) continue
    return { content: shorter, ...(channel && { channel }), ...(addressee && { addressee }) }
  }
  return { content }
}

function toldAfter({ words, upos }: Passage, start: number, end: number, isOutlet: (run: Run) => boolean) {
  let last = start
  while (last < end && /^(?:DET|ADJ|NOUN|PROPN|X)$/.test(upos[last]) && !/day$/.test(words[last])) last += 1
  const run = { first: start, last }
  return last > start && (TOLD.test(words[last - 1]) || isOutlet(run)) ? run : undefined
}
