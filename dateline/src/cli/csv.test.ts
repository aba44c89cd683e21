import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { toCsv } from './csv.ts'

test('what is written comes back, whatever it holds', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ a: fc.string({ unit: 'binary' }), b: fc.integer() })), (rows) => {
      const csv = toCsv(rows, [
        { name: 'a', of: (row) => row.a },
        { name: 'b', of: (row) => row.b },
      ])
      const back = parse(csv, { columns: true, record_delimiter: '\r\n' })
      assert.deepEqual(
        back,
        rows.map((row) => ({ a: row.a, b: String(row.b) })),
      )
    }),
  )
})

test('nothing is an empty cell and a list is joined', () => {
  assert.equal(
    toCsv(
      [{ x: null, y: ['p', 'q'] }],
      [
        { name: 'x', of: (row) => row.x },
        { name: 'y', of: (row) => row.y },
      ],
    ),
    'x,y\r\n,p; q\r\n',
  )
})
