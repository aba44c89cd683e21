const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What stands before a part of the whole named earlier in the sentence. */
export const includingWords: ReadonlySet<string> = list('including include includes included')
export const amongPhrases: readonly string[] = ['among them', 'among whom', 'among those']
export const ofThem: readonly string[] = ['of them', 'of whom', 'of these', 'of those']

/** What sets a figure beside an earlier one. */
export const besidesBefore: readonly string[] = [
  'another',
  'a further',
  'an additional',
  'further',
  'additional',
  'as well as',
  'in addition to',
  'plus',
]
export const besidesAfter: ReadonlySet<string> = list('more other others additional further')

/** Verbs by which a figure moves from one value to another. */
export const changeWords: ReadonlySet<string> = list(
  `rose rise rises risen rising climbed climb climbs climbing increased increase increases increasing grew grow grows grown
  jumped jump soared soar soars soaring mounted mounts mounting surged fell fall falls fallen falling dropped drop drops dropped decreased decline
  declined declines shrank shrunk went go gone revised raised lowered cut changed up down reduced doubled rocketed`,
)

/** Verbs and prepositions that tie a toll to its number. */
export const tollTies: ReadonlySet<string> = list(
  `to at as of reached reaches reaching hit hits topped tops passed passes exceeded exceeds is was stands stood now had has
  totalled totaled neared surpassed exceeding surpassing topping top be been above past beyond`,
)

export const soFar: readonly string[] = ['so far', 'to date', 'until now', 'up to now', 'thus far']
export const totals: readonly string[] = ['a total of', 'in total', 'in all', 'altogether', 'overall', 'total of']
export const stockWords: ReadonlySet<string> = list('remain remains remained still remaining')

/** Prepositions of a stretch of time in which a flow falls. */
export const duringWords: ReadonlySet<string> = list('in during throughout within over')
