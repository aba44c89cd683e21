import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { assertLinear } from '../../../../tests/growth.ts'
import type { Time } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import { defaultSettings, type Settings } from '../settings.ts'
import { analyse } from '../syntax/analyse.ts'
import { layOut } from '../text/layout.ts'
import type { Case } from './case.ts'
import { findTimes } from './times.ts'

function timesIn(text: string, report: Partial<Report> = {}, settings: Settings = defaultSettings): Time[] {
  const layout = layOut(text)
  return findTimes(layout, analyse(layout, 'und'), { id: 'r', text, ...report }, settings)
}

const files = globSync('**/*.cases.ts', { cwd: import.meta.dirname }).sort()
for (const file of files) {
  const { default: cases }: { default: readonly Case[] } = await import(resolve(import.meta.dirname, file))
  test(`the cases of ${file} hold`, () => {
    for (const each of cases) holds(each)
  })
}

function holds([marked, values, more = {}]: Case): void {
  const { published = '2023-10-20', language, dateOrder = 'day-first', bareDates, edtf, anchor, ...fields } = more
  const wanted = [...marked.matchAll(/\[\[(.+?)\]\]/g)].map((found) => found[1])
  const text = marked.replaceAll('[[', '').replaceAll(']]', '')
  const times = timesIn(
    text,
    { ...(published && { published }), ...(language && { language }) },
    { dateOrder, ...(bareDates && { bareDates }) },
  )
  assert.deepEqual(
    times.map(({ start, end }) => text.slice(start, end)),
    wanted,
    marked,
  )
  assert.deepEqual(
    times.map(({ value }) => value),
    [values].flat(),
    marked,
  )
  if (edtf !== undefined)
    assert.deepEqual(
      times.map((time) => time.edtf),
      [edtf].flat(),
      marked,
    )
  if (anchor !== undefined) assert.equal(times.at(-1)?.anchor?.value, anchor, marked)
  for (const [field, value] of Object.entries(fields))
    assert.equal(times[0]?.[field as keyof Time], value, `${marked}: ${field}`)
}

test('there are cases beside the rules, a good part of them traps', () => {
  assert.ok(files.length >= 12)
})

test('a time inside an embedded post counts from the date of the post', () => {
  const post = 'We struck yesterday — Velmar Watch (@velmarwatch) October 9, 2023'
  const [relative, own] = timesIn(`${post}\n\nThey met yesterday.`, { published: '2023-10-20' })
  assert.deepEqual([relative.value, relative.anchor], ['2023-10-08', { from: 'post', value: '2023-10-09' }])
  assert.deepEqual([own.value, own.dates], ['2023-10-09', 'saying'])
  const outside = timesIn(`${post}\n\nThey met yesterday.`, { published: '2023-10-20' }).at(-1)
  assert.deepEqual([outside?.value, outside?.anchor?.from], ['2023-10-19', 'published'])
})

test("the report's own date line is no time that it tells of", () => {
  assert.deepEqual(timesIn(' date 2023-10-20 The front freed two.', { published: '2023-10-20' }), [])
  assert.equal(timesIn('On 2023-10-20 the front freed two.', { published: '2023-10-20' }).length, 1)
})

test('what a time was counted from is among the times', () => {
  const text =
    ' date 2023-10-20 He fell on 7 October. The next day he rose. Three days later he left. On day 3 of the war.'
  const times = timesIn(text, { published: '2023-10-20' })
  const anchors = times.flatMap(({ anchor }) => (anchor?.time ? [anchor] : []))
  assert.equal(anchors.length, 2)
  for (const { time, value } of anchors) assert.equal(times.find(({ id }) => id === time)?.value, value)
})

test('what the words leave out is named', () => {
  const implied = (text: string): Time['implied'] => timesIn(text, { published: '2023-10-20' })[0]?.implied
  assert.deepEqual(implied('on 7 October'), ['year'])
  assert.deepEqual(implied('on Friday'), ['year', 'month', 'day'])
  assert.equal(implied('on 7 October 2023'), undefined)
})

const pieces = fc.constantFrom(
  ...'on the last next 7 31 2023 October May Monday day weeks two a half and of to - – , . : / " \n year ago earlier quarter third first every morning now late mid early since until between from p.m. o’clock 1,200 99999999 ٧ é 💥 \ud800 Ramadan anniversary war'.split(
    ' ',
  ),
)

test('any text at all is read, with spans inside it, in order and apart', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 80 }).map((words) => words.join(' ')),
    fc.array(pieces, { maxLength: 80 }).map((words) => words.join('')),
  )
  const dates = fc.constantFrom('2023-10-20', '2024-02-29T10:00:00Z', 'nonsense', undefined)
  fc.assert(
    fc.property(texts, dates, (text, published) => {
      let end = 0
      for (const time of timesIn(text, { ...(published && { published }) })) {
        assert.ok(end <= time.start && time.start < time.end && time.end <= text.length)
        assert.ok(time.value.length > 0 && !/NaN|undefined|Infinity/.test(JSON.stringify(time)))
        end = time.end
      }
    }),
    { numRuns: 200 },
  )
})

test('long texts without an end are read in linear time', () => {
  const long: readonly string[] = [
    'a',
    '7 ',
    'two and ',
    'the last ',
    'Monday ',
    '9',
    '1,',
    'early late ',
    'twenty-',
    '3:',
  ]
  for (const unit of long) {
    const millis = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length))
      const layout = layOut(text)
      const syntax = analyse(layout, 'und')
      const start = performance.now()
      findTimes(layout, syntax, { id: 'r', text, published: '2023-10-20' }, defaultSettings)
      return performance.now() - start
    }
    assertLinear(unit, millis, 1e4)
  }
})
