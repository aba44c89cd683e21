import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openLedger } from '../ledger/ledger.ts'
import { importReports } from '../pipeline/import-reports.ts'
import { createApp } from './app.ts'
import * as schemas from './schemas.ts'
import { serve } from './serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-server-'))
const ledgerPath = join(folder, 'story.dateline')
const pageDir = join(folder, 'page')
mkdirSync(join(pageDir, 'assets'), { recursive: true })
writeFileSync(join(pageDir, 'index.html'), '<!doctype html><title>dateline</title>')
writeFileSync(join(pageDir, 'assets/main-1.js'), 'export {}')
writeFileSync(join(folder, 'secret.txt'), 'secret')

const hostile = '<script>alert(1)</script>'
const texts = [
  'date 2024-03-09\nTitle: Two freed\nPublisher: Border Monitor\n\nThe Kharan Front released two captives on Friday, Oramar said.',
  `Title: ${hostile}\n\nAt least 14 people were killed in Velin, the interior ministry said.`,
]
const ledger = await openLedger(ledgerPath, { mode: 'create' })
await importReports(
  ledger,
  texts.map((text, at) => ({ name: `${at}.txt`, bytes: async () => ({ bytes: new TextEncoder().encode(text) }) })),
)
const app = createApp(ledger, { pageDir })
after(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true, force: true })
})

const own = { host: '127.0.0.1:4117' }
const ask = (path: string, headers: Record<string, string> = own, method = 'GET'): Promise<Response> =>
  Promise.resolve(app.request(path, { headers, method }))
// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what these tests are about
const json = async (path: string): Promise<any> => (await ask(path)).json()
type Refusal = { error: { code: string } }
const codeOf = async (answer: Response): Promise<unknown> => [
  answer.status,
  ((await answer.json()) as Refusal).error.code,
]

test('each list answers with what its description says', async () => {
  const lists = {
    timeline: schemas.entry,
    figures: schemas.toldFigure,
    claims: schemas.claim,
    sources: schemas.source,
    conflicts: schemas.conflict,
    reports: schemas.reportHead,
  }
  for (const [name, schema] of Object.entries(lists)) {
    const answer = await ask(`/api/${name}`)
    assert.equal(answer.status, 200, name)
    const items = (await answer.json()) as unknown[]
    assert.ok(Array.isArray(items), name)
    for (const item of items) assert.deepEqual(schema.parse(item), item, name)
  }
})

test('a report comes with its text and reading; in lists it comes without', async () => {
  const heads = await json('/api/reports')
  assert.equal(heads.length, 2)
  assert.equal(heads[0].publisher, 'Border Monitor')
  assert.ok(!('text' in heads[0]))
  const { report, reading } = await json(`/api/reports/${heads[0].id}`)
  schemas.reportPage.parse({ report, reading })
  assert.equal(report.text, texts[0])
  assert.equal(reading.id, report.id)
})

test('a search gives the places of its words', async () => {
  const [hit] = await json('/api/search?words=captives')
  const { report } = await json(`/api/reports/${hit.report}`)
  assert.deepEqual(schemas.hit.parse(hit), hit)
  assert.equal(report.text.slice(hit.start, hit.end), 'captives')
  assert.deepEqual(await json('/api/search?words=nowhere'), [])
})

test('a place is explained, an item shown with its words', async () => {
  const [{ mentions, id }] = await json('/api/timeline')
  const [{ report, start }] = mentions
  const found = await json(`/api/explain?report=${report}&offset=${start}`)
  assert.ok(found.some(({ part }: { part: string }) => part === 'event'))
  for (const item of found) assert.deepEqual(schemas.explanation.parse(item), item)
  const shown = await json(`/api/items/${id}`)
  schemas.shown.parse(shown)
  assert.equal(shown.item.id, id)
})

