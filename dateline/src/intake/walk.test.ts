import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { after, test } from 'node:test'
import { bytesOf } from './bytes.ts'
import { walk } from './walk.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-walk-'))
after(() => {
  chmodSync(join(folder, 'closed'), 0o700)
  rmSync(folder, { recursive: true, force: true })
})
mkdirSync(join(folder, 'a/b'), { recursive: true })
mkdirSync(join(folder, 'closed'))
writeFileSync(join(folder, 'a/one.txt'), 'one')
writeFileSync(join(folder, 'a/b/two.html'), 'two')
writeFileSync(join(folder, 'a/picture.png'), '')
writeFileSync(join(folder, 'a/.hidden.txt'), '')
writeFileSync(join(folder, 'large.txt'), '')
truncateSync(join(folder, 'large.txt'), 200_000_000)
symlinkSync(join(folder, 'a'), join(folder, 'a/b/round'))
symlinkSync('nowhere', join(folder, 'a/gone.txt'))
symlinkSync('self.txt', join(folder, 'a/self.txt'))
chmodSync(join(folder, 'closed'), 0)

async function walked(...given: string[]): Promise<string[]> {
  const found: string[] = []
  for await (const { path, problem } of walk(given)) {
    found.push([relative(folder, path), problem?.code].filter(Boolean).join(' '))
  }
  return found
}

test('a folder gives its reports by name; links in a circle and what is gone are told, and the walk goes on', async () => {
  assert.deepEqual(await walked(join(folder, 'a')), [
    'a/b/round PATH_LOOP',
    'a/b/two.html',
    'a/gone.txt PATH_MISSING',
    'a/one.txt',
    'a/picture.png FILE_PASSED_OVER',
    'a/self.txt PATH_LOOP',
  ])
})

test('files, globs and what is not there', async () => {
  assert.deepEqual(await walked(join(folder, 'a/*.png'), join(folder, '*/one.txt'), join(folder, 'a/one.txt')), [
    'a/picture.png',
    'a/one.txt',
  ])
  assert.deepEqual(await walked(join(folder, 'none'), join(folder, 'none*')), [
    'none PATH_MISSING',
    'none* PATH_MISSING',
  ])
})

test('what is too large is told without being read', async () => {
  assert.deepEqual(await walked(join(folder, 'large.txt')), ['large.txt FILE_TOO_LARGE'])
  assert.deepEqual(Object.keys(await bytesOf(join(folder, 'large.txt'))), ['problem'])
})

test('a folder without rights is told', { skip: process.getuid?.() === 0 && 'root may read all' }, async () => {
  assert.deepEqual(await walked(join(folder, 'closed')), ['closed PATH_NO_ACCESS'])
})

test('a file that vanished since is told', async () => {
  const gone = await bytesOf(join(folder, 'vanished.txt'))
  assert.equal('problem' in gone && gone.problem.code, 'PATH_MISSING')
})
