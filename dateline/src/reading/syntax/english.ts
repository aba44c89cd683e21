const LATIN = /\p{Script=Latin}/u
const LETTER = /\p{L}/u
const MANY = 5
const FEW_KNOWN = 0.34

/**
 * Whether the tokens `first` to `last` can be read as English: mostly Latin letters, and where there are enough words
 * to tell, at least a third of the uncapitalised ones known.
 */
export function isEnglish(
  forms: readonly string[],
  first: number,
  last: number,
  knows: (form: string) => boolean,
): boolean {
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
  return latin >= other && (plain < MANY || known >= plain * FEW_KNOWN)
}
