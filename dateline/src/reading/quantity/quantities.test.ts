import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { assertLinear } from '../../../../tests/growth.ts'
import type { Quantity } from '../../model/reading.ts'
import { spanOf, wordsOf } from '../../model/span.ts'
import { defaultSettings } from '../settings.ts'
import { analyse } from '../syntax/analyse.ts'
import { layOut } from '../text/layout.ts'
import { findTimes } from '../time/times.ts'
import { findQuantities } from './quantities.ts'

const published = '2024-03-09'

function quantitiesIn(text: string): Quantity[] {
  const report = { id: 'r', text, published }
  const layout = layOut(text, 'en')
  const syntax = analyse(layout, 'en')
  return findQuantities(layout, syntax, findTimes(layout, syntax, report, defaultSettings), report)
}

const words = fc.constantFrom(
  ...'at least|more than|no fewer than|up to|about|between|from|to|and|or|of|of them|including|14|3|1,200|2.5|0|one|two|twenty|-|hundred|dozen|dozens|scores|a|half|third|in|percent|%|$|m|million|people|captives|soldiers|dead|were|killed|have|been|freed|holds|toll|rose|since|Friday|2023|year|old|aged|under|,|.|;|:|(|)|[|]|“|”|no one|none|Channel|first|7th|Ana Reyl|\n|\n\n|😀|٢٠|½'.split(
    '|',
  ),
)
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  fc.array(words, { maxLength: 30 }).map((list) => list.join('')),
)

test('any text: every figure quotes it, in order, with bounds that hold', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = quantitiesIn(text)
      const ids = new Set(found.map(({ id }) => id))
      assert.equal(ids.size, found.length)
      found.forEach(({ start, end, min, max, counted, partOf, id, point }, at) => {
        spanOf(text, start, end)
        if (counted) spanOf(text, counted.start, counted.end)
        assert.ok(min === null || max === null || min <= max, wordsOf(text, { start, end }))
        for (const value of [min, max, point]) assert.ok(value === null || Number.isFinite(value))
        assert.ok(at === 0 || found[at - 1].end <= start, 'one after the other')
        assert.ok(partOf === undefined || (partOf !== id && ids.has(partOf)))
      })
    }),
    { numRuns: 300 },
  )
})

test('numbers that no count can be, and words with nothing behind them, give nothing', () => {
  const nothing = [
    `They counted ${'9'.repeat(400)} people.`,
    `They counted 1,${'000,'.repeat(100)}000 people.`,
    `They counted ${'1,000,'.repeat(100)}000 people.`,
    'At least',
    'There were at least',
    'at least at least at least',
    'no fewer than, the ministry said.',
    'between and',
    'including',
    '[[[[[[14]]]]]]',
    '((((((((',
    '$ % $ %',
    'million million million',
    'hundred hundred hundred and and and',
  ]
  for (const text of nothing)
    assert.deepEqual(
      quantitiesIn(text).map((each) => wordsOf(text, each)),
      [],
      text,
    )
})

test('a whole is not added to and no figure is made of two', () => {
  const [whole, part] = quantitiesIn('Raiders killed 40 people, including 12 children.')
  assert.deepEqual([whole.min, whole.max, part.min, part.max, part.partOf], [40, 40, 12, 12, whole.id])
})

test('time grows with the text, in one sentence as in many', () => {
  const shapes = [
    'Raiders killed at least 14 people, including 3 children, and wounded 30. ',
    '14 people, three of them children and ',
    'one hundred and twenty one thousand two hundred and ',
    '1 000 ',
    'at least about some ',
    'killed 14, ',
    '14 and ',
    '( 14 ',
    'aged 4 and 5, ',
    'of them 14 of them ',
  ]
  for (const shape of shapes) {
    const millis = (times: number): number => {
      const text = shape.repeat(times)
      const layout = layOut(text, 'en')
      const syntax = analyse(layout, 'en')
      const start = performance.now()
      findQuantities(layout, syntax, [], { id: 'r', text, published })
      return performance.now() - start
    }
    assertLinear(shape, millis, 400)
  }
})
