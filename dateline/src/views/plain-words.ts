const words = (list: string): string =>
  list
    .trim()
    .split(/\s*\n\s*/)
    .join('|')

/** What reports call those who are held; dateline's own word is captive. */
const CAPTIVE = /\b(?:hostage|detainee|prisoner|abductee|internee)(s?)(?: of war)?\b/g
/** Labels of a party for itself or for another, one a line, longer ones first: kept, but as that party's words. */
const LABELS = new RegExp(
  `\\b(${words(`
    occupation (?:forces|army|troops|soldiers|authorities|state|regime)
    freedom fighters?
    terrorists?
    martyrs?
    heroes
    hero
    regime
    occupation
    occupiers?
    infidels?
    traitors?
    mercenar(?:y|ies)
    thugs?
    bandits?
    militants?
    insurgents?
    resistance
    enem(?:y|ies)
    settlers?
    invaders?
    liberators?
    criminals?
  `)})\\b`,
  'g',
)

/**
 * Words of a report as dateline's own line may hold them: anyone held is a captive, labels stand in quotation marks.
 * Words with a capital are names and stay.
 *
 * @example
 * plainWords('foreign hostages')       // 'foreign captives'
 * plainWords('prisoners of war')       // 'captives'
 * plainWords('regime soldiers')        // '“regime” soldiers'
 */
export const plainWords = (words: string): string =>
  uncapitalised(words)
    .replace(CAPTIVE, 'captive$1')
    .replace(LABELS, '“$1”')
    .replace(/“([^“”]*)“([^“”]*)”/g, '“$1$2”')

/** A phrase that begins a sentence in its report, and holds no name: "Occupation forces", not "American hostages". */
const uncapitalised = (words: string): string =>
  /^\p{Lu}\p{Ll}+(?:[ -]\p{Ll}+)*$/u.test(words) && beginsLoaded(words.toLowerCase()) ? words.toLowerCase() : words

const beginsLoaded = (words: string): boolean => words.search(CAPTIVE) === 0 || words.search(LABELS) === 0
