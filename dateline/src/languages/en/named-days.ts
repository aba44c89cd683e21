/** Words after a day that make it the name of something: "the 23 March Movement", "17 November group". */
export const notTheDay: ReadonlySet<string> = new Set(
  'movement organization organisation group brigade brigades square street avenue university bridge revolution front coalition stadium'.split(
    ' ',
  ),
)

/** Days that became names: month and day, the year, and the words after them that make them one. */
export const bynames: readonly (readonly [day: string, year: number, nouns: readonly string[]])[] = [
  ['09-11', 2001, ['attacks', 'hijackings', 'hijackers']],
  ['07-07', 2005, ['bombings', 'bombers']],
  ['10-07', 2023, ['attack', 'attacks', 'massacre', 'massacres', 'assault', 'onslaught', 'atrocities']],
]
