import type { Run } from './noun-phrases.ts'
import type { Passage } from './passage.ts'

const COUNTED =
  /^(?:tolls?|numbers?|figures?|count|tally|total|losses|deaths|casualties|dead|wounded|injured|cost|damage|age|it|them)$/
const ABOUT =
  /^(?:only|just|about|around|some|at|least|more|than|over|nearly|almost|up|to|between|as|many|high|roughly|approximately|under|a|an)$/
/** How far behind "put" the "at" stands, and behind it the number. */
const NEAR = 12
const APPROXIMATED = 5

/** "put the death toll at 37": a number is said; not "put the cup at the edge". */
export function putsNumber({ words, upos, quotationAt }: Passage, { first, last }: Run): boolean {
  let counted = false
  for (let at = first; at < Math.min(last, first + NEAR); at += 1) {
    if (counted && words[at] === 'at' && quotationAt[at] < 0) return opensNumber(words, upos, at + 1, last)
    if (COUNTED.test(words[at])) counted = true
    else if ((upos[at] === 'VERB' && !words[at].endsWith('ed')) || upos[at] === 'AUX' || /^[,;:]$/.test(words[at]))
      return false
  }
  return false
}

/** "claimed tens of thousands of lives": what a war does; not "claimed 40 lives were lost". */
export function takesLives({ words, upos }: Passage, { first, last }: Run): boolean {
  for (let at = first; at < Math.min(last, first + NEAR); at += 1) {
    if (/^(?:lives|victims)$/.test(words[at])) return !/^(?:AUX|VERB)$/.test(upos[at + 1] ?? '')
    if (upos[at] === 'VERB' || upos[at] === 'AUX' || /^[,;:]$/.test(words[at])) return false
  }
  return false
}

function opensNumber(words: readonly string[], upos: readonly string[], first: number, last: number): boolean {
  for (let at = first; at < Math.min(last, first + APPROXIMATED); at += 1) {
    if (upos[at] === 'NUM' || /^\p{N}/u.test(words[at])) return true
    if (!ABOUT.test(words[at]) && !/^[$€£]$/.test(words[at])) return false
  }
  return false
}
