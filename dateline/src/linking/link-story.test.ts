import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Linked, StoryEvent } from '../model/entry.ts'
import type { Decision } from '../model/link.ts'
import type { KnownName } from '../model/list.ts'
import { linkStory } from './link-story.ts'
import { type Sheet, storyOf } from './testing.ts'

const names: readonly KnownName[] = [
  { name: 'Velmar', type: 'polity' },
  { name: 'Oramar', type: 'polity' },
  { name: 'Dorrin Front', type: 'armed-force', aliases: ['the Front'] },
  { name: 'Karst Brigades', type: 'armed-force', partOf: 'Dorrin Front' },
  { name: 'Pavel Orr', type: 'person', aliases: ['Orr'], partOf: 'Velmar', roles: ['Interior Minister'] },
  { name: 'Interior Ministry of Velmar', type: 'organization', aliases: ['the interior ministry'], partOf: 'Velmar' },
  { name: 'Salt Agency', type: 'outlet' },
  { name: 'Halm', type: 'place', partOf: 'Velmar' },
  { name: 'Sahl Bridge', type: 'place', partOf: 'Velmar' },
]
const link = (sheets: readonly Sheet[], decisions: readonly Decision[] = []): Linked =>
  linkStory(storyOf(sheets, names, decisions))
const only = (linked: Linked, type: string): StoryEvent => {
  const found = linked.events.filter((event) => event.type === type)
  assert.equal(found.length, 1, `${found.length} of ${type}`)
  return found[0]
}

const raid: Sheet = {
  id: 'agency',
  publisher: 'Salt Agency',
  published: '2024-03-04',
  text: 'Fighters of the Karst Brigades raided Halm on Sunday. At least 14 people were killed in the attack, Interior Minister Pavel Orr said.',
  entities: { 'Karst Brigades': 'armed-force', Halm: 'place', 'Pavel Orr': 'person' },
  numbers: [{ words: 'At least 14', of: 'people', role: 'killed', min: 14, max: null, form: 'atLeast' }],
  said: [{ by: 'Interior Minister Pavel Orr', words: 'At least 14 people were killed in the attack', cue: 'said' }],
  events: [
    { type: 'attack', trigger: 'raided', actor: 'Karst Brigades', recipient: 'Halm', place: 'Halm', on: '2024-03-03' },
    { type: 'killing', trigger: 'killed', recipient: 'At least 14 people', counts: [0], by: 0 },
    { type: 'attack', trigger: 'attack', by: 0 },
  ],
}

const front: Sheet = {
  id: 'front',
  publisher: 'Valley Voice',
  published: '2024-03-05',
  text: 'Our men struck Halm on the night of 3 March. No more than nine were killed, a spokesman for the Karst Brigades said.',
  entities: { 'Karst Brigades': 'armed-force', Halm: 'place' },
  numbers: [{ words: 'No more than nine', min: null, max: 9, form: 'atMost', role: 'killed', of: 'were' }],
  said: [{ by: 'a spokesman for the Karst Brigades', words: 'No more than nine were killed' }],
  events: [
    { type: 'attack', trigger: 'struck', recipient: 'Halm', place: 'Halm', on: '2024-03-03' },
    {
      type: 'killing',
      trigger: 'killed',
      recipient: 'No more than nine',
      counts: [0],
      by: 0,
      on: '2024-03-03',
      place: 'Halm',
    },
  ],
}

test('an attack and the deaths it caused are one event, in one report and across reports', () => {
  const event = only(link([raid, front]), 'attack')
  assert.equal(event.edtf, '2024-03-03')
  assert.deepEqual(event.counts, { reports: 2, texts: 2, roots: 2, unknown: 0 })
  assert.deepEqual(event.roots.map(({ name }) => name).sort(), ['Dorrin Front', 'Interior Ministry of Velmar'])
})

test('two rival tolls are contested, and neither is changed', () => {
  const event = only(link([raid, front]), 'attack')
  assert.ok(event.standing.includes('contested'))
  assert.deepEqual(
    event.figures.map(({ min, max, root }) => [min, max, root]),
    [
      [14, null, 'Interior Ministry of Velmar'],
      [null, 9, 'Dorrin Front'],
    ],
  )
})

