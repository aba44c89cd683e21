import { isCiting, timeWords, wh } from '../../languages/en/attribution-words.ts'
import { channelNouns, outletNouns } from '../../languages/en/source-words.ts'
import { opensCount } from './counts.ts'
import type { CueGroup } from './cue-groups.ts'
import type { Run } from './noun-phrases.ts'
import { isOutletName } from './outlets.ts'
import type { Passage, Stretch } from './passage.ts'
import { citedBehind } from './relayed.ts'

/** What stands behind a cue, once "in a statement", "on Monday" and whoever was told are passed. */
export interface Follow {
  readonly kind: 'end' | 'comma' | 'colon' | 'quote' | 'that' | 'wh' | 'to' | 'ing' | 'noun' | 'other'
  /** The token at which it stands. */
  readonly at: number
  readonly addressee?: Run
  readonly channel?: string
}

const CHANNEL_PREPOSITION = /^(?:in|on|at|during|via|through|by|to|after|before)$/
const FARTHEST = 24

export function followOf(passage: Passage, group: CueGroup, stretch: Stretch): Follow {
  let at = group.last
  let addressee: Run | undefined
  let channel: string | undefined
  if (group.cue.takes.includes('person') && !group.passive) {
    const last = personEnd(passage, at, stretch.last)
    if (last > at) {
      addressee = { first: at, last }
      at = last
    }
  }
  at = citedBehind(passage, at, stretch.last)?.at ?? at
  for (let steps = 0; steps < 4; steps += 1) {
    const next = behindAdjunct(passage, at, stretch.last, addressee !== undefined)
    if (next === undefined) break
    channel = next.channel ?? channel
    addressee = next.addressee ?? addressee
    at = next.at
  }
  const that = thatBehind(passage, group, at, stretch.last)
  if (that !== undefined)
    return { kind: 'that', at: that, ...(addressee && { addressee }), ...(channel && { channel }) }
  const kind = kindAt(passage, at, stretch.last)
  if (addressee && group.cue.takes.includes('noun') && !/^(?:that|quote|colon|wh|end|comma)$/.test(kind)) {
    return { kind: kindAt(passage, group.last, stretch.last), at: group.last }
  }
  return { kind, at, ...(addressee && { addressee }), ...(channel && { channel }) }
}

/** How far behind a cue its "that" stands at most: "told a meeting in the town hall, however, that K". */
const FARTHEST_THAT = 18

/** The "that" of what is said, where no other verb stands before it: "said after lunch that", "told voters here that". */
function thatBehind({ words, upos, quotationAt }: Passage, { cue }: CueGroup, from: number, end: number) {
  if (!cue.takes.some((frame) => /^(?:clause|that)$/.test(frame)) || cue.kind === 'act') return undefined
  if (!cue.takes.includes('person') && !/^(?:ADP|ADV|PUNCT)$/.test(upos[from] ?? '')) return undefined
  const isAside = words[from] === ','
  for (let at = from; at < Math.min(end, from + FARTHEST_THAT); at += 1) {
    if (isAside && words[at] === 'that' && words[at - 1] !== ',') return undefined
    if (isAside && words[at].endsWith('ing')) continue
    if (quotationAt[at] >= 0 || upos[at] === 'VERB' || upos[at] === 'AUX' || /^[.:;?!—–]/.test(words[at]))
      return undefined
    if (words[at] === 'that') return opensClause(upos, at) ? at : undefined
    if (wh.has(words[at])) return undefined
  }
  return undefined
}

/** "that the road ...", not "that was leaked", "that day". */
const opensClause = (upos: readonly string[], that: number): boolean =>
  upos[that] === 'SCONJ' || /^(?:DET|PRON|PROPN|NUM)$/.test(upos[that + 1] ?? '')

/** What names, behind a comma, who passes it on: "K, S said, according to R". */
const CARRIES = /^(?:according to|as per|as reported)$/

export function kindAt({ words, upos, quotationAt }: Passage, at: number, end: number): Follow['kind'] {
  if (at >= end) return 'end'
  if (quotationAt[at] >= 0) return 'quote'
  const word = words[at]
  if (opensCount(words, upos, at)) return 'noun'
  if (/^[.!?…;]+$/.test(word) || /^[—–-]+$/.test(word) || word === ')') return 'end'
  if (word === ',')
    return isCiting(words[at + 1]) || CARRIES.test(`${words[at + 1]} ${words[at + 2]}`) ? 'end' : 'comma'
  if (isCiting(word)) return 'end'
  if (word === ':') return 'colon'
  if (word === 'that') return 'that'
  if (word === 'to' && upos[at] !== 'ADP') return 'to'
  if (word === 'to' && /^[a-z]+$/.test(words[at + 1] ?? '') && ['VERB', 'AUX', 'NOUN', 'X'].includes(upos[at + 1]))
    return 'to'
  if (wh.has(word)) return 'wh'
  if (upos[at] === 'VERB' && word.endsWith('ing')) return 'ing'
  if (['DET', 'PRON', 'NOUN', 'PROPN', 'NUM', 'ADJ', 'SYM', 'X'].includes(upos[at])) return 'noun'
  return 'other'
}

/** "to reporters", "to the council": not "to release them". */
const isPersonStart = (word: string, upos: string | undefined): boolean =>
  upos === 'DET' || upos === 'PROPN' || (upos === 'NOUN' && /[^s]s$/.test(word))

