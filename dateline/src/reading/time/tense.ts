import { futureCues, pastCues } from '../../languages/en/time-cues.ts'
import type { Word } from './words.ts'

const BACK = 14
const AHEAD = 8
const STOPS = new Set(['', '.', ';', ':', '"', '“', '”', '?', '!'])

/**
 * Whether the clause around a time speaks of the past or the future: by the nearest word before it that tells, else
 * the nearest after. Looks at a bounded number of words, so that a text without full stops stays linear.
 */
export function tenseAround(words: readonly Word[], first: number, last: number): 'past' | 'future' | undefined {
  for (let at = first - 1; at >= 0 && at >= first - BACK; at -= 1) {
    if (STOPS.has(words[at].text)) break
    const told = tenseOf(words, at)
    if (told) return told
  }
  for (let at = last; at < words.length && at < last + AHEAD; at += 1) {
    if (STOPS.has(words[at].text)) break
    const told = tenseOf(words, at)
    if (told) return told
  }
  return undefined
}

function tenseOf(words: readonly Word[], at: number): 'past' | 'future' | undefined {
  const { text, capital } = words[at]
  if (futureCues.has(text) && !(text === 'may' && capital)) return 'future'
  if (text === 'to' && words[at - 1] && /^(is|are|was|were)$/.test(words[at - 1].text)) return 'future'
  if (pastCues.has(text)) return 'past'
  return text.length > 4 && text.endsWith('ed') && !capital
    ? /^(is|are|be)$/.test(words[at - 1]?.text ?? '')
      ? undefined
      : 'past'
    : undefined
}
