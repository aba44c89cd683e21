/** Emits the JavaScript and the page that are published: Node runs no TypeScript under node_modules. Run by `npm pack`. */
import { execFileSync } from 'node:child_process'
import { cpSync, globSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const dist = join(root, 'dist')

rmSync(dist, { recursive: true, force: true })
execFileSync('tsc', ['-p', join(root, 'tsconfig.build.json')], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
for (const file of globSync('**/*.{wasm,json}', { cwd: join(root, 'src') })) {
  cpSync(join(root, 'src', file), join(dist, file))
}

execFileSync('vite', ['build', join(root, '../web'), '--logLevel', 'warn'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
