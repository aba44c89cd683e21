import { spawnSync } from 'node:child_process'
import { existsSync, globSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatelineError } from '../model/error.ts'

const packageRoot = resolve(import.meta.dirname, '../..')
const page = join(packageRoot, 'page')
const workspace = resolve(packageRoot, '..')
const source = join(workspace, 'web')

/** The folder of the built page. In a checkout it is built when it is missing or older than its source. */
export function pageFolder(): string {
  const checkout = existsSync(join(source, 'vite.config.ts'))
  if (checkout && isStale()) {
    process.stderr.write('building the page …\n')
    const vite = join(workspace, 'node_modules/vite/bin/vite.js')
    const built = spawnSync(process.execPath, [vite, 'build', source, '--logLevel', 'warn'], { stdio: 'inherit' })
    if (built.status !== 0)
      throw new DatelineError('PAGE_BUILD', 'the page could not be built', 'run npm ci, then again')
  }
  if (!existsSync(join(page, 'index.html')))
    throw new DatelineError('PAGE_MISSING', 'this copy of dateline came without its page', 'install dateline again')
  return page
}

function isStale(): boolean {
  const built = join(page, 'index.html')
  if (!existsSync(built)) return true
  const { mtimeMs } = statSync(built)
  return globSync('{*.ts,*.html,src/**/*,public/**/*}', { cwd: source }).some(
    (file) => statSync(join(source, file)).mtimeMs > mtimeMs,
  )
}
