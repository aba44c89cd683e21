import {
  insideNounPhrase,
  inVerbGroup,
  months,
  possessives,
  subjectPronouns,
  timeWords,
  wh,
} from '../../languages/en/attribution-words.ts'
import { opensCount } from './counts.ts'
import { isCueForm } from './cue-lexicon.ts'
import { JOINERS, LONGEST, NOMINAL, type Run } from './noun-phrases.ts'
import { isCapital, type Passage } from './passage.ts'
import { speaks } from './speaking.ts'

/** The noun phrase, with its appositions and relative clauses, that ends before `end`; undefined where none does. */
export function nounPhraseBefore(passage: Passage, end: number, floor: number): Run | undefined {
  const lowest = Math.max(floor, end - LONGEST)
  if (end <= lowest) return undefined
  const edge = withoutDay(passage, end, lowest)
  if (passage.words[edge - 1] === ',') return withApposition(passage, edge, lowest)
  if (isDash(passage.words[edge - 1])) return withInsertion(passage, edge, lowest)
  const simple = simpleBefore(passage, edge, lowest)
  return relativeBefore(passage, simple, edge, lowest) ?? simple
}

/** How far a relative clause without commas reaches at most. */
const LONGEST_CLAUSE = 14

/**
 * "A man who asked not to be named", "people who fled the village", "two people briefed on the matter": all of it, where
 * its end alone is no subject.
 */
function relativeBefore(passage: Passage, simple: Run | undefined, end: number, lowest: number): Run | undefined {
  const { words, upos, quotationAt } = passage
  const left = simple ? simple.first - 1 : end - 1
  const reduced = simple && speaks(passage, simple) ? undefined : participleBefore(passage, end, lowest)
  if (reduced) return { first: reduced.first, last: end }
  const isObject = simple === undefined || (upos[left] === 'VERB' && !isCueForm(words[left]))
  if (!isObject || (simple && upos[simple.first] === 'PRON')) return undefined
  for (let at = left; at > Math.max(lowest, end - LONGEST_CLAUSE); at -= 1) {
    if (quotationAt[at] >= 0 || /^[,:;]$/.test(words[at])) return undefined
    if (words[at] !== 'who' || !['VERB', 'AUX', 'ADV'].includes(upos[at + 1])) continue
    const noun = plainBefore(passage, at, lowest)
    return noun && { first: noun.first, last: end }
  }
  return undefined
}

/** The noun before "briefed on", "published": a participle that tells more about it, behind a comma or at the start. */
function participleBefore(passage: Passage, end: number, lowest: number): Run | undefined {
  const { words, upos, quotationAt } = passage
  let at = end - 1
  while (at > lowest && (NOMINAL.has(upos[at]) || upos[at] === 'ADP') && upos[at] !== 'PRON') at -= 1
  if (at <= lowest || upos[at] !== 'VERB' || !/(?:ed|en)$/.test(words[at]) || quotationAt[at] >= 0) return undefined
  if (upos[at - 1] !== 'NOUN') return undefined
  const noun = plainBefore(passage, at, lowest)
  const opens = noun && (noun.first === lowest || /^(?:[,;:]|and|but)$/.test(words[noun.first - 1]))
  return opens || (noun && quotationAt[noun.first - 1] >= 0) ? noun : undefined
}

const isDash = (word: string): boolean => /^[—–]+$|^--+$/.test(word)

/** "Many speakers — among them Reyl — said" */
function withInsertion(passage: Passage, end: number, lowest: number): Run | undefined {
  for (let at = end - 2; at > lowest; at -= 1) {
    if (passage.quotationAt[at] >= 0) return undefined
    if (!isDash(passage.words[at])) continue
    const noun = simpleBefore(passage, at, lowest)
    return noun && { first: noun.first, last: end - 1 }
  }
  return undefined
}

/** A phrase without appositions; "Reyl (Velin)" with its brackets. */
function simpleBefore(passage: Passage, end: number, lowest: number): Run | undefined {
  const bracket = openingBracket(passage, end, lowest)
  if (bracket === undefined) return plainBefore(passage, end, lowest)
  const noun = plainBefore(passage, bracket, lowest)
  return noun && { first: noun.first, last: end }
}

/** The bracket that opens what a closing one before `end` closes. */
function openingBracket({ words }: Passage, end: number, lowest: number): number | undefined {
  if (words[end - 1] !== ')') return undefined
  for (let at = end - 2; at > lowest; at -= 1) if (words[at] === '(') return at
  return undefined
}

