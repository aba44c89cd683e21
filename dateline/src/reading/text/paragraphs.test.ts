import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordsOf } from '../../model/span.ts'
import cases from './paragraphs.cases.ts'
import { findParagraphs } from './paragraphs.ts'

const paragraphs = (text: string): string[] => findParagraphs(text).map((span) => wordsOf(text, span))

for (const { name, lines, takes } of cases) {
  test(`paragraphs of ${name}`, () => {
    const filled = lines.map((line) => line.replace(/^[> ]+/, '')).filter((line) => line !== '')
    const firsts = takes.map((_, at) => takes.slice(0, at).reduce((sum, count) => sum + count, 0))
    const expected = takes.map((count, at) => filled.slice(firsts[at], firsts[at] + count).join(' '))
    const found = paragraphs(lines.join('\n')).map((words) => words.replaceAll(/\n[> ]*/g, ' '))
    assert.deepEqual(found, expected)
  })
}

test('a line is a paragraph', () => {
  assert.deepEqual(paragraphs('Velmar frees two\n\n  Two were freed. \r\nThey are well.\n'), [
    'Velmar frees two',
    'Two were freed.',
    'They are well.',
  ])
})

test('lines broken to a width are one paragraph', () => {
  const cable = [
    '   VELIN, 4 FEB (MPA) -- THE ARMY OF MAROVIA DENIED TODAY THAT GUERRILLAS',
    'ATTACKED THE TESSARY CROSSING ON THE SOUTHERN SIDE, WHERE THE MINISTER HAS',
    'BEEN STAYING.',
    '   A REPORT BY THE DORRIN VOICE SAYS THAT A COLUMN REACHED THE CROSSING TWO',
    'DAYS AGO.',
  ].join('\n')
  assert.deepEqual(
    paragraphs(cable).map((words) => words.slice(-12)),
    ['EEN STAYING.', '\nDAYS AGO.'.padStart(12, 'WO')].map((words) => words),
  )
})

test('short lines that end in full stops stay apart', () => {
  assert.equal(
    paragraphs('The minister spoke on Monday in the capital.\nHe was brief.\nNobody asked him.\nHe left.').length,
    4,
  )
})

test('a date set before the first words stands alone', () => {
  assert.deepEqual(paragraphs(' date 2024-03-04 The Front freed two.'), ['date 2024-03-04', 'The Front freed two.'])
})

test('paragraphs of any text are in order, apart, and without white space around them', () => {
  const text = fc
    .array(fc.constantFrom('a', 'Word ', '\n', '\n> ', '>', '\r\n', ' ', '.', '\u2028', '\ud800', 'long '.repeat(12)))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (text) => {
      let at = 0
      for (const { start, end } of findParagraphs(text)) {
        assert.ok(at <= start && start < end && end <= text.length)
        assert.equal(text.slice(start, end).trim().length, end - start)
        at = end
      }
    }),
    { numRuns: 100 },
  )
})
