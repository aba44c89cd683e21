import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canMeet, dayRange, inWords } from './edtf.ts'

test('a value means a range of days', () => {
  const cases: [string, string | null, string | null][] = [
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-10-20', '2023-10-20', '2023-10-20'],
    ['2023-10-07/2023-10-20', '2023-10-07', '2023-10-20'],
    ['[2023-10-09..2023-10-15]', '2023-10-09', '2023-10-15'],
    ['/2023-10-07', null, '2023-10-07'],
    ['2023-10-07/..', '2023-10-07', null],
    ['[..2023-10]', null, '2023-10-31'],
  ]
  for (const [edtf, first, last] of cases) assert.deepEqual(dayRange(edtf), { first, last }, edtf)
})

test('what is no such value has no range', () => {
  for (const edtf of ['', 'last week', '2023-W42', '2023-1', '[2023', 'a/b', '2023/2024/2025']) {
    assert.equal(dayRange(edtf), undefined, edtf)
  }
})

test('two values meet where they can mean one day', () => {
  assert.ok(canMeet('2023-10', '2023-10-20'))
  assert.ok(canMeet('2023-10-07/..', '2024'))
  assert.ok(!canMeet('2023-10-07', '2023-10-08'))
  assert.ok(!canMeet('2023-10-07', 'soon'))
})

test('a value reads as words', () => {
  const cases: [string, string][] = [
    ['2023-10-20', '20 October 2023'],
    ['2023-10', 'October 2023'],
    ['2023', '2023'],
    ['2023-10-07/2023-10-20', '7 to 20 October 2023'],
    ['2023-09-30/2023-10-02', '30 September to 2 October 2023'],
    ['2022-12-30/2023-01-02', '30 December 2022 to 2 January 2023'],
    ['[2023-10-09..2023-10-15]', 'between 9 and 15 October 2023'],
    ['2023-10-07/..', 'since 7 October 2023'],
    ['/2023-10-07', 'until 7 October 2023'],
  ]
  for (const [edtf, words] of cases) assert.equal(inWords(edtf), words)
})