/** "The army on Wednesday" denied: the day belongs to the cue. */
function withoutDay({ words }: Passage, end: number, lowest: number): number {
  if (!timeWords.has(words[end - 1]) || end - 1 <= lowest) return end
  const opens = /^(?:on|late|early|earlier)$/.test(words[end - 2]) ? end - 2 : end - 1
  return opens > lowest ? opens : end
}

/** "Reyl, the interior minister," and "Reyl, who ...,": without "speaking in Velin" and "however". */
function withApposition(passage: Passage, end: number, lowest: number): Run | undefined {
  let comma = end - 1
  for (let tries = 0; tries < 3; tries += 1) {
    const before = commaBefore(passage, comma, lowest)
    if (before === undefined) return tries === 0 ? behindQuotation(passage, comma, lowest) : undefined
    const noun = simpleBefore(passage, before, lowest)
    const kind = insertion(passage, before + 1, comma)
    if (noun && kind !== 'clause') {
      const keeps = kind === 'apposition' || tries > 0
      return { first: nameBefore(passage, noun.first, lowest) ?? noun.first, last: keeps ? end - 1 : noun.last }
    }
    comma = before
  }
  return undefined
}

/** “K,” Velk of the Halm Command, told: a comma too many. */
function behindQuotation(passage: Passage, comma: number, lowest: number): Run | undefined {
  const noun = simpleBefore(passage, comma, lowest)
  return noun && passage.quotationAt[noun.first - 1] >= 0 ? noun : undefined
}

/** "Tomas Reyl, spokesman for", "Tomas Reyl, the mayor of Velin,": where the name starts, not that of "In Velin, ". */
function nameBefore(passage: Passage, office: number, lowest: number): number | undefined {
  const { upos, words } = passage
  if (!/^(?:NOUN|DET)$/.test(upos[office]) || words[office - 1] !== ',' || upos[office - 2] !== 'PROPN')
    return undefined
  const name = simpleBefore(passage, office - 1, lowest)?.first
  const opens = name === lowest || upos[(name ?? 0) - 1] === 'PUNCT'
  return upos[office] === 'NOUN' || opens ? name : undefined
}

function commaBefore({ words, quotationAt }: Passage, comma: number, lowest: number): number | undefined {
  for (let at = comma - 1; at > lowest; at -= 1) {
    if (quotationAt[at] >= 0 || /^[;:]$/.test(words[at])) return undefined
    if (words[at] === ',') return at
  }
  return undefined
}

/** What stands between two commas behind a noun: more about it, or something aside. */
function insertion(passage: Passage, first: number, last: number): 'apposition' | 'aside' | 'clause' {
  const { words, upos } = passage
  if (first >= last) return 'clause'
  const word = words[first]
  if (/^(?:who|which|whose|whom)$/.test(word)) return 'apposition'
  if (/^(?:and|but|or|that)$/.test(word) || (subjectPronouns.has(word) && upos[first] === 'PRON')) return 'clause'
  if (upos[first] === 'VERB' || upos[first] === 'ADP' || upos[first] === 'ADV' || upos[first] === 'SCONJ')
    return 'aside'
  if (timeWords.has(word)) return 'aside'
  return NOMINAL.has(upos[first]) ? 'apposition' : 'aside'
}

function plainBefore(passage: Passage, end: number, lowest: number): Run | undefined {
  const { words, upos, quotationAt } = passage
  const lastWord = words[end - 1]
  if (subjectPronouns.has(lastWord) && upos[end - 1] === 'PRON') return { first: end - 1, last: end }
  let first = end
  while (first > lowest && quotationAt[first - 1] < 0) {
    const bracket = first < end ? shortForm(passage, first, lowest) : undefined
    if (bracket === undefined && !goesInto(passage, first - 1, end)) break
    first = bracket ?? first - 1
  }
  first = leftEdge(passage, first, end)
  if (first >= end) return undefined
  const hasHead = range(first, end).some((at) => ['NOUN', 'PROPN', 'ADJ', 'PRON', 'X'].includes(upos[at]))
  const isCount =
    (upos[end - 1] === 'NUM' && words[first - 1] !== ',') ||
    /^(?:half|all|many|some|most|few|both|others|several)$/.test(words[end - 1])
  return hasHead || isCount ? { first, last: end } : undefined
}

/** Where the bracket of "World Health Organization (WHO) chief" opens. */
function shortForm({ words, upos }: Passage, end: number, lowest: number): number | undefined {
  const isShort = words[end - 1] === ')' && words[end - 3] === '(' && upos[end - 4] === 'PROPN'
  return isShort && end - 3 > lowest ? end - 3 : undefined
}

