import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lemmaOf } from './lemmatise.ts'

const cases: [word: string, upos: string, xpos: string, lemma: string][] = [
  ['freed', 'VERB', 'VBD', 'free'],
  ['seized', 'VERB', 'VBD', 'seize'],
  ['abducted', 'VERB', 'VBN', 'abduct'],
  ['denied', 'VERB', 'VBD', 'deny'],
  ['died', 'VERB', 'VBD', 'die'],
  ['kidnapped', 'VERB', 'VBN', 'kidnap'],
  ['killed', 'VERB', 'VBN', 'kill'],
  ['released', 'VERB', 'VBN', 'release'],
  ['said', 'VERB', 'VBD', 'say'],
  ['told', 'VERB', 'VBD', 'tell'],
  ['struck', 'VERB', 'VBN', 'strike'],
  ['held', 'VERB', 'VBN', 'hold'],
  ['vetoed', 'VERB', 'VBD', 'veto'],
  ['agreed', 'VERB', 'VBD', 'agree'],
  ['bombed', 'VERB', 'VBD', 'bomb'],
  ['Handing', 'VERB', 'VBG', 'hand'],
  ['mediating', 'VERB', 'VBG', 'mediate'],
  ['running', 'VERB', 'VBG', 'run'],
  ['says', 'VERB', 'VBZ', 'say'],
  ['reaches', 'VERB', 'VBZ', 'reach'],
  ['was', 'AUX', 'VBD', 'be'],
  ['’s', 'AUX', 'VBZ', 'be'],
  ['’s', 'PART', 'POS', "'s"],
  ['n’t', 'PART', 'RB', 'not'],
  ['captives', 'NOUN', 'NNS', 'captive'],
  ['series', 'NOUN', 'NNS', 'series'],
  ['children', 'NOUN', 'NNS', 'child'],
  ['militiamen', 'NOUN', 'NNS', 'militiaman'],
  ['boss', 'NOUN', 'NN', 'boss'],
  ['Velmar', 'PROPN', 'NNP', 'Velmar'],
  ['Brigades', 'PROPN', 'NNPS', 'Brigade'],
  ['them', 'PRON', 'PRP', 'they'],
  ['heavier', 'ADJ', 'JJR', 'heavy'],
  ['deadliest', 'ADJ', 'JJS', 'deadly'],
  ['Killed', 'X', 'X', 'killed'],
]

test('a word of the news has its dictionary form', () => {
  assert.deepEqual(
    cases.map(([word, upos, xpos]) => `${word}/${xpos} ${lemmaOf(word, upos, xpos)}`),
    cases.map(([word, , xpos, lemma]) => `${word}/${xpos} ${lemma}`),
  )
})

test('any word under any tag has a lemma', () => {
  const tag = fc.constantFrom(...cases.map(([, upos, xpos]) => [upos, xpos] as const))
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      tag,
      (word, [upos, xpos]) => lemmaOf(word, upos, xpos) !== '',
    ),
    { numRuns: 60 },
  )
})
