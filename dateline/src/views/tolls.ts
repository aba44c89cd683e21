import { boundsInWords, countedInWords, countedNoun } from '../model/bounds.ts'
import { thingOf, totalsAmong } from '../model/conflict.ts'
import type { Figure, StoryEvent } from '../model/entry.ts'
import { escaped } from '../model/escaped.ts'
import { isOfOneGroup } from '../model/toll.ts'
import { plainWords } from './plain-words.ts'

/**
 * Figures that the words of a line do not hold, each with whose it is where they differ: " (injured: 12)"; what its own
 * source has replaced is left out.
 */
export function tolls({ figures, participants }: StoryEvent): string {
  const shown = participants.flatMap(({ figure }) => figures.find(({ id }) => id === figure) ?? [])
  const named = participants.map(({ name }) => name).join(' ')
  const said = new Set(shown.map(sameNumber))
  const replaced = new Set(figures.map(({ supersedes }) => supersedes))
  const rest = totalsAmong(figures).filter(
    (figure) =>
      figure.role !== undefined &&
      !replaced.has(figure.id) &&
      !said.has(sameNumber(figure)) &&
      !holds(named, boundsInWords(figure)),
  )
  const parts = [...Map.groupBy(rest, ({ role }) => role ?? '')].map(([role, of]) => tollOf(role, of, shown))
  return parts.length > 0 ? ` (${parts.join('; ')})` : ''
}

const sameNumber = (figure: Figure): string => `${groupOf(figure)} ${boundsInWords(figure)}`

/** Who is freed was held, and may have been exchanged: one group. */
const groupOf = ({ role }: Figure): string => (isOfOneGroup(role) ? 'group' : (role ?? ''))

/** Whether a number stands in the words by itself: "12" in "12 men", not in "112 men" or "12,000". */
const holds = (words: string, number: string): boolean =>
  new RegExp(`(?<![\\d,.])${escaped(number)}(?![\\d,.]\\d|\\d)`).test(words)

/** "killed: 14, at most 9 soldiers (army)": each number of a role once, with all who tell it where others tell another. */
function tollOf(role: string, figures: readonly Figure[], shown: readonly Figure[]): string {
  const rivals = shown.filter((figure) => groupOf(figure) === groupOf(figures[0]))
  const numbers = [...Map.groupBy(figures, (figure) => `${boundsInWords(figure)} ${thingOf(figure)}`).values()]
  const isDisputed = rivals.length > 0 || numbers.length > 1
  const told = numbers.map((same) => {
    const roots = isDisputed ? [...new Set(same.flatMap(({ root }) => root ?? []))] : []
    return amount(same[0]) + (roots.length > 0 ? ` (${roots.join(', ')})` : '')
  })
  return `${rivals.some((figure) => figure.role === role) ? 'also told' : role}: ${told.join(', ')}`
}

/** "at least 14" of people, "at most 9 soldiers" of a kind of them. */
const amount = (figure: Figure): string =>
  thingOf(figure) === 'people' ? boundsInWords(figure) : countedInWords(figure, plainWords(countedNoun(figure) ?? ''))
