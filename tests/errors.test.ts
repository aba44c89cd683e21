import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'

const root = resolve(import.meta.dirname, '..')

/** Where a code stands in the source: made, given as a value, in a row of a table of failures, printed. */
const places = [
  /(?:DatelineError|failed|warned)\(\s*'([A-Z_]+)'/g,
  /\bcode: '([A-Z_]+)'/g,
  /\[\s*'([A-Z]+(?:_[A-Z]+)+)',\s*['`]/g,
  /error ([A-Z]+(?:_[A-Z]+)*): /g,
]
/** TIMEX3 and the treebanks have values that look like codes. */
const withoutCodes = /^dateline\/src\/(?:languages|reading\/time)\//

const used = new Map(
  globSync(['dateline/src/**/*.ts', 'dateline/bin/*.js'], { cwd: root })
    .filter((file) => !/\.(?:test|cases)\.ts$/.test(file) && !withoutCodes.test(file))
    .flatMap((file) => {
      const source = readFileSync(join(root, file), 'utf8').replace(/^\s*(?:\*|\/\*\*).*$/gm, '')
      return places.flatMap((place) => [...source.matchAll(place)].map(([, code]) => [code, file] as const))
    }),
)
const rows = [...readFileSync(join(root, 'docs/errors.md'), 'utf8').matchAll(/^\| `([A-Z_]+)` \| (.*) \| (.*) \|$/gm)]
const listed = rows.map(([, code]) => code)

test('every error code in the source is listed in docs/errors.md', () => {
  assert.ok(used.size > 30)
  assert.deepEqual(
    [...used].filter(([code]) => !listed.includes(code)),
    [],
  )
})

test('every listed code is used, once in the list, with what happened and what to do', () => {
  assert.deepEqual(
    listed.filter((code) => !used.has(code)),
    [],
  )
  assert.deepEqual(
    listed.filter((code, at) => listed.indexOf(code) !== at),
    [],
  )
  assert.deepEqual(
    rows.filter(([, , what, hint]) => !what.trim() || !hint.trim()),
    [],
  )
})
