import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { assemble } from '../../../../../training/assemble.ts'
import { createKernel, type WebAssemblyLike } from './kernel.ts'

const module = readFileSync(new URL('kernel.wasm', import.meta.url))

test('the committed module is what its source gives', () => {
  const source = readFileSync(new URL('kernel.wat', import.meta.url), 'utf8')
  assert.deepEqual(assemble(source), new Uint8Array(module))
})

test('the module runs here, and without one the plain code does', () => {
  assert.equal(createKernel(1024, module).kind, 'webassembly')
  assert.equal(createKernel(1024).kind, 'plain')
  assert.equal(createKernel(1024, new Uint8Array([1, 2, 3])).kind, 'plain')
})

const [VALUES, WEIGHTS, SUMS, STEPS, BIAS, OUT, BYTES, SIZE] = [0, 8192, 16384, 32768, 36864, 40960, 65536, 81920]
const [GATED, STREAM, STATE] = [0, 32768, 65536]

test('WebAssembly and plain code give the same bits', () => {
  const kernels = [createKernel(SIZE, module), createKernel(SIZE)]
  const cases = fc.record({
    seed: fc.integer(),
    rows: fc.integer({ min: 0, max: 6 }).map((half) => half * 2),
    columns: fc.integer({ min: 1, max: 4 }).map((eighth) => eighth * 8),
    depth: fc.integer({ min: 1, max: 12 }).map((part) => part * 16),
  })
  fc.assert(
    fc.property(cases, ({ seed, rows, columns, depth }) => {
      const results = kernels.map((kernel) => {
        const random = generator(seed)
        new Uint8Array(kernel.memory, VALUES, rows * depth).forEach((_, at, bytes) => {
          bytes[at] = random() * 128
        })
        new Int8Array(kernel.memory, WEIGHTS, columns * depth).forEach((_, at, bytes) => {
          bytes[at] = random() * 255 - 127
        })
        for (const at of [STEPS, BIAS]) {
          new Float64Array(kernel.memory, at, columns).forEach((_, column, row) => {
            row[column] = random() - 0.5
          })
        }
        const out = new Float64Array(kernel.memory, OUT, rows * columns).fill(0.25)
        kernel.product(VALUES, WEIGHTS, SUMS, rows, columns, depth)
        kernel.scale(SUMS, STEPS, BIAS, OUT, rows, columns, 1)
        const added = out.slice()
        kernel.scale(SUMS, STEPS, BIAS, OUT, rows, columns, 0)
        kernel.normalise(OUT, BYTES, rows, columns)
        const sums = new Int32Array(kernel.memory, SUMS, rows * columns).slice()
        return { sums, added, out: out.slice(), bytes: new Uint8Array(kernel.memory, BYTES, rows * columns).slice() }
      })
      assert.deepEqual(results[0], results[1])
    }),
    { numRuns: 60 },
  )
})

test('the product in steps and the fused one give the same sums, whichever of them the machine prefers', () => {
  const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyLike }).WebAssembly
  const memory = new Memory({ initial: 1 })
  const { product, productInSteps } = new Instance(new Module(module), { dateline: { memory } }).exports
  const sizes = fc.record({ seed: fc.integer(), parts: fc.integer({ min: 1, max: 12 }), extreme: fc.boolean() })
  fc.assert(
    fc.property(sizes, ({ seed, parts, extreme }) => {
      const random = generator(seed)
      const [rows, columns, depth] = [4, 8, parts * 16]
      const next = extreme ? () => Math.round(random()) : random
      new Uint8Array(memory.buffer, VALUES, rows * depth).forEach((_, at, bytes) => {
        bytes[at] = next() * 127
      })
      new Int8Array(memory.buffer, WEIGHTS, columns * depth).forEach((_, at, bytes) => {
        bytes[at] = next() * 254 - 127
      })
      const [fused, inSteps] = [product, productInSteps].map((multiply) => {
        multiply(VALUES, WEIGHTS, SUMS, rows, columns, depth)
        return new Int32Array(memory.buffer, SUMS, rows * columns).slice()
      })
      assert.deepEqual(inSteps, fused)
    }),
  )
})

test('WebAssembly and plain code gate alike, bit for bit, whatever stands in the state before', () => {
  const cases = fc.record({
    seed: fc.integer(),
    rows: fc.integer({ min: 0, max: 40 }),
    columns: fc.integer({ min: 1, max: 6 }).map((fourth) => fourth * 4),
  })
  const kernels = [createKernel(SIZE, module), createKernel(SIZE)]
  fc.assert(
    fc.property(cases, ({ seed, rows, columns }) => {
      const [quick, plain] = kernels.map((kernel) => {
        const random = generator(seed)
        new Float64Array(kernel.memory, GATED, rows * columns * 3).forEach((_, at, values) => {
          values[at] = random() * 8 - 4
        })
        new Float64Array(kernel.memory, STATE, columns / 2).fill(kernel.kind === 'plain' ? 3 : -2)
        const stream = new Float64Array(kernel.memory, STREAM, rows * columns).fill(0.25)
        kernel.gates(GATED, STREAM, STATE, rows, columns)
        return stream.slice()
      })
      assert.deepEqual(quick, plain)
    }),
  )
})

test('an open gate shows what was kept, forwards in the first half of the columns and backwards in the second', () => {
  for (const kernel of [createKernel(SIZE, module), createKernel(SIZE)]) {
    const [keep, take, show, hide] = [9, -9, 9, -9]
    const words = [
      [5, 6, 7, 8, take, take, take, take, show, show, hide, show],
      [1, 1, 1, 1, keep, keep, keep, 0, show, hide, show, 0],
      [2, 2, 2, 2, take, keep, keep, take, show, show, show, show],
    ]
    new Float64Array(kernel.memory, GATED, 36).set(words.flat())
    const stream = new Float64Array(kernel.memory, STREAM, 12).fill(0)
    kernel.gates(GATED, STREAM, STATE, 3, 4)
    assert.deepEqual([...stream], [5, 6, 0, 8, 5, 0, 0, 0.75, 2, 6, 0, 2])
  }
})

test('the widest values do not overflow on the way', () => {
  for (const kernel of [createKernel(SIZE, module), createKernel(SIZE)]) {
    new Uint8Array(kernel.memory, VALUES, 2 * 64).fill(127)
    new Int8Array(kernel.memory, WEIGHTS, 4 * 64).fill(-127)
    kernel.product(VALUES, WEIGHTS, SUMS, 2, 4, 64)
    assert.deepEqual([...new Int32Array(kernel.memory, SUMS, 8)], Array(8).fill(-127 * 127 * 64))
  }
})

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}
