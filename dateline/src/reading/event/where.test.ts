import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { KnownName } from '../../model/list.ts'
import { wordsOf } from '../../model/span.ts'
import { read } from '../reader.ts'
import { readWeights } from '../syntax/weights.ts'

const models = {
  parser: readWeights(readFileSync(new URL('../../../models/parser.dlw', import.meta.url))),
  names: readWeights(readFileSync(new URL('../../../models/names.dlw', import.meta.url))),
  kernel: readFileSync(new URL('../syntax/kernel/kernel.wasm', import.meta.url)),
}

const lists: KnownName[] = [
  ...['Velmar', 'Oramar', 'Lethia'].map((name): KnownName => ({ name, type: 'polity' })),
  ...['Sahl', 'Halm', 'Tessary', 'Velin', 'Karsk'].map((name): KnownName => ({ name, type: 'place' })),
  { name: 'Dorrin Front', type: 'armed-force', aliases: ['the Front'] },
]

/** A sentence of 12 June 2024, and some of its events: "trigger" date place, - where there is none. */
const cases: readonly (readonly [sentence: string, ...events: string[]])[] = [
  ['Four people were killed in the western Karsk region.', '"killed" - Karsk'],
  ['The Front shelled the town of Halm overnight.', '"shelled" 2024-06-12 Halm'],
  ['In the northern province of Sahl, police arrested 12 people on Tuesday.', '"arrested" 2024-06-11 Sahl'],
  ['Soldiers shot dead two men at a checkpoint outside the city of Karsk on Monday.', '"shot dead" 2024-06-10 Karsk'],
  [
    'At least 30 people were killed in a drone strike targeting a shelter in Tessary on Saturday, according to activists.',
    '"killed" 2024-06-08 Tessary',
  ],
  [
    'Dozens of civilians were killed in a drone strike that hit a shelter in Tessary.',
    '"killed" - Tessary',
    '"drone strike" - Tessary',
  ],
  [
    'On Monday, gunmen attacked a convoy near Halm, killing four guards.',
    '"attacked" 2024-06-10 Halm',
    '"killing" 2024-06-10 Halm',
  ],
  [
    'An air strike on a market in the village of Tessary killed 17 people on Monday, officials said.',
    '"air strike" 2024-06-10 Tessary',
    '"killed" 2024-06-10 Tessary',
  ],
  [
    'Five people were killed late on Sunday when a shell hit a house in Halm.',
    '"killed" 2024-06-09 Halm',
    '"hit" 2024-06-09 Halm',
  ],
  ['Four people were killed and 16 injured in the Karsk region.', '"killed" - Karsk', '"injured" - Karsk'],
  ['Two policemen were wounded in clashes with protesters in Velin on Sunday.', '"wounded" 2024-06-09 Velin'],
  ['Protesters marched through Velin on Saturday.', '"marched" 2024-06-08 Velin'],
  ['A court in Velin sentenced two men to ten years in prison on Tuesday.', '"sentenced" 2024-06-11 Velin'],
  ['A blast shook the besieged Lethian city of Halm on Friday, killing two people.', '"killing" 2024-06-07 Halm'],
  ['Police in Velin said two men had been shot dead in Karsk.', '"shot dead" - Karsk'],
  ['Two people were killed in Halm, the governor of Karsk said.', '"killed" - Halm'],
  ['A minister in Velin condemned the attack in Halm.', '"condemned" - -', '"attack" - Halm'],
  ['The two sides held talks on Sahl in Oramar.', '"held talks" - Oramar'],
  ['Envoys of Velmar and Lethia met on Monday.', '"met" 2024-06-10 -'],
]

for (const [text, ...expected] of cases) {
  test(`when and where: ${text}`, () => {
    const { events, entities } = read({ id: 'r', text, published: '2024-06-12', language: 'en' }, { models, lists })
    const found = events.map(({ trigger, edtf, place }) => {
      const name = entities.find(({ id }) => id === place)?.name
      return `"${wordsOf(text, trigger)}" ${edtf ?? '-'} ${name ?? '-'}`
    })
    for (const one of expected) assert.ok(found.includes(one), `${one} is not among ${found.join('; ')}`)
  })
}
