import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { assertLinear } from '../../../../tests/growth.ts'
import { wordsOf } from '../../model/span.ts'
import { modelWords } from './case.ts'
import { findCredits } from './credits.ts'
import { layOut } from './layout.ts'
import sentenceCases from './sentences.cases.ts'
import tokenCases from './tokens.cases.ts'

const sentences = (text: string): string[] => layOut(text, 'en').sentences.map((span) => wordsOf(text, span))
const tokens = (text: string): string[] => layOut(text, 'en').tokens.map((span) => wordsOf(text, span))

for (const [text, expected] of tokenCases) {
  test(`tokens of: ${text}`, () => assert.equal(tokens(text).join(' '), expected))
}

for (const parts of sentenceCases) {
  test(`sentences of: ${parts.join(' | ')}`, () => assert.deepEqual(sentences(parts.join(' ')), parts))
}

test('a headline and a list item end with their lines', () => {
  assert.deepEqual(sentences('Front frees two\n\n- Food\n- Water\nTwo were freed.'), [
    'Front frees two',
    '- Food',
    '- Water',
    'Two were freed.',
  ])
})

test('an Arabic post and a Spanish sentence in an English report are marked', () => {
  const text = [
    'The Front freed two captives on Monday.',
    'عاجل | أطلقنا سراح المحتجزين — الساحل – عاجل (@AlSahilNow) March 11, 2024',
    'El portavoz del frente declaró ayer que los dos rehenes fueron liberados por razones humanitarias.',
  ].join('\n\n')
  assert.deepEqual(
    layOut(text, 'en').sentences.map(({ language, post }) => [language, post]),
    [
      [undefined, undefined],
      ['ar', 0],
      [undefined, 0],
      ['es', undefined],
    ],
  )
})

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'word',
        'U.S.',
        ' ',
        '\n',
        '.',
        '"',
        '”',
        '—',
        '\u200b',
        '\ud800',
        '\udc00',
        'عاجل',
        '漢字',
        '👩‍👩‍👧',
        '@a',
        "'s",
        '-',
        '(',
        '5',
        'http://a',
        '\u0000',
        'A',
        'Mr.',
        '\n> ',
        '[1]',
        '...',
        'the ',
        '"',
        '1.',
        "'s",
        'x'.repeat(45),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
)

test('tokens of any string are in order, apart, not empty, and cover all but white space, controls and the > of mails', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const layout = layOut(text, 'en')
      let at = 0
      for (const { start, end } of layout.tokens) {
        assert.ok(at <= start && start < end && end <= text.length)
        assert.match(text.slice(at, start), /^[\s>\p{Cc}\p{Cf}]*$/u)
        at = end
      }
      assert.match(text.slice(at), /^[\s>\p{Cc}\p{Cf}]*$/u)
      const covered = layout.sentences.flatMap(({ first, last }) => layout.tokens.slice(first, last))
      assert.deepEqual(covered, layout.tokens)
      assert.equal(modelWords(layout).length, layout.tokens.length)
      for (const credit of findCredits(layout)) assert.ok(credit.start < credit.end && credit.end <= text.length)
      for (const post of layout.posts) assert.ok(post.start < post.end && post.body.end <= post.author.start)
    }),
    { numRuns: 100 },
  )
})

const long: [name: string, unit: string][] = [
  ['words without a full stop', 'word '],
  ['one word', 'w'],
  ['full stops', '.'],
  ['initials', 'A.'],
  ['hyphens', 'a-'],
  ['addresses', 'www.,'],
  ['handles', '@a'],
  ['quotation marks', '"'],
  ['brackets', '( '],
  ['capitals', 'VELIN, '],
  ['lines', 'a\n'],
  ['apostrophes', "a'"],
  ['digits and commas', '1,'],
  ['joiners', '\u200d'],
  ['answered lines', '> a\n'],
  ['nested answers', '>>> > '],
  ['broken lines', 'the army said that nobody had left the\n'],
  ['citations', 'a.[1] '],
  ['brackets and full stops', '.['],
  ['dots apart', '. . . '],
  ['spaced initials', 'A. '],
  ['surrogates', '\ud83d'],
  ['Chinese', '漢字。'],
  ['nulls', '\u0000'],
]

test('time grows with the length, not faster', () => {
  for (const [name, unit] of long) {
    const time = (length: number): number => {
      const text = unit.repeat(length / unit.length)
      const start = performance.now()
      const layout = layOut(text, 'en')
      modelWords(layout)
      findCredits(layout)
      return performance.now() - start
    }
    assertLinear(name, time, 1e4)
  }
})
