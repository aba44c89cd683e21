import { timeWords } from '../../languages/en/attribution-words.ts'
import { documentNouns } from '../../languages/en/source-words.ts'
import { afterDateline } from './contents.ts'
import type { CueGroup } from './cue-groups.ts'
import { isSayingForm } from './cue-lexicon.ts'
import type { Found } from './found.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import type { Run } from './noun-phrases.ts'
import { type Passage, type Stretch, SURE } from './passage.ts'
import type { Setting } from './setting.ts'
import { type ParsedSubject, parsedSubject } from './subtrees.ts'

/** How sure the parser must be of a subject that words alone do not give. */
const SURE_OF_SUBJECT = 0.92

/** Who a cue verb says it of, and whether words, the parse or the clause around it tell. */
export interface Subject extends Run {
  readonly by: 'words' | 'parse' | 'clause'
}

/** The phrase before a cue verb, or the subject that it shares; undefined where neither is sure. */
export function subjectOf(passage: Passage, group: CueGroup, setting: Setting): Subject | undefined {
  const parsed = parsedSubject(passage.tree, passage.extents, passage, group)
  if (parsed && isJoinedInside(passage, group, setting)) return { ...parsed.run, by: 'clause' }
  const words = subjectFromWords(passage, group, setting)
  if (!parsed || parsed.confidence < SURE_OF_SUBJECT || !isPossible(passage, parsed, setting))
    return words && { ...words, by: 'words' }
  const comma = words ? commaIn(passage, words) : -1
  const isAside = words !== undefined && comma >= 0 && comma < parsed.head
  if (words && !isAside && words.first <= parsed.head && parsed.head < words.last) {
    return { first: Math.max(words.first, Math.min(parsed.run.first, parsed.head)), last: words.last, by: 'words' }
  }
  if (words) return { ...words, by: 'words' }
  if (group.cue.kind !== 'statement' || group.infinitive || passage.upos[parsed.head] === 'PRON') return undefined
  if (parsed.own) return isPlain(passage, parsed.run) ? { ...parsed.run, by: 'parse' } : undefined
  return parsed.coordinated ? { ...parsed.run, by: 'clause' } : undefined
}

/** "said she was tired and | wanted to rest": a verb, none of saying, that "and" joins to one of what is said before it. */
function isJoinedInside({ words, syntax }: Passage, { verb, first }: CueGroup, { before }: Setting): boolean {
  if (syntax.deprel[verb] !== 'conj' || syntax.confidence[verb] < SURE || !/^(?:and|but)$/.test(words[first - 1] ?? ''))
    return false
  if (isSayingForm(words[verb])) return false
  const joined = syntax.head[verb]
  return before
    .slice(-NEAREST)
    .some(
      ({ content, cue }) => cue[0]?.last <= joined && content.some((run) => run.first <= joined && joined < run.last),
    )
}

/** The first comma of a phrase, -1 where it has none. */
function commaIn({ words }: Passage, { first, last }: Run): number {
  for (let at = first; at < last; at += 1) if (words[at] === ',') return at
  return -1
}

