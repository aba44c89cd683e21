import { insideNounPhrase, subjectPronouns, timeWords } from '../../languages/en/attribution-words.ts'
import { isCueForm } from './cue-lexicon.ts'
import { JOINERS, LONGEST, NOMINAL, type Run } from './noun-phrases.ts'
import { isCapital, type Passage } from './passage.ts'

/** The noun phrase that starts at `start`, up to a comma that no apposition follows, a clause or a verb. */
export function nounPhraseAfter(
  passage: Passage,
  start: number,
  ceiling: number,
  { open = true } = {},
): Run | undefined {
  const highest = Math.min(ceiling, start + LONGEST)
  const { words, upos } = passage
  if (start >= highest) return undefined
  if (upos[start] === 'PRON' && subjectPronouns.has(words[start])) return { first: start, last: start + 1 }
  let last = plainAfter(passage, start, highest)
  if (last === start) return undefined
  for (let tries = 0; tries < 3 && words[last] === ','; tries += 1) {
    const next = appositionAfter(passage, last + 1, highest, open)
    if (next === undefined) break
    last = next
  }
  return { first: start, last }
}

function plainAfter(passage: Passage, start: number, highest: number): number {
  const { words, upos, quotationAt } = passage
  let at = start
  while (at < highest && quotationAt[at] < 0) {
    const word = words[at]
    const bracket = word === '(' && at > start ? closingBracket(passage, at, highest) : undefined
    if (bracket !== undefined) {
      at = bracket + 1
      continue
    }
    const inside =
      JOINERS.has(word) ||
      (NOMINAL.has(upos[at]) && upos[at] !== 'PRON') ||
      (upos[at] === 'PRON' && /^(?:his|her|their|its|my|our|your|those|others|one)$/.test(word)) ||
      (upos[at] === 'ADP' && insideNounPhrase.has(word) && at > start && !timeWords.has(words[at + 1] ?? '')) ||
      (upos[at] === 'CCONJ' && word !== 'but' && at > start && NOMINAL.has(upos[at + 1]) && upos[at + 1] !== 'PRON') ||
      (upos[at] === 'PART' && word !== 'to') ||
      (upos[at] === 'ADV' && upos[at + 1] === 'ADJ') ||
      (upos[at] === 'VERB' && isParticiple(passage, at, start, highest))
    if (!inside) break
    at += 1
  }
  if (at > start && /^(?:who|which|whose|whom)$/.test(words[at] ?? '') && quotationAt[at] < 0) {
    return clauseEnd(passage, at, highest)
  }
  while (
    at > start &&
    (upos[at - 1] === 'ADP' || upos[at - 1] === 'CCONJ' || upos[at - 1] === 'DET' || timeWords.has(words[at - 1]))
  )
    at -= 1
  return at
}

/** "leaked documents", "officials cited": not the verb of a clause, "Reyl won". "state law" is a noun to no tagger. */
function isParticiple({ words, upos, syntax }: Passage, at: number, start: number, highest: number): boolean {
  if (at === start) return at + 1 < highest && /^(?:NOUN|PROPN)$/.test(upos[at + 1]) && !words[at].endsWith('ing')
  if (upos[at - 1] === 'PRON' || !/(?:ed|ing)$/.test(words[at])) return false
  return !(syntax.xpos[at] === 'VBD' && upos[at - 1] === 'PROPN')
}

/** The bracket that closes a short one: "Refugees (UNHCR)". */
function closingBracket({ words }: Passage, at: number, highest: number): number | undefined {
  for (let close = at + 1; close < Math.min(highest, at + 8); close += 1) if (words[close] === ')') return close
  return undefined
}

/** The next comma, semicolon, quotation or end. */
function clauseEnd({ words, quotationAt }: Passage, from: number, highest: number): number {
  let at = from
  while (at < highest && quotationAt[at] < 0 && !/^[,;:.!?…—–]+$/.test(words[at])) at += 1
  return at
}

/** The end of an apposition that starts behind a comma: "a nurse at the clinic", "who asked not to be named". */
function appositionAfter(passage: Passage, start: number, highest: number, open: boolean): number | undefined {
  const { words, upos } = passage
  if (start >= highest) return undefined
  if (/^(?:who|which|whose)$/.test(words[start])) return clauseEnd(passage, start, highest)
  if (upos[start] === 'NUM') return start + 1 < highest && words[start + 1] === ',' ? start + 1 : undefined
  const nominal =
    upos[start] === 'DET'
      ? /^(?:a|an|the|another|one)$/.test(words[start])
      : ['NOUN', 'PROPN', 'ADJ'].includes(upos[start])
  if (!nominal || (words[start] === 'the' && upos[start + 1] === 'NUM')) return undefined
  const last = plainAfter(passage, start, highest)
  if (last === start || (upos[last - 1] === 'VERB' && isCueForm(words[last - 1]))) return undefined
  const closes = last >= highest || /^[,.;:!?…—–]+$/.test(words[last]) || passage.quotationAt[last] >= 0
  if (!closes || (!open && words[last] !== ',')) return undefined
  return !open && !isCapital(passage, start) && upos[start] !== 'DET' ? undefined : last
}
