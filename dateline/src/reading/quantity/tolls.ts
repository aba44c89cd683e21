import { type CountedRole, fateNouns, participles } from '../../languages/en/counted-roles.ts'
import { changeWords, tollTies } from '../../languages/en/figure-cues.ts'
import { type CountedNoun, countedAfter, isPluralOfPeople } from './counted.ts'
import { joined, type Page } from './page.ts'
import { fateOf } from './roles.ts'

/** A figure told by its name: "the death toll rose to 41", "the number of captives fell to 12". */
export interface Toll {
  readonly noun: CountedNoun
  readonly role?: CountedRole
  /** Told by the word "toll". */
  readonly isToll?: true
  /** A line of a list: it does not say how it stands in time. */
  readonly isEntry?: true
}

const FARTHEST = 24
const TOLL_ROLES: Readonly<Record<string, CountedRole>> = { death: 'killed', fatality: 'killed', injury: 'injured' }

/** The toll that a number states, by the words before it, or behind: "brings to 41 the number of people killed". */
export function tollOf(page: Page, first: number, last: number): Toll | undefined {
  return tollBefore(page, first) ?? tollBehind(page, last)
}

function tollBefore(page: Page, first: number): Toll | undefined {
  const { lower } = page
  const start = Math.max(page.sentenceFirst[first], first - FARTHEST)
  const isTie = (at: number): boolean => tollTies.has(lower[at]) || changeWords.has(lower[at])
  if (first === 0 || !(isTie(first - 1) || isTie(first))) return undefined
  for (let at = first - 1; at >= start; at -= 1) {
    if (/^[;:]$/.test(lower[at])) return undefined
    const toll = tollAt(page, at)
    if (toll) return isTied(page, toll.noun.last, first) ? toll : undefined
  }
  return undefined
}

/** Nothing but ties between the toll and its number: no other number, no new clause's noun. */
function isTied(page: Page, from: number, first: number): boolean {
  let ties = 0
  for (let at = from; at <= first; at += 1)
    if (changeWords.has(page.lower[at]) || tollTies.has(page.lower[at])) ties += 1
  return ties > 0
}

function tollBehind(page: Page, last: number): Toll | undefined {
  const at = /^(?:the|its|their)$/.test(page.lower[last] ?? '') ? last + 1 : -1
  if (at < 0) return undefined
  if (page.lower[at] === 'number') return tollAt(page, at)
  return tollAt(page, at) ?? tollAt(page, at + 1)
}

function tollAt(page: Page, at: number): Toll | undefined {
  const { lower } = page
  if (lower[at] === 'toll') {
    const named = TOLL_ROLES[lower[at - 1]]
    return {
      noun: { first: named || lower[at - 1] === 'casualty' ? at - 1 : at, last: at + 1, head: at },
      isToll: true,
      ...(named && { role: named }),
    }
  }
  if (lower[at] === 'total') return totalAt(page, at)
  const done = COUNTS.has(lower[at]) ? participles.get(lower[at + 1]) : undefined
  if (done) return { noun: { first: at, last: at + 1, head: at }, role: done }
  if (!COUNTS.has(lower[at]) || lower[at + 1] !== 'of') return undefined
  const noun = countedAfter(page, at + 1)
  if (!noun) return undefined
  const fate = fateOf(page, at, at + 2, noun)
  return { noun, ...(fate && fate.word < noun.last + 4 && { role: fate.role }) }
}

const COUNTS = new Set(['number', 'count', 'tally'])

/** "bringing the total to 81", "the total released captives to 81" */
function totalAt(page: Page, at: number): Toll | undefined {
  const { lower } = page
  if (!/^(?:the|its|their|a)$/.test(lower[at - 1] ?? '') || lower[at + 1] === 'of') return undefined
  for (let next = at + 1; next < at + 5 && /^\p{L}/u.test(lower[next] ?? '') && !tollTies.has(lower[next]); next += 1) {
    if (!isPluralOfPeople(lower[next])) continue
    const role = participles.get(lower[next - 1]) ?? participles.get(lower[next + 1])
    return { noun: { first: next, last: next + 1, head: next }, isToll: true, ...(role && { role }) }
  }
  return { noun: { first: at, last: at + 1, head: at }, isToll: true }
}

const LONGEST_ENTRY = 14

/** A line of a list: "Captives released in exchanges: 127", "Killed: 14". */
export function entryOf(page: Page, first: number, last: number): Toll | undefined {
  const { lower } = page
  const start = page.sentenceFirst[first]
  const isEntry =
    lower[first - 1] === ':' &&
    first - start < LONGEST_ENTRY &&
    !/^\p{L}/u.test(last < page.sentenceLast[first] ? lower[last] : '')
  if (!isEntry) return undefined
  for (let at = start; at < Math.min(first - 1, start + 5); at += 1) {
    const told =
      at < first - 2 && isPluralOfPeople(lower[at])
        ? undefined
        : (fateNouns.get(lower[at]) ?? participles.get(lower[at]))
    if (!told && !isPluralOfPeople(lower[at])) continue
    const noun = { first: at, last: at + 1, head: at }
    const role = told ?? fateNouns.get(lower[at]) ?? fateOf(page, at, at + 1, noun)?.role
    return { noun, isEntry: true, ...(role && { role }) }
  }
  return undefined
}

/** Whether the figure is of all until then: a toll, a total. */
export const isTotalled = (page: Page, first: number): boolean =>
  joined(page, first - 3, first) === 'a total of' || /^(?:total of|a total)$/.test(joined(page, first - 2, first))
