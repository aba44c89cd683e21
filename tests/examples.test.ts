import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'

const src = resolve(import.meta.dirname, '../dateline/src')

/** `expression   // value` lines of the `@example` blocks of one source file. */
function examplesIn(source: string): { expression: string; value: string }[] {
  const blocks = [...source.matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*?@example\s*\n((?:(?!\*\/)[\s\S])*)\*\//g)].map(
    (found) => found[1],
  )
  return blocks.flatMap((block) =>
    block.split('\n').flatMap((line) => {
      const [, expression, value] = /^\s*\*\s*(\S.*?)\s{2,}\/\/ (.+)$/.exec(line) ?? []
      return expression ? { expression, value } : []
    }),
  )
}

const asJson = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))

const withExamples = globSync('**/*.ts', { cwd: src })
  .filter((file) => !/\.(test|cases)\.ts$/.test(file))
  .map((file) => ({ file, examples: examplesIn(readFileSync(join(src, file), 'utf8')) }))
  .filter(({ examples }) => examples.length > 0)

test('there are examples to run', () => assert.ok(withExamples.length > 3))

for (const { file, examples } of withExamples) {
  test(`the examples of ${file} hold`, async () => {
    const scope: Record<string, unknown> = await import(join(src, file))
    const run = (code: string): Promise<unknown> =>
      new Function(...Object.keys(scope), `return (async () => (${code}))()`)(...Object.values(scope))
    for (const { expression, value } of examples) {
      const [found, expected] = [await run(expression), await run(value)]
      assert.deepEqual(asJson(found), asJson(expected), expression)
    }
  })
}
