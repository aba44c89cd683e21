/** The words of English numbers and what each is worth. Lower case. */

export const units: ReadonlyMap<string, number> = new Map(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen`
    .split(/\s+/)
    .map((word, at) => [word, at + 1]),
)

export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, 20 + 10 * at]),
)

export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** Letters set close behind a number: 40bn. An "m" is a million only of money. */
export const scaleLetters: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
])

/** What counts by itself or after a number: a dozen, two dozen. */
export const lots: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
])

/** Plurals that name at least two of what they say. */
export const manyWords: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
])

/** "several hundred", "a few dozen": at least two. */
export const fewWords: readonly string[] = ['a few', 'a couple of', 'a number of', 'a handful of', 'several']

export const nobody: readonly string[] = ['no one', 'no-one', 'nobody', 'none', 'not one', 'not a single', 'zero', 'no']

/** Parts of a whole, in the singular: a third, two thirds. */
export const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
])

const teenth = 'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const tenth = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'

export const ranks: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
  ...teenth.split(' ').map((word, at) => [word, at + 11] as const),
  ...tenth.split(' ').map((word, at) => [word, 20 + 10 * at] as const),
  ['hundredth', 100],
])
