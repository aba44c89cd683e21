/**
 * Words that point at the present, the past or the future without a date. Only those that news means as a time more
 * often than not: "current", "recent" and "previously" qualify a thing far more often than they date it.
 */
export const references: Readonly<Record<'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF', readonly string[]>> = {
  PRESENT_REF: [
    'now',
    'right now',
    'just now',
    'currently',
    'at present',
    'presently',
    'these days',
    'nowadays',
    'at the moment',
  ],
  PAST_REF: ['recently', 'more recently', 'most recently', 'the past', 'the recent past', 'the distant past', 'lately'],
  FUTURE_REF: [
    'soon',
    'the future',
    'the near future',
    'the foreseeable future',
    'the near term',
    'the short term',
    'as soon as possible',
    'someday',
    'a later date',
  ],
}
