import type { Cue } from '../../languages/en/cues.ts'
import type { Stance } from '../../model/reading.ts'
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
  readonly mode?: 'post' | 'inherited'
  readonly hedge?: string
  readonly addressee?: Run
  /** Who passes it on, outermost first. */
  readonly relays?: readonly Run[]
  readonly channel?: string
  /** What it is told inside of. */
  readonly inside?: Found
}
