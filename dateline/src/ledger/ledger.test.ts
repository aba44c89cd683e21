import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import type { StoredReport } from '../model/report.ts'
import { contentDigest } from './digest.ts'
import { openLedger } from './ledger.ts'
import { remembered } from './remembered.ts'
import { decide, inTransaction, putList, takeIn } from './writer.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-ledger-'))
after(() => rmSync(folder, { recursive: true, force: true }))
let made = 0
const freshPath = (): string => join(folder, `${++made}.dateline`)
const fresh = () => openLedger(freshPath(), { mode: 'create' })

const report = (id: string, text: string): StoredReport => ({
  id,
  text,
  format: 'txt',
  original: id.slice(1),
  index: 0,
  origins: {},
})
const intake = (id: string) => ({
  at: '2024-03-05T00:00:00Z',
  name: `${id}.txt`,
  version: '0',
  original: { sha256: id, bytes: Buffer.from(id) },
  flags: {},
  problems: [],
})

test('what goes in comes out, lone surrogates and NULs included', async () => {
  const ledger = await fresh()
  const text = 'Velmar \ud800 freed\0 two 🙂'
  assert.equal(await takeIn(ledger.database, intake('a'), [report('ra', text)]), true)
  assert.deepEqual(await ledger.report('ra'), report('ra', text))
  await ledger.close()
})

test('what is remembered is asked once, and anew after another has written', async () => {
  const writer = await fresh()
  const reader = await openLedger(writer.path, { mode: 'read' })
  const ledger = remembered(reader)
  await takeIn(writer.database, intake('a'), [report('ra', 'x')])
  const first = await ledger.reports()
  assert.equal(await ledger.reports(), first)
  await takeIn(writer.database, intake('b'), [report('rb', 'y')])
  assert.deepEqual(
    (await ledger.reports()).map(({ id }) => id),
    ['ra', 'rb'],
  )
  await Promise.all([writer.close(), reader.close()])
})

test('the same bytes a second time change nothing', async () => {
  const ledger = await fresh()
  await takeIn(ledger.database, intake('a'), [report('ra', 'x')])
  const before = await contentDigest(ledger.database)
  assert.equal(await takeIn(ledger.database, intake('a'), [report('ra', 'y')]), false)
  assert.equal(await contentDigest(ledger.database), before)
  await ledger.close()
})

test('the digest does not tell in which order originals came, and does tell another text', async () => {
  const digestOf = async (ids: string[], text = 'x'): Promise<string> => {
    const ledger = await fresh()
    for (const id of ids) await takeIn(ledger.database, intake(id), [report(`r${id}`, text)])
    const digest = await contentDigest(ledger.database)
    await ledger.close()
    return digest
  }
  assert.equal(await digestOf(['a', 'b', 'c']), await digestOf(['c', 'a', 'b']))
  assert.notEqual(await digestOf(['a']), await digestOf(['a'], 'y'))
})

test('originals, intake records and decisions can be neither changed nor deleted', async () => {
  const ledger = await fresh()
  await takeIn(ledger.database, intake('a'), [report('ra', 'x')])
  await decide(ledger.database, { at: 'now', who: 'me', why: '', kind: 'confirm', about: {} })
  const { database } = ledger
  await assert.rejects(sql`update decisions set who = 'you'`.execute(database), /never changed/)
  await assert.rejects(sql`delete from decisions`.execute(database), /never deleted/)
  await assert.rejects(sql`delete from originals`.execute(database), /never deleted/)
  await assert.rejects(sql`update intakes set name = ''`.execute(database), /never changed/)
  await ledger.close()
})

test('a transaction that fails leaves nothing behind', async () => {
  const ledger = await fresh()
  const failing = inTransaction(ledger.database, async (database) => {
    await takeIn(database, intake('a'), [report('ra', 'x')])
    throw new Error('power cut')
  })
  await assert.rejects(failing, /power cut/)
  assert.deepEqual(await ledger.reports(), [])
  assert.equal(await ledger.database.selectFrom('originals').selectAll().executeTakeFirst(), undefined)
  await ledger.close()
})

test('the last version of a list counts, and the same one again changes nothing', async () => {
  const ledger = await fresh()
  const list = (name: string) => ({
    at: 'now',
    name: 'actors.csv',
    bytes: Buffer.from(name),
    names: [{ name, type: 'polity' as const }],
  })
  assert.equal(await putList(ledger.database, list('Velmar')), true)
  assert.equal(await putList(ledger.database, list('Velmar')), false)
  await putList(ledger.database, list('Oramar'))
  assert.deepEqual(await ledger.names(), [{ name: 'Oramar', type: 'polity' }])
  await ledger.close()
})

test('search finds whole words without diacritics, with their spans', async () => {
  const ledger = await fresh()
  await takeIn(ledger.database, intake('a'), [report('ra', 'São Velmar freed two. Velmarian 🙂 VELMAR')])
  assert.deepEqual(await ledger.search('velmar sao'), [
    { report: 'ra', start: 0, end: 3 },
    { report: 'ra', start: 4, end: 10 },
    { report: 'ra', start: 35, end: 41 },
  ])
  assert.deepEqual(await ledger.search('velmar nothing'), [])
  assert.deepEqual(await ledger.search('" OR 1=1 --'), [])
  await ledger.close()
})

test('spans of a search are the words, whatever the text', async () => {
  const ledger = await fresh()
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (around) => {
      const text = `${around} dorrin ${around}`
      const id = `p${++made}`
      await takeIn(ledger.database, intake(id), [report(`r${id}`, text)])
      const hits = (await ledger.search('dorrin', 10_000)).filter((hit) => hit.report === `r${id}` && hit.end > 0)
      for (const hit of hits) assert.equal(text.slice(hit.start, hit.end), 'dorrin')
    }),
    { numRuns: 40 },
  )
  await ledger.close()
})

const refusals: [string, (path: string) => void, string][] = [
  ['one that is not there', () => {}, 'LEDGER_MISSING'],
  [
    'a text file',
    (path) => writeFileSync(path, 'not a database, but long enough to look like one '.repeat(40)),
    'LEDGER_NOT_ONE',
  ],
  ['an empty file', (path) => writeFileSync(path, ''), 'LEDGER_NOT_ONE'],
  ['another program’s SQLite file', (path) => new DatabaseSync(path).exec('create table t (x)'), 'LEDGER_NOT_ONE'],
  [
    'a newer one',
    (path) =>
      new DatabaseSync(path).exec('create table t (x); pragma application_id = 1146375246; pragma user_version = 99'),
    'LEDGER_NEWER',
  ],
]

for (const [what, make, code] of refusals) {
  test(`${what} is refused with ${code}`, async () => {
    const path = freshPath()
    make(path)
    await assert.rejects(openLedger(path, { mode: 'read' }), { code })
    if (code !== 'LEDGER_MISSING' && what !== 'an empty file')
      await assert.rejects(openLedger(path, { mode: 'create' }), { code })
  })
}

test('a reader sees what was there while a writer writes', async () => {
  const path = freshPath()
  const writer = await openLedger(path, { mode: 'create' })
  const reader = await openLedger(path, { mode: 'read' })
  await inTransaction(writer.database, async (database) => {
    await takeIn(database, intake('a'), [report('ra', 'x')])
    assert.deepEqual(await reader.reports(), [])
  })
  assert.equal((await reader.reports()).length, 1)
  await reader.close()
  await writer.close()
})
