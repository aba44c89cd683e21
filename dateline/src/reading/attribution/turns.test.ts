import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../reader.ts'

const told = (text: string): string[] =>
  read({ id: 'r', text }).attributions.map(({ source, content, kind, chain, parent }) =>
    [
      source.map(({ start, end }) => text.slice(start, end)).join(' '),
      content.map(({ start, end }) => text.slice(start, end)).join(' … '),
      kind,
      chain.length - 1,
      ...(parent ? ['inside'] : []),
    ].join(' | '),
  )

test('a round-up of places is no transcript', () => {
  assert.deepEqual(told('VELIN: Six people died in a fire.\n\nHALM: Two men were freed.'), [])
})

test('the turns of a transcript, with what is said inside them', () => {
  const text = [
    'SECRETARY VELK: Good evening. Two people were released.',
    'We welcome it. The Front said it was over.',
    'Q: Will more follow?',
    'SECRETARY VELK: We hope so.',
  ].join('\n\n')
  assert.deepEqual(told(text), [
    'SECRETARY VELK | Good evening. Two people were released | statement | 1',
    'SECRETARY VELK | We welcome it. The Front said it was over | statement | 1',
    'The Front | it was over | statement | 2 | inside',
    'Q | Will more follow? | act | 1',
    'SECRETARY VELK | We hope so | statement | 1',
  ])
})
