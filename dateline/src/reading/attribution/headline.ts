import { labels } from '../../languages/en/source-words.ts'
import { canSay } from '../../languages/en/speakers.ts'
import { trimmed } from './contents.ts'
import type { Found } from './found.ts'
import type { Run } from './noun-phrases.ts'
import { isCapital, type Passage, type Stretch } from './passage.ts'
import { speaks } from './speaking.ts'

/** How many tokens a speaker in a headline has at most. */
const LONGEST = 7
/** How many words a headline says at least. */
const SHORTEST = 3

/** "Reyl: No talks before Friday", "Front frees two - ministry": a headline, the first line of a report, with who says it. */
export function headline(passage: Passage, stretch: Stretch): Found | undefined {
  if (stretch.paragraph !== 0) return undefined
  return behindSpeaker(passage, stretch) ?? beforeSpeaker(passage, stretch)
}

/** "S: K", not "Velin: Six people died." */
function behindSpeaker(passage: Passage, { first, last }: Stretch): Found | undefined {
  const { words, upos, quotationAt } = passage
  for (let at = first; at < Math.min(last - 2, first + LONGEST + 1); at += 1) {
    if (quotationAt[at] >= 0 || /^[,.;!?]$/.test(words[at]) || labels.has(words[at])) return undefined
    if (/^(?:VERB|AUX)$/.test(upos[at])) return undefined
    if (words[at] !== ':') continue
    const source = { first, last: at }
    if (at === first || !isCapital(passage, first) || !speaks(passage, source)) return undefined
    const content = { first: at + 1, last }
    const isSentence = words[last - 1] === '.' && upos[at - 1] === 'PROPN' && !isTitleCase(passage, content)
    return isSentence ? undefined : said(passage, source, { first: at, last: at + 1 }, content)
  }
  return undefined
}

/** "K - S", "K: S", where S is no outlet: "- The Sahl Gazette" is who publishes it. */
function beforeSpeaker(passage: Passage, { first, last }: Stretch): Found | undefined {
  const { words, upos } = passage
  for (let at = last - 2; at > Math.max(first + SHORTEST, last - LONGEST); at -= 1) {
    if (upos[at] === 'PROPN' || upos[at] === 'AUX' || /^[,.;!?]$/.test(words[at])) return undefined
    if (!/^[-—–:]$/.test(words[at])) continue
    if (!(words[at] === ':' || isSpaced(passage, at)) || !canSay(words[last - 1])) return undefined
    return said(passage, { first: at + 1, last }, { first: at, last: at + 1 }, { first, last: at })
  }
  return undefined
}

function said(passage: Passage, source: Run, cue: Run, words: Run): Found | undefined {
  const content = trimmed(passage, words)
  if (!content || content.last - content.first < SHORTEST) return undefined
  return {
    rule: 'attribution/headline',
    source: [source],
    cue: [cue],
    content: [content],
    kind: 'statement',
    stance: 'asserts',
  }
}

/** Whether most longer words start with a capital letter: "Reyl Must Decide If He Wants a Second Term". */
function isTitleCase(passage: Passage, { first, last }: Run): boolean {
  let [capitals, others] = [0, 0]
  for (let at = first; at < last; at += 1) {
    if (passage.words[at].length < 4) continue
    if (isCapital(passage, at)) capitals += 1
    else others += 1
  }
  return capitals > 1 && capitals > others * 2
}

const isSpaced = ({ layout: { text, tokens } }: Passage, at: number): boolean =>
  /\s/.test(text[tokens[at].start - 1] ?? '') && /\s/.test(text[tokens[at].end] ?? '')
