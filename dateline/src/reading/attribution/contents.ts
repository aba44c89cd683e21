import { afterCommaEnds } from '../../languages/en/attribution-words.ts'
import type { Layout } from '../text/layout.ts'
import { isAside } from './asides.ts'
import { isCueForm, isSayingForm } from './cue-lexicon.ts'
import type { Run } from './noun-phrases.ts'
import { type Passage, type Stretch, SURE } from './passage.ts'

/** How far unquoted content reaches at most, in tokens. */
const LONGEST = 250

/** Content that starts at a token and goes on to the end of what is reported. */
export function contentAfter(
  passage: Passage,
  start: number,
  stretch: Stretch,
  { noun = false } = {},
): Run | undefined {
  const { quotationAt, quotations, words } = passage
  const at = words[start] === 'that' && quotationAt[start] < 0 ? start + 1 : start
  const opened = quotations[quotationAt[at] ?? -1]
  if (opened && opened.open === at && standsAlone(passage, opened.close, stretch)) {
    return trimmed(passage, { first: at, last: Math.min(opened.close, stretch.last) })
  }
  return trimmed(passage, { first: at, last: clauseEnd(passage, at, stretch.last, noun) })
}

/** Whether nothing of the same clause follows a closing mark. */
function standsAlone({ words, quotationAt }: Passage, close: number, stretch: Stretch): boolean {
  if (close >= stretch.last) return true
  return quotationAt[close] < 0 && /^(?:[,.;:!?…—–-]+|and|but|while|as|when)$/.test(words[close])
}

function clauseEnd(passage: Passage, start: number, end: number, noun: boolean): number {
  const { words, quotationAt } = passage
  const highest = Math.min(end, start + LONGEST)
  for (let at = start + 1; at < highest; at += 1) {
    if (quotationAt[at] >= 0) continue
    const word = words[at]
    const next = words[at + 1] ?? ''
    if (word === ';' || (quotationAt[at - 1] >= 0 && /^[—–]+$/.test(word))) return at
    if (word === ',' && (next === 'according' || next === 'per')) return at
    if (word === ',' && quotationAt[at + 1] < 0 && endsAtComma(passage, at + 1) && !isJoined(passage, at + 1, start))
      return at
    if (opensAside(passage, at, noun)) return at
    if (noun && word === 'and' && /^VB[DZ]$/.test(passage.syntax.xpos[at + 1])) return at
    if ((word === 'and' || word === 'but') && isPastCue(passage, at + 1) && !isJoined(passage, at, start))
      return words[at - 1] === ',' ? at - 1 : at
  }
  return highest
}

/**
 * Whether the parse has the clause that a conjunction opens hang on a verb of what is said: "she was tired and wanted
 * to rest", "12 were minors, while two were over 60". Not where somebody else says something in it.
 */
function isJoined({ words, syntax }: Passage, conjunction: number, start: number): boolean {
  const { head, confidence, deprel } = syntax
  const verb = head[conjunction]
  if (!/^(?:cc|mark)$/.test(deprel[conjunction]) || verb <= conjunction || confidence[conjunction] < SURE) return false
  if (confidence[verb] < SURE || head[verb] < start || head[verb] >= conjunction) return false
  return !/^(?:nmod|obl|acl)/.test(deprel[head[verb]]) && !isSayingForm(words[verb])
}

const endsAtComma = (passage: Passage, at: number): boolean =>
  endsContent(passage, at) || opensParticipleCue(passage.words[at] ?? '') || isAside(passage, at)

/**
 * "called him a “hypocrite,” linking to a story", "announced a plan, cracking a smile": words about the source again.
 * Not "said that a shell hit the camp, killing 14", where the clause that is said goes on.
 */
function opensAside({ words, upos, quotationAt }: Passage, at: number, noun: boolean): boolean {
  const next = quotationAt[at] < 0 && words[at] === ',' ? at + 1 : at
  if (upos[next] !== 'VERB' || !words[next].endsWith('ing')) return false
  return next > at ? noun : quotationAt[at - 1] >= 0 && words[at - 2] === ','
}

/** ", but they ...", not ", but not on a ceasefire". */
function endsContent({ words, upos }: Passage, at: number): boolean {
  if (!afterCommaEnds.has(words[at])) return false
  return (
    words[at] !== 'but' ||
    (['PRON', 'DET', 'PROPN', 'NOUN', 'ADV', 'ADJ'].includes(upos[at + 1]) && !/^not$/.test(words[at + 1]))
  )
}

