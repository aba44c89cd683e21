import { type Case, nothing } from '../case.ts'

export default [
  ['They struck on [[Simchat Torah]].', '2023-10-07', { edtf: '2023-10-07' }],
  ['They struck on [[Christmas Eve]].', '2022-12-24'],
  ['They will pause over [[Christmas]].', '2023-12-25'],
  ['They struck on [[Good Friday 2024]].', '2024-03-29'],
  ['They struck on [[Orthodox Easter 2024]].', '2024-05-05'],
  ['They struck on [[Yom Kippur]].', '2023-09-25'],
  ['They struck at [[Hanukkah 2023]].', '2023', { edtf: '[2023-12-08..2023-12-15]' }],
  ['They paused for [[Eid al-Fitr]].', '2023-04-22', { mod: 'APPROX', edtf: '[2023-04-21..2023-04-23]' }],
  ['They paused during [[Ramadan]].', '2023', { edtf: '[2023-03-22..2023-04-22]' }],
  ['They struck on [[Thanksgiving]].', '2022-11-24'],
  ["They struck on [[New Year's Day 2024]].", '2024-01-01'],
  ['They struck on [[Christmas]].', 'XXXX', { published: null, edtf: [undefined] }],
  ['The Yom Kippur War, the Easter Rising and the Good Friday Agreement.', nothing],
  ['Easter Island lies far off.', nothing],
  ['At the Christmas party he called Easter a sham.', nothing],
] satisfies Case[]
