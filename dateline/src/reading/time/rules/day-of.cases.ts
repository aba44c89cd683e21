import { type Case, nothing } from '../case.ts'

export default [
  [
    'The war began on [[7 October]]. On [[day 14 of the war]], aid came.',
    ['2023-10-07', '2023-10-20'],
    { anchor: '2023-10-07' },
  ],
  [
    'On [[the 14th day of the war]], aid came; it has gone on since the start of the war on [[7 October]].',
    ['2023-10-20', '2023-10-07'],
  ],
  ['On [[day 14 of the war]], aid came.', 'XXXX-XX-XX', { edtf: [undefined] }],
  ['Aid came on [[the first anniversary]] of the [[October 7, 2022]] attack.', ['2023-10-07', '2022-10-07']],
  [
    'Aid came on [[the first anniversary]] of the [[October 7]] attack.',
    ['XXXX-10-07', 'XXXX-10-07'],
    { edtf: [undefined, undefined] },
  ],
  ['It was the day of the jackal and their anniversary.', nothing],
  [
    'The war began on [[7 October]]. On [[the 100th day of the war]] they met.',
    ['2023-10-07', '2024-01-14'],
    { published: '2024-01-15' },
  ],
] satisfies Case[]
