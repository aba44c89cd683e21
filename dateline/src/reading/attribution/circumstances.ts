import { channelAt } from './channels.ts'
import type { CueGroup } from './cue-groups.ts'
import type { Follow } from './follow.ts'
import type { Run } from './noun-phrases.ts'
import { isOutlet } from './outlets.ts'
import type { Passage } from './passage.ts'

/** Who is told things: "to journalists on Sunday". */
const TOLD = /^(?:journalists?|reporters?|newsmen|media|press|correspondents?|pressmen)$/
/** How far behind its start what is confirmed ends at most. */
const LONGEST = 40

interface Ended {
  readonly contents: readonly Run[]
  readonly channel?: string
  readonly addressee?: Run
}

/**
 * What was confirmed, announced ... without how and to whom: "the incident | to journalists on Sunday". Only where
 * nothing but the circumstances of the saying follows.
 */
export function withoutCircumstances(
  passage: Passage,
  { cue }: CueGroup,
  { kind }: Follow,
  contents: readonly Run[],
): Ended {
  const [content] = contents
  const isNoun = contents.length === 1 && kind === 'noun' && cue.kind === 'statement' && cue.takes.includes('noun')
  return (isNoun && endedBefore(passage, content)) || { contents }
}

function endedBefore(passage: Passage, { first, last }: Run): Ended | undefined {
  const { words, upos, quotationAt } = passage
  for (let at = first + 1; at < Math.min(last, first + LONGEST); at += 1) {
    if (quotationAt[at] >= 0) continue
    const channel = channelAt(passage, at, last)
    const addressee = words[at] === 'to' ? toldAt(passage, at + 1, last) : undefined
    if (!channel && !addressee) continue
    const comma = words.slice(at, last).indexOf(',')
    const end = comma < 0 ? last : at + comma
    if (upos.slice(first, end).some((tag) => tag === 'VERB' || tag === 'AUX')) return undefined
    return { contents: [{ first, last: at }], ...(channel && { channel }), ...(addressee && { addressee }) }
  }
  return undefined
}

/** "journalists", "the local press", "the Sahl Gazette" behind "to". */
function toldAt(passage: Passage, first: number, end: number): Run | undefined {
  const { words, upos } = passage
  let last = first
  while (last < end && /^(?:DET|ADJ|NOUN|PROPN|X)$/.test(upos[last])) last += 1
  const run = { first, last }
  return last > first && (TOLD.test(words[last - 1]) || isOutlet(passage, run)) ? run : undefined
}
