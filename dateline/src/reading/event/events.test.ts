import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { test } from 'node:test'
import fc from 'fast-check'
import { assertLinear } from '../../../../tests/growth.ts'
import { eventType } from '../../knowledge/event-types.ts'
import type { EventMention, Reading } from '../../model/reading.ts'
import { spanOf, wordsOf } from '../../model/span.ts'
import { read } from '../reader.ts'
import { readWeights } from '../syntax/weights.ts'
import { cases, lists, published } from './cases.ts'

const models = {
  parser: readWeights(readFileSync(new URL('../../../models/parser.dlw', import.meta.url))),
  names: readWeights(readFileSync(new URL('../../../models/names.dlw', import.meta.url))),
  kernel: readFileSync(new URL('../syntax/kernel/kernel.wasm', import.meta.url)),
}
const readingOf = (text: string): Reading => read({ id: 'r', text, published, language: 'en' }, { models, lists })

function inWords(text: string, { type, trigger, status, edtf, participants }: EventMention): string {
  const roles = participants.map((one) => `; ${one.role}: ${wordsOf(text, one)}`)
  return `${type} "${wordsOf(text, trigger)}" ${status}${edtf ? ` ${edtf}` : ''}${roles.join('')}`
}

for (const [text, ...events] of cases) {
  test(`${events.length === 0 ? 'no event' : 'events'} in: ${text}`, () => {
    assert.deepEqual(
      readingOf(text).events.map((event) => inWords(text, event)),
      events,
    )
  })
}

test('an event in quoted words stands in their attribution, and "we" is the side that speaks', () => {
  const text = '“We released two captives,” a spokesman for the Dorrin Front said.'
  const { events, attributions, entities } = readingOf(text)
  assert.equal(events[0]?.attribution, attributions[0]?.id)
  const actor = entities.find(({ id }) => id === events[0]?.participants[0]?.entity)
  assert.equal(actor?.name, 'Dorrin Front')
})

test('a guerrilla group of a state acts for itself', () => {
  const doer = (text: string): string | undefined => {
    const { events, entities } = readingOf(text)
    return entities.find(({ id }) => id === events[0]?.participants[0]?.entity)?.name
  }
  assert.equal(doer("Members of Velmar's guerrilla group Dorrin Front attacked a post."), 'Dorrin Front')
  assert.equal(doer('Lethian rebels attacked a post.'), undefined)
  assert.equal(doer('Qatari and French officials met in Sahl.'), undefined)
  assert.equal(doer('Fighters of Velmar attacked a post.'), 'Velmar')
  assert.equal(doer('Gunmen from the Halm College abducted two teachers.'), undefined)
})

test('any text at all: offsets right, every id there, types of the table', () => {
  const words = fc.constantFrom(
    'Velmar',
    'the',
    'released',
    'captives',
    'two',
    'by',
    'Oramar',
    'killed',
    'at',
    'least',
    'said',
    '“',
    '”',
    ',',
    '.',
    'attack',
    'on',
    'Friday',
    'who',
    'to',
    'and',
    'was',
    '\ud83d\ude00',
    '\ud800',
    'that',
    'denied',
    'Front',
    '—',
    '14',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const { events, entities, times, quantities } = readingOf(text)
      for (const { type, trigger, participants, place, time, quantities: figures = [] } of events) {
        assert.ok(eventType(type))
        for (const { start, end } of [trigger, ...participants]) spanOf(text, start, end)
        const known = new Set(entities.map(({ id }) => id))
        for (const { entity } of participants) assert.ok(entity === undefined || known.has(entity))
        assert.ok(place === undefined || known.has(place))
        assert.ok(time === undefined || times.some(({ id }) => id === time))
        for (const id of figures) assert.ok(quantities.some((quantity) => quantity.id === id))
      }
      for (const { mentions } of entities) for (const { start, end } of mentions) spanOf(text, start, end)
    }),
    { numRuns: 60 },
  )
})

test('time grows with the length and no faster, full stops or none', () => {
  const phrase = 'Velmar and the Front released two captives of Oramar in Sahl and '
  const timed = (count: number): number => {
    const started = performance.now()
    read({ id: 'r', text: phrase.repeat(count), published, language: 'en' }, { lists })
    return performance.now() - started
  }
  assertLinear('phrases', timed, 400)
})
