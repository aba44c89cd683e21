// npm leaves out of package-lock.json the optional packages that a registry does not hold (builds for other
// platforms), and `npm ci` of npm 11 then refuses the lock. This writes the missing rows; run it after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs'

interface Locked {
  version?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  optionalDependencies?: Record<string, string>
}

const path = 'package-lock.json'
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, Locked> }
for (const entry of Object.values(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`
    if (lock.packages[key]) continue
    const os = /android|darwin|freebsd|linux|openharmony|win32/.exec(name)?.[0]
    const cpu = /arm64|x64|ia32|arm|s390x|ppc64|wasm32/.exec(name)?.[0]
    lock.packages[key] = {
      version: range.replace(/^[~^]/, ''),
      ...(entry.dev && { dev: true }),
      optional: true,
      ...(cpu && { cpu: [cpu] }),
      ...(os && { os: [os] }),
    }
    console.log(`added ${name}`)
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
