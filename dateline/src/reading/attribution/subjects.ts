import type { CueGroup } from './cue-groups.ts'
import { nounPhraseBefore, type Run } from './noun-phrases.ts'
import type { Passage } from './passage.ts'
import type { Setting } from './speech.ts'

/** Who a cue verb says it of: the phrase before it, the subject it shares, undefined where neither is sure. */
export function subjectOf(passage: Passage, group: CueGroup, setting: Setting): Run | undefined {
  const { words, upos, quotationAt } = passage
  const { stretch, before } = setting
  const edge = group.first
  if (edge === stretch.first) return undefined
  if (group.infinitive && !/^(?:who|which|that)$/.test(words[edge - 1])) return undefined
  const left = words[edge - 1]
  const shared = before.findLast(({ cue, source }) => cue.length > 0 && source.length > 0)?.source[0]
  const participle = group.shape === 'gerund' && group.first === group.verb
  if (quotationAt[edge - 1] >= 0) return undefined
  if (participle && left === ',') return shared ?? mainSubject(passage, setting)
  if (participle && !['NOUN', 'PROPN', 'PRON'].includes(upos[edge - 1])) return undefined
  if (/^(?:and|but)$/.test(left) || (left === ',' && /^(?:and|but)$/.test(words[edge - 2] ?? ''))) return shared
  return nounPhraseBefore(passage, edge, stretch.first)
}

/** The phrase before the first verb of a stretch. */
function mainSubject(passage: Passage, { stretch }: Setting): Run | undefined {
  const { upos, quotationAt } = passage
  for (let at = stretch.first + 1; at < Math.min(stretch.last, stretch.first + 30); at += 1) {
    if (quotationAt[at] >= 0) return undefined
    if (upos[at] === 'VERB' || upos[at] === 'AUX') return nounPhraseBefore(passage, at, stretch.first)
  }
  return undefined
}
