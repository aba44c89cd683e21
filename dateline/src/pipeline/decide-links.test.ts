import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { contentDigest } from '../ledger/digest.ts'
import { type Ledger, openLedger } from '../ledger/ledger.ts'
import { undo } from './decide.ts'
import { decideLink, decidePair } from './decide-links.ts'
import { importReports, type Source } from './import-reports.ts'
import { verify } from './verify.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-decide-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const source = (name: string, text: string): Source => ({ name, bytes: async () => ({ bytes: Buffer.from(text) }) })
const stories = [
  source('a.txt', 'date 2024-03-09\nThe Dorrin Front freed 14 captives in Halm on Friday, Aleksandr Orr said.'),
  source('b.txt', 'date 2024-03-10\nThe Dorrin Front freed 14 captives in Halm on Friday. Alexander Orr saw it.'),
  source('c.txt', 'date 2024-03-20\nThe Dorrin Front freed nine miners in Sorn on Tuesday.'),
]
const why = { who: 'ada', why: 'read both', at: '2024-04-01T00:00:00Z' }

let made = 0
async function story(): Promise<Ledger> {
  const ledger = await openLedger(join(folder, `${++made}.dateline`), { mode: 'create' })
  await importReports(ledger, stories)
  return ledger
}
const releases = async (ledger: Ledger) => (await ledger.linked()).events.filter(({ type }) => type === 'release')

test('events and links are decided by hand, undone, and the ledger still verifies', async () => {
  const ledger = await story()
  const linked = async () => JSON.stringify(await ledger.linked())
  const before = await linked()
  const [one, other] = await releases(ledger)
  const merged = await decidePair(ledger, 'merge', one.id, other.id, why)
  assert.deepEqual([merged.stands, (await releases(ledger)).length], [true, 1])
  assert.deepEqual(await verify(ledger), [])
  await undo(ledger, merged.number, why)
  assert.equal(await linked(), before)

  const link = (await ledger.linked()).links.find(({ kind }) => kind === 'same-event')
  const rejected = await decideLink(ledger, 'reject', link?.id ?? '', why)
  assert.deepEqual([rejected.stands, (await releases(ledger)).length], [true, 3])
  await undo(ledger, rejected.number, why)
  assert.equal(await linked(), before)
  const { stands } = await decideLink(ledger, 'confirm', link?.id ?? '', why)
  assert.equal(stands, true)

  const [a, b] = link?.evidence ?? []
  const split = await decidePair(ledger, 'split', `${a.report}:${a.start}`, `${b.report}:${b.start}-${b.end}`, why)
  assert.deepEqual([split.stands, (await releases(ledger)).length], [true, 3])
  await ledger.close()
})

test('two spellings of one name are joined by hand', async () => {
  const ledger = await story()
  const places = (await ledger.reports()).flatMap(({ id, text }) => {
    const at = text.search(/Al\w+ Orr/)
    return at < 0 ? [] : [`${id}:${at}`]
  })
  const digest = await contentDigest(ledger.database)
  const { number, stands } = await decidePair(ledger, 'merge', places[0], places[1], why)
  assert.equal(stands, true)
  assert.notEqual(await contentDigest(ledger.database), digest)
  await undo(ledger, number, why)
  await ledger.close()
})

test('what is not there, or not two of a kind, is refused', async () => {
  const ledger = await story()
  const [{ id, mentions }] = await releases(ledger)
  const [{ report, start }] = mentions
  await assert.rejects(decideLink(ledger, 'reject', 'l0', why), { code: 'UNKNOWN_ID' })
  await assert.rejects(decidePair(ledger, 'merge', id, 'e0', why), { code: 'UNKNOWN_ID' })
  await assert.rejects(decidePair(ledger, 'merge', id, `${report}:${start}`, why), { code: 'BAD_VALUE' })
  await ledger.close()
})