const opensParticipleCue = (word: string): boolean => word.endsWith('ing') && isCueForm(word)

/** "and added that": the next cue of the same source. */
function isPastCue({ words, upos }: Passage, at: number): boolean {
  const from = /^(?:also|then|later|has|have|had)$/.test(words[at] ?? '') ? at + 1 : at
  return isCueForm(words[from] ?? '') && upos[from] === 'VERB' && /(?:ed|said|told|wrote|says|went)$/.test(words[from])
}

/** Content that ends before a token: from the start of its stretch, or the quotation that ends there. */
export function contentBefore(passage: Passage, end: number, stretch: Stretch): Run | undefined {
  const { quotationAt, quotations } = passage
  let last = end
  while (last > stretch.first && /^[,—–]$/.test(passage.words[last - 1]) && quotationAt[last - 1] < 0) last -= 1
  const quoted = quotations[quotationAt[last - 1] ?? -1]
  if (quoted && quoted.close === last && opensUtterance(passage, quoted.open, stretch)) {
    return trimmed(passage, { first: quoted.open, last })
  }
  const first = Math.max(afterDateline(passage, stretch), last - LONGEST)
  return first < last ? trimmed(passage, { first, last }) : undefined
}

function opensUtterance({ words }: Passage, open: number, stretch: Stretch): boolean {
  return open <= stretch.first || /^[,:.!?;]$/.test(words[open - 1])
}

/** "DOHA, Oct 20 (Reuters) -": where the words of the report begin. */
export function afterDateline({ layout, words }: Passage, { first, last }: Stretch): number {
  const place = behindPlace(words, layout, first, last)
  if (place !== undefined) return place
  const opening = layout.text.slice(layout.tokens[first].start, layout.tokens[first].end)
  if (!/^\p{Lu}{3,}$/u.test(opening)) return first
  for (let at = first + 1; at < Math.min(last, first + 16); at += 1) {
    if (/^[—–-]+$/.test(words[at]) && /^\s/.test(layout.text.slice(layout.tokens[at].end))) return at + 1
  }
  return first
}

/** How many tokens the place before a colon has at most: "New Delhi: Six died.", "KANO, Sahl: Six died." */
const PLACE = 5

/** Where a sentence begins that a place and a colon stand before; undefined where none does. */
function behindPlace(words: readonly string[], { text, tokens }: Layout, first: number, last: number) {
  if (first > 0 && !/\n/.test(text.slice(tokens[first - 1].end, tokens[first].start))) return undefined
  for (let at = first; at < Math.min(last - 1, first + PLACE + 1); at += 1) {
    if (words[at] === ':') return at > first ? at + 1 : undefined
    const isPlace = /^\p{Lu}/u.test(text.slice(tokens[at].start, tokens[at].end)) || (words[at] === ',' && at > first)
    if (!isPlace) return undefined
  }
  return undefined
}

/** Without a leading "that", the marks that wrap it, and closing punctuation; undefined where nothing is left. */
export function trimmed(passage: Passage, { first, last }: Run): Run | undefined {
  const { words, quotationAt, quotations } = passage
  let [from, to] = [first, last]
  for (let changed = true; changed && from < to; ) {
    changed = true
    const quoted = quotations[quotationAt[from] ?? -1]
    if (quoted && from < quoted.first && from >= quoted.open && to >= quoted.last) {
      if (to <= quoted.close) to = Math.min(to, quoted.last)
      else if (to > quoted.close) {
        if (onlyMarks(passage, quoted.close, to)) to = quoted.last
        else return { first: from, last: withoutStop(passage, from, to) }
      }
      from = quoted.first
    } else if (
      /^[,.;:!?…)\]—–-]+$/.test(words[to - 1]) &&
      !(quotationAt[to - 1] >= 0 && quotationAt[from] !== quotationAt[to - 1])
    ) {
      if (/^[!?)\]…]/.test(words[to - 1])) changed = false
      else to -= 1
    } else if (/^[,:;—–]+$/.test(words[from]) || (words[from] === 'that' && quotationAt[from] < 0)) from += 1
    else changed = false
  }
  return from < to ? { first: from, last: to } : undefined
}

const onlyMarks = ({ words }: Passage, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (!/^[,.;:!?…—–-]+$/.test(words[at])) return false
  return true
}

function withoutStop({ words, quotationAt }: Passage, from: number, to: number): number {
  let last = to
  while (last > from + 1 && quotationAt[last - 1] < 0 && /^[,.;:—–-]+$/.test(words[last - 1])) last -= 1
  return last
}
