/**
 * An error for a person to act on: a listed code (docs/errors.md), what happened, and what to do about it.
 *
 * @example
 * new DatelineError('LEDGER_NEWER', 'story.dateline was written by dateline 0.9', 'update dateline').code   // 'LEDGER_NEWER'
 */
export class DatelineError extends Error {
  readonly code: string
  readonly hint: string

  constructor(code: string, message: string, hint = '', options: { cause?: unknown } = {}) {
    super(message, options)
    this.name = 'DatelineError'
    this.code = code
    this.hint = hint
  }
}

/** Something a person should know about one report, inside a run that goes on. */
export interface Warning {
  readonly code: string
  readonly message: string
}