/** Where the one who was told ends: "Al Jazeera", "the council of the town", "reporters". */
function personEnd(passage: Passage, start: number, end: number): number {
  const { words, upos, quotationAt } = passage
  let at = start
  const highest = Math.min(end, start + FARTHEST)
  if (upos[at] === 'PRON' && quotationAt[at] < 0 && /^(?:him|her|them|us|me|you|it)$/.test(words[at])) return at + 1
  while (at < highest && quotationAt[at] < 0) {
    const word = words[at]
    const starts = at === start
    if (upos[at] === 'DET' && !starts && upos[at - 1] !== 'ADP') break
    if (!starts && /^(?:last|this|earlier|next|late|his|her|their|its|my|our)$/.test(word)) break
    if (!starts && upos[at] === 'NOUN' && !outletNouns.has(word) && isOutletName(passage, { first: start, last: at }))
      break
    const inside =
      (upos[at] === 'DET' && word !== 'that') ||
      (['NOUN', 'ADJ', 'NUM'].includes(upos[at]) && !timeWords.has(word)) ||
      (upos[at] === 'PROPN' && !timeWords.has(word)) ||
      /^(?:'s|’s|-|&|his|her|their|its)$/.test(word) ||
      (!starts && /^(?:of|and|from|with)$/.test(word) && at + 1 < highest && quotationAt[at + 1] < 0)
    if (!inside) break
    at += 1
  }
  while (at > start && /^(?:of|and|from|with)$/.test(words[at - 1])) at -= 1
  return at
}

/** "last Monday", "that night": not "that Monday", where a clause opens. */
const isTimeNoun = (before: string, word: string): boolean =>
  (timeWords.has(word) && !(before === 'that' && /day$/.test(word))) ||
  /^(?:this|week|month|year|day|summer|fall|spring|winter)$/.test(word)

/** How long the title of a programme or a paper is at most, in tokens. */
const LONGEST_TITLE = 7

/** Behind the quotation at a token where it is a title: on “Morning Line”, in “The Velin Hour,”. */
function behindTitle({ quotations, quotationAt, upos }: Passage, at: number): number | undefined {
  const quotation = quotations[quotationAt[at] ?? -1]
  if (quotation?.open !== at || quotation.last - quotation.first > LONGEST_TITLE) return undefined
  for (let token = quotation.first; token < quotation.last; token += 1) {
    if (/^(?:VERB|AUX|PRON)$/.test(upos[token])) return undefined
  }
  return upos.slice(quotation.first, quotation.last).includes('PROPN') ? quotation.close : undefined
}

/** Past one adjunct between cue and content: a day, a channel, "to reporters". */
function behindAdjunct(
  passage: Passage,
  start: number,
  end: number,
  told: boolean,
): { at: number; channel?: string; addressee?: Run } | undefined {
  const { words, upos, quotationAt, layout } = passage
  if (start >= end || quotationAt[start] >= 0 || opensCount(words, upos, start)) return undefined
  const word = words[start]
  if (timeWords.has(word) || (word === 'last' && timeWords.has(words[start + 1])) || word === 'recently')
    return { at: start + 1 }
  if (/^(?:last|this|earlier|that)$/.test(word) && isTimeNoun(word, words[start + 1] ?? '')) {
    return { at: start + (words[start + 1] === 'this' ? 3 : 2) }
  }
  const isThat = words[start + 1] === 'that' || (quotationAt[start + 1] ?? -1) >= 0
  if (/^(?:only|simply|just|merely|though|however)$/.test(word) && isThat) return { at: start + 1 }
  if (!CHANNEL_PREPOSITION.test(word) || (word === 'to' && !isPersonStart(words[start + 1] ?? '', upos[start + 1])))
    return undefined
  const title = /^(?:on|in|to)$/.test(word) ? behindTitle(passage, start + 1) : undefined
  if (title !== undefined) return { at: title }
  let at = start + 1
  const highest = Math.min(end, start + FARTHEST)
  let channel: string | undefined
  let isTime = false
  while (at < highest && quotationAt[at] < 0 && !/^(?:that|whether|how|why|who|which|[,:;.!?…—–-]+)$/.test(words[at])) {
    if (upos[at] === 'AUX' || (upos[at] === 'PRON' && /^(?:he|she|they|it|we|i|there)$/.test(words[at]))) break
    if (upos[at] === 'DET' && at > start + 1 && upos[at - 1] !== 'ADP') break
    if (upos[at] === 'VERB' && !words[at].endsWith('ed')) break
    if (channelNouns.has(words[at])) channel ??= layout.text.slice(layout.tokens[at].start, layout.tokens[at].end)
    if (timeWords.has(words[at])) isTime = true
    at += 1
    if (isTime && !timeWords.has(words[at] ?? '')) break
  }
  const stops = at >= end || quotationAt[at] >= 0 || /^(?:that|whether|[,:;.!?…—–-]+)$/.test(words[at])
  if (!stops && !channel && !isTime) return undefined
  if (!stops && channel && !isTime && upos[at] !== 'DET' && upos[at] !== 'PRON') return undefined
  const addressee =
    word === 'to' && !told && /^(?:NOUN|PROPN|DET)$/.test(upos[start + 1]) ? { first: start + 1, last: at } : undefined
  return at > start + 1 ? { at, ...(channel && { channel }), ...(addressee && { addressee }) } : undefined
}
