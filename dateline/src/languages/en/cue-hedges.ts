/** Adverbs that say that someone says so, and leave out who. */
export const hedges: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly'])
