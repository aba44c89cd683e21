import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'

const root = resolve(import.meta.dirname, '..')
const elsewhere = mkdtempSync(join(tmpdir(), 'dateline-packed-'))
after(() => rmSync(elsewhere, { recursive: true, force: true }))

const run = (command: string, args: string[], cwd: string, input = ''): string =>
  execFileSync(command, args, { cwd, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] })

test('the packed archive installs elsewhere and runs', () => {
  run('npm', ['pack', '--silent', '--workspace', 'dateline', '--pack-destination', elsewhere], root)
  const archive = readdirSync(elsewhere).find((name) => name.endsWith('.tgz'))
  assert.ok(archive)
  writeFileSync(join(elsewhere, 'package.json'), '{"private":true}')
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', archive], elsewhere)
  const dateline = join(elsewhere, 'node_modules/dateline/bin/dateline.js')
  const report = { id: 'a', text: 'Velmar freed two captives on Friday.', published: '2024-03-09' }
  const reading = JSON.parse(run(process.execPath, [dateline, 'read'], elsewhere, JSON.stringify(report)))
  assert.equal(reading.id, 'a')
  assert.equal(reading.times[0]?.value, '2024-03-08')
  writeFileSync(join(elsewhere, 'report.txt'), ' date 2024-03-09 Velmar freed two captives on Friday.')
  run(process.execPath, [dateline, 'import', 'report.txt', '--ledger', 'story.dateline'], elsewhere)
  const verified = run(process.execPath, [dateline, 'verify', '--ledger', 'story.dateline'], elsewhere)
  assert.match(verified, /1 reports? verified/)
})
