import {
  type DayPart,
  dayParts,
  decadeNames,
  months,
  ordinals,
  type Season,
  scales,
  seasons,
  smallNumbers,
  tens,
  type Unit,
  unitPlurals,
  units,
  weekdayPlurals,
  weekdays,
} from '../../languages/en/time-words.ts'

/** What a word can mean in a time expression: one slot a kind, since "second" is a unit and an ordinal. */
export interface Meaning {
  readonly digits?: true
  readonly month?: number
  readonly weekday?: number
  readonly weekdays?: number
  readonly unit?: Unit
  readonly units?: Unit
  readonly season?: Season
  readonly dayPart?: DayPart
  readonly number?: number
  readonly tens?: number
  readonly scale?: number
  readonly ordinal?: number
  readonly decade?: number
}

/** The text under which a run of digits is known. */
export const DIGITS = '0'
const NOTHING: Meaning = {}

const tables: readonly [keyof Meaning, Readonly<Record<string, number | string>>][] = [
  ['month', months],
  ['weekday', weekdays],
  ['weekdays', weekdayPlurals],
  ['unit', units],
  ['units', unitPlurals],
  ['season', seasons],
  ['dayPart', dayParts],
  ['number', smallNumbers],
  ['tens', tens],
  ['scale', scales],
  ['ordinal', ordinals],
  ['decade', decadeNames],
]

const meanings = new Map<string, Meaning>([[DIGITS, { digits: true }]])
for (const [slot, table] of tables) {
  for (const [word, value] of Object.entries(table)) meanings.set(word, { ...meanings.get(word), [slot]: value })
}

/** Every word that means something of itself. */
export const knownWords: readonly string[] = [...meanings.keys()]

/** What a word, in lower case, can mean in a time expression. */
export const meaningOf = (word: string): Meaning => meanings.get(word) ?? NOTHING
