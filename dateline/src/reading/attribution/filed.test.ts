import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../reader.ts'

const chainsOf = (text: string, publisher?: string): string[] =>
  read({ id: 'r', text, ...(publisher && { publisher }) }).attributions.map(({ chain }) =>
    chain
      .slice(1)
      .map(({ start, end }) => text.slice(start, end))
      .join(' > '),
  )

test('a dispatch of an agency passes through it, once', () => {
  const text = 'DUBAI (Reuters) - Six people were killed, the ministry said.\n\n“It is over,” a source told Reuters.'
  assert.deepEqual(chainsOf(text), ['Reuters > the ministry', 'Reuters > a source'])
  assert.deepEqual(chainsOf(text, 'Reuters'), ['the ministry', 'a source'])
})

test('an agency that gave some of the words is no hop', () => {
  assert.deepEqual(chainsOf('Six were killed, the ministry said.\n\nWith inputs from AFP'), ['the ministry'])
})
