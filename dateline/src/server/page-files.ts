import { globSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { MiddlewareHandler } from 'hono'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

/**
 * Serves the files of the built page in `folder`, all read at the start: no path of a request ever reaches the disk. Names
 * under assets/ carry a hash of their content and may be kept for ever.
 */
export function pageFiles(folder: string): MiddlewareHandler {
  const files = new Map(
    globSync('**/*', { cwd: folder })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [`/${name.replaceAll('\\', '/')}`, readFileSync(join(folder, name))]),
  )
  return async (context, next) => {
    const path = context.req.path === '/' ? '/index.html' : context.req.path
    const bytes = files.get(path)
    if (!bytes) return next()
    return context.body(new Uint8Array(bytes), 200, {
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
  }
}
