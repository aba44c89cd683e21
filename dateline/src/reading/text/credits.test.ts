import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../model/span.ts'
import { findCredits } from './credits.ts'
import { layOut } from './layout.ts'

const cases: [text: string, ...credits: string[]][] = [
  ['VELIN, March 4 (MPA) - The Front freed two.', 'MPA <MPA> dateline'],
  ['DOHA (Reuters) - The Front freed two.', 'Reuters <Reuters> dateline'],
  ['TESSARY, Marovia, March 4, 2024 (AP) — The Front freed two.', 'Associated Press <AP> dateline'],
  ['VELIN, 4 FEB 90 (ACAN-EFE) -- [TEXT] THE ARMY LEFT.', 'EFE <ACAN-EFE> dateline'],
  ['VELIN (MAROVIA), 4 FEB 90 (RADIO HALM) -- [TEXT] THE ARMY LEFT.', 'RADIO HALM <RADIO HALM> dateline'],
  ['VELIN, March 4 (a day before the vote) - The Front freed two.'],
  ['Velin, March 4 (Harbour Day) - The Front freed two.'],
  ['(AFP) - The Front freed two.', 'Agence France-Presse <AFP> dateline'],
  ['VELIN - The Front freed two.'],
  ['The Front (KF) - once a party - freed two.'],
  [
    'Two were freed.\nWith inputs from AFP and Reuters',
    'Agence France-Presse <With inputs from AFP and Reuters> inputs',
    'Reuters <With inputs from AFP and Reuters> inputs',
  ],
  [
    'Two were freed.\nThe Associated Press contributed to this report.',
    'Associated Press <The Associated Press contributed to this report> contributed',
  ],
  ['Two were freed.\nLea Brekke contributed to this report.'],
  ['The army contributed to this report of the ministry.'],
  ['Two were freed. — Reuters', 'Reuters <. — Reuters> signature'],
  ['Two were freed. (AFP)', 'Agence France-Presse <. (AFP)> signature'],
  ['Two were freed, according to Reuters.'],
  ['He met officials of the PA. The PA did not comment.'],
  ['Source: Xinhua', 'Xinhua <Source: Xinhua> source'],
  [
    'This article was first published in The Lethian Courier.',
    'The Lethian Courier <This article was first published in The Lethian Courier> first-published',
  ],
]

for (const [text, ...expected] of cases) {
  test(`credits of: ${text.replaceAll('\n', ' / ')}`, () => {
    const found = findCredits(layOut(text)).map(
      (credit) => `${credit.agency} <${wordsOf(text, credit)}> ${credit.rule.replace('credit/', '')}`,
    )
    assert.deepEqual(found, expected)
  })
}
