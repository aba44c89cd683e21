const LATIN = /\p{Script=Latin}/u
const LETTER = /\p{L}/u

/** How many uncapitalised words must be there to tell, and what share of them known. */
const TOLD = { inEnglish: { words: 5, known: 0.34 }, elsewhere: { words: 2, known: 0.6 } }

/**
 * Whether the tokens `first` to `last` can be read as English: mostly Latin letters, and enough of the uncapitalised
 * words known. In an English report a few words are given the benefit of the doubt; in another they are not.
 *
 * @example
 * isEnglish(['He', 'left', '.'], 0, 3, 'en', (form) => form === 'left')   // true
 * isEnglish(['Él', 'se', 'fue', '.'], 0, 4, 'es', () => false)   // false
 */
export function isEnglish(
  forms: readonly string[],
  first: number,
  last: number,
  language: string,
  knows: (form: string) => boolean,
): boolean {
  const english = /^(?:en|und)\b/.test(language)
  const told = english ? TOLD.inEnglish : TOLD.elsewhere
  let latin = 0
  let other = 0
  let plain = 0
  let known = 0
  for (let at = first; at < last; at += 1) {
    const initial = String.fromCodePoint(forms[at].codePointAt(0) ?? 32)
    if (!LETTER.test(initial)) continue
    if (!LATIN.test(initial)) {
      other += 1
      continue
    }
    latin += 1
    if (initial !== initial.toLowerCase()) continue
    plain += 1
    if (knows(forms[at])) known += 1
  }
  if (latin < other) return false
  return plain < told.words ? english : known >= plain * told.known
}
