import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventTypes } from '../dateline/src/knowledge/event-types.ts'
import { type Sheet, storyOf } from '../dateline/src/linking/testing.ts'
import type { Decision } from '../dateline/src/model/link.ts'
import type { KnownName } from '../dateline/src/model/list.ts'
import { claims } from '../dateline/src/views/claims.ts'
import { conflicts } from '../dateline/src/views/conflicts.ts'
import { explainAt } from '../dateline/src/views/explain.ts'
import { figures } from '../dateline/src/views/figures.ts'
import { phrases } from '../dateline/src/views/phrases.ts'
import { plainWords } from '../dateline/src/views/plain-words.ts'
import { search } from '../dateline/src/views/search.ts'
import { show } from '../dateline/src/views/show.ts'
import { sources } from '../dateline/src/views/sources.ts'
import { timeline } from '../dateline/src/views/timeline.ts'
import { ledgerOf } from './ledger-in-memory.ts'

const names: readonly KnownName[] = [
  { name: 'Oramar', type: 'polity', aliases: ['the sultanate'] },
  { name: 'Dorrin Front', type: 'armed-force', aliases: ['the Front'] },
  { name: 'Karst Brigades', type: 'armed-force', partOf: 'Dorrin Front' },
  { name: 'Interior Ministry of Velmar', type: 'organization', aliases: ['the interior ministry'], partOf: 'Velmar' },
  { name: 'Velmar', type: 'polity' },
  { name: 'Salt Agency', type: 'outlet' },
]

const release: Sheet = {
  id: 'r1',
  publisher: 'Star',
  published: '2024-03-11',
  text: 'The Dorrin Front released two foreign hostages on Monday after mediation by Oramar, a spokesman for the Karst Brigades told the Salt Agency.',
  entities: {
    'Dorrin Front': 'armed-force',
    Oramar: 'polity',
    'Karst Brigades': 'armed-force',
    'Salt Agency': 'outlet',
  },
  numbers: [{ words: 'two', min: 2, max: 2, point: 2, of: 'hostages', role: 'released' }],
  said: [
    {
      by: 'a spokesman for the Karst Brigades',
      words: 'The Dorrin Front released two foreign hostages on Monday',
      cue: 'told',
      via: ['Salt Agency'],
    },
  ],
  events: [
    {
      type: 'release',
      trigger: 'released',
      actor: 'Dorrin Front',
      recipient: 'two foreign hostages',
      mediator: 'Oramar',
      on: '2024-03-11',
      by: 0,
      counts: [0],
    },
  ],
}
const raid = (id: string, by: string, words: string, bounds: object, published = '2024-03-04'): Sheet => ({
  id,
  publisher: `Outlet ${id}`,
  published,
  text: `The Dorrin Front attacked Halm on Sunday. ${words} people were killed in the attack, ${by} said.`,
  entities: { 'Dorrin Front': 'armed-force', Halm: 'place', 'the interior ministry': 'organization' },
  numbers: [{ words, of: 'people', role: 'killed', ...bounds }],
  said: [{ by, words: `${words} people were killed in the attack` }],
  events: [
    { type: 'attack', trigger: 'attacked', actor: 'Dorrin Front', recipient: 'Halm', place: 'Halm', on: '2024-03-03' },
    { type: 'killing', trigger: 'killed', recipient: `${words} people`, by: 0, counts: [0] },
  ],
})
const rivals: readonly Sheet[] = [
  raid('a', 'the interior ministry', 'At least 14', { min: 14, max: null, form: 'atLeast' }),
  raid('b', 'a spokesman for the Dorrin Front', 'No more than 9', { min: null, max: 9, form: 'atMost' }),
]
const ledger = (sheets: readonly Sheet[], decisions: readonly Decision[] = []) =>
  ledgerOf(storyOf(sheets, names, decisions))
const lines = async (...sheets: Sheet[]): Promise<string[]> => (await timeline(ledger(sheets))).map(({ line }) => line)

test('a line is in plain words and ends with who says so, and through whom', async () => {
  assert.deepEqual(await lines(release), [
    'Dorrin Front released 2 foreign captives after mediation by Oramar - said a spokesman for the Karst Brigades, via Salt Agency',
  ])
})

test('what was not told as done is not told as done', async () => {
  const told = async (status: NonNullable<Sheet['events']>[number]['status'], stance?: 'denies'): Promise<string> => {
    const said = release.said?.map((one) => ({ ...one, ...(stance && { stance }) }))
    const [line] = await lines({ ...release, said, events: release.events?.map((event) => ({ ...event, status })) })
    return line.split(' after ')[0]
  }
  assert.equal(await told('planned'), 'Planned: Dorrin Front to release 2 foreign captives')
  assert.equal(await told('promised'), 'Promised: Dorrin Front to release 2 foreign captives')
  assert.equal(await told('demanded'), 'Demanded: Dorrin Front to release 2 foreign captives')
  assert.equal(await told('hypothetical'), 'As a possibility: Dorrin Front to release 2 foreign captives')
  assert.equal(await told('negated'), 'Dorrin Front did not release 2 foreign captives')
  assert.equal(await told('denied', 'denies'), 'Denied: Dorrin Front released two foreign captives')
})

