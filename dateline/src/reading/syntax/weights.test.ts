import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { floatsOf, int8sOf, readWeights, shapeOf, textsOf, uint32sOf } from './weights.ts'

const weights = readWeights(readFileSync(new URL('../../../models/parser.dlw', import.meta.url)))

test('every part of the shipped file can be read', () => {
  for (const [name, { kind, shape }] of Object.entries(weights.parts)) {
    const count = shape.reduce((product, size) => product * size, 1)
    const length = { i8: int8sOf, f32: floatsOf, text: textsOf, u32: uint32sOf }[kind](weights, name).length
    assert.equal(length, count, name)
  }
})

test('a matrix has a step for each of its rows', () => {
  assert.deepEqual(shapeOf(weights, 'enter.steps'), [shapeOf(weights, 'enter')[0]])
})

test('what is no weights file is refused with a code', () => {
  for (const bytes of [new Uint8Array(), new Uint8Array(40), weights.bytes.slice(0, 200)]) {
    assert.throws(() => readWeights(bytes), { code: 'MODEL_BROKEN' })
  }
})

test('a missing part is refused with a code', () => {
  assert.throws(() => int8sOf(weights, 'nothing'), { code: 'MODEL_BROKEN' })
})