/** Whether a phrase holds no comma and does not open with an adjunct. */
function isPlain({ words, upos }: Passage, { first, last }: Run): boolean {
  const isBound = words[first] === 'at' && /^(?:least|most)$/.test(words[first + 1])
  if (timeWords.has(words[first]) || (upos[first] === 'ADP' && !isBound) || upos[first] === 'SCONJ') return false
  return !words.slice(first, last).some((word) => /^[,;:“”"()]$/.test(word))
}

function isPossible({ quotationAt, upos }: Passage, { head, run }: ParsedSubject, { stretch }: Setting): boolean {
  if (run.first < stretch.first || run.last > stretch.last || quotationAt[head] >= 0) return false
  return ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET'].includes(upos[head])
}

function subjectFromWords(passage: Passage, group: CueGroup, setting: Setting): Run | undefined {
  const { words, upos, quotationAt } = passage
  const { stretch, before } = setting
  const edge = group.first
  const participle = group.shape === 'gerund' && group.first === group.verb
  const shared = sharedSource(before)
  if (edge === stretch.first || words[edge - 1] === '-') return undefined
  if (quotationAt[edge - 1] >= 0) {
    return participle && words[edge - 2] === ',' ? (shared ?? mainSubject(passage, setting)) : undefined
  }
  if (group.infinitive && !/^(?:who|which|that)$/.test(words[edge - 1])) return undefined
  const left = words[edge - 1]
  if (participle && (left === ',' || /^(?:by|while)$/.test(left))) {
    const subject = shared ?? mainSubject(passage, setting)
    return subject && EVIDENCE.has(group.cue.lemma) && !isDocument(passage, subject) ? undefined : subject
  }
  if (participle) {
    const noun = ['NOUN', 'PROPN', 'PRON'].includes(upos[edge - 1])
    const phrase = noun ? nounPhraseBefore(passage, edge, stretch.first) : undefined
    return phrase && (words[phrase.first - 1] === 'with' || documentNouns.has(left)) ? phrase : undefined
  }
  if (/^(?:and|but)$/.test(left) || (left === ',' && /^(?:and|but)$/.test(words[edge - 2] ?? ''))) {
    return shared ?? (group.cue.kind === 'statement' && !participle ? mainSubject(passage, setting) : undefined)
  }
  if (left === ',' && words[edge] === 'then') return shared ?? mainSubject(passage, setting)
  return nounPhraseBefore(passage, edge, afterDateline(passage, stretch))
}

/** What papers and numbers do: "talks collapsed, showing how far apart they are" is nobody's claim. */
const EVIDENCE = new Set(['show', 'indicate', 'suggest', 'demonstrate', 'reveal'])

const isDocument = ({ words }: Passage, { first, last }: Run): boolean =>
  words.slice(first, last).some((word) => documentNouns.has(word))

/** "a resident, who confirmed it", "the Front, which denied it": the one before "who", or by name before "which". */
export function antecedent(passage: Passage, { first, last }: Run, stretch: Stretch): Run | undefined {
  const { words, upos } = passage
  const takes = last === first + 1 ? ANTECEDENTS.get(words[first]) : undefined
  if (takes === undefined) return undefined
  const end = words[first - 1] === ',' ? first - 1 : first
  if (end <= stretch.first || !takes.test(upos[end - 1])) return undefined
  return nounPhraseBefore(passage, end, afterDateline(passage, stretch))
}

const ANTECEDENTS: ReadonlyMap<string, RegExp> = new Map([
  ['who', /^(?:NOUN|PROPN)$/],
  ['which', /^PROPN$/],
])

/** How many earlier attributions of a stretch are looked at. */
const NEAREST = 8

/** The last source of a stretch that does not itself stand inside what another says. */
export function sharedSource(before: readonly Found[]): Run | undefined {
  const nearest = before.slice(-NEAREST).filter(({ cue, source }) => cue.length > 0 && source.length > 0)
  const isInside = ({ cue }: Found): boolean =>
    nearest.some(({ content }) => content.some(({ first, last }) => first <= cue[0].first && cue[0].first < last))
  const clauseOfTheirOwn = nearest.findLast((each) => !isInside(each))
  return (clauseOfTheirOwn ?? nearest.at(-1))?.source[0]
}

/** The phrase before the first verb of a stretch. */
function mainSubject(passage: Passage, { stretch }: Setting): Run | undefined {
  const { upos, quotationAt } = passage
  for (let at = stretch.first + 1; at < Math.min(stretch.last, stretch.first + 30); at += 1) {
    if (quotationAt[at] >= 0) return undefined
    if (upos[at] === 'VERB' && upos[at - 1] === 'PUNCT') continue
    if (upos[at] !== 'VERB' && upos[at] !== 'AUX') continue
    const edge = upos[at - 1] === 'ADV' ? at - 1 : at
    return nounPhraseBefore(passage, edge, afterDateline(passage, stretch))
  }
  return undefined
}
