import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { failed } from '../intake/problem.ts'
import { contentDigest } from '../ledger/digest.ts'
import { type Ledger, openLedger } from '../ledger/ledger.ts'
import { correctReport, undo } from './decide.ts'
import { importReports, type Source } from './import-reports.ts'
import { verify } from './verify.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-pipeline-'))
after(() => rmSync(folder, { recursive: true, force: true }))
let made = 0
const fresh = (): Promise<Ledger> => openLedger(join(folder, `${++made}.dateline`), { mode: 'create' })

const source = (name: string, text: string): Source => ({ name, bytes: async () => ({ bytes: Buffer.from(text) }) })
const stories = [
  source('a.txt', 'date 2024-03-09\nVelmar freed two captives on Friday, the Oramar foreign ministry said.'),
  source('b.txt', 'date 2024-03-10\nThe Dorrin Front said it had released two captives on 8 March.'),
  source('c.txt', 'Two captives came home, a spokesperson said on Monday.'),
]

test('one import or three, in any order, give the same ledger', async () => {
  const [together, apart] = [await fresh(), await fresh()]
  const all = await importReports(together, stories)
  assert.deepEqual([all.taken, all.read, all.problems, all.undated], [3, 3, [], ['c.txt']])
  for (const story of stories.toReversed()) await importReports(apart, [story])
  assert.equal(await contentDigest(together.database), await contentDigest(apart.database))
  await together.close()
  await apart.close()
})

test('the same bytes taken in twice change nothing, and the run says so', async () => {
  const ledger = await fresh()
  await importReports(ledger, stories)
  const before = await contentDigest(ledger.database)
  const again = await importReports(ledger, [source('copy of a.txt', await text(stories[0]))])
  assert.deepEqual([again.taken, again.known, again.read], [0, ['copy of a.txt'], 0])
  assert.equal(await contentDigest(ledger.database), before)
  await ledger.close()
})

test('a file that cannot be had or read fails alone', async () => {
  const ledger = await fresh()
  const gone = {
    name: 'gone.txt',
    bytes: async () => ({ problem: failed('PATH_MISSING', 'it vanished', 'look for it') }),
  }
  const { taken, problems } = await importReports(ledger, [gone, source('empty.txt', ''), stories[0]])
  assert.equal(taken, 1)
  assert.deepEqual(problems.map(({ name, code }) => [name, code]).sort(), [
    ['empty.txt', 'FILE_EMPTY'],
    ['gone.txt', 'PATH_MISSING'],
  ])
  await ledger.close()
})

test('a stop leaves a whole ledger, and the same import again goes on', async () => {
  const ledger = await fresh()
  const controller = new AbortController()
  const stopped = await importReports(ledger, stories, {
    signal: controller.signal,
    onProgress: () => controller.abort(),
  })
  assert.equal(stopped.stopped, true)
  const rest = await importReports(ledger, stories)
  assert.equal(stopped.taken + rest.taken, 3)
  assert.deepEqual(await verify(ledger), [])
  await ledger.close()
})

test('verify finds a changed byte, a changed text and a changed reading', async () => {
  const ledger = await fresh()
  await importReports(ledger, stories)
  assert.deepEqual(await verify(ledger), [])
  const { database } = ledger
  const [a, b, c] = (await ledger.reports()).map(({ id, original }) => ({ id, original }))
  await sql`drop trigger originals_stay`.execute(database)
  await sql`update originals set bytes = x'00' where sha256 = ${a.original}`.execute(database)
  await sql`update reports set json = replace(json, 'captives', 'cattle ') where id = ${b.id}`.execute(database)
  await sql`update readings set json = replace(json, '"sentences":[{', '"sentences":[{"x":1,') where report = ${c.id}`.execute(
    database,
  )
  const differences = await verify(ledger)
  assert.deepEqual(
    differences.filter(({ kind }) => kind !== 'links').map(({ kind, id }) => [kind, id]),
    [
      ['original', a.original],
      ['report', b.id],
      ['reading', c.id],
    ].sort((x, y) => (x[1].slice(0, 8) < y[1].slice(0, 8) ? -1 : 1)),
  )
  await ledger.close()
})

test('a correction reads the report again, and undoing it brings back what was', async () => {
  const ledger = await fresh()
  await importReports(ledger, [stories[2]])
  const [{ id }] = await ledger.reports()
  const monday = async () => (await ledger.reading(id))?.times.find(({ value }) => /03-0|XXXX/.test(value))?.value
  const before = await monday()
  const why = { who: 'ada', why: 'the page footer', at: '2024-03-07T00:00:00Z' }
  const decision = await correctReport(ledger, id, 'published', '2024-03-07', why)
  assert.equal(await monday(), '2024-03-04')
  assert.equal((await ledger.report(id))?.origins.published, 'corrected by ada')
  assert.deepEqual(await verify(ledger), [])
  await undo(ledger, decision, why)
  assert.equal(await monday(), before)
  assert.equal((await ledger.report(id))?.published, undefined)
  assert.equal((await ledger.decisions()).length, 2)
  await undo(ledger, 2, why)
  assert.equal((await ledger.report(id))?.published, '2024-03-07')
  await ledger.close()
})

test('a correction of no report and of no field is refused', async () => {
  const ledger = await fresh()
  const why = { who: 'ada', why: '', at: '2024-03-07T00:00:00Z' }
  await assert.rejects(correctReport(ledger, 'r0', 'published', '2024-03-05', why), { code: 'UNKNOWN_ID' })
  await importReports(ledger, stories)
  const [{ id }] = await ledger.reports()
  await assert.rejects(correctReport(ledger, id, 'published', 'soon', why), { code: 'BAD_VALUE' })
  await assert.rejects(correctReport(ledger, 'r0', 'colour', 'red', why), { code: 'UNKNOWN_FIELD' })
  await assert.rejects(undo(ledger, 9, why), { code: 'UNKNOWN_ID' })
  await ledger.close()
})

async function text({ bytes }: Source): Promise<string> {
  const found = await bytes()
  return 'bytes' in found ? Buffer.from(found.bytes).toString() : ''
}
