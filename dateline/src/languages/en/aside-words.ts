const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Nouns with which a report takes up what someone said: "a charge that both deny". */
export const claimNouns: ReadonlySet<string> = words(
  'charge charges accusation accusations allegation allegations claim claims assertion assertions suggestion figure figures account',
)

/** Participles with which a report sets what was said against what others said: never part of it. */
export const assessments: ReadonlySet<string> = words('contradicting echoing corroborating')

/** What a claim is called by one who denies it. */
export const untrueWords: ReadonlySet<string> = words(
  'untrue false baseless unfounded fabricated fake incorrect misleading lies',
)
