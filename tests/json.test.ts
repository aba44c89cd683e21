import assert from 'node:assert/strict'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { bytesOf } from '../dateline/src/intake/bytes.ts'
import { type Ledger, openLedger } from '../dateline/src/ledger/ledger.ts'
import { importReports } from '../dateline/src/pipeline/import-reports.ts'
import { claims } from '../dateline/src/views/claims.ts'
import { conflicts } from '../dateline/src/views/conflicts.ts'
import { figures } from '../dateline/src/views/figures.ts'
import { sources } from '../dateline/src/views/sources.ts'
import { timeline } from '../dateline/src/views/timeline.ts'

const root = resolve(import.meta.dirname, '..')
const sections = new Map(
  readFileSync(join(root, 'docs/json.md'), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf(':')), section]),
)
const folder = mkdtempSync(join(tmpdir(), 'dateline-json-'))
let ledger: Ledger

/** Beside the sample story, so that there are figures that cannot both hold. */
const twoTolls = [
  'Title: Raid\nDate: 2024-03-04\n\nGunmen of the Kharan Front killed 12 soldiers in Tessary on Sunday, the army said.\n',
  'Title: Toll\nDate: 2024-03-05\n\nThe Kharan Front killed 17 soldiers in Tessary on Sunday, the interior ministry said.\n',
]

before(async () => {
  ledger = await openLedger(join(folder, 'story.dateline'), { mode: 'create' })
  const files = globSync(join(root, 'examples/story/reports/*')).sort()
  await importReports(ledger, [
    ...files.map((file) => ({ name: file, bytes: () => bytesOf(file) })),
    ...twoTolls.map((text, at) => ({ name: `toll-${at}.txt`, bytes: async () => ({ bytes: Buffer.from(text) }) })),
  ])
})
after(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Every key of a value, however deep. */
function keysOf(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found
  if (!Array.isArray(value)) for (const key of Object.keys(value)) found.add(key)
  for (const part of Object.values(value)) keysOf(part, found)
  return found
}

const printed: readonly [section: string, items: () => Promise<readonly object[]>][] = [
  ['A reading', () => ledger.readings()],
  ['A timeline entry', async () => (await timeline(ledger, {})).map((entry) => ({ ...entry, figures: [] }))],
  ['A figure', () => figures(ledger, {})],
  [
    'A claim',
    async () =>
      (await claims(ledger, {})).map(({ chain, ...claim }) => ({
        ...claim,
        chain: chain.map(({ name }) => ({ name })),
      })),
  ],
  ['A conflict', () => conflicts(ledger, {})],
  ['A source', () => sources(ledger, {})],
]

for (const [section, items] of printed) {
  test(`${section.toLowerCase()} has no key that docs/json.md leaves out`, async () => {
    const listed = sections.get(section)
    assert.ok(listed, `no section "${section}"`)
    const all = await items()
    assert.ok(all.length > 0)
    const missing = [...keysOf(all)].filter((key) => !listed.includes(`\`${key}\``))
    assert.deepEqual(missing, [])
  })
}
