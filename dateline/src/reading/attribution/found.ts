import type { Cue } from '../../languages/en/cues.ts'
import type { Stance } from '../../model/reading.ts'
import type { CueGroup } from './cue-groups.ts'
import type { Follow } from './follow.ts'
import type { Run } from './noun-phrases.ts'

/** What a rule found, in token indices; made into an attribution once all rules have run. */
export interface Found {
  readonly rule: string
  readonly source: readonly Run[]
  readonly cue: readonly Run[]
  readonly content: readonly Run[]
  readonly kind: Cue['kind']
  readonly stance: Stance
  readonly negative?: boolean
  readonly mode?: 'post' | 'inherited' | 'direct'
  readonly hedge?: string
  readonly addressee?: Run
  /** Whom a source that is no more than "who" stands for. */
  readonly standsFor?: Run
  /** Who passes it on, outermost first. */
  readonly relays?: readonly Run[]
  readonly channel?: string
  /** What it is told inside of. */
  readonly inside?: Found
}

/** What a cue verb gives, with the stance, polarity and kind that its row and its negation make. */
export function found(
  rule: string,
  group: CueGroup,
  source: Run | undefined,
  content: readonly Run[],
  follow?: Follow,
): Found {
  const { cue, negated, refused } = group
  const silent = refused || (negated && cue.stance !== 'denies' && cue.kind === 'statement')
  return {
    rule: `attribution/${rule}`,
    source: source ? [source] : [],
    cue: [{ first: group.first, last: group.last }],
    content,
    kind: silent || group.modal ? 'act' : cue.kind,
    stance: silent ? 'declines' : stanceOf(group, follow),
    ...(((cue.stance === 'denies') !== negated || silent) && { negative: true }),
  }
}

function stanceOf({ cue, negated }: CueGroup, follow?: Follow): Stance {
  if (cue.lemma === 'ask' && (follow?.kind === 'noun' || follow?.kind === 'to')) return 'demands'
  return negated && cue.stance === 'denies' ? 'confirms' : cue.stance
}
