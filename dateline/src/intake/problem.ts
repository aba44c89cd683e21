import type { Warning } from '../model/error.ts'

/** What went wrong with one file or one report of it, as a value: the run goes on. */
export interface Problem extends Warning {
  /** What a person can do about it. */
  readonly hint: string
  /** Failed: a report did not come in. Warning: it did, and wants a look. */
  readonly level: 'failed' | 'warning'
}

export const failed = (code: string, message: string, hint: string): Problem =>
  Object.freeze({ code, message, hint, level: 'failed' as const })

export const warned = (code: string, message: string, hint: string): Problem =>
  Object.freeze({ code, message, hint, level: 'warning' as const })
