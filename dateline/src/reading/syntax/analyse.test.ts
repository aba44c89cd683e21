import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { assertLinear } from '../../../../tests/growth.ts'
import { layOut } from '../text/layout.ts'
import { analyse } from './analyse.ts'
import { ROOT, type Syntax, UNPARSED } from './syntax.ts'
import { readWeights } from './weights.ts'

const models = {
  parser: readWeights(readFileSync(new URL('../../../models/parser.dlw', import.meta.url))),
  kernel: readFileSync(new URL('kernel/kernel.wasm', import.meta.url)),
}

const parsed = (text: string, language = 'en') => {
  const layout = layOut(text)
  return { layout, syntax: analyse(layout, language, models) }
}
const columns = ({ upos, xpos, lemma, head, deprel, confidence }: Syntax) =>
  [upos, xpos, lemma, [...head], deprel, [...confidence]] as const

test('a plain sentence is tagged and parsed', () => {
  const { syntax } = parsed('The Dorrin Front freed two captives on Friday.')
  assert.deepEqual(syntax.upos, ['DET', 'PROPN', 'PROPN', 'VERB', 'NUM', 'NOUN', 'ADP', 'PROPN', 'PUNCT'])
  assert.deepEqual([...syntax.head], [2, 2, 3, ROOT, 5, 3, 7, 3, 3])
  assert.equal(syntax.deprel[2], 'nsubj')
  assert.equal(syntax.deprel[5], 'obj')
  assert.equal(syntax.xpos[3], 'VBD')
  assert.equal(syntax.lemma[3], 'free')
})

test('any text at all: columns as long as the tokens, one root a sentence, heads inside it', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom('The', 'officials', 'said', '“', '”', '.', 'Дом', '\ud800', '\u200b', '!!', 'x', '12', ','),
        {
          maxLength: 60,
        },
      )
      .map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const { layout, syntax } = parsed(text)
      for (const column of columns(syntax)) assert.equal(column.length, layout.tokens.length)
      for (const { first, last } of layout.sentences) {
        const heads = [...syntax.head.slice(first, last)]
        if (heads.every((head) => head === UNPARSED)) continue
        assert.equal(heads.filter((head) => head === ROOT).length, 1)
        assert.ok(heads.every((head) => head === ROOT || (first <= head && head < last)))
        assert.ok(syntax.confidence.slice(first, last).every((sure) => 0 <= sure && sure <= 1))
      }
    }),
    { numRuns: 80 },
  )
})

test('what is not English stays untagged', () => {
  const texts: [text: string, language: string][] = [
    ['El ministro dijo que los rehenes fueron liberados el viernes por la mañana.', 'en'],
    ['El ministro dijo que los rehenes fueron liberados.', 'es'],
    ['قال الوزير إن الرهائن أطلق سراحهم', 'und'],
    ['部长说人质已获释。', 'en'],
  ]
  for (const [text, language] of texts) {
    const { syntax } = parsed(text, language)
    assert.ok(syntax.upos.every((tag) => tag === 'X') && syntax.head.every((head) => head === UNPARSED), text)
  }
})

test('an English sentence in a report taken for another language is read', () => {
  const { syntax } = parsed('The minister said that two of the captives were freed by the group on Friday.', 'nl')
  assert.equal(syntax.xpos[2], 'VBD')
})

test('without a model nothing is tagged', () => {
  const syntax = analyse(layOut('Velmar freed two captives.'), 'en')
  assert.deepEqual(syntax.upos, ['X', 'X', 'X', 'X', 'X'])
})

test('WebAssembly and plain code read alike', () => {
  const layout = layOut(
    '“We will not negotiate,” Oramar’s minister told Lethian Radio. Two men, both freed, denied it.',
  )
  const plain = analyse(layout, 'en', { parser: { ...models.parser } })
  assert.deepEqual(columns(analyse(layout, 'en', models)), columns(plain))
})

test('a sentence without end is read in linear time, as one tree', () => {
  const time = (words: number): number => {
    const text = 'the men of the front who said so and then '.repeat(words / 10)
    const start = performance.now()
    const { layout, syntax } = parsed(text)
    assert.equal(syntax.head.filter((head) => head === ROOT).length, layout.sentences.length)
    return performance.now() - start
  }
  assertLinear('words', time, 2_000)
})
