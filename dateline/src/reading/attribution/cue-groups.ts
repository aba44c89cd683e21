import {
  beForms,
  catenatives,
  inVerbGroup,
  isCiting,
  modals,
  negations,
  refusals,
  timeWords,
  wh,
} from '../../languages/en/attribution-words.ts'
import type { Shape } from '../../languages/en/cue-forms.ts'
import type { Cue } from '../../languages/en/cues.ts'
import { cueFormsOf, isCueForm } from './cue-lexicon.ts'
import type { Passage, Stretch } from './passage.ts'

/** A cue verb with its auxiliaries, adverbs, negation and particles. Token indices, `last` exclusive. */
export interface CueGroup {
  readonly cue: Cue
  readonly shape: Shape
  readonly verb: number
  readonly first: number
  readonly last: number
  readonly passive: boolean
  readonly negated: boolean
  readonly modal: boolean
  /** "declined to say" */
  readonly refused: boolean
  /** "to say" behind no verb of the group. */
  readonly infinitive: boolean
}

/** How many words a verb group takes before its verb. */
const LONGEST = 8
/** How far behind "quotes" its "as saying" stands at most. */
const QUOTED = 25

/** The cue verbs of a stretch outside quotations, left to right. */
export function cueGroups(passage: Passage, { first, last }: Stretch): CueGroup[] {
  const groups: CueGroup[] = []
  for (let verb = first; verb < last; verb += 1) {
    if (passage.quotationAt[verb] >= 0 || !isCueForm(passage.words[verb]) || !isVerb(passage, verb)) continue
    const group = groupAt(passage, verb, first, last)
    if (group) groups.push(group)
  }
  return groups.filter((group, at) => {
    const [before, next] = [groups[at - 1], groups[at + 1]]
    if (before && before.verb >= group.first) return asksWhat(passage, group)
    return !next || group.verb < next.first || !asksWhat(passage, next)
  })
}

/** "declined to say whether K": the verb of saying counts, not "declined"; in "declined to comment" it is the other way. */
const asksWhat = ({ words, quotationAt }: Passage, { last, cue, refused }: CueGroup): boolean =>
  !refused ||
  wh.has(words[last] ?? '') ||
  words[last] === 'that' ||
  (quotationAt[last] ?? -1) >= 0 ||
  cue.lemma === 'confirm'

/** "K, S reports.": a noun to many a tagger, a verb by its place; not "according to residents' reports". */
function closesSentence({ words, upos }: Passage, token: number): boolean {
  if (upos[token] !== 'NOUN' || words[token] !== 'reports' || words[token + 1] !== '.') return false
  const before = words.slice(Math.max(0, token - 10), token)
  return before.includes(',') && !before.slice(before.lastIndexOf(',')).includes('to')
}

/** "R reports, citing S, that K", "R quotes S as saying K": verbs by what follows, nouns to many a tagger. */
function relays(passage: Passage, token: number): boolean {
  const { words, upos } = passage
  if (upos[token] !== 'NOUN') return false
  if (words[token] === 'reports' || words[token] === 'says') {
    if (words[token - 1] === ',' && upos[token + 1] === 'PROPN') return closesBehindName(passage, token + 1)
    return isCiting(words[words[token + 1] === ',' ? token + 2 : token + 1])
  }
  if (words[token] === 'denies') return true
  if (words[token + 1] === 'that' && isThird(words[token]))
    return words[token - 1] === ',' || upos[token - 1] === 'PROPN'
  if (words[token] !== 'quotes' && words[token] !== 'cites') return false
  const ahead = words.slice(token, token + QUOTED)
  return ahead.some((word, at) => word === 'as' && ahead[at + 1] === 'saying')
}

const isThird = (word: string): boolean =>
  cueFormsOf(word).some(({ shape, cue }) => shape === 'third' && cue.kind === 'statement')

/** Whether a sentence ends with the name that starts at a token. */
function closesBehindName({ words, upos }: Passage, token: number): boolean {
  let at = token
  while (at < token + LONGEST && upos[at] === 'PROPN') at += 1
  return (words[at] ?? '.') === '.'
}

/** "Six alleged gunmen", "a proposed deal", "regarding the deal": no verb, whatever the tagger says. */
const isNoVerb = ({ upos, words }: Passage, token: number): boolean =>
  words[token] === 'regarding' ||
  (/^(?:NUM|DET)$/.test(upos[token - 1] ?? '') &&
    /ed$/.test(words[token]) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(upos[token + 1] ?? ''))

const isVerb = (passage: Passage, token: number): boolean =>
  (passage.upos[token] === 'VERB' && !isNoVerb(passage, token)) ||
  passage.upos[token] === 'AUX' ||
  closesSentence(passage, token) ||
  relays(passage, token)

function groupAt(passage: Passage, verb: number, floor: number, ceiling: number): CueGroup | undefined {
  const { words, quotationAt } = passage
  const before = edgeBefore(passage, verb, floor)
  const helpers = words.slice(before, verb)
  const hasHave = helpers.some((word) => /^(?:has|have|had|having|'ve|’ve|'s|’s)$/.test(word))
  const hasBe = helpers.some((word) => beForms.has(word) || word === "'s" || word === "'re")
  const day = timeWords.has(words[verb + 1] ?? '') ? 1 : 0
  const fits = cueFormsOf(words[verb]).filter(({ particles }) =>
    particles.every((particle, index) => {
      const at = verb + 1 + index + day
      return at < ceiling && words[at] === particle && quotationAt[at] < 0
    }),
  )
  const form =
    fits.find(({ shape }) =>
      shape === 'participle' ? hasBe || hasHave : shape === 'past' ? !hasBe && !hasHave : true,
    ) ?? fits[0]
  if (!form) return undefined
  const passive = hasBe && form.shape === 'participle' && !(hasHave && !helpers.some((word) => beForms.has(word)))
  return {
    cue: form.cue,
    shape: form.shape,
    verb,
    first: before,
    last: verb + 1 + form.particles.length + (form.particles.length > 0 ? day : 0),
    passive,
    negated: helpers.some((word) => negations.has(word)),
    modal: helpers.some((word) => modals.has(word)),
    refused: helpers.some((word) => refusals.has(word)),
    infinitive:
      words[before] === 'to' || (before > floor && words[before - 1] === 'to' && passage.upos[before - 1] === 'PART'),
  }
}

/** Where the auxiliaries and adverbs of a verb begin. */
export function edgeBefore(passage: Passage, verb: number, floor: number): number {
  const { words, upos, quotationAt } = passage
  const lowest = Math.max(floor, verb - LONGEST)
  let first = verb
  while (first > lowest && quotationAt[first - 1] < 0) {
    const word = words[first - 1]
    if (inVerbGroup.has(word) || upos[first - 1] === 'AUX' || (upos[first - 1] === 'ADV' && word.endsWith('ly')))
      first -= 1
    else if (
      word === 'to' &&
      first - 1 > lowest &&
      (catenatives.has(words[first - 2]) || refusals.has(words[first - 2]))
    ) {
      first -= words[first - 2] === 'on' ? 3 : 2
      first = Math.max(first, lowest)
    } else break
  }
  return first
}
