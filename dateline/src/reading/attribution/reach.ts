import { ROOT } from '../syntax/syntax.ts'
import { trimmed } from './contents.ts'
import type { CueGroup } from './cue-groups.ts'
import type { Run } from './noun-phrases.ts'
import { isParsed, type Passage, SURE } from './passage.ts'

/** How many heads up a walk goes. */
const DEEPEST = 40

/**
 * What is said behind a cue, up to where the parse has the clause around the cue go on: "While many said K, | others
 * left", "who said K | issued a statement", "insists that K, | and has championed a plan".
 */
export const withinReach = (passage: Passage, { verb, last }: CueGroup, content: Run, isRelative: boolean): Run =>
  content.first < last ? content : clauseReach(passage, verb, content, isRelative)

/** The same of what stands behind any verb. */
export function clauseReach(passage: Passage, verb: number, content: Run, isRelative = false): Run {
  if (!isParsed(passage, verb)) return content
  const { words, quotationAt, upos } = passage
  for (let at = content.first + 1; at + 1 < content.last; at += 1) {
    if (quotationAt[at] >= 0) continue
    const isComma = words[at] === ','
    const isVerb = isRelative && (upos[at] === 'VERB' || upos[at] === 'AUX')
    if (!isComma && !isVerb) continue
    const edge = isComma ? at + 1 : at
    if (quotationAt[edge] < 0 && goesOnOutside(passage, edge, content.first, verb, isComma)) {
      return trimmed(passage, { first: content.first, last: at }) ?? content
    }
  }
  return content
}

/** Words that open the circumstances of a wish or a judgement, not what it is about. */
const CIRCUMSTANCE = /^(?:when|while|before|after|during|since|until|by|amid|despite|because)$/

/**
 * What a wish or a judgement is about, without what is said of it aside and when or how it came: "attacked the plan |
 * after it failed", "praised Reyl, | who won", "the town - | an old port".
 */
export const thingOf = (passage: Passage, { verb, last }: CueGroup, content: Run): Run =>
  content.first < last ? content : asideless(passage, verb, content)

/** The same behind any verb. */
export function asideless(passage: Passage, verb: number, content: Run): Run {
  const { words, quotationAt, syntax, upos } = passage
  for (let at = content.first + 1; at + 1 < content.last; at += 1) {
    if (quotationAt[at] >= 0) continue
    const isAside =
      words[at] === ','
        ? opensAside(passage, at + 1, content.last)
        : /^(?:[-—–]|--)$/.test(words[at]) && isSpaced(passage, at)
    const isWhen = CIRCUMSTANCE.test(words[at]) && upos[at] !== 'NOUN' && hangsOn(syntax, at, verb)
    if (isAside || isWhen) return trimmed(passage, { first: content.first, last: at }) ?? content
  }
  return content
}

const isSpaced = ({ layout: { text, tokens } }: Passage, at: number): boolean =>
  /\s/.test(text[tokens[at].start - 1] ?? ' ') && /\s/.test(text[tokens[at].end] ?? ' ')

/** ", who won", ", an old port", ", with", not ", Reyl and Velk" or ", Marovia,". */
function opensAside({ words, upos }: Passage, at: number, end: number): boolean {
  if (
    /^(?:who|which|whose|where|when|while|with|something|as|after|before|including|even|a|an|well|despite|calling|saying)$/.test(
      words[at],
    )
  )
    return !listed(words, at, end)
  return upos[at] === 'SCONJ' || upos[at] === 'ADV'
}

/** Whether another comma and "and" follow: an item of a list. */
const listed = (words: readonly string[], at: number, end: number): boolean =>
  /^(?:a|an)$/.test(words[at]) &&
  words
    .slice(at, Math.min(end, at + 12))
    .some((word, index, all) => word === ',' && /^(?:and|or)$/.test(all[index + 1] ?? ''))

/** Whether a preposition or conjunction opens words that the parse hangs on a verb. */
function hangsOn({ head, confidence }: Passage['syntax'], at: number, verb: number): boolean {
  const noun = head[at]
  return noun >= 0 && head[noun] === verb && confidence[at] >= SURE && confidence[noun] >= SURE
}

/** Whether the words that start at a token hang on the cue, or on what stands before it. */
function goesOnOutside({ syntax }: Passage, start: number, from: number, verb: number, isComma: boolean): boolean {
  const { head, confidence, deprel } = syntax
  let at = start
  for (let steps = 0; steps < DEEPEST; steps += 1) {
    const above = head[at]
    if (confidence[at] < SURE) return false
    if (above === ROOT) return true
    if (above < from)
      return (above !== verb || isComma) && !/^(?:ccomp|xcomp|obj|iobj|parataxis|punct)/.test(deprel[at])
    if (above < start && at >= start) return false
    at = above
  }
  return false
}