test('two raids of one week are two events: another day, or another place', () => {
  const other = (on: string, place: string): Sheet => ({
    id: 'other',
    publisher: 'Star',
    published: '2024-03-07',
    text: `The Karst Brigades attacked ${place} with rockets.`,
    entities: { 'Karst Brigades': 'armed-force', [place]: 'place' },
    events: [{ type: 'attack', trigger: 'attacked', actor: 'Karst Brigades', place, on }],
  })
  assert.equal(link([raid, other('2024-03-06', 'Halm')]).events.length, 2)
  assert.equal(link([raid, other('2024-03-03', 'Sahl Bridge')]).events.length, 2)
  assert.equal(link([raid, other('2024-03-03', 'Halm')]).events.length, 1)
})

const release = (part: Partial<Sheet> & { id: string }, event: object = {}): Sheet => ({
  publisher: 'Star',
  published: '2024-03-11',
  text: 'The Dorrin Front released two Lethian workers on Monday, a spokesman for the Karst Brigades said.',
  entities: { 'Dorrin Front': 'armed-force', 'Karst Brigades': 'armed-force', Lethia: 'polity' },
  numbers: [{ words: 'two', min: 2, max: 2, point: 2, of: 'workers', role: 'released' }],
  said: [
    { by: 'a spokesman for the Karst Brigades', words: 'The Dorrin Front released two Lethian workers on Monday' },
  ],
  events: [
    {
      type: 'release',
      trigger: 'released',
      actor: 'Dorrin Front',
      recipient: 'two Lethian workers',
      on: '2024-03-11',
      by: 0,
      counts: [0],
      ...event,
    },
  ],
  ...part,
})

test('a release told by many outlets on one statement is one event with one root', () => {
  const linked = link(['a', 'b', 'c'].map((id) => release({ id, publisher: `Outlet ${id}` })))
  const event = only(linked, 'release')
  assert.deepEqual([event.counts.reports, event.counts.roots, event.figures.length], [3, 1, 1])
  assert.deepEqual(event.standing, ['single-source'])
  assert.deepEqual(
    event.participants.map(({ role, name }) => [role, name]),
    [
      ['actor', 'Dorrin Front'],
      ['recipient', 'Lethian workers'],
    ],
  )
})

test('a denied release is never told as done by who denies it', () => {
  const denial = release(
    {
      id: 'denial',
      publisher: 'Herald',
      said: [
        {
          by: 'a spokesman for the Karst Brigades',
          words: 'The Dorrin Front released two Lethian workers on Monday',
          stance: 'denies',
        },
      ],
    },
    { status: 'denied' },
  )
  const alone = only(link([denial]), 'release')
  assert.deepEqual([alone.status, alone.counts.roots, alone.standing], ['denied', 0, ['unresolved', 'denied']])
  const both = only(
    link([denial, release({ id: 'x', said: [{ by: 'a spokesman for the Karst Brigades', words: 'two' }] })]),
    'release',
  )
  assert.deepEqual([both.status, both.standing], ['asserted', ['single-source', 'denied']])
})

test('what is demanded is not what was done', () => {
  const demand = release({ id: 'demand' }, { status: 'demanded', on: undefined })
  const events = link([demand, release({ id: 'done', publisher: 'Herald' })]).events
  assert.deepEqual(events.map(({ status }) => status).sort(), ['asserted', 'demanded'])
})

test('a later figure of the same source takes the place of the earlier one and is no conflict', () => {
  const toll = (id: string, published: string, count: string): Sheet => ({
    id,
    publisher: 'Salt Agency',
    published,
    text: `${count} people were killed in the attack on Halm, Pavel Orr said.`,
    entities: { Halm: 'place', 'Pavel Orr': 'person' },
    numbers: [{ words: count, of: 'people', role: 'killed' }],
    said: [{ by: 'Pavel Orr', words: `${count} people were killed in the attack on Halm` }],
    events: [
      {
        type: 'killing',
        trigger: 'killed',
        recipient: `${count} people`,
        place: 'Halm',
        on: '2024-03-03',
        by: 0,
        counts: [0],
      },
    ],
  })
  const { events, figures } = link([toll('a', '2024-03-04', '14'), toll('b', '2024-03-17', '19')])
  assert.equal(events.length, 1)
  assert.equal(figures[1].supersedes, figures[0].id)
  assert.deepEqual(events[0].standing, ['single-source'])
})

