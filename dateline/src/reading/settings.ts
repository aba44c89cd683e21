/** What a person may set about reading; part of a reading's key. */
export interface Settings {
  /** How 03/04/2023 is read where the outlet's locale does not say. */
  readonly dateOrder: 'day-first' | 'month-first'
  /** Where "Friday" and "in March" lie: as the clause's tense says (the default), always behind, or nearest. */
  readonly bareDates?: 'tense' | 'past' | 'nearest'
}

export const defaultSettings: Settings = { dateOrder: 'day-first' }
