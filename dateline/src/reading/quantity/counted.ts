import { actingForms, fateNouns, participles, stateWords, subjectForms } from '../../languages/en/counted-roles.ts'
import { peopleNouns } from '../../languages/en/entity-people.ts'
import { besidesAfter, changeWords } from '../../languages/en/figure-cues.ts'
import { functionWords } from '../../languages/en/function-words.ts'
import { countAt } from './numerals.ts'
import { isCapital, isTagged, type Page, tagOf } from './page.ts'

/** The noun that a number counts: tokens `first` to `last`, its head among them. */
export interface CountedNoun {
  readonly first: number
  readonly last: number
  readonly head: number
}

const LONGEST = 9
const DETERMINERS = new Set('the its their his her our my your these those this that all'.split(' '))

/** What is counted right behind a number, undefined where the words name nothing. "Three of the 14 captives" counts captives. */
export function countedAfter(page: Page, last: number): CountedNoun | undefined {
  const limit = Math.min(page.sentenceLast[last - 1], last + LONGEST)
  let at = last
  const out = page.lower[at] === 'out' ? 1 : 0
  const isOf = page.lower[at + out] === 'of'
  if (isOf) at += out + 1
  const isPartOf = isOf || page.lower[last - 1] === 'half'
  while (at < limit && ((isPartOf && DETERMINERS.has(page.lower[at])) || isSkipped(page, at, limit))) at += 1
  if (isOf) at = countAt(page, at)?.last ?? at
  const those = isOf ? thoseAt(page, at, limit) : undefined
  if (those) return those
  if (page.lower[at] === 'other' && at + 1 < limit) at += 1
  const found = isTagged(page, at) ? byTags(page, at, limit) : byWords(page, at, limit)
  return found && withCoordinates(page, found)
}

/** "70 per cent of the displaced": all to whom that happened. */
function thoseAt(page: Page, at: number, limit: number): CountedNoun | undefined {
  if (
    at >= limit ||
    page.lower[at - 1] !== 'the' ||
    !(participles.has(page.lower[at]) || stateWords.has(page.lower[at]))
  )
    return undefined
  const isNounAhead = isTagged(page, at + 1) ? isNounish(page, at + 1) : isPlain(page, at + 1, limit)
  return isNounAhead && at + 1 < limit ? undefined : { first: at, last: at + 1, head: at }
}

/** "two more captives", "14 of the 30". */
const isSkipped = (page: Page, at: number, limit: number): boolean =>
  besidesAfter.has(page.lower[at]) && page.lower[at] !== 'others' && page.lower[at] !== 'other' && at + 1 < limit