test('who is still held hangs on the only capture that can be meant, under the source that the report names', () => {
  const capture: Sheet = {
    id: 'capture',
    publisher: 'Star',
    published: '2024-03-04',
    text: 'The Dorrin Front took at least 30 people captive at Halm on Sunday.',
    entities: { 'Dorrin Front': 'armed-force', Halm: 'place' },
    numbers: [{ words: 'at least 30', min: 30, max: null, form: 'atLeast', of: 'people', role: 'captured' }],
    events: [
      {
        type: 'capture',
        trigger: 'took',
        actor: 'Dorrin Front',
        recipient: 'at least 30 people',
        place: 'Halm',
        on: '2024-03-03',
        counts: [0],
      },
    ],
  }
  const held = (id: string, published: string, count: string): Sheet => ({
    id,
    publisher: 'Herald',
    published,
    text: `${count} people are still held, Pavel Orr said.`,
    entities: { 'Pavel Orr': 'person' },
    numbers: [{ words: count, of: 'people', role: 'held', temporality: 'stock' }],
    said: [{ by: 'Pavel Orr', words: `${count} people are still held` }],
  })
  const { events, figures } = link([capture, held('x', '2024-03-11', '28'), held('y', '2024-03-17', '16')])
  assert.equal(events.length, 1)
  assert.deepEqual(
    figures.map(({ min, event, root }) => [min, event, root]),
    [
      [30, events[0].id, null],
      [28, events[0].id, 'Interior Ministry of Velmar'],
      [16, events[0].id, 'Interior Ministry of Velmar'],
    ],
  )
  assert.equal(figures[2].supersedes, figures[1].id)
})

test('unnamed sources count as unknown, one for each description, and never as a root', () => {
  const told = (id: string, by: string): Sheet =>
    release({
      id,
      publisher: `Outlet ${id}`,
      text: `The Dorrin Front released two Lethian workers on Monday, ${by} said. ${id}`,
      said: [{ by, words: 'The Dorrin Front released two Lethian workers on Monday' }],
      entities: { 'Dorrin Front': 'armed-force', Lethia: 'polity' },
    })
  const event = only(link([told('a', 'a senior official'), told('b', 'a witness')]), 'release')
  assert.deepEqual([event.counts.roots, event.counts.unknown, event.standing], [0, 2, ['unresolved']])
})

test('a minister and the ministry are one root', () => {
  const by = (id: string, source: string): Sheet =>
    release({
      id,
      publisher: `Outlet ${id}`,
      text: `The Dorrin Front released two Lethian workers on Monday, ${source} said.`,
      said: [{ by: source, words: 'The Dorrin Front' }],
      entities: {
        'Dorrin Front': 'armed-force',
        Lethia: 'polity',
        'Pavel Orr': 'person',
        'the interior ministry': 'organization',
      },
    })
  const event = only(link([by('a', 'Pavel Orr'), by('b', 'the interior ministry')]), 'release')
  assert.equal(event.counts.roots, 1)
})

test('two persons of one family name are two', () => {
  const said = (id: string, by: string): Sheet =>
    release({
      id,
      publisher: id,
      text: `The Dorrin Front released two Lethian workers on Monday, ${by} said.`,
      said: [{ by, words: 'two' }],
      entities: { 'Dorrin Front': 'armed-force', Lethia: 'polity', [by]: 'person' },
    })
  const roots = (sheets: Sheet[]): number => only(link(sheets), 'release').counts.roots
  assert.equal(roots([said('a', 'Ana Brekke'), said('b', 'Jonas Brekke')]), 2)
  assert.equal(roots([said('a', 'Ana Brekke'), said('b', 'Brekke')]), 1)
  assert.equal(roots([said('a', 'Ana Brekke'), said('b', 'A. Brekke')]), 1)
  assert.equal(roots([said('a', 'Ana Brekke'), said('b', 'Jonas Brekke'), said('c', 'Brekke')]), 3)
})

