import { formsOf, type Shape } from '../../languages/en/cue-forms.ts'
import { type Cue, cues } from '../../languages/en/cues.ts'

export interface CueForm {
  readonly cue: Cue
  readonly shape: Shape
  /** The words behind the verb that belong to it: ["out"], ["on"]. */
  readonly particles: readonly string[]
}

/** By the verb's form; those with most particles first. */
const byForm: ReadonlyMap<string, readonly CueForm[]> = index()

/** The cues that a lower-case word can be a form of. */
export const cueFormsOf = (word: string): readonly CueForm[] => byForm.get(word) ?? []

export const isCueForm = (word: string): boolean => byForm.has(word)

/** Whether a word can be a verb of saying that closes a sentence: "said", "reports"; not "want", "side". */
export const isSayingForm = (word: string): boolean =>
  cueFormsOf(word).some(
    ({ cue, shape, particles }) =>
      cue.kind === 'statement' && particles.length === 0 && cue.takes.includes('quote') && shape !== 'base',
  )

function index(): Map<string, CueForm[]> {
  const forms = new Map<string, CueForm[]>()
  for (const cue of cues) {
    for (const [phrase, shape] of formsOf(cue.lemma)) {
      const [form, ...particles] = phrase.split(' ')
      forms.set(form, [...(forms.get(form) ?? []), { cue, shape, particles }])
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.particles.length - a.particles.length)
  return forms
}
