import type { OnProgress, Progress } from '../pipeline/progress.ts'
import { columns } from './terminal.ts'

const doing: Readonly<Record<Progress['step'], string>> = {
  'take in': 'taking in',
  read: 'reading',
  link: 'linking',
  verify: 'verifying',
}

/** How often a terminal's line is drawn again, in milliseconds. */
const REDRAW = 80

export interface Shown {
  readonly onProgress: OnProgress
  /** Takes the line away. */
  done(): void
}

/** Progress on standard error: one line that is drawn again and again on a terminal, nothing in a pipe. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): Shown {
  if (!stream.isTTY) return { onProgress: () => {}, done: () => {} }
  let last = 0
  return {
    onProgress: ({ step, done, total }) => {
      const now = Date.now()
      if (now - last < REDRAW && done < total) return
      last = now
      const line = total > 1 ? `${doing[step]} ${done} of ${total} ${bar(done / total)}` : `${doing[step]} …`
      stream.write(`\r\u001b[2K${line.slice(0, columns() - 1)}`)
    },
    done: () => void stream.write('\r\u001b[2K'),
  }
}

const bar = (share: number): string => '█'.repeat(Math.round(share * 24)).padEnd(24, '░')
