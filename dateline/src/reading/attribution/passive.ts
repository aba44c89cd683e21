import { contentAfter, trimmed } from './contents.ts'
import type { CueGroup } from './cue-groups.ts'
import { kindAt } from './follow.ts'
import { type Found, found } from './found.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import type { Passage } from './passage.ts'
import { clauseReach } from './reach.ts'
import type { Setting } from './setting.ts'

/** Verbs whose passive tells what someone, named or not, says or thinks. */
const REPORTED = new Set(
  'report believe expect say allege accuse announce criticize criticise estimate understand think suspect consider endorse praise blame confirm claim predict project describe condemn denounce gather learn'.split(
    ' ',
  ),
)

/** "it was reported that K", "S was quoted as saying K", "K1 is believed to K2", "Y was accused of K by S". */
export function passiveSpeech(passage: Passage, group: CueGroup, { stretch }: Setting): Found | undefined {
  const { words } = passage
  const subject = nounPhraseBefore(passage, group.first, stretch.first)
  if (group.cue.lemma === 'quote') {
    const relay = words[group.last] === 'by' ? nounPhraseAfter(passage, group.last + 1, stretch.last) : undefined
    const at = relay?.last ?? group.last
    if (!subject || words[at] !== 'as' || words[at + 1] !== 'saying') return undefined
    const from = at + (/^[:,]$/.test(words[at + 2] ?? '') ? 3 : 2)
    const content = from < stretch.last ? contentAfter(passage, from, stretch) : undefined
    if (!content) return undefined
    const quoted = found('quoted-as-saying', group, subject, [content])
    const cue = relay
      ? [
          { first: group.first, last: group.last },
          { first: at, last: at + 2 },
        ]
      : [{ first: group.first, last: at + 2 }]
    return { ...quoted, cue, ...(relay && { relays: [relay] }) }
  }
  if (!REPORTED.has(group.cue.lemma) || !subject || group.last >= stretch.last) return undefined
  const kind = kindAt(passage, group.last, stretch.last)
  const isIt = subject.last - subject.first === 1 && words[subject.first] === 'it'
  if (isIt) {
    const content = kind === 'that' ? contentAfter(passage, group.last, stretch) : undefined
    return content && found('sourceless', group, undefined, [content])
  }
  if (words[group.last] === 'by') {
    const agent = nounPhraseAfter(passage, group.last + 1, stretch.last)
    const content = trimmed(passage, subject)
    return agent && content && found('passive', group, agent, [content])
  }
  const behind = contentAfter(passage, group.last, stretch)
  const rest = behind && clauseReach(passage, group.verb, behind, /^(?:who|which|that)$/.test(words[subject.first]))
  if (!rest || (kind !== 'to' && !/^(?:of|for|as)$/.test(words[group.last]))) return undefined
  return found('passive', group, undefined, [subject, rest])
}
