import { type Case, nothing } from '../case.ts'

export default [
  ['Sirens sounded at [[6:30 a.m. Saturday]].', '2023-10-14T06:30', { type: 'TIME', edtf: '2023-10-14' }],
  ['Sirens sounded at [[6.30am on Saturday]].', '2023-10-14T06:30'],
  ['Sirens sounded at [[6 p.m.]] on the coast.', '2023-10-20T18:00'],
  ['Sirens sounded at [[0630 GMT]].', '2023-10-20T06:30Z'],
  ['Sirens sounded at [[14:05]].', '2023-10-20T14:05'],
  ['Sirens sounded at [[noon Thursday]].', '2023-10-19T12:00'],
  ['Sirens sounded at [[midnight]].', '2023-10-20T24:00'],
  ["Sirens sounded at [[six o'clock]].", '2023-10-20T06:00'],
  ['The offer runs until [[5 p.m. EST Nov. 9]].', '2023-11-09T17:00'],
  ['They met on [[Monday at 9 a.m.]]', '2023-10-16T09:00'],
  ['It began on [[7 October 2023]]; at [[06:30]] the wall fell.', ['2023-10-07', '2023-10-07T06:30']],
  ['Sirens sounded at [[6:30 a.m.]]', 'XXXX-XX-XXT06:30', { published: null }],
  ['They struck at [[dawn]].', '2023-10-20TMO'],
  ['The clock showed 25:61 and 13:75.', nothing],
  ['It is 13 p.m. nowhere.', nothing],
  ['They won 3:1 and read John 3:16-17.', ['3:16'].slice(1)],
  ['On [[the night of 3 March]] it began.', '2023-03-03TNI'],
  ['Shots were heard at [[0945 this morning]].', '2023-10-20T09:45'],
  ['Shots were heard at [[1625]], he said.', '2023-10-20T16:25'],
  ['They stopped at 2000 feet; at 1500 men.', nothing],
] satisfies Case[]
