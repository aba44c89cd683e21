import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'

const bin = resolve(import.meta.dirname, '../dateline/bin/dateline.js')
const root = mkdtempSync(join(tmpdir(), 'dateline-cli-'))
after(() => rmSync(root, { recursive: true, force: true }))
let made = 0
const freshFolder = (): string => {
  const folder = join(root, String(++made))
  mkdirSync(folder)
  return folder
}

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}
const run = (cwd: string, args: readonly string[], input?: string | Uint8Array): Ran => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd, input, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}
const good = 'date 2024-03-09\nVelmar freed two captives on Friday, the Oramar foreign ministry said.'

/** A bad file beside a good one: the good one goes in, the code tells, and `says` stands in the output. */
const badFiles: readonly [what: string, make: (path: string) => void, code: 0 | 1, says: RegExp][] = [
  ['an empty file', (path) => writeFileSync(`${path}.txt`, ''), 1, /FILE_EMPTY/],
  [
    'a binary',
    (path) => writeFileSync(`${path}.txt`, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 0, 0xff, 0xfe])),
    1,
    /FILE_BINARY/,
  ],
  [
    'a file of 200 MB',
    (path) => {
      writeFileSync(`${path}.txt`, 'x')
      truncateSync(`${path}.txt`, 200 * 2 ** 20)
    },
    1,
    /FILE_TOO_LARGE/,
  ],
  [
    'truncated UTF-8',
    (path) => writeFileSync(`${path}.txt`, Buffer.from('date 2024-03-09\nVelmar said é').subarray(0, -1)),
    0,
    /taken in +2 reports/,
  ],
  [
    'a wrong charset',
    (path) =>
      writeFileSync(
        `${path}.html`,
        Buffer.concat([
          Buffer.from('<meta charset="utf-8"><title>T</title><p>Velmar a lib'),
          Buffer.from([0xe9, 0x72, 0xe9]),
          Buffer.from(' deux.</p>'),
        ]),
      ),
    0,
    /taken in +2 reports/,
  ],
  [
    'deeply nested HTML',
    (path) =>
      writeFileSync(`${path}.html`, `${'<div>'.repeat(50_000)}Velmar freed two captives.${'</div>'.repeat(50_000)}`),
    0,
    /taken in +2 reports/,
  ],
  ['a report without a date', (path) => writeFileSync(`${path}.txt`, 'Velmar freed two on Friday.'), 0, /undated/],
  [
    'broken JSON Lines',
    (path) => writeFileSync(`${path}.jsonl`, '{"text": "Velmar freed two."}\n{"text": \n'),
    1,
    /JSON/,
  ],
  ['a loop of symbolic links', (path) => symlinkSync(path, path), 1, /PATH_LOOP/],
]

for (const [what, make, code, says] of badFiles) {
  test(`${what} fails alone or is told of, and the rest goes in`, () => {
    const folder = freshFolder()
    mkdirSync(join(folder, 'in'))
    writeFileSync(join(folder, 'in/good.txt'), good)
    make(join(folder, 'in/bad'))
    const ran = run(folder, ['import', 'in', '--ledger', 's.dateline'])
    assert.match(ran.out, says, ran.out + ran.err)
    assert.equal(ran.code, code, ran.out + ran.err)
    assert.match(run(folder, ['timeline', '--ledger', 's.dateline']).out, /Velmar/)
    assert.equal(run(folder, ['verify', '--ledger', 's.dateline']).code, 0)
  })
}

test('a path that is not there, alone, makes exit code 2 and no ledger', () => {
  const folder = freshFolder()
  const ran = run(folder, ['import', 'nowhere', '--ledger', 's.dateline'])
  assert.equal(ran.code, 2)
  assert.match(ran.out + ran.err, /PATH_MISSING/)
  assert.equal(existsSync(join(folder, 's.dateline')), false)
})

test('a person overrules the linking from the command line, and takes it back', () => {
  const folder = freshFolder()
  writeFileSync(join(folder, 'a.txt'), good)
  writeFileSync(join(folder, 'b.txt'), 'date 2024-03-20\nVelmar freed nine miners on Tuesday.')
  run(folder, ['import', 'a.txt', 'b.txt', '--ledger', 's.dateline'])
  const ids = (): string[] =>
    JSON.parse(run(folder, ['timeline', '--json', '--ledger', 's.dateline']).out).map(({ id }: { id: string }) => id)
  const before = ids()
  assert.equal(before.length, 2)
  const ran = run(folder, ['merge', ...before, '--why', 'one release', '--ledger', 's.dateline'])
  assert.match(ran.out, /^decision 1: \S+ and \S+ are one; linked anew\n$/)
  assert.equal(ids().length, 1)
  assert.match(run(folder, ['decisions', '--ledger', 's.dateline']).out, /merge: .* - one release/s)
  run(folder, ['undo', '1', '--ledger', 's.dateline'])
  assert.deepEqual(ids(), before)
  assert.match(run(folder, ['reject', 'l0', '--ledger', 's.dateline']).err, /UNKNOWN_ID.*hint: /s)
})

