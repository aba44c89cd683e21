import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readNames } from './lists.ts'
import { readManifest, rowFor } from './manifest.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('a list of names, with what it leaves out left out', () => {
  const csv =
    '\ufeffName,Type,aliases,part_of,lat,lon\n"Oru, Dana",person,"D. Oru; Gen. Oru",Velmar,,\nHalm,place,,,43.29,39.55\n'
  assert.deepEqual(readNames(bytes(csv), 'names.csv'), [
    { name: 'Oru, Dana', type: 'person', aliases: ['D. Oru', 'Gen. Oru'], partOf: 'Velmar' },
    { name: 'Halm', type: 'place', lat: 43.29, lon: 39.55 },
  ])
})

test('a broken list or manifest says where', () => {
  const list = (text: string) => () => readNames(bytes(text), 'names.csv')
  assert.throws(list('name,type\nOru,man'), { code: 'LIST_BROKEN', message: /line 2 .* type "man"/ })
  assert.throws(list('name,type\n,person'), { code: 'LIST_BROKEN', message: /line 2 .* no name/ })
  assert.throws(list('name,type,lat,lon\nHalm,place,430,39'), { code: 'LIST_BROKEN', message: /position "430"/ })
  assert.throws(list('name\nOru'), { code: 'LIST_BROKEN', message: /no column "type"/ })
  assert.throws(list(''), { code: 'LIST_BROKEN' })
  assert.throws(list('name,type\n"Oru,person'), { code: 'LIST_BROKEN', message: /is no CSV/ })
  assert.throws(() => readManifest(bytes('file,date\na.txt,soon'), 'm.csv'), {
    code: 'MANIFEST_BROKEN',
    message: /line 2 /,
  })
})

test('a manifest row is found by the end of the path', () => {
  const manifest = readManifest(bytes('file,publisher\n./b/a.txt,B\na.txt,A\n'), 'm.csv')
  assert.equal(rowFor(manifest, 'reports/b/a.txt')?.publisher, 'B')
  assert.equal(rowFor(manifest, 'reports/c/a.txt')?.publisher, 'A')
  assert.equal(rowFor(manifest, 'reports/aa.txt'), undefined)
})
