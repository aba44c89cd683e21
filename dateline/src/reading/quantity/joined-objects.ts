import { actingForms } from '../../languages/en/counted-roles.ts'
import type { CountedNoun } from './counted.ts'
import { isCapital, isTagged, type Page, tagOf } from './page.ts'
import type { Fate } from './roles.ts'

const FARTHEST = 8
const OPENS = new Set('a an the his her its their himself herself itself themselves one'.split(' '))
const SKIPPED = new Set('another a further at least about some his her its their the other'.split(' '))

/** "killed himself and seven recruits", "wounding a teacher and two pupils": what the verb does to one, it does to the rest. */
export function fateOfJoined(page: Page, first: number, noun: CountedNoun): Fate | undefined {
  const { lower } = page
  const start = page.sentenceFirst[first]
  if (isFiniteAt(page, noun.last, page.sentenceLast[noun.head])) return undefined
  const and = andBefore(page, first)
  if (and === undefined) return undefined
  for (let at = and - 1; at >= Math.max(start, and - FARTHEST); at -= 1) {
    const role = actingForms.get(lower[at])
    if (role && at < and - 1 && (OPENS.has(lower[at + 1]) || isCapital(page, at + 1)) && isVerb(page, at))
      return { role, word: at, side: 'before' }
    if (role || !isOfPhrase(page, at)) return undefined
  }
  return undefined
}

/** The word that opens a list whose last member is counted: "including" of "including a nun and four children". */
export function openerOfJoined(page: Page, first: number, openers: ReadonlySet<string>): number | undefined {
  const and = andBefore(page, first)
  if (and === undefined) return undefined
  for (let at = and - 1; at >= Math.max(page.sentenceFirst[first], and - FARTHEST); at -= 1) {
    if (openers.has(page.lower[at])) return OPENS.has(page.lower[at + 1]) || isCapital(page, at + 1) ? at : undefined
    if (!isOfPhrase(page, at)) return undefined
  }
  return undefined
}

function andBefore({ lower, sentenceFirst }: Page, first: number): number | undefined {
  let and = first - 1
  while (and > sentenceFirst[first] && SKIPPED.has(lower[and])) and -= 1
  return lower[and] === 'and' ? and : undefined
}

/** A word of a noun phrase or of a list of them: no verb, no preposition but "of", no mark but a comma between two. */
const isOfPhrase = (page: Page, at: number): boolean =>
  (page.lower[at] === ',' && OPENS.has(page.lower[at + 1])) ||
  (isTagged(page, at)
    ? /^(?:DT|PRP\$?|NNP?|JJ|POS|HYPH|FW)$/.test(tagOf(page, at)) || page.lower[at] === 'of'
    : OPENS.has(page.lower[at]) || /^\p{L}{3,}$/u.test(page.lower[at]))

const isVerb = (page: Page, at: number): boolean => !isTagged(page, at) || /^VB/.test(tagOf(page, at))

const isFiniteAt = (page: Page, at: number, limit: number): boolean =>
  at < limit &&
  (isTagged(page, at)
    ? /^(?:VB[DPZ]|MD)$/.test(tagOf(page, at))
    : /^(?:was|were|have|had|are|is)$|ed$/.test(page.lower[at]))
