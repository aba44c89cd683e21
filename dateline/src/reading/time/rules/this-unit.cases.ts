import { type Case, nothing } from '../case.ts'

export default [
  ['They met [[last week]].', '2023-W41', { edtf: '[2023-10-09..2023-10-15]', anchor: '2023-10-20' }],
  ['[[Earlier this week]], they met.', '2023-W42', { mod: 'START' }],
  ['They met [[last month]].', '2023-09', { edtf: '2023-09' }],
  ['They meet [[next year]].', '2024'],
  ['It grew in [[the past year]].', '2022'],
  ['It grows in [[the current year]].', '2023'],
  ['They met [[last week]].', 'XXXX-WXX', { published: null, edtf: [undefined] }],
  ['It will be done [[later this year]].', '2023', { mod: 'END' }],
  ['It will be done by [[the end of the year]].', '2023', { mod: 'END', edtf: '[..2023]' }],
  ['It will be done by [[year-end]].', '2023', { mod: 'END' }],
  ['It began on [[7 October 2022]]. [[The next day]] it spread.', ['2022-10-07', '2022-10-08']],
  ['It began on [[7 October 2022]]. [[The day before]], all was calm.', ['2022-10-07', '2022-10-06']],
  ['It began in [[June 2022]]. It ended [[the following month]].', ['2022-06', '2022-07']],
  ['It began in [[1987]]. It ended [[the following year]].', ['1987', '1988']],
  ['It began in [[1987]]; [[that year]] he died.', ['1987', '1987']],
  ['They fought over [[the weekend]].', '2023-W41-WE', { edtf: '[2023-10-14..2023-10-15]' }],
  ['They will meet over [[the weekend]].', '2023-W42-WE'],
  ['Profit for [[the year]] ended [[June 30]] fell.', ['P1Y', '2023-06-30']],
  ['He spoke on the "This Week" programme.', nothing],
  ['It was the end of a long day for the team.', nothing],
] satisfies Case[]
