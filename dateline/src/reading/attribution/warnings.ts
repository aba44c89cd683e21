import { modals, subjectPronouns } from '../../languages/en/attribution-words.ts'
import { idleVerbs } from '../../languages/en/warning-words.ts'
import type { Stance } from '../../model/reading.ts'
import type { CueGroup } from './cue-groups.ts'
import type { Follow } from './follow.ts'
import type { Run } from './noun-phrases.ts'
import type { Passage } from './passage.ts'

/** How far into a warning its modal stands at most. */
const OPENING = 25

/**
 * What a warning is: a threat where the one who warns says what it will do itself, a demand where it tells others to
 * act, a prediction of anything else to come, otherwise an assertion.
 */
export function stanceOfWarning(passage: Passage, group: CueGroup, subject: Run, content: Run, follow: Follow): Stance {
  const { lemma } = group.cue
  if (lemma === 'warn against') return 'demands'
  if (lemma === 'warn of') return 'predicts'
  if (tellsToAct(passage, content, follow)) return 'demands'
  const modal = modalIn(passage, content)
  if (modal < 0) return 'asserts'
  return isOwnAct(passage, subject, content, modal) ? 'threatens' : 'predicts'
}

/** "warned residents to leave", "warned them not to return". */
function tellsToAct({ words, upos }: Passage, { first, last }: Run, { kind }: Follow): boolean {
  if (kind === 'to') return true
  if (kind !== 'noun') return false
  for (let at = first; at < Math.min(last, first + OPENING); at += 1) {
    if (words[at] === 'to' && upos[at + 1] === 'VERB') return true
    if (upos[at] === 'VERB' || upos[at] === 'AUX') return false
  }
  return false
}

function modalIn({ words, upos }: Passage, { first, last }: Run): number {
  for (let at = first; at < Math.min(last, first + OPENING); at += 1) {
    if (modals.has(words[at]) && upos[at] !== 'NOUN') return at
    if (upos[at] === 'VERB' && !/^(?:if|unless|when)$/.test(words[first])) return -1
  }
  return -1
}

/** "it would strike the port", "we will answer": not "it could increase", "they would take weeks". */
function isOwnAct({ words, upos }: Passage, subject: Run, { first, last }: Run, modal: number): boolean {
  if (!/^(?:will|would|shall|'ll|’ll|'d|’d)$/.test(words[modal])) return false
  let at = modal + 1
  while (at < last && (upos[at] === 'ADV' || /^(?:not|n't|n’t)$/.test(words[at]))) at += 1
  if (at >= last || upos[at] === 'AUX' || idleVerbs.has(words[at])) return false
  const own = words[modal - 1]
  if (modal === first || own === undefined) return false
  if (/^(?:we|i)$/.test(own)) return true
  if (subjectPronouns.has(own)) return agree(own, words[subject.last - 1], upos[subject.last - 1])
  return words.slice(subject.first, subject.last).includes(own) && upos[modal - 1] !== 'DET'
}

/** "two villagers ... it" are two things; "the Front ... it", "the fighters ... they" may be one. */
function agree(pronoun: string, noun: string, upos: string): boolean {
  const isPlural = upos === 'NOUN' && /[^s]s$/.test(noun)
  return pronoun === 'they' ? true : !isPlural
}
