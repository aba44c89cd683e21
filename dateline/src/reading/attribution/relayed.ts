import { isCiting } from '../../languages/en/attribution-words.ts'
import { contentAfter } from './contents.ts'
import type { CueGroup } from './cue-groups.ts'
import { cueFormsOf } from './cue-lexicon.ts'
import { type Found, found } from './found.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import type { Run } from './noun-phrases.ts'
import type { Passage, Stretch } from './passage.ts'
import type { Setting } from './setting.ts'
import { speaks } from './speaking.ts'
import { leftContent } from './speech-contents.ts'

/** How far "as saying" stands behind "quoted" at most. */
const FARTHEST = 25

/** "R quoted S as saying K", "K, R quoted S as saying": S's words, which R passes on. */
export function quotedAsSaying(passage: Passage, group: CueGroup, relay: Run, setting: Setting): Found | undefined {
  const { words } = passage
  const { stretch } = setting
  for (let at = group.last + 1; at + 1 < Math.min(stretch.last, group.last + FARTHEST); at += 1) {
    if (words[at] !== 'as' || !isSaying(words[at + 1])) continue
    const source = { first: group.last, last: words[at - 1] === ',' ? at - 1 : at }
    const content = sayingContent(passage, at + 2, relay, setting)
    if (!content) return undefined
    const cue = [
      { first: group.first, last: group.last },
      { first: at, last: at + 2 },
    ]
    return { ...found('quoted-as-saying', group, source, [content]), kind: 'statement', cue, relays: [relay] }
  }
  return undefined
}

/** "saying", "telling", "revealing". */
const isSaying = (word: string): boolean =>
  cueFormsOf(word).some(({ cue, shape }) => cue.kind === 'statement' && shape === 'gerund')

/** What stands behind "as saying", or before its subject where nothing does: "K, R quoted S as saying". */
export function sayingContent(passage: Passage, at: number, subject: Run, setting: Setting): Run | undefined {
  const { stretch } = setting
  const from = at + (/^[:,]$/.test(passage.words[at]) ? 1 : 0)
  const behind = from < stretch.last ? contentAfter(passage, from, stretch) : undefined
  return behind ?? leftContent(passage, subject, setting, true)
}

/** "citing S" with its participle and whoever is cited. */
export interface Cited {
  readonly cue: Run
  readonly source: Run
}

/** The one whom "citing" at a token cites, where it is one that can say something: not "citing safety concerns". */
export function citedAt(passage: Passage, at: number, end: number): Cited | undefined {
  if (at >= end || !isCiting(passage.words[at]) || passage.quotationAt[at] >= 0) return undefined
  const source = nounPhraseAfter(passage, at + 1, end)
  return source && speaks(passage, source) ? { cue: { first: at, last: at + 1 }, source } : undefined
}

/**
 * Whom the source of a cue cites: "citing S, R said K", "R, citing S, said K", "R said, citing S, that K". The last of
 * these stands behind the cue.
 */
export function citedAround(passage: Passage, group: CueGroup, subject: Run, stretch: Stretch): Cited | undefined {
  const { words } = passage
  const between = words[subject.last] === ',' ? subject.last + 1 : subject.first + 1
  for (const at of [stretch.first, between, afterComma(passage, subject, group)]) {
    const end = at < subject.first ? subject.first : group.first
    const cited = at < end ? citedAt(passage, at, end) : undefined
    const ends = cited?.source.last
    if (ends !== undefined && words[ends] === ',' && (ends + 1 === subject.first || ends + 1 === group.first)) {
      return cited
    }
  }
  return citedBehind(passage, group.last, stretch.last)?.cited
}

/** The last "citing" between a subject and its verb. */
function afterComma({ words }: Passage, { first }: Run, group: CueGroup): number {
  for (let at = group.first - 1; at > first; at -= 1) if (isCiting(words[at]) && words[at - 1] === ',') return at
  return group.first
}

/** ", citing S," behind a cue, and where what is said goes on. */
export function citedBehind(passage: Passage, at: number, end: number): { cited: Cited; at: number } | undefined {
  if (passage.words[at] !== ',') return undefined
  const cited = citedAt(passage, at + 1, end)
  return cited && passage.words[cited.source.last] === ',' ? { cited, at: cited.source.last + 1 } : undefined
}

/** What R says, as what it takes from the one that it cites. */
export const relayedFrom = (carried: Found, { cue, source }: Cited): Found => ({
  ...carried,
  rule: 'attribution/citing',
  source: [source],
  cue: [cue],
  relays: [...(carried.relays ?? []), ...carried.source],
})

/** "K, R reported, citing S", "K, R reported quoting S": takes the place of R's own attribution. */
export function citing(passage: Passage, at: number, { stretch, before }: Setting): Found | undefined {
  const carried = before.at(-1)
  if (!isCiting(passage.words[at]) || carried?.kind !== 'statement' || carried.source.length === 0) return undefined
  if (carried.rule === 'attribution/citing') return undefined
  const [source] = carried.source
  const isInside = source.first < at && at < source.last
  if (passage.words[at - 1] !== ',' && carried.cue.at(-1)?.last !== at && !isInside) return undefined
  const cited = citedAt(passage, at, isInside ? source.last : stretch.last)
  return cited && relayedFrom(isInside ? { ...carried, source: [{ ...source, last: at }] } : carried, cited)
}
