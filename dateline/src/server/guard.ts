import type { MiddlewareHandler } from 'hono'
import { DatelineError } from '../model/error.ts'

/** What a browser is told of every answer: nothing from elsewhere, nothing inline, no frames, no guessing of types. */
const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

/** The names of this machine for itself, with any port: a tunnel may lead here from another one. */
const OWN_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i

/**
 * Lets in only what this machine's own page or a program on it asks. A foreign Host is a name that someone else made
 * point here (DNS rebinding); a foreign Origin, or a cross-site fetch of the API, is another site's page.
 */
export const guard: MiddlewareHandler = async (context, next) => {
  for (const [name, value] of Object.entries(headers)) context.header(name, value)
  const host = context.req.header('host') ?? ''
  const origin = context.req.header('origin')
  const foreign = (what: string): DatelineError =>
    new DatelineError('REQUEST_FOREIGN', `${what} may not ask here`, 'open the address that dateline serve printed')
  if (!OWN_HOST.test(host)) throw foreign('another host name')
  if (origin !== undefined && origin !== `http://${host}`) throw foreign('another site')
  if (context.req.path.startsWith('/api/')) {
    if (/^(?:cross-site|same-site)$/.test(context.req.header('sec-fetch-site') ?? '')) throw foreign('another site')
    context.header('Cache-Control', 'no-store')
  }
  if (!['GET', 'HEAD'].includes(context.req.method))
    throw new DatelineError('METHOD_UNKNOWN', 'the server only answers GET', 'use the command line to change a ledger')
  await next()
}