/** Whether the walk to the left takes this token into the phrase. */
function goesInto(passage: Passage, at: number, end: number): boolean {
  const { words, upos } = passage
  const word = words[at]
  if (JOINERS.has(word) || (word === 'up' && words[at + 1] === 'to')) return true
  if (/\p{L}/u.test(word) && (words[at - 1] === '-' || (words[at + 1] === '-' && at + 1 < end))) return true
  if (/^[^\p{L}\p{N}$€£]/u.test(word)) return false
  if (at + 1 < end && startsAnother(passage, at)) return false
  if (upos[at] === 'PRON') return /^(?:his|her|their|its|my|our|your|whose|who|those|others|one)$/.test(word)
  if (NOMINAL.has(upos[at])) return true
  if (upos[at] === 'ADP')
    return at < end - 1 && (insideNounPhrase.has(word) || (isCapital(passage, at) && upos[at - 1] === 'PROPN'))
  if (upos[at] === 'CCONJ') return at < end - 1 && (word !== 'but' || upos[at + 1] === 'ADP')
  if (upos[at] === 'PART') return word === "'s" || word === '’s'
  if (word === 'close' && words[at + 1] === 'to') return true
  if (upos[at] === 'VERB')
    return (
      /(?:ed|en|ing)$/.test(word) &&
      passage.syntax.xpos[at] !== 'VBD' &&
      (at + 1 === end
        ? word.endsWith('ed') && upos[at - 1] === 'NOUN'
        : upos[at + 1] === 'ADP' || NOMINAL.has(upos[at + 1])) &&
      upos[at + 1] !== 'DET'
    )
  if (upos[at] === 'ADV' && opensPhrase(passage, at)) return true
  if (upos[at] === 'ADV' && at > 0 && at + 1 < end && /^(?:the|a|an|its|his|her|their|'s|’s)$/.test(words[at - 1]))
    return true
  if (upos[at] === 'ADV' && upos[at + 1] === 'VERB')
    return at + 2 < end && word.endsWith('ly') && words[at + 1].endsWith('ed')
  if (upos[at] === 'ADV') return at + 1 < end && (upos[at + 1] === 'ADJ' || upos[at + 1] === 'NUM')
  return false
}

/** "super PAC spokeswoman", "then Governor" behind a quotation: a tagger's adverb, the phrase's first word. */
const opensPhrase = ({ words, upos, quotationAt }: Passage, at: number): boolean =>
  at > 0 &&
  (quotationAt[at - 1] >= 0 || words[at - 1] === ',') &&
  ['PROPN', 'NOUN', 'ADJ'].includes(upos[at + 1]) &&
  !inVerbGroup.has(words[at]) &&
  !wh.has(words[at]) &&
  !/ly$|^(?:however|meanwhile|instead)$/.test(words[at])

/** "told the court | her client", "told reporters | the minister": a noun before the word that opens a phrase. */
const startsAnother = ({ words, upos }: Passage, at: number): boolean =>
  (upos[at] === 'NOUN' || upos[at] === 'PROPN') &&
  words[at] !== 'half' &&
  (/^(?:the|a|an)$/.test(words[at + 1]) || (possessives.has(words[at + 1]) && words[at + 1] !== 'whose'))

/** Where the phrase begins once a fronted "on Monday", a conjunction and the like are left out. */
function leftEdge(passage: Passage, first: number, end: number): number {
  const { words, upos } = passage
  let from = first
  while (from < end) {
    const word = words[from]
    if (opensCount(words, upos, from)) break
    if (
      upos[from] === 'CCONJ' ||
      upos[from] === 'PUNCT' ||
      JOINERS.has(word) ||
      (upos[from] === 'ADV' && !(from === first && opensPhrase(passage, from))) ||
      upos[from] === 'PART'
    )
      from += 1
    else if (timeWords.has(word) || (months.has(word) && upos[from + 1] === 'NUM')) from += 1
    else if (upos[from] === 'VERB' && words[from].endsWith('ing') && words[from - 1] === ',') return end
    else if (upos[from] === 'ADP') from = behindPreposition(words, upos, from, end)
    else break
  }
  return from
}

/** "In Velin on Monday the minister": where the next phrase starts behind a preposition's own. */
function behindPreposition(words: readonly string[], upos: readonly string[], at: number, end: number): number {
  for (let next = at + 2; next < end; next += 1) {
    if (upos[next - 1] === 'ADP' || upos[next - 1] === 'DET') continue
    if (upos[next] === 'DET' || upos[next] === 'PRON') return next
    if (upos[next] === 'ADP') return next
    if (timeWords.has(words[next - 1]) && NOMINAL.has(upos[next])) return next
    if (upos[next - 1] === 'NUM' && upos[next] === 'PROPN') return next
  }
  return end
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first }, (_, index) => first + index)
