import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { corefScore } from './coref-score.ts'

const clusters = (...groups: string[]): Map<string, string> =>
  new Map(groups.flatMap((group) => [...group].map((mention) => [mention, group] as const)))
const near = (found: number, wanted: number): void =>
  assert.ok(Math.abs(found - wanted) < 1e-4, `${found}, not ${wanted}`)
const f1 = (precision: number, recall: number): number => (2 * precision * recall) / (precision + recall)

test('the worked example of LEA (Moosavi and Strube 2016)', () => {
  const { lea } = corefScore(clusters('abc', 'defg'), clusters('ab', 'cd', 'fghi'))
  near(lea, f1((2 * 1 + 2 * 0 + 4 * (1 / 6)) / 8, (3 * (1 / 3) + 4 * (1 / 6)) / 7))
})

test('the examples of CEAF (Luo 2005)', () => {
  const key = clusters('12345', '67', '89abc')
  near(corefScore(key, clusters('12345', '6789abc')).ceafe, 0.73333)
  near(corefScore(key, clusters('1234589abc', '67')).ceafe, (2 * (1 + 2 / 3)) / 5)
  near(corefScore(key, clusters('12345', '6789abc')).muc, 18 / 19)
})

test('it agrees with the scorer that the figures elsewhere come from', async (t) => {
  const scorer = join(
    process.env.DATELINE_DATA ?? join(import.meta.dirname, '../../../shared/data'),
    '../score/score_coref.mjs',
  )
  if (!existsSync(scorer)) return t.skip('no other scorer here')
  const { score } = await import(pathToFileURL(scorer).href)
  const partition = fc.dictionary(fc.constantFrom(...'abcdefghijklm'), fc.constantFrom(...'1234'), { minKeys: 2 })
  fc.assert(
    fc.property(partition, partition, (one, two) => {
      const [key, response] = [new Map(Object.entries(one)), new Map(Object.entries(two))]
      const [own, other] = [corefScore(key, response), score(key, response)]
      for (const name of ['muc', 'b3', 'ceafe', 'lea'] as const) near(own[name], other[name].f)
      near(own.conll, other.conll)
    }),
    { numRuns: 60 },
  )
})
