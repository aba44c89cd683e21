import {
  deferringCues,
  futureCues,
  irregularPasts,
  plannedCues,
  planningCues,
  sayingCues,
  scheduledPresents,
} from '../../languages/en/time-cues.ts'
import type { Syntax } from '../syntax/syntax.ts'
import type { Layout } from '../text/layout.ts'
import { tokenAt } from './token-at.ts'

const BACK = 16
const AHEAD = 10
/** Before a time that need not be that of the verb: "extended to Nov. 20", "holders of record Nov. 15". */
const LOOSE = /^(?:to|until|till|by|through|of|record|from|for|around|the)$/
const STOP = /^[.;:"“”?!…]$/

/** 'leaning': the clause is told in the past, but the time is not plainly that of its verb. */
export type Tense = 'past' | 'leaning' | 'future' | undefined

/**
 * Whether the clause around a time speaks of the past or the future: by the nearest verb before it that tells, else
 * the nearest after. Looks at a bounded number of tokens, so that a text without full stops stays linear.
 */
export function tenseAround(layout: Layout, syntax: Syntax, start: number, end: number): Tense {
  const { tokens } = layout
  const first = tokenAt(tokens, start)
  const words = wordsAround(layout, first)
  const isDeadline = /^(?:until|till)$/.test(words(first - 1))
  let plainly = !LOOSE.test(words(first - 1))
  for (let at = first - 1; at >= 0 && at >= first - BACK; at -= 1) {
    if (STOP.test(words(at))) break
    if (isDeadline && deferringCues.has(words(at))) return 'future'
    const told = tenseOf(words, syntax.xpos, at)
    if (told === 'past') return plainly && !sayingCues.has(words(at)) ? 'past' : 'leaning'
    if (told === 'present') return plainly && isScheduled(words, at, first) ? 'future' : undefined
    if (told) return told
    if (words(at) === 'to' || words(at) === 'as') plainly = false
  }
  for (let at = first; at < tokens.length && at < first + AHEAD; at += 1) {
    if (tokens[at].start < end) continue
    if (STOP.test(words(at))) break
    const told = tenseOf(words, syntax.xpos, at)
    if (told) return told === 'present' ? undefined : told === 'past' ? 'leaning' : told
  }
  return undefined
}

/** "takes effect Friday", "the hearing is Monday", "the deadline is on May 3". */
function isScheduled(words: Words, at: number, first: number): boolean {
  const directly = at === first - 1 || (at === first - 2 && words(first - 1) === 'on')
  return scheduledPresents.has(words(at)) || (directly && /^(?:is|are)$/.test(words(at)))
}

type Words = (at: number) => string

/** The lower-cased words by token; nothing beyond the paragraph's line. */
function wordsAround({ text, tokens }: Layout, first: number): Words {
  return (at) => {
    const token = tokens[at]
    if (!token) return '.'
    const gap =
      at < first ? text.slice(token.end, tokens[at + 1].start) : text.slice(tokens[at - 1]?.end ?? 0, token.start)
    return gap.includes('\n') && gap.length < 9
      ? '.'
      : text.slice(token.start, Math.min(token.end, token.start + 20)).toLowerCase()
  }
}

function tenseOf(words: Words, xpos: readonly string[], at: number): Tense | 'present' {
  const word = words(at).replace(/^['’]/, '')
  const tag = xpos[at]
  if (futureCues.has(word) || tag === 'MD') return hadBeen(words, at) ? 'past' : 'future'
  if (word === 'since') return 'past'
  if (words(at - 1) === 'been' && words(at - 2) === 'had') return 'past'
  if (words(at - 1) === 'be' && (tag === 'X' || tag === 'VBN')) return isPlanned(words, at) ? 'future' : undefined
  if (tag === 'X') return words(at - 1) === 'to' ? infinitive(words, xpos, at) : tenseOfWord(word, words(at - 1))
  if (tag === 'VBD') return word === 'was' || word === 'were' ? wasTo(words, xpos, at) : 'past'
  if (tag === 'VBN') return isPlanned(words, at) ? 'future' : 'past'
  if (tag === 'VB') return infinitive(words, xpos, at)
  if (tag === 'JJ' && xpos[at - 1] === 'NNS' && scheduledPresents.has(word)) return 'present'
  if (tag === 'VBZ' || tag === 'VBP')
    return /^(?:ha[sv]e?|ve|s)$/.test(word) ? undefined : planningCues.has(word) ? 'future' : 'present'
  return undefined
}

/** "had been due to expire Friday": what was planned then is over. */
const hadBeen = (words: Words, at: number): boolean =>
  words(at - 1) === 'been' && (words(at - 2) === 'had' || words(at - 3) === 'had')

/** "were to meet" lies ahead, "were killed" behind. */
const wasTo = (words: Words, xpos: readonly string[], at: number): Tense =>
  words(at + 1) === 'to' && xpos[at + 2] === 'VB' ? 'future' : 'past'

const isPlanned = (words: Words, at: number): boolean =>
  plannedCues.has(words(at)) &&
  (/^(?:is|are|be|s|’s|'s|re|was|were)$/.test(words(at - 1)) || words(at + 1) === 'to' || words(at + 1) === 'for')

function infinitive(words: Words, xpos: readonly string[], at: number): Tense {
  if (words(at - 1) !== 'to') return undefined
  for (let before = at - 2; before >= at - 5; before -= 1) {
    if (planningCues.has(words(before))) return hadBeen(words, before) ? 'past' : 'future'
    if (/^(?:is|are)$/.test(words(before)) && before === at - 2) return 'future'
  }
  return isHeadline(words, xpos, at - 1) ? 'future' : undefined
}

const LONGEST_SUBJECT = 8
const DETERMINERS = /^(?:the|an?|his|her|its|their|our|this|that|these|those)$/

/** "Oramar to vote Sunday": nothing but a subject, without an article, between the line's beginning and "to". */
function isHeadline(words: Words, xpos: readonly string[], to: number): boolean {
  let at = to - 1
  while (at >= 0 && at > to - LONGEST_SUBJECT && !STOP.test(words(at))) {
    const isVerb = xpos[at] === 'X' ? tenseOfWord(words(at), '') !== undefined : /^(?:VB|MD|IN|TO)/.test(xpos[at])
    if (isVerb || words(at) === 'to') return false
    at -= 1
  }
  const isBeginning = at < 0 || words(at) === '.'
  return at < to - 1 && isBeginning && !DETERMINERS.test(words(at + 1))
}

function tenseOfWord(word: string, before: string): Tense {
  if (/^(?:would|may|might|should|must|can|could|expects|plans|hopes)$/.test(word)) return 'future'
  if (irregularPasts.has(word)) return 'past'
  if (word.length < 4 || !word.endsWith('ed')) return undefined
  if (!/^(?:is|are|be)$/.test(before)) return 'past'
  return plannedCues.has(word) ? 'future' : undefined
}
