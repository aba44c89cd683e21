import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureCases } from '../bench/cases/figures.ts'
import { failureOf } from '../bench/suites/figures.ts'
import { loadModels } from '../dateline/src/pipeline/models.ts'

const cases = Object.values(figureCases).flat()
const traps = Object.entries(figureCases)
  .filter(([subject]) => subject.startsWith('traps'))
  .flatMap(([, each]) => each)

test('at least 300 cases, a third of them traps', () => {
  assert.ok(cases.length >= 300)
  assert.ok(traps.length * 3 >= cases.length)
})

for (const [name, models] of Object.entries({ 'with the parser': loadModels(), 'without it': {} })) {
  test(`figures are right in 97 of 100 cases and more, ${name}`, () => {
    const failed = cases.flatMap((each) => failureOf(each, models))
    assert.ok(failed.length <= cases.length * 0.03, failed.join('\n'))
  })
}
