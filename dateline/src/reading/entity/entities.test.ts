import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import type { KnownName } from '../../model/list.ts'
import type { Entity } from '../../model/reading.ts'
import { spanOf, wordsOf } from '../../model/span.ts'
import { analyse } from '../syntax/analyse.ts'
import { readWeights } from '../syntax/weights.ts'
import { layOut } from '../text/layout.ts'
import { apart, named, unresolved } from './entities.cases.ts'
import { findEntities } from './entities.ts'

const models = {
  parser: readWeights(readFileSync(new URL('../../../models/parser.dlw', import.meta.url))),
  names: readWeights(readFileSync(new URL('../../../models/names.dlw', import.meta.url))),
  kernel: readFileSync(new URL('../syntax/kernel/kernel.wasm', import.meta.url)),
}
const lists: KnownName[] = [
  { name: 'Lethia', type: 'polity' },
  { name: 'Oramar', type: 'polity' },
  { name: 'Dorrin Front', type: 'armed-force', aliases: ['the Front'] },
  { name: 'Velin', type: 'place' },
  { name: 'Tomas Reyl', type: 'person' },
  { name: 'Anna Reyl', type: 'person' },
  { name: 'Anna Brekke', type: 'person' },
  { name: 'Idris Hamdun', type: 'person' },
  { name: 'Sabir Brigades', type: 'armed-force' },
  { name: 'Velin Brigades', type: 'armed-force' },
]

function entitiesOf(text: string): Entity[] {
  const layout = layOut(text)
  return findEntities(layout, analyse(layout, 'en', models), lists, { id: 'r', text }, models)
}

function inWords(text: string, { name, type, roles, partOf, mentions }: Entity, all: readonly Entity[]): string {
  const whole = all.find(({ id }) => id === partOf)?.name
  const words = mentions.map((mention) => wordsOf(text, mention)).join(' | ')
  return `${name} [${type}]${roles ? ` {${roles.join('; ')}}` : ''}${whole ? ` < ${whole}` : ''}: ${words}`
}

test('names, offices, wholes and later mentions', () => {
  for (const [text, ...expected] of named) {
    const found = entitiesOf(text)
    const lines = found.map((entity) => inWords(text, entity, found))
    for (const line of expected) assert.ok(lines.includes(line), `${text}\n${line}\nfound:\n${lines.join('\n')}`)
  }
})

test('what could be either of two is left apart', () => {
  for (const [text, a, b] of apart) {
    const found = entitiesOf(text)
    const ids = [a, b].map((name) => found.find((entity) => entity.name === name)?.id)
    assert.ok(ids[0] && ids[1] && ids[0] !== ids[1], text)
    const last = text.lastIndexOf('.', text.length - 2)
    const after = found.flatMap(({ mentions }) => mentions).filter(({ start }) => start > last)
    assert.deepEqual(
      after
        .map((mention) => wordsOf(text, mention))
        .filter(
          (words) =>
            /Reyl|official|Brigades/.test(words) &&
            found.some(
              ({ name, mentions }) =>
                (name === a || name === b) &&
                mentions.some((mention) => wordsOf(text, mention) === words && mention.start > last),
            ),
        ),
      [],
      text,
    )
  }
})

test('a pronoun with no one or with two before it is left out', () => {
  for (const text of unresolved) {
    const pronouns = entitiesOf(text).flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'pronoun'))
    assert.deepEqual(pronouns, [], text)
  }
})

test('a description begins behind the preposition before it', () => {
  const names = entitiesOf('They left a day after police said so. The Front came.').map(({ name }) => name)
  assert.deepEqual(names, ['Dorrin Front'])
})

test('any text at all: mentions inside it, in order, with ids of their own', () => {
  const words = fc.constantFrom(
    'Velin',
    'The',
    'Front',
    'said',
    'he',
    'the',
    'group',
    ',',
    '.',
    '(',
    'KF',
    ')',
    'Minister',
    'Reyl',
    'of',
    "'s",
    '\ud800',
    'army',
    'US',
    '-',
    'Iran',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 150 }),
    fc.array(words, { maxLength: 50 }).map((list) => list.join(' ')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const found = entitiesOf(text)
      assert.equal(new Set(found.map(({ id }) => id)).size, found.length)
      for (const { mentions, partOf, id } of found) {
        assert.ok(mentions.length > 0)
        for (const { start, end } of mentions) spanOf(text, start, end)
        assert.ok(partOf === undefined || (partOf !== id && found.some((entity) => entity.id === partOf)))
      }
    }),
    { numRuns: 80 },
  )
})
