import type { Command } from 'commander'
import { figures } from './figures.ts'
import { timeline } from './timeline.ts'

/** What a command may leave behind besides its output: the exit code. */
export interface Outcome {
  code: number
}

/** In the order that `dateline --help` shows. */
export const commands: readonly ((program: Command, outcome: Outcome) => void)[] = [timeline, figures]
