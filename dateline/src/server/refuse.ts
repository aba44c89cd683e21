import type { Context } from 'hono'
import { DatelineError } from '../model/error.ts'

/** Which answer of HTTP a code is; all others are 500: nothing that the one who asks can mend. */
const statuses = {
  UNKNOWN_ID: 404,
  UNKNOWN_PATH: 404,
  BAD_DATE: 400,
  BAD_QUERY: 400,
  REQUEST_FOREIGN: 403,
  METHOD_UNKNOWN: 405,
  LEDGER_BUSY: 503,
} as const

/** An error as the API tells it. What dateline did not foresee goes to `onFault`, and is told without its insides. */
export function refuse(error: unknown, context: Context, onFault: (error: unknown) => void = () => {}): Response {
  if (!(error instanceof DatelineError)) onFault(error)
  const { code, message, hint } = error instanceof DatelineError ? error : unexpected
  const status = Object.hasOwn(statuses, code) ? statuses[code as keyof typeof statuses] : 500
  return context.json({ error: { code, message, hint } }, status)
}

const unexpected = {
  code: 'UNEXPECTED',
  message: 'dateline could not answer',
  hint: 'this is a fault of dateline; please report it with what the terminal shows',
}
