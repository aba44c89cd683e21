import { DatelineError } from '../model/error.ts'
import { visible } from './terminal.ts'

/** Says on standard error what went wrong and what to do about it. */
export function tell(error: unknown): void {
  process.stderr.write(`${inWords(error)}\n`)
}

function inWords(error: unknown): string {
  if (error instanceof DatelineError) {
    const hint = error.hint ? `\n  hint: ${visible(error.hint)}` : ''
    return `error ${error.code}: ${visible(error.message)}${hint}`
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `error UNEXPECTED: ${visible(stack, '\n')}\n  hint: this is a fault of dateline; please report it with the lines above`
}
