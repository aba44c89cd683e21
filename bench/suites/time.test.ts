import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { dataFolder } from '../data.ts'
import { documentsOf, timesOf } from './time.ts'
import { inOneSpelling, scored } from './time-score.ts'

const gold = { docid: 'd', text: 'He left on Friday, late Monday and 7 May.' }

test('spans, types and values are scored apart, one to one', () => {
  const timexes = [
    { start: 11, end: 17, type: 'DATE', value: '2023-10-20' },
    { start: 19, end: 30, type: 'DATE', value: '2023-10-16' },
  ]
  const found = [
    { start: 11, end: 18, type: 'DATE', value: '2023-10-20' },
    { start: 24, end: 30, type: 'TIME', value: '2023-10-16' },
    { start: 35, end: 40, type: 'DATE', value: '2023-05-07' },
  ]
  const scores = scored([{ ...gold, timexes }], new Map([['d', found]]))
  assert.deepEqual(scores, { gold: 2, found: 3, strict: 40, relaxed: 80, type: 40, value: 80 })
})

test('values of two annotators are one in one spelling, and others stay as they are', () => {
  const same = [
    '1998-08-07TNI',
    '1998-08-07',
    '1998-W7',
    '1998-W07',
    '1998-XX-XX',
    '1998',
    '199X',
    '199',
    'PXXD',
    'PXD',
  ]
  const written = same.map(inOneSpelling)
  for (let at = 0; at < same.length; at += 2) assert.equal(written[at], written[at + 1])
  for (const value of ['1998-08-07', '1998-08', 'P3D', 'PRESENT_REF', '1998-Q3', '1998-WI', 'XXXX-WXX-5'])
    assert.equal(inOneSpelling(value), value)
})

const scorer = join(dataFolder, '../score/score_timex.mjs')
const file = join(dataFolder, 'te3/aquaint.jsonl')

test('our scores are those of the reference scorer', {
  skip: !(existsSync(scorer) && existsSync(file)) && 'the test set or its scorer is not here',
}, () => {
  const documents = documentsOf(file).slice(0, 25)
  const { times } = timesOf(documents)
  const folder = mkdtempSync(join(tmpdir(), 'dateline-times-'))
  const [goldFile, ours] = [join(folder, 'gold.jsonl'), join(folder, 'ours.jsonl')]
  writeFileSync(goldFile, documents.map((document) => JSON.stringify(document)).join('\n'))
  writeFileSync(ours, documents.map(({ docid }) => JSON.stringify({ docid, timexes: times.get(docid) })).join('\n'))
  const theirs = JSON.parse(execFileSync(process.execPath, [scorer, goldFile, ours, '--json'], { encoding: 'utf8' }))
  rmSync(folder, { recursive: true })
  const own = scored(documents, times)
  const wanted = [theirs.strict.f1, theirs.relaxed.f1, theirs.typeF1, theirs.valueF1]
  for (const [index, figure] of [own.strict, own.relaxed, own.type, own.value].entries()) {
    assert.ok(Math.abs(figure - 100 * wanted[index]) < 1e-6)
  }
})
