import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { linesOf, type Mark, segmentsOf } from './segments.ts'

const mark: fc.Arbitrary<Mark> = fc
  .tuple(fc.nat(60), fc.nat(60), fc.constantFrom('a', 'b'))
  .map(([a, b, layer]) => ({ start: Math.min(a, b), end: Math.max(a, b), layer, item: `${a}-${b}` }))

test('segments tile the stretch, and each is covered wholly by just its marks', () => {
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), fc.nat(20), fc.integer({ min: 21, max: 60 }), (marks, from, to) => {
      const segments = segmentsOf(from, to, marks)
      assert.equal(segments[0].start, from)
      assert.equal(segments.at(-1)?.end, to)
      for (const [index, segment] of segments.entries()) {
        if (index > 0) assert.equal(segment.start, segments[index - 1].end)
        const covering = marks.filter((mark) => mark.start <= segment.start && segment.end <= mark.end)
        assert.deepEqual(new Set(segment.marks), new Set(covering))
      }
    }),
  )
})

test('lines keep their place in the text', () => {
  const text = ' one \r\n\n\u200fثانٍ\n  \nthree'
  assert.deepEqual(
    linesOf(text).map(({ start, end }) => text.slice(start, end)),
    [' one ', '\u200fثانٍ', 'three'],
  )
})
