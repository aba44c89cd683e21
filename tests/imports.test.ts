import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { test } from 'node:test'

const src = resolve(import.meta.dirname, '../dateline/src')

/** One direction, as docs/design.md draws it: a folder may import itself and what stands here. */
const mayImport: Record<string, string[]> = {
  model: [],
  knowledge: [],
  languages: ['model'],
  intake: ['model', 'knowledge'],
  reading: ['model', 'knowledge', 'languages'],
  linking: ['model', 'knowledge'],
  ledger: ['model', 'knowledge'],
  pipeline: ['model', 'knowledge', 'intake', 'reading', 'linking', 'ledger'],
  views: ['model', 'knowledge', 'ledger'],
  exchange: ['model', 'knowledge', 'views'],
  server: ['model', 'views', 'pipeline', 'exchange', 'ledger'],
  cli: ['model', 'intake', 'reading', 'ledger', 'pipeline', 'views', 'exchange', 'server'],
}

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\(?)\s*'(\.{1,2}\/[^']+)'/g)].map((found) =>
    resolve(dirname(file), found[1]),
  )

const folderOf = (path: string): string => relative(src, path).split('/')[0]

test('every import follows the way of the data', () => {
  const files = globSync('**/*.ts', { cwd: src }).map((file) => join(src, file))
  assert.ok(files.length > 20)
  const against = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith(src))
      .filter((target) => folderOf(target) !== folderOf(file) && folderOf(file) in mayImport)
      .filter((target) => !mayImport[folderOf(file)].includes(folderOf(target)))
      .map((target) => `${relative(src, file)} -> ${relative(src, target)}`),
  )
  assert.deepEqual(against, [])
})
