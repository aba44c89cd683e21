import { type Case, nothing } from '../case.ts'

export default [
  ['Sales fell in [[the third quarter]].', '2023-Q3', { edtf: '[2023-07..2023-09]' }],
  ['A [[third-quarter]] loss was posted.', '2023-Q3'],
  ['Sales fell in [[the third quarter of 2021]].', '2021-Q3'],
  ["Sales fell in [[this year's second quarter]].", '2023-Q2'],
  ['Sales fell in [[Q3 2022]].', '2022-Q3'],
  ['Sales fell in [[the third quarter]]. Costs in [[the quarter]] rose.', ['2023-Q3', '2023-Q3']],
  ['Sales fell in [[the latest quarter]].', '2023-Q3'],
  ['A [[third-quarter]] loss, against [[year-earlier]] profit.', ['2023-Q3', '2022-Q3']],
  ['Sales fell in [[the first half of 2022]].', '2022-H1', { edtf: '[2022-01..2022-06]' }],
  ['They lost in the second half; a quarter of them fled to the old quarter.', nothing],
  ['It fell in [[the last financial quarter]].', '2023-Q3'],
] satisfies Case[]
