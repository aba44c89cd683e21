const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Labels of those in a transcript who ask and are not named. */
export const askers: ReadonlySet<string> = words('q question questions reporter reporters journalist press')

/** First words of labels that only a transcript has: "MR REYL:", "MODERATOR:". */
export const turnTitles: ReadonlySet<string> = words(
  'mr mrs ms dr sir secretary minister president ambassador general admiral colonel spokesperson spokesman spokeswoman senator chairman chair moderator host anchor interviewer operator',
)
