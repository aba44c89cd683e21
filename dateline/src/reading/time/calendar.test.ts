import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { civil, dayNumber, weekdayOf, weekOf } from './calendar.ts'
import { afterNewYear, beforeNewYear, easter, islamicIn, orthodoxEaster, roshHashanah } from './feasts.ts'
import { dayValue, edtfOf } from './value.ts'

test('days count as the platform counts them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
      const date = new Date(number * 86_400_000)
      const { year, month, day } = civil(number)
      assert.deepEqual([year, month, day], [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()])
      assert.equal(dayNumber(year, month, day), number)
      assert.equal(weekdayOf(number) % 7, date.getUTCDay())
    }),
  )
})

test('weeks are those of ISO 8601', () => {
  const cases: [string, number, number][] = [
    ['2021-01-03', 2020, 53],
    ['2024-12-30', 2025, 1],
    ['2023-10-20', 2023, 42],
  ]
  for (const [day, year, week] of cases) {
    const [y, m, d] = day.split('-').map(Number)
    assert.deepEqual(weekOf(dayNumber(y, m, d)), { year, week })
  }
})

test('feasts fall where the calendars of the platform have them', () => {
  const hebrew = new Intl.DateTimeFormat('en-u-ca-hebrew', { timeZone: 'UTC' })
  const islamic = new Intl.DateTimeFormat('en-u-ca-islamic-civil', { timeZone: 'UTC' })
  const on = (calendar: Intl.DateTimeFormat, day: number): string => calendar.format(new Date(day * 86_400_000))
  for (let year = 1950; year < 2060; year += 1) {
    assert.match(on(hebrew, roshHashanah(year + 3761)), /^1 Tishri/)
    assert.match(on(hebrew, afterNewYear(year, 21)), /^22 Tishri/)
    assert.match(on(hebrew, beforeNewYear(year, 163)), /^15 Nisan/)
    for (const day of islamicIn(year, 9, 1)) assert.match(on(islamic, day), /^9\/1\//)
  }
  assert.equal(dayValue(easter(2024)), '2024-03-31')
  assert.equal(dayValue(orthodoxEaster(2024)), '2024-05-05')
})

test('values have the EDTF of the days they mean', () => {
  const cases: [string, string | undefined][] = [
    ['2023', '2023'],
    ['2023-10-07T06:30', '2023-10-07'],
    ['2023-W41', '[2023-10-09..2023-10-15]'],
    ['2023-W41-WE', '[2023-10-14..2023-10-15]'],
    ['2023-WI', '[2023-12..2024-02]'],
    ['199', '[1990..1999]'],
    ['P3D', undefined],
    ['PRESENT_REF', undefined],
    ['XXXX-10-07', undefined],
  ]
  for (const [value, edtf] of cases) assert.equal(edtfOf(value), edtf, value)
})