test('a ledger that is none is refused, and stays as it was', () => {
  const folder = freshFolder()
  writeFileSync(join(folder, 'good.txt'), good)
  writeFileSync(join(folder, 's.dateline'), 'my notes, not a ledger; my notes, not a ledger; my notes'.repeat(20))
  for (const args of [['import', 'good.txt'], ['timeline'], ['verify'], ['correct', 'r1', 'published=2024']]) {
    const ran = run(folder, [...args, '--ledger', 's.dateline'])
    assert.equal(ran.code, 2)
    assert.match(ran.err, /LEDGER_NOT_ONE/)
    assert.match(ran.err, /hint: /)
  }
})

test('control characters of a report never reach the terminal', () => {
  const folder = freshFolder()
  const title = 'Velmar\u001b[31m freed\u202e two'
  const line = {
    title,
    text: 'The Oramar\u001b]0;owned\u0007 ministry said Velmar\u001b[2J freed two captives on 8 March 2024.',
    published: '2024-03-09',
  }
  writeFileSync(join(folder, 'bad\u001b[31m.jsonl'), JSON.stringify(line))
  const outputs = [
    run(folder, ['import', '.', '--ledger', 's.dateline']).out,
    ...['timeline', 'figures', 'claims', 'sources', 'conflicts'].map(
      (list) => run(folder, [list, '--ledger', 's.dateline']).out,
    ),
    run(folder, ['search', 'Velmar', '--ledger', 's.dateline']).out,
  ]
  for (const output of outputs) assert.doesNotMatch(output, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
})

test('every listing gives JSON and CSV, and an empty one is an empty array', () => {
  const folder = freshFolder()
  writeFileSync(join(folder, 'good.txt'), good)
  run(folder, ['import', 'good.txt', '--ledger', 's.dateline'])
  for (const list of ['timeline', 'figures', 'claims', 'sources', 'conflicts']) {
    const json = run(folder, [list, '--json', '--ledger', 's.dateline'])
    assert.ok(Array.isArray(JSON.parse(json.out)), list)
    assert.deepEqual(
      JSON.parse(run(folder, [list, '--json', '--from', '2999', '--actor', 'Nobody', '--ledger', 's.dateline']).out),
      [],
      list,
    )
    assert.match(run(folder, [list, '--csv', '--ledger', 's.dateline']).out, /^[a-z_,]+\r?\n/, list)
  }
})

test('read answers a line a report, in order, and tells of a line that is none', () => {
  const lines = [JSON.stringify({ id: 'a', text: good }), 'not JSON', JSON.stringify({ id: 'b', text: '' })]
  const ran = run(root, ['read'], lines.join('\n'))
  const answers = ran.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual([answers[0].id, answers[1].error.code, answers[2].id], ['a', 'READ_LINE', 'b'])
  assert.equal(ran.code, 1)
})

test('two imports into one ledger at once both go in', async () => {
  const folder = freshFolder()
  for (const side of ['x', 'y']) {
    mkdirSync(join(folder, side))
    for (let number = 0; number < 12; number += 1)
      writeFileSync(join(folder, side, `${number}.txt`), `${good} Note ${side}${number}.`)
  }
  const codes = await Promise.all(
    ['x', 'y'].map(async (side) => {
      const child = spawn(process.execPath, [bin, 'import', side, '--ledger', 's.dateline'], {
        cwd: folder,
        stdio: 'ignore',
      })
      return (await once(child, 'exit'))[0]
    }),
  )
  assert.deepEqual(codes, [0, 0])
  assert.match(run(folder, ['verify', '--ledger', 's.dateline']).out, /24 reports verified/)
})

for (const signal of ['SIGINT', 'SIGKILL'] as const) {
  test(`${signal} in the middle of an import loses nothing, and the same command finishes it`, async () => {
    const folder = freshFolder()
    mkdirSync(join(folder, 'in'))
    for (let number = 0; number < 80; number += 1)
      writeFileSync(join(folder, 'in', `${number}.txt`), `${good} Note ${number}. `.repeat(12))
    const child = spawn(process.execPath, [bin, 'import', 'in', '--ledger', 's.dateline'], {
      cwd: folder,
      stdio: 'ignore',
    })
    while (!existsSync(join(folder, 's.dateline'))) await setTimeout(20)
    await setTimeout(300)
    child.kill(signal)
    const [code] = await once(child, 'exit')
    if (signal === 'SIGINT') assert.ok(code === 130 || code === 0, `exit code ${code}`)
    const again = run(folder, ['import', 'in', '--ledger', 's.dateline'])
    assert.equal(again.code, 0, again.out + again.err)
    assert.match(run(folder, ['verify', '--ledger', 's.dateline']).out, /80 reports verified/)
  })
}
