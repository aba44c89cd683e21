import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { columnsOf, visible, wrap } from './terminal.ts'

test('no control character of a report reaches the terminal', () => {
  assert.equal(visible('a\u001b[31mred\u202etxt\u0007'), 'a<U+001B>[31mred<U+202E>txt<U+0007>')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.doesNotMatch(visible(text), /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    }),
  )
})

test('lines break at spaces, within the width where words allow', () => {
  assert.equal(wrap('one two three four', 9, '  '), 'one two\n  three\n  four')
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (words) => {
      const lines = wrap(words.join(' '), 14, '  ').split('\n')
      assert.ok(lines.every((line) => line.length <= 14))
      assert.deepEqual(lines.join(' ').split(/ +/), words)
    }),
  )
})

test('wide characters take two columns and marks none', () => {
  assert.equal(columnsOf('\u6771\u4eac'), 4)
  assert.equal(columnsOf('e\u0301'), 1)
})
