import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publishedOf } from './published.ts'

test('dates as pages, files and people write them', () => {
  const cases: [string, string | undefined][] = [
    ['2024-03-04', '2024-03-04'],
    [' 2024-03-04T18:20:00.123Z ', '2024-03-04T18:20:00Z'],
    ['2024-03-04T18:20+0200', '2024-03-04T18:20:00+02:00'],
    ['2024-03-04 18:20:00 +02', '2024-03-04T18:20:00+02:00'],
    ['20240304', '2024-03-04'],
    ['20240304T182000Z', '2024-03-04T18:20:00Z'],
    ['2024/03/04', '2024-03-04'],
    ['4 March 2024', '2024-03-04'],
    ['March 4th, 2024', '2024-03-04'],
    ['Mon., 4 Mar. 2024', '2024-03-04'],
    ['Monday, March 4, 2024 at 6:20', '2024-03-04'],
    ['Mon, 04 Mar 2024 18:20:00 GMT', '2024-03-04T18:20:00Z'],
    ['March 11, 2024, 4:05 pm', '2024-03-11'],
    ['11 March 2024, 12:05 a.m. GMT', '2024-03-11T00:05:00Z'],
    ['11 March 2024 at 4:05 p.m. UTC', '2024-03-11T16:05:00Z'],
    ['2024-02-30', undefined],
    ['2024-03', undefined],
    ['03/04/2024', undefined],
    ['March 4', undefined],
    ['Friday', undefined],
    ['4 Foo 2024', undefined],
    ['', undefined],
  ]
  for (const [words, date] of cases) assert.equal(publishedOf(words), date, words)
})
