import type { Command } from 'commander'
import { claims } from './claims.ts'
import { conflicts } from './conflicts.ts'
import { correct, undo } from './correct.ts'
import { confirm, merge, reject, split } from './decide.ts'
import { decisions } from './decisions.ts'
import { explain } from './explain.ts'
import { figures } from './figures.ts'
import { importCommand } from './import.ts'
import { read } from './read.ts'
import { search } from './search.ts'
import { serve } from './serve.ts'
import { show } from './show.ts'
import { sources } from './sources.ts'
import { timeline } from './timeline.ts'
import { verify } from './verify.ts'

/** What a command may leave behind besides its output: the exit code. */
export interface Outcome {
  code: number
}

/** In the order that `dateline --help` shows. */
export const commands: readonly ((program: Command, outcome: Outcome) => void)[] = [
  importCommand,
  timeline,
  figures,
  claims,
  sources,
  conflicts,
  show,
  search,
  explain,
  serve,
  correct,
  merge,
  split,
  confirm,
  reject,
  undo,
  decisions,
  verify,
  read,
]
