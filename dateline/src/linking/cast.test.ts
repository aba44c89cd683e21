import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { KnownName } from '../model/list.ts'
import { castOf } from './cast.ts'
import { canBeOne, personName } from './person-names.ts'
import { fromSheet, type Sheet } from './testing.ts'

const names: readonly KnownName[] = [
  { name: 'Dorrin Front', type: 'armed-force', aliases: ['DF', 'the Front'] },
  { name: 'Karst Brigades', type: 'armed-force', partOf: 'Dorrin Front' },
]
type Named = readonly [name: string, type: NonNullable<NonNullable<Sheet['entities']>[string]>]

/** How many different ones the reports name, one entity a report. */
function actors(...each: Named[]): number {
  const told = each.map(([name, type], at) => {
    const surfaces = typeof type === 'string' ? [] : type.slice(1)
    return fromSheet({ id: `r${at}`, text: [name, ...surfaces].join(' and '), entities: { [name]: type } })
  })
  const cast = castOf(told, names)
  return new Set(told.map(({ report, reading }) => cast.actorOf(report.id, reading.entities[0].id)?.id)).size
}

test('one name is one, however it is spelled', () => {
  assert.equal(actors(['Al-Sahil', 'outlet'], ['al Sahil', 'outlet']), 1)
  assert.equal(actors(['the Sultanate', 'organization'], ['Sultanate', 'organization']), 1)
  assert.equal(actors(['Qatar', 'polity'], ['Qatar', 'place']), 1)
  assert.equal(actors(['Hamas', 'organization'], ['Hamas', 'armed-force']), 1)
})

test('a list’s names and a report’s own short forms hold everywhere', () => {
  assert.equal(actors(['Dorrin Front', 'armed-force'], ['DF', 'organization'], ['the Front', 'group']), 1)
  assert.equal(actors(['Meridian Press Agency', ['outlet', 'MPA']], ['MPA', 'outlet']), 1)
  assert.equal(actors(['Meridian Press Agency', 'outlet'], ['MPA', 'outlet']), 2)
})

test('a common noun with a capital ties nobody together', () => {
  assert.equal(
    actors(['Sabir Brigades', ['armed-force', 'Brigades']], ['Nur Brigades', ['armed-force', 'Brigades']]),
    2,
  )
})

test('persons: the full name, the family name alone where one person bears it, never another given name', () => {
  assert.equal(actors(['Anna Brekke', 'person'], ['Brekke', 'person']), 1)
  assert.equal(actors(['Anna Brekke', 'person'], ['Jonas Brekke', 'person']), 2)
  assert.equal(actors(['Anna Brekke', 'person'], ['Jonas Brekke', 'person'], ['Brekke', 'person']), 3)
  assert.equal(actors(['Idris al-Hamdun', 'person'], ['al-Hamdun', 'person'], ['Sheikh Idris Al Hamdun', 'person']), 1)
  assert.equal(actors(['A. Brekke', 'person'], ['Anna Brekke', 'person']), 1)
})

test('a wing stands within its movement', () => {
  const page = fromSheet({ id: 'r', text: 'The Karst Brigades spoke.', entities: { 'Karst Brigades': 'armed-force' } })
  const cast = castOf([page], names)
  const wing = cast.actorOf('r', page.reading.entities[0].id)
  assert.deepEqual(
    wing?.within.map((id) => cast.actors.get(id)?.name),
    ['Karst Brigades', 'Dorrin Front'],
  )
})

test('what a person decided stands above the names', () => {
  const told = ['r0', 'r1'].map((id) => fromSheet({ id, text: 'Halm', entities: { Halm: 'place' } }))
  const count = (together: boolean, a = 'r0 n0', b = 'r1 n0'): number =>
    castOf(told, [], [{ a, b, together }]).actors.size
  assert.equal(count(true), 1)
  assert.equal(count(false), 2)
})

test('names of persons in parts', () => {
  assert.deepEqual(personName('Prime Minister Rishi Sunak'), {
    words: ['rishi', 'sunak'],
    last: 'sunak',
    first: 'rishi',
  })
  const can = (a: string, b: string): boolean => {
    const [x, y] = [personName(a), personName(b)]
    return x !== undefined && y !== undefined && canBeOne(x, y)
  }
  assert.ok(can('Aleksandr Orr', 'Alexander Orr'))
  assert.ok(can('Muhammad al-Karst', 'Mohamed al-Karst'))
  assert.ok(!can('Alexei Orr', 'Alexander Orr'))
  assert.ok(!can('Hassan al-Karst', 'Hussein al-Karst'))
  assert.ok(can('Mohammed bin Abdulrahman Al Thani', 'Mohammed Al Thani'))
  assert.ok(!can('Mohammed bin Abdulrahman Al Thani', 'Mohammed bin Khalifa Al Thani'))
  assert.equal(personName(''), undefined)
})