function byTags(page: Page, first: number, limit: number): CountedNoun | undefined {
  const parsed = page.syntax.deprel[first - 1] === 'nummod' ? page.syntax.head[first - 1] : -1
  let head = -1
  let start = first
  let at = first
  for (; at < limit && page.timeAt[at] < 0; at += 1) {
    const tag = tagOf(page, at)
    const word = page.lower[at]
    if (/^(?:that|there|then|now|today|who|which)$/.test(word) || subjectForms.has(word)) break
    if (isPairedAdjective(page, at, limit)) continue
    if (head >= 0 && (changeWords.has(word) || (fateNouns.has(page.lower[head]) && !isPluralOfPeople(word)))) break
    if (!/^[\p{L}“”"‘’'-]/u.test(word)) {
      if (tag !== 'CD') break
    }
    if (/^NN/.test(tag) || (peopleOf(word) && !/^VB/.test(tag)) || word === 'others') {
      if (head >= 0 && at > head + 1 && !/^(?:POS|HYPH)$/.test(tagOf(page, at - 1))) break
      if (head >= 0 && (isNewPhrase(page, head, at) || /^(?:captive|hostage|prisoner)$/.test(word))) break
      head = at
      if (head === parsed && !/^NN/.test(tagOf(page, at + 1)) && !isOwnerInName(page, at)) break
    } else if (head >= 0 && tag === 'POS' && numberedAfter(page, at) > 0) {
      at = numberedAfter(page, at) - 1
      head = at
    } else if (/^(?:JJ|JJR|JJS|HYPH|AFX|FW)$/.test(tag) || isModifying(page, at, tag, limit)) {
      if (head >= 0 && tag !== 'HYPH' && tag !== 'POS') break
    } else if (/^[“”"‘’']$/.test(word)) {
      if (head >= 0) break
    } else if (head < 0 && tag === 'CD' && page.lower[at + 1] === '-') {
      at += 2
      start = at + 1
    } else break
  }
  if (head >= 0 && parsed > head && parsed < limit && isRun(page, head, parsed)) head = parsed
  if (head < 0) return fateAt(page, first, limit) ?? peopleAt(page, first, limit)
  return { first: firstWord(page, start, head), last: head + 1, head }
}

/** "the valley's eight clinics": the end of a number between a possessive and a noun, -1 where there is none. */
function numberedAfter(page: Page, possessive: number): number {
  const end = countAt(page, possessive + 1)?.last ?? -1
  if (end < 0 || !isNounish(page, end)) return -1
  return tagOf(page, end).startsWith('JJ') ? end + 1 : end
}

/** "two brand new motorbikes": nothing but adjectives and nouns up to the noun that the parser names. */
function isRun(page: Page, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (page.timeAt[at] >= 0 || !/^(?:JJ|NN)/.test(tagOf(page, at))) return false
  return true
}

/** "People's Guard troops": the mark of a possessive within a name. */
const isOwnerInName = (page: Page, at: number): boolean =>
  isCapital(page, at) && tagOf(page, at + 1) === 'POS' && isCapital(page, at + 2)

/** "Lethian and Velmari tourists": two adjectives of one noun. */
const isPairedAdjective = (page: Page, at: number, limit: number): boolean =>
  (page.lower[at] === 'and' && isPaired(page, at, limit)) ||
  (page.lower[at + 1] === 'and' && isPaired(page, at + 1, limit))
const isPaired = (page: Page, and: number, limit: number): boolean =>
  and + 2 < limit &&
  isPeoplesAdjective(page, and - 1) &&
  isPeoplesAdjective(page, and + 1) &&
  isPluralOfPeople(page.lower[and + 2])
const isPeoplesAdjective = (page: Page, at: number): boolean =>
  isCapital(page, at) && /^(?:JJ|NNP)$/.test(tagOf(page, at)) && /(?:i|an|ese|ish|ch|ic)$/.test(page.lower[at])

const firstWord = (page: Page, first: number, head: number): number =>
  first < head && /^[“”"‘’']$/.test(page.lower[first]) ? first + 1 : first

/** "gave 14 villagers food", "12 people Monday": a second noun that is no part of the first's name. */
const isNewPhrase = (page: Page, head: number, at: number): boolean =>
  /^NNS$/.test(tagOf(page, head)) &&
  tagOf(page, at - 1) !== 'POS' &&
  (peopleOf(page.lower[head]) || page.syntax.head[head] !== at) &&
  !isPeopleAhead(page, at)
const isPeopleAhead = (page: Page, at: number): boolean => peopleOf(page.lower[at])

/** A participle before a noun, or the mark of a possessive: "14 wounded soldiers", "two of the town's guards". */
const isModifying = (page: Page, at: number, tag: string, limit: number): boolean =>
  /^(?:VBN|VBG|VBD|RB|POS)$/.test(tag) &&
  at + 1 < limit &&
  isNounish(page, at + 1) &&
  (!tag.startsWith('VB') || /^(?:amod|compound)$/.test(page.syntax.deprel[at])) &&
  (tag !== 'VBG' || isPluralOfPeople(page.lower[at + 1])) &&
  page.lower[at] !== 'taken'

const isNounish = (page: Page, at: number): boolean =>
  page.timeAt[at] < 0 &&
  (/^NN/.test(tagOf(page, at)) || (/^JJ/.test(tagOf(page, at)) && /^NN/.test(tagOf(page, at + 1))))

/** A people's name without a noun: "1 Nepalese", "fourteen Marovian and three foreign hostages". */
const peopleAt = (page: Page, at: number, limit: number): CountedNoun | undefined =>
  at < limit && isCapital(page, at) && /^(?:JJ|NNP)/.test(tagOf(page, at)) && page.timeAt[at] < 0
    ? { first: at, last: at + 1, head: at }
    : undefined

/** "14 dead", "30 wounded", "five missing" */
function fateAt(page: Page, at: number, limit: number): CountedNoun | undefined {
  const word = page.lower[at]
  if (at >= limit || !fateNouns.has(word) || (actingForms.has(word) && !/^(?:wounded|injured|hurt)$/.test(word)))
    return undefined
  return isObjectAhead(page, at + 1) ? undefined : { first: at, last: at + 1, head: at }
}

/** Without tags: up to the next small word, verb or mark; a plural of people ends it. */
function byWords(page: Page, start: number, limit: number): CountedNoun | undefined {
  const first = /^[“"‘]$/.test(page.lower[start]) ? start + 1 : start
  const fate = fateAt(page, first, limit)
  if (fate && !isPlain(page, first + 1, limit)) return fate
  let at = first
  let lastWord = -1
  for (; at < limit && (isPlain(page, at, limit) || page.lower[at] === '-'); at += 1) {
    if (page.lower[at] === '-') continue
    const acts = actingForms.has(page.lower[at]) || subjectForms.has(page.lower[at])
    if (acts && !(at === first && isPeopleWithin(page, at + 1, limit))) break
    if (/ed$/.test(page.lower[at]) && lastWord >= 0) break
    if (lastWord >= 0 && isCapital(page, at) && !isCapital(page, lastWord)) break
    lastWord = at
    if (isPluralOfPeople(page.lower[at]) && !isPluralOfPeople(page.lower[at + 1] ?? '')) break
  }
  return lastWord < 0 ? undefined : { first, last: lastWord + 1, head: lastWord }
}

const isPlain = (page: Page, at: number, limit: number): boolean =>
  at < limit &&
  page.timeAt[at] < 0 &&
  /^\p{L}[\p{L}\p{M}'’]*$/u.test(page.lower[at]) &&
  !functionWords.has(page.lower[at]) &&
  !STOPS.has(page.lower[at])
const STOPS = new Set(
  `in on so if no him i is are am be do does did a an said say says left near off out up down still also only just later earlier ago alone each
  remain remains remained including among along across around inside outside despite amid since until while came met went
  sailed landed fell rose hit reached gathered arrived returned entered can will could may must not never crossed
  carried fired spoke lived live face faced died fled were was have has had being back together again away where during
  overnight yesterday today tomorrow per via upon toward towards whose who whom voted home`
    .trim()
    .split(/\s+/),
)

const isPeopleWithin = (page: Page, at: number, limit: number): boolean =>
  at < limit &&
  isPlain(page, at, limit) &&
  (isPluralOfPeople(page.lower[at]) || isPluralOfPeople(page.lower[at + 1] ?? ''))

/** Whether a word, in lower case, is a noun for people, singular or plural. */
export const peopleOf = (word: string): boolean => peopleNouns.has(word) || isPluralOfPeople(word)

export const isPluralOfPeople = (word: string): boolean =>
  PLURALS.has(word) ||
  (word.endsWith('s') && peopleNouns.has(word.slice(0, -1))) ||
  (word.endsWith('ies') && peopleNouns.has(`${word.slice(0, -3)}y`)) ||
  (word.endsWith('men') && peopleNouns.has(`${word.slice(0, -3)}man`)) ||
  (word.endsWith('es') && peopleNouns.has(word.slice(0, -2)))
const PLURALS = new Set([
  'people',
  'children',
  'men',
  'women',
  'troops',
  'police',
  'personnel',
  'wives',
  'schoolchildren',
])

/** "50 women and children", "men, women and children": plain nouns for people, counted together. */
function withCoordinates(page: Page, noun: CountedNoun): CountedNoun {
  if (!isPluralOfPeople(page.lower[noun.head])) return noun
  let { last } = noun
  while (last < page.sentenceLast[noun.head] - 1) {
    if (page.lower[last] === 'and' && isPluralOfPeople(page.lower[last + 1])) return { ...noun, last: last + 2 }
    if (
      page.lower[last] !== ',' ||
      !isPluralOfPeople(page.lower[last + 1]) ||
      !/^(?:,|and)$/.test(page.lower[last + 2] ?? '')
    )
      break
    last += 2
  }
  return noun
}

/** Whether a phrase that a verb could act on starts at a token. */
export const isObjectAhead = (page: Page, at: number): boolean =>
  OBJECT_STARTS.has(page.lower[at] ?? '') ||
  /^\p{Nd}/u.test(page.lower[at] ?? '') ||
  (isTagged(page, at) && /^(?:DT|PRP|PRP\$|CD|NNP|NNPS|NNS|JJ)$/.test(tagOf(page, at)) && page.timeAt[at] < 0)
const OBJECT_STARTS = new Set(
  'a an the his her its their our my two three four five six seven eight nine ten dozens scores hundreds several'.split(
    ' ',
  ),
)
