import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { KnownName } from '../model/list.ts'
import { castOf } from './cast.ts'
import { officesOf } from './offices.ts'
import { portfolioOf } from './source-heads.ts'
import { sourcesOf } from './sources.ts'
import { fromSheet, type Sheet } from './testing.ts'

const names: readonly KnownName[] = [
  { name: 'Velmar', type: 'polity' },
  { name: 'Dorrin Front', type: 'armed-force', aliases: ['the Front'] },
  { name: 'Karst Brigades', type: 'armed-force', partOf: 'Dorrin Front' },
  { name: 'Osk Tarran', type: 'person', partOf: 'Karst Brigades', roles: ['spokesman'] },
  { name: 'Pavel Orr', type: 'person', partOf: 'Velmar', roles: ['Interior Minister'] },
  {
    name: 'Interior Ministry of Velmar',
    type: 'organization',
    aliases: ["Velmar's interior ministry"],
    partOf: 'Velmar',
  },
  { name: 'Salt Agency', type: 'outlet' },
]
const entities: NonNullable<Sheet['entities']> = {
  Velmar: 'polity',
  'Dorrin Front': ['armed-force', 'the Front'],
  'Karst Brigades': 'armed-force',
  'Osk Tarran': 'person',
  'Pavel Orr': 'person',
  'Salt Agency': 'outlet',
  'Velmarian army': 'armed-force',
  'Court of Salt and Iron': 'organization',
  UN: 'organization',
}

const voicesOf = (by: string): string[] => {
  const sheet: Sheet = {
    id: 'r',
    text: `The harvest was good, ${by} said. Velmar, the Dorrin Front and the Velmarian army agree.`,
    entities,
    said: [{ by, words: 'The harvest was good' }],
  }
  const page = fromSheet(sheet)
  const cast = castOf([page], names)
  const sources = sourcesOf(page, cast, officesOf(cast))
  return sources
    .voicesOf(page.reading.attributions[0])
    .map((voice) => sources.rootOf(voice))
    .map(({ as, name }) => `${as}: ${name}`)
}

const cases: [said: string, source: string][] = [
  ['Osk Tarran', 'root: Dorrin Front'],
  ['a spokesman for the Karst Brigades', 'root: Dorrin Front'],
  ['the spokesman of the Dorrin Front, Osk Tarran,', 'root: Dorrin Front'],
  ['a statement by the Dorrin Front', 'root: Dorrin Front'],
  ['the Front', 'root: Dorrin Front'],
  ['Pavel Orr', 'root: Interior Ministry of Velmar'],
  ['Interior Minister Pavel Orr', 'root: Interior Ministry of Velmar'],
  ['the interior ministry', 'root: Interior Ministry of Velmar'],
  ['an interior ministry spokeswoman', 'root: Interior Ministry of Velmar'],
  ['an army spokesman', 'root: Velmarian army'],
  ['the district council', 'root: district council'],
  ['a Salt Agency correspondent', 'root: Salt Agency'],
  ['the Salt Agency', 'outlet: Salt Agency'],
  ['a Salt Agency report', 'outlet: Salt Agency'],
  ['Velmarian officials', 'unknown: Velmarian officials'],
  ['a senior official of the Dorrin Front', 'unknown: a senior official of the Dorrin Front'],
  ['a diplomat close to the talks', 'unknown: a diplomat close to the talks'],
  ['two sources in the interior ministry', 'unknown: two sources in the interior ministry'],
  ['the Dorrin Front (DF)', 'root: Dorrin Front'],
  ['the UN', 'root: United Nations'],
  ['a UN official', 'unknown: a UN official'],
  ['the Presidency', 'root: presidency'],
  ['residents', 'unknown: residents'],
  ['a nurse who asked not to be named', 'unknown: a nurse who asked not to be named'],
  ['minister', 'nobody: '],
]
for (const [said, source] of cases) test(`"${said}" is ${source}`, () => assert.deepEqual(voicesOf(said), [source]))

const together: [said: string, sources: string[]][] = [
  ['Pavel Orr and the Front', ['root: Interior Ministry of Velmar', 'root: Dorrin Front']],
  ['the army and the Dorrin Front', ['root: Velmarian army', 'root: Dorrin Front']],
  ['the Dorrin Front and Velmarian state media', ['root: Dorrin Front', 'unknown: Velmarian state media']],
  ['Pavel Orr and other officials', ['root: Interior Ministry of Velmar', 'unknown: other officials']],
  ['the Court of Salt and Iron', ['root: Court of Salt and Iron']],
  ['the head and chief editor of the Salt Agency', ['unknown: the head and chief editor of the Salt Agency']],
  ['Interior Minister and deputy leader Pavel Orr', ['root: Interior Ministry of Velmar']],
  ['Velmarian and Oramari officials', ['unknown: Velmarian and Oramari officials']],
  ['the Dorrin Front, a network of residents and activists', ['root: Dorrin Front']],
  ['Pavel Orr, who led the talks between Oramar and Velmar', ['root: Interior Ministry of Velmar']],
  ['residents and officials', ['unknown: residents and officials']],
]
for (const [said, sources] of together)
  test(`"${said}" speak as ${sources.length}`, () => assert.deepEqual(voicesOf(said), sources))

test('a ministry is named in many ways', () => {
  const fields: [string, string | undefined][] = [
    ['Interior Minister', 'interior'],
    ['Ministry of Foreign Affairs', 'foreign'],
    ["Lethia's foreign ministry", 'foreign'],
    ['Minister of the Interior', 'interior'],
    ['Defense Minister', 'defence'],
    ['Secretary of State', 'state'],
    ['Prime Minister', undefined],
    ['Prime Minister of Velmar', undefined],
    ['the ministry', undefined],
  ]
  for (const [words, field] of fields) assert.equal(portfolioOf(words), field, words)
})
