import assert from 'node:assert/strict'
import { test } from 'node:test'
import { modelWords } from './case.ts'
import { layOut } from './layout.ts'

const restored = (text: string): string => modelWords(layOut(text, 'en')).join(' ')

const cases: [text: string, restored: string][] = [
  [
    'THE ARMY OF MAROVIA DENIED TODAY THAT GUERRILLAS ATTACKED THE CROSSING.',
    'The army of Marovia denied today that guerrillas attacked the crossing .',
  ],
  [
    "INTERIOR MINISTER REYL SAID THE FRONT'S MEN DIDN'T SURRENDER.",
    "Interior Minister Reyl said the front 's men did n't surrender .",
  ],
  ['COLONEL LUIS BREKKE WAS KIDNAPPED BY THE DRF IN VELIN.', 'Colonel Luis Brekke was kidnapped by the DRF in Velin .'],
  ['Front Frees Two Captives After Oramar Talks', 'Front frees two captives after Oramar talks'],
  ['Reyl went to Velin.', 'Reyl went to Velin .'],
  ['The Sabir Brigades said so.', 'The Sabir Brigades said so .'],
  ['Interior Minister Tomas Reyl', 'Interior Minister Tomas Reyl'],
  ['IMF', 'IMF'],
  ['US, UK AND EU LEADERS MEET IN VELIN', 'US , UK and EU leaders meet in Velin'],
]

for (const [text, expected] of cases) test(`the case of: ${text}`, () => assert.equal(restored(text), expected))
