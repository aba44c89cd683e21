/** Words before a time expression that narrow or loosen it: TIMEX3 mod, and the kinds of expression they go with. */
export interface Modifier {
  readonly words: string
  readonly mod: string
  /** 'date' goes with dates and times of day, 'length' with durations and what is counted from a day. */
  readonly on: 'date' | 'length'
}

const row = (on: Modifier['on'], mod: string, ...words: string[]): Modifier[] =>
  words.map((phrase) => ({ words: phrase, mod, on }))

export const modifiers: readonly Modifier[] = [
  ...row('date', 'START', 'early', 'earlier', 'early in', 'earlier in', 'early on', 'earlier on'),
  ...row(
    'date',
    'START',
    'the beginning of',
    'the start of',
    'the early part of',
    'the early',
    'the early hours of',
    'the early hours on',
    'the small hours of',
    'the wee hours of',
    'the beginning of the',
  ),
  ...row('date', 'MID', 'mid', 'mid -', 'the middle of', 'the mid', 'the mid -', 'midway through', 'middle of'),
  ...row('date', 'END', 'late', 'later', 'late in', 'later in', 'late on', 'later on', 'the end of', 'the late'),
  ...row('date', 'END', 'the latter part of', 'the close of', 'the late hours of', 'end of', 'the very end of'),
  ...row('date', 'APPROX', 'around', 'circa'),
  ...row('length', 'APPROX', 'about', 'around', 'approximately', 'roughly', 'some', 'almost exactly'),
  ...row('length', 'LESS_THAN', 'less than', 'fewer than', 'under', 'not quite'),
  ...row('length', 'EQUAL_OR_LESS', 'nearly', 'almost', 'up to', 'at most', 'no more than', 'not more than'),
  ...row('length', 'EQUAL_OR_LESS', 'a maximum of', 'as long as', 'as many as', 'close to'),
  ...row('length', 'MORE_THAN', 'more than', 'over', 'well over', 'longer than', 'well more than'),
  ...row('length', 'EQUAL_OR_MORE', 'at least', 'no less than', 'not less than', 'a minimum of', 'as little as'),
]
