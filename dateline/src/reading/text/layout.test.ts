import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { assertLinear } from '../../../../tests/growth.ts'
import { wordsOf } from '../../model/span.ts'
import { modelWords } from './case.ts'
import { findCredits } from './credits.ts'
import { layOut } from './layout.ts'

const sentences = (text: string): string[] => layOut(text, 'en').sentences.map((span) => wordsOf(text, span))
const tokens = (text: string): string[] => layOut(text, 'en').tokens.map((span) => wordsOf(text, span))

const tokenCases: [text: string, tokens: string][] = [
  ["They didn't go.", "They did n't go ."],
  ['Velmar’s army can’t.', 'Velmar ’s army ca n’t .'],
  ['the Al-Sabir Brigades—the Front’s wing', 'the Al - Sabir Brigades — the Front ’s wing'],
  ['a well-known anti-tank unit of re-elected co-founders', 'a well - known anti-tank unit of re-elected co-founders'],
  ['At 5:30 a.m. on 3.5% of 4,137', 'At 5:30 a.m. on 3.5 % of 4,137'],
  ['Gen. J. Oru of the U.S. Army', 'Gen. J. Oru of the U.S. Army'],
  ['He paid $5.2bn, or US$6m.', 'He paid $ 5.2 bn , or US$ 6 m .'],
  ['See https://news.example/a?b=1. Now', 'See https://news.example/a?b=1 . Now'],
  ['(@AlSahilNow) #Tessary pic.twitter.com/aB3', '( @AlSahilNow ) #Tessary pic.twitter.com/aB3'],
  ['the 1990s, the 20th and 10km', 'the 1990s , the 20th and 10 km'],
  ['“Wait … no,” he said...', '“ Wait … no , ” he said ...'],
  ['on 2024-03-04, 4/3/2024 and 9/11', 'on 2024-03-04 , 4/3/2024 and 9/11'],
  ['press@velin.example said', 'press@velin.example said'],
  ['We cannot, gonna not', 'We can not , gon na not'],
  ['No. 5 said no.', 'No. 5 said no .'],
  ['و قال الناطق', 'و قال الناطق'],
]

for (const [text, expected] of tokenCases) {
  test(`tokens of: ${text}`, () => assert.equal(tokens(text).join(' '), expected))
}

const sentenceCases: string[][] = [
  ['Gen. Oru left the U.S.', 'He flew to Velin.'],
  ['He met U.S. Secretary Brekke.', 'They spoke.'],
  ['“Where are they?” Sarraf asked.', 'Nobody knew.'],
  ['"We will bring them home." Reyl left.'.slice(0, 25), 'Reyl left.'],
  ['“We go.', 'We stay,” Reyl said.'],
  ['The group spoke.', 'al-Hamdun denied it.'],
  ['Mr. Reyl met J. Brekke at 5 p.m. on Monday.', 'He left.'],
  ['Plan B.', 'The end.'],
  ['It cost $3.5 million.', '“Too much,” he said.'],
  ['The firm is Sahl Corp.', 'It sells oil.'],
  ['He waited...', 'Then he left.'],
  ['TESSARY, Marovia, March 4 (MPA) -', 'Fighters attacked the crossing.'],
  ['Two men at work', 'Photo: Lea Brekke'],
]

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
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
)

test('tokens of any string are in order, apart, not empty, and cover all that is no white space or control', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const layout = layOut(text, 'en')
      let at = 0
      for (const { start, end } of layout.tokens) {
        assert.ok(at <= start && start < end && end <= text.length)
        assert.match(text.slice(at, start), /^[\s\p{Cc}\p{Cf}]*$/u)
        at = end
      }
      assert.match(text.slice(at), /^[\s\p{Cc}\p{Cf}]*$/u)
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
    assertLinear(name, time, 3e4)
  }
})