test('nobody is invented: without an actor the line is passive, without a source it says so', async () => {
  const [line] = await lines({
    ...release,
    said: [],
    events: [
      {
        type: 'release',
        trigger: 'released',
        recipient: 'two foreign hostages',
        on: '2024-03-11',
        counts: [0],
        mediator: 'Oramar',
      },
    ],
  })
  assert.equal(line, '2 foreign captives were released after mediation by Oramar - reported by Star, naming no source')
})

test('rival tolls stand side by side, each with whose it is', async () => {
  const [line] = await lines(...rivals)
  assert.match(
    line,
    /^Dorrin Front attacked Halm \(killed: at least 14 \(Interior Ministry of Velmar\), at most 9 \(Dorrin Front\)\) - /,
  )
  const [conflict, ...more] = await conflicts(ledger(rivals))
  assert.deepEqual(more, [])
  assert.equal(
    conflict.why,
    'at least 14 people killed (Interior Ministry of Velmar) against at most 9 people killed (Dorrin Front)',
  )
})

test('every kind of event can be told in a clause', () => {
  assert.deepEqual(
    eventTypes.filter(({ id }) => !(id in phrases)).map(({ id }) => id),
    [],
  )
})

test('a label is kept as the words of who uses it', () => {
  const cases: [string, string][] = [
    ['foreign hostages', 'foreign captives'],
    ['two detainees', 'two captives'],
    ['regime soldiers', '“regime” soldiers'],
    ['terrorists', '“terrorists”'],
    ['aid workers', 'aid workers'],
    ['Islamic Resistance', 'Islamic Resistance'],
    ['Occupation forces', '“occupation forces”'],
    ['American hostages', 'American captives'],
  ]
  for (const [words, plain] of cases) assert.equal(plainWords(words), plain)
})

test('filters narrow every list, and an undated entry falls within no days', async () => {
  const story = ledger([release, ...rivals])
  const count = async (filter: object): Promise<number> => (await timeline(story, filter)).length
  assert.equal(await count({}), 2)
  assert.equal(await count({ from: '2024-03-10' }), 1)
  assert.equal(await count({ to: '2024-03-03' }), 1)
  assert.equal(await count({ from: '2024', to: '2024' }), 2)
  assert.equal(await count({ actor: 'the sultanate' }), 1)
  assert.equal(await count({ type: 'RETREAT' }), 1)
  assert.equal(await count({ type: 'retreat-release' }), 1)
  assert.equal(await count({ source: 'Outlet a' }), 1)
  await assert.rejects(count({ from: 'soon' }), { code: 'BAD_DATE' })
  assert.equal((await figures(story, { type: 'attack' })).length, 2)
  assert.equal((await claims(story, { source: 'the interior ministry' })).length, 1)
  const undated = ledger([{ ...release, events: release.events?.map((event) => ({ ...event, on: undefined })) }])
  assert.equal((await timeline(undated, { from: '2000' })).length, 0)
})

test('sources count roots, relays and outlets apart', async () => {
  const found = await sources(ledger([release]))
  assert.deepEqual(
    found.map(({ as, name, counts }) => [as, name, counts.claims]),
    [
      ['root', 'Dorrin Front', 1],
      ['relay', 'Salt Agency', 1],
      ['outlet', 'Star', 1],
    ],
  )
})

test('whatever has an id opens the exact words it rests on', async () => {
  const story = ledger([release])
  const { events, figures, claims, links } = await story.linked()
  for (const { id } of [...events, ...figures, ...claims, ...links]) {
    const { passages } = await show(story, id)
    assert.ok(passages.length > 0, id)
    for (const { start, end, exact } of passages) assert.equal(release.text.slice(start, end), exact)
  }
  const shown = await show(story, events[0].id.slice(0, 6))
  assert.equal(shown.kind, 'event')
  assert.equal((await show(story, 'r1')).kind, 'report')
  await assert.rejects(show(story, 'nothing'), { code: 'UNKNOWN_ID' })
})

test('a search gives the place, its surroundings and what is told there', async () => {
  const [hit] = await search(ledger([release]), 'mediation')
  assert.equal(hit.exact, 'mediation')
  assert.equal(hit.events.length, 1)
  assert.ok(release.text.includes(hit.prefix + hit.exact + hit.suffix))
})

test('a place of a report is explained by everything that was recorded there, the narrowest first', () => {
  const { reports, readings } = storyOf([release])
  const found = explainAt(reports[0].text, readings[0], release.text.indexOf('two'))
  assert.deepEqual(
    found.map(({ part, as }) => `${part} ${as}`),
    ['quantity count', 'event recipient', 'attribution content'],
  )
  assert.deepEqual(explainAt('', readings[0], 99999), [])
})