test('what cannot be answered is refused with a code and a hint', async () => {
  assert.deepEqual(await codeOf(await ask('/api/reports/none')), [404, 'UNKNOWN_ID'])
  assert.deepEqual(await codeOf(await ask('/api/items/none')), [404, 'UNKNOWN_ID'])
  assert.deepEqual(await codeOf(await ask('/api/explain?report=none&offset=1')), [404, 'UNKNOWN_ID'])
  assert.deepEqual(await codeOf(await ask('/api/none')), [404, 'UNKNOWN_PATH'])
  assert.deepEqual(await codeOf(await ask('/api/timeline?from=soon')), [400, 'BAD_DATE'])
  assert.deepEqual(await codeOf(await ask('/api/timeline?form=2024')), [400, 'BAD_QUERY'])
  assert.deepEqual(await codeOf(await ask('/api/search?words=')), [400, 'BAD_QUERY'])
  assert.deepEqual(await codeOf(await ask('/api/timeline', own, 'POST')), [405, 'METHOD_UNKNOWN'])
})

test('only this machine’s own page and programs are let in', async () => {
  const foreign: Record<string, string>[] = [
    {},
    { host: 'dateline.example' },
    { host: '127.0.0.1.example:4117' },
    { host: 'localhost:4117', origin: 'http://evil.example' },
    { host: 'localhost:4117', origin: 'http://localhost:9999' },
    { host: 'localhost:4117', origin: 'null' },
    { host: 'localhost:4117', 'sec-fetch-site': 'cross-site' },
  ]
  for (const headers of foreign)
    assert.deepEqual(
      await codeOf(await ask('/api/timeline', headers)),
      [403, 'REQUEST_FOREIGN'],
      JSON.stringify(headers),
    )
  for (const headers of [own, { host: '[::1]:4117' }, { host: 'localhost:4117', origin: 'http://localhost:4117' }])
    assert.equal((await ask('/api/timeline', headers)).status, 200, JSON.stringify(headers))
})

test('every answer, a refusal too, carries the strict headers', async () => {
  for (const answer of [await ask('/'), await ask('/api/timeline'), await ask('/none'), await ask('/', {})]) {
    const policy = answer.headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'; script-src 'self'; .*frame-ancestors 'none'/)
    assert.doesNotMatch(policy, /unsafe|\*/)
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
    assert.equal(answer.headers.get('referrer-policy'), 'no-referrer')
    assert.equal(answer.headers.get('access-control-allow-origin'), null)
  }
})

test('the page’s files are served, and nothing beside them', async () => {
  assert.equal(await (await ask('/')).text(), '<!doctype html><title>dateline</title>')
  assert.match((await ask('/assets/main-1.js')).headers.get('content-type') ?? '', /javascript/)
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '//secret.txt',
    '/assets',
  ])
    assert.equal((await ask(path)).status, 404, path)
})

test('what a report holds is never an answer’s markup', async () => {
  const answer = await ask('/api/reports')
  assert.match(answer.headers.get('content-type') ?? '', /^application\/json/)
  assert.ok(((await answer.json()) as { title?: string }[]).some(({ title }) => title === hostile))
})

test('a fault is told without its insides, and handed on', async () => {
  const faults: unknown[] = []
  const broken = { ...ledger, linked: () => Promise.reject(new TypeError('the inside')) }
  const answer = await createApp(broken, { onFault: (fault) => faults.push(fault) }).request('/api/timeline', {
    headers: own,
  })
  const words = await answer.text()
  assert.equal(answer.status, 500)
  assert.match(words, /UNEXPECTED/)
  assert.doesNotMatch(words, /inside/)
  assert.equal(faults.length, 1)
})

test('the API is described', async () => {
  const { openapi, paths } = await json('/api/openapi.json')
  assert.equal(openapi, '3.1.0')
  const names = 'timeline figures claims sources conflicts reports reports/{id} search explain items/{id}'
  for (const name of names.split(' ')) assert.ok(paths[`/api/${name}`]?.get.responses[200], name)
})

test('it serves on a free port, refuses a taken one and lets go of all when closed', async () => {
  const first = await serve({ ledgerPath, port: 0, pageDir })
  assert.match(first.address, /^http:\/\/127\.0\.0\.1:\d+$/)
  const answer = await fetch(`${first.address}/api/timeline`)
  assert.equal(answer.status, 200)
  await answer.body?.cancel()
  const port = Number(new URL(first.address).port)
  await assert.rejects(serve({ ledgerPath, port }), { code: 'PORT_TAKEN' })
  await first.close()
  const again = await serve({ ledgerPath, port })
  await again.close()
  await assert.rejects(serve({ ledgerPath: join(folder, 'none.dateline') }), { code: 'LEDGER_MISSING' })
})