test('a retraction takes the root away with its copies', () => {
  const retraction: Sheet = {
    id: 'notice',
    publisher: 'Star',
    published: '2024-03-12',
    title: 'Retraction: nobody freed',
    text: 'Star has retracted its report of 11 March that the Dorrin Front released two Lethian workers.',
    entities: { 'Dorrin Front': 'armed-force', Lethia: 'polity' },
    dates: [{ words: '11 March', edtf: '2024-03-11' }],
    events: [
      {
        type: 'release',
        trigger: 'released',
        actor: 'Dorrin Front',
        recipient: 'two Lethian workers',
        on: '2024-03-11',
        status: 'negated',
      },
    ],
  }
  const linked = link([release({ id: 'a' }), retraction])
  const event = only(linked, 'release')
  assert.deepEqual([event.counts.roots, event.standing], [0, ['unresolved', 'retracted']])
  assert.deepEqual(
    linked.links.filter(({ kind }) => kind === 'retracts').map(({ a, b }) => [a.report, b.report]),
    [['notice', 'a']],
  )
})

const decide = (id: number, kind: Decision['kind'], about: Record<string, unknown>): Decision => ({
  id,
  at: '2024-04-01',
  who: 'ana',
  why: 'read both',
  kind,
  about,
})

test('a person parts and joins what the rules do not, and an undo puts it back', () => {
  const sheets = [release({ id: 'a' }), release({ id: 'b', publisher: 'Herald' })]
  const ends = { a: { report: 'a', item: 'e0' }, b: { report: 'b', item: 'e0' } }
  assert.equal(link(sheets).events.length, 1)
  assert.equal(link(sheets, [decide(1, 'reject', ends)]).events.length, 2)
  assert.equal(link(sheets, [decide(1, 'reject', ends), decide(2, 'confirm', ends)]).events.length, 1)
  assert.equal(link(sheets, [decide(1, 'reject', ends), decide(2, 'undo', { decision: 1 })]).events.length, 1)
  assert.equal(
    link(sheets, [decide(1, 'reject', ends), decide(2, 'undo', { decision: 1 }), decide(3, 'undo', { decision: 2 })])
      .events.length,
    2,
  )
  const [{ id }] = link(sheets).links.filter(({ kind }) => kind === 'same-event')
  assert.equal(link(sheets, [decide(1, 'reject', { link: id })]).events.length, 2)
  const apart = [release({ id: 'a' }), release({ id: 'b', publisher: 'Herald' }, { on: '2024-05-01' })]
  assert.equal(link(apart).events.length, 2)
  assert.equal(link(apart, [decide(1, 'merge', ends)]).events.length, 1)
})

test('further reports leave the id of an event as it is', () => {
  const [before] = link([release({ id: 'a' })]).events
  const [after] = link([
    release({ id: 'a' }),
    release({ id: 'b', publisher: 'Herald', published: '2024-03-12' }),
  ]).events
  assert.equal(after.id, before.id)
})

test('any order of reports gives the same story', () => {
  const sheets = [
    raid,
    front,
    ...['a', 'b', 'c'].map((id) => release({ id, publisher: `Outlet ${id}` })),
    release({ id: 'd', publisher: 'Herald' }, { on: '2024-03-13' }),
  ]
  const expected = link(sheets)
  fc.assert(
    fc.property(fc.shuffledSubarray(sheets, { minLength: sheets.length }), (shuffled) => {
      assert.deepEqual(link(shuffled), expected)
    }),
    { numRuns: 40 },
  )
})

test('a thousand reports are linked soon', () => {
  const sheets = Array.from({ length: 1000 }, (_, at) =>
    release(
      {
        id: `r${at}`,
        publisher: `Outlet ${at}`,
        text: `The Dorrin Front released two Lethian workers on Monday, a spokesman for the Karst Brigades said. ${at} ${at * 7}`,
      },
      { on: `2024-0${1 + (at % 9)}-${10 + (at % 17)}` },
    ),
  )
  const started = performance.now()
  link(sheets)
  assert.ok(performance.now() - started < 5000)
})
