import { fates, reportedVerbs, timeWords } from '../../languages/en/attribution-words.ts'
import { contentAfter, trimmed } from './contents.ts'
import type { CueGroup } from './cue-groups.ts'
import { followOf, kindAt } from './follow.ts'
import { type Found, found } from './found.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import type { Run } from './noun-phrases.ts'
import type { Passage, Stretch } from './passage.ts'
import { clauseReach } from './reach.ts'
import { sayingContent } from './relayed.ts'
import type { Setting } from './setting.ts'
import { leftContent } from './speech-contents.ts'

/** "it was reported that K", "S was quoted as saying K", "K1 is believed to K2", "Y was accused of K by S". */
export function passiveSpeech(passage: Passage, group: CueGroup, setting: Setting): Found | undefined {
  const { words } = passage
  const { stretch } = setting
  const subject = nounPhraseBefore(passage, group.first, stretch.first)
  if (/^(?:quote|cite)$/.test(group.cue.lemma)) return subject && quotedBy(passage, group, subject, setting)
  if (subject && group.cue.takes.includes('person') && group.cue.kind === 'statement')
    return toldBy(passage, group, subject, stretch)
  if (!reportedVerbs.has(group.cue.lemma) || !subject || group.last >= stretch.last) return undefined
  const kind = kindAt(passage, group.last, stretch.last)
  const isIt = subject.last - subject.first === 1 && words[subject.first] === 'it'
  if (isIt) {
    const follow = followOf(passage, group, stretch)
    const content = follow.kind === 'that' ? contentAfter(passage, follow.at, stretch) : undefined
    return content && found('sourceless', group, undefined, [content])
  }
  if (words[group.last] === 'by') {
    const agent = nounPhraseAfter(passage, group.last + 1, stretch.last)
    const content = trimmed(passage, subject)
    return agent && content && found('passive', group, agent, [content])
  }
  if (group.cue.stance !== 'confirms' && fates.has(words[group.last])) {
    const fate = { first: group.last, last: group.last + 1 }
    return found('passive', group, undefined, [subject, fate])
  }
  const behind = contentAfter(passage, group.last, stretch)
  const rest = behind && clauseReach(passage, group.verb, behind, /^(?:who|which|that)$/.test(words[subject.first]))
  if (!rest || (kind !== 'to' && !/^(?:of|for|as)$/.test(words[group.last]))) return undefined
  return found('passive', group, undefined, [subject, rest])
}

/** "A was told by S that K", "A was told that K": to A. */
function toldBy(passage: Passage, group: CueGroup, addressee: Run, stretch: Stretch): Found | undefined {
  const { words } = passage
  const day = timeWords.has(words[group.last]) ? 1 : 0
  const by = group.last + day
  const source = words[by] === 'by' ? nounPhraseAfter(passage, by + 1, stretch.last) : undefined
  const that = source?.last ?? by
  const content = words[that] === 'that' ? contentAfter(passage, that, stretch) : undefined
  return content && { ...found('passive', group, source, [content]), addressee }
}

/** "S was quoted by R as saying K", "K, S was quoted as saying by R". */
function quotedBy(passage: Passage, group: CueGroup, subject: Run, setting: Setting): Found | undefined {
  const { words } = passage
  const { stretch } = setting
  const relayAt = (by: number): Run | undefined =>
    words[by] === 'by' ? nounPhraseAfter(passage, by + 1, stretch.last) : undefined
  const before = relayAt(group.last)
  const at = before?.last ?? group.last
  if (words[at] !== 'as' || words[at + 1] !== 'saying') return undefined
  const behind = before ? undefined : relayAt(at + 2)
  const content = behind
    ? leftContent(passage, subject, setting, true)
    : sayingContent(passage, at + 2, subject, setting)
  if (!content) return undefined
  const relay = before ?? behind
  const saying = { first: at, last: at + 2 }
  const cue = before ? [{ first: group.first, last: group.last }, saying] : [{ first: group.first, last: saying.last }]
  const quoted = found('quoted-as-saying', group, subject, [content])
  return { ...quoted, kind: 'statement', cue, ...(relay && { relays: [relay] }) }
}
