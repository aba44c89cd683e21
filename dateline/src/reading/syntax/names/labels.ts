/** What a word is in a name: O none, B the first word and I a later one of a person, place, body or other name. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG', 'B-OTH', 'I-OTH'] as const

/** Whether label `to` may follow label `from`; a sentence starts as after O. */
export const mayFollow = (from: number, to: number): boolean =>
  to % 2 === 1 || to === 0 || from === to || from === to - 1
