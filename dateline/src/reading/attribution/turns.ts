import { labels } from '../../languages/en/source-words.ts'
import { askers, turnTitles } from '../../languages/en/turn-words.ts'
import { trimmed } from './contents.ts'
import type { Found } from './found.ts'
import type { Run } from './noun-phrases.ts'
import type { Passage } from './passage.ts'

/** How many tokens the label of a turn has at most. */
const LONGEST = 7
/** "SECRETARY VELK", "MR. REYL", "Q": capitals and nothing else. */
const CAPITALS = /^(?:[QA]|\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,5})$/u

interface Label extends Run {
  readonly words: string
}

/**
 * The turns of a transcript by paragraph, "SECRETARY VELK: K", "Q: K", with the paragraphs that go on without a label.
 * Empty where labels are none of a transcript's: "KABUL: ..." and "HERAT: ..." of a round-up.
 */
export function turnsOf(passage: Passage): Map<number, Found> {
  const starts = paragraphStarts(passage)
  const labelled = new Map<number, Label>()
  for (const [paragraph, { first, last }] of starts) {
    const label = labelAt(passage, first, last)
    if (label) labelled.set(paragraph, label)
  }
  const turns = new Map<number, Found>()
  if (!areTurns([...labelled.values()])) return turns
  let speaker: Label | undefined
  for (const [paragraph, { first, last }] of starts) {
    const label = labelled.get(paragraph)
    speaker = label ?? speaker
    const content = speaker && trimmed(passage, { first: label ? label.last + 1 : first, last })
    if (speaker && content) turns.set(paragraph, turn(speaker, content, label !== undefined))
  }
  return turns
}

const turn = ({ words, ...source }: Label, content: Run, isLabelled: boolean): Found => {
  const asks = askers.has(words.toLowerCase())
  return {
    rule: 'attribution/turn',
    source: [source],
    cue: isLabelled ? [{ first: source.last, last: source.last + 1 }] : [],
    content: [content],
    kind: asks ? 'act' : 'statement',
    stance: asks ? 'questions' : 'asserts',
    mode: isLabelled ? 'direct' : 'inherited',
  }
}

/** Two labels at least, and one that only a transcript has or one that comes back. */
function areTurns(found: readonly Label[]): boolean {
  const isTold = ({ words }: Label): boolean => {
    const [first] = words.toLowerCase().split(/[ .]/)
    return askers.has(first) || (turnTitles.has(first) && words.includes(' '))
  }
  return found.length > 1 && (found.some(isTold) || new Set(found.map(({ words }) => words)).size < found.length)
}

function labelAt({ words, layout: { text, tokens } }: Passage, first: number, last: number): Label | undefined {
  if (labels.has(words[first])) return undefined
  for (let at = first + 1; at < Math.min(last - 1, first + LONGEST); at += 1) {
    if (words[at] !== ':') continue
    const label = text.slice(tokens[first].start, tokens[at - 1].end)
    return CAPITALS.test(label) ? { first, last: at, words: label } : undefined
  }
  return undefined
}

/** The tokens of every paragraph that is no post. */
function paragraphStarts({ stretches }: Passage): Map<number, Run> {
  const runs = new Map<number, Run>()
  for (const { first, last, paragraph, post } of stretches) {
    if (post === undefined) runs.set(paragraph, { first: runs.get(paragraph)?.first ?? first, last })
  }
  return runs
}

/** What is said inside a turn, through all that it is nested in. */
export const insideTurn = (each: Found, turn: Found): Found => ({
  ...each,
  inside: each.inside ? insideTurn(each.inside, turn) : turn,
})
