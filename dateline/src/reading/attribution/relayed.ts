import { contentAfter } from './contents.ts'
import type { CueGroup } from './cue-groups.ts'
import { type Found, found } from './found.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import type { Run } from './noun-phrases.ts'
import type { Passage } from './passage.ts'
import type { Setting } from './setting.ts'

/** How far "as saying" stands behind "quoted" at most. */
const FARTHEST = 25

/** "R quoted S as saying K": S's words, which R passes on. */
export function quotedAsSaying(passage: Passage, group: CueGroup, relay: Run, { stretch }: Setting): Found | undefined {
  const { words } = passage
  for (let at = group.last + 1; at + 1 < Math.min(stretch.last, group.last + FARTHEST); at += 1) {
    if (words[at] !== 'as' || !/^(?:saying|telling)$/.test(words[at + 1])) continue
    const source = { first: group.last, last: words[at - 1] === ',' ? at - 1 : at }
    const from = at + (/^[:,]$/.test(words[at + 2]) ? 3 : 2)
    const content = from < stretch.last ? contentAfter(passage, from, stretch) : undefined
    if (!content) return undefined
    const cue = [
      { first: group.first, last: group.last },
      { first: at, last: at + 2 },
    ]
    return { ...found('quoted-as-saying', group, source, [content]), kind: 'statement', cue, relays: [relay] }
  }
  return undefined
}

/** "K, R reported, citing S": what R says goes back to S. Takes the place of R's own attribution. */
export function citing(
  passage: Passage,
  group: CueGroup,
  { stretch, before }: Setting,
): { made: Found; replaces: Found } | undefined {
  const carried = before.at(-1)
  const isAside = group.cue.lemma === 'cite' && group.shape === 'gerund' && passage.words[group.first - 1] === ','
  if (!isAside || carried?.kind !== 'statement' || carried.source.length === 0) return undefined
  const source = nounPhraseAfter(passage, group.last, stretch.last)
  if (!source) return undefined
  const made = {
    ...found('citing', group, source, carried.content),
    kind: 'statement' as const,
    relays: carried.source,
  }
  return { made, replaces: carried }
}
