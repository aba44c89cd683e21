import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Original, readOriginal } from './read-original.ts'

const story = resolve(import.meta.dirname, '../../../examples/story/reports')
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const taken = (text: string, name = 'a.txt'): Original => readOriginal(bytes(text), { name })
const codes = ({ problems }: Original): string[] => problems.map(({ code }) => code)

test('the sample story goes in whole', () => {
  const files = globSync('*', { cwd: story }).sort()
  const all = files.map((name) => readOriginal(readFileSync(join(story, name)), { name }))
  assert.deepEqual(all.flatMap(codes), [])
  assert.equal(all.flatMap(({ reports }) => reports).length, files.length + 2)
})

test('a plain text is the file as it stands', () => {
  const text = ' \r\n date 2024-03-09 \tVelmar\u00a0freed two. \r\n\r\n  Oru said so.\n '
  const [report] = taken(text).reports
  assert.equal(report.text, text)
  assert.match(report.id, /^r[0-9a-f]{12}$/)
  assert.equal(report.original.slice(0, 12), report.id.slice(1))
})

test('flags stand over the manifest, the manifest over the file, and each value says where it came from', () => {
  const text = 'date 2024-03-09\nTitle: Two freed\nPublisher: Border Monitor\n\nVelmar freed two.'
  const about = {
    name: 'a.txt',
    manifest: { publisher: 'Velin Herald', published: '2024-03-10' },
    flags: { published: '11 March 2024' },
  }
  const [report] = readOriginal(bytes(text), about).reports
  assert.equal(report.published, '2024-03-11')
  assert.equal(report.publisher, 'Velin Herald')
  assert.equal(report.title, 'Two freed')
  assert.deepEqual(report.origins, {
    published: 'given with --published',
    publisher: 'manifest',
    title: 'line "Title:"',
  })
})

test('a report without a date is undated, and that is no problem', () => {
  const original = taken('Velmar freed two captives on Friday.')
  assert.equal(original.reports[0].published, undefined)
  assert.deepEqual(codes(original), [])
})

test('a date that cannot be read is told, and leaves the report undated', () => {
  const original = taken('Date: early spring\n\nVelmar freed two.')
  assert.equal(original.reports[0].published, undefined)
  assert.deepEqual(codes(original), ['DATE_UNREADABLE'])
})

test('what is no report gives a problem with a hint, and nothing else', () => {
  const cases: [string, Uint8Array, string][] = [
    ['a.txt', new Uint8Array(0), 'FILE_EMPTY'],
    ['a.txt', bytes(' \n\n '), 'FILE_NO_TEXT'],
    ['a.html', bytes('<html><body><script>freed()</script></body></html>'), 'FILE_NO_TEXT'],
    ['a.txt', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256), 'FILE_BINARY'],
    ['a.pdf', bytes('%PDF-1.7\nVelmar freed two.'), 'FILE_BINARY'],
    ['a.html', bytes('%PDF-1.7\nVelmar freed two.'), 'FILE_BINARY'],
    ['a.mhtml', bytes('From: <Saved by Blink>\n\nVelmar =\nfreed two.'), 'FILE_BINARY'],
    ['a.txt', new Uint8Array(200).fill(0xe3), 'TEXT_CHARSET_UNKNOWN'],
    ['a.jsonl', bytes('{"text": "Velmar'), 'LINE_BROKEN'],
  ]
  for (const [name, given, code] of cases) {
    const { reports, problems } = readOriginal(given, { name })
    assert.deepEqual([reports.length, problems.map((problem) => problem.code)], [0, [code]], `${name} ${code}`)
    assert.ok(problems.every(({ hint, level }) => hint !== '' && level === 'failed'))
  }
})

test('of JSON Lines the broken ones fail and the others go in', () => {
  const original = taken(
    '{"text":"Velmar freed two.","date":"2024-03-09"}\nnothing\n{"text":7}\n\n{"text":"Oru left."}',
    'a.jsonl',
  )
  assert.deepEqual(
    original.reports.map(({ id, text, published }) => [id.slice(13), text, published]),
    [
      ['.0', 'Velmar freed two.', '2024-03-09'],
      ['.1', 'Oru left.', undefined],
    ],
  )
  assert.deepEqual(
    original.problems.map(({ message }) => message),
    ['line 2 is no JSON object', 'line 3 has no "text"'],
  )
})

test('without a name the bytes tell the format', () => {
  const format = (text: string): string => taken(text, '-').reports[0].format
  assert.equal(format('\n<!DOCTYPE html><html><body><p>Velmar freed two.</p></body></html>'), 'html')
  assert.equal(format('{"text":"Velmar freed two."}'), 'jsonl')
  assert.equal(format('{"text": Velmar freed two.}'), 'txt')
  assert.equal(format('Velmar <b>freed</b> two.'), 'txt')
})

test('no bytes make it throw, and the same bytes give the same reports', () => {
  const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.jsonl', '-')
  const parts = fc.constantFrom(
    '<p>',
    '</div>',
    '<!--',
    '-->',
    '<script>',
    '{"text":"',
    '"}',
    '\n',
    '---\n',
    'date ',
    '&#',
    '"@type"',
    '<meta charset=',
    'é',
    '# ',
    '[a](',
    '2024-03-09',
    '(MPA) - ',
    'By Mira Oskan',
  )
  const texts = fc.array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 })
  const given = fc.oneof(
    texts.map((all) => bytes(all.join(''))),
    fc.uint8Array({ maxLength: 200 }),
  )
  fc.assert(
    fc.property(given, names, (some, name) => {
      const once = readOriginal(some, { name })
      assert.deepEqual(readOriginal(some, { name }), once)
      assert.ok(once.reports.length > 0 || once.problems.some(({ level }) => level === 'failed'))
    }),
    { numRuns: 80 },
  )
})
