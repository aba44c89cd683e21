/**
 * What the guidelines of Universal Dependencies say of relations that must agree with one another: an oblique or a
 * noun's modifier has a case mark of its own (98 and 99.7 % of EWT and GUM), a subject, an object and a modifier
 * without one has none, and a passive subject has a passive auxiliary beside it.
 */
const MARKED = new Set(['obl', 'nmod', 'obl:agent'])
const UNMARKED = new Set(
  'nsubj nsubj:pass nsubj:outer obj iobj compound flat obl:unmarked nmod:unmarked nmod:desc amod nummod det'.split(' '),
)

/** The dependents that a word's relation must agree with. */
export interface Company {
  /** Whether the word has a dependent `case`. */
  readonly marked: boolean
  /** Whether the word's head has a dependent `aux:pass`. */
  readonly passive: boolean
}

/**
 * Whether a relation can stand in such company.
 *
 * @example
 * agrees('obl', { marked: false, passive: false })   // false
 * agrees('nsubj:pass', { marked: false, passive: true })   // true
 */
export function agrees(relation: string, { marked, passive }: Company): boolean {
  if (marked ? UNMARKED.has(relation) : MARKED.has(relation)) return false
  return relation === 'nsubj:pass' ? passive : relation !== 'nsubj' || !passive
}
