import { type Case, nothing } from '../case.ts'

export default [
  ['He left [[three days ago]].', '2023-10-17', { edtf: '2023-10-17' }],
  ['[[Two years ago]] the talks failed.', '2021'],
  ['He left [[two weeks ago]].', '2023-W40', { edtf: '[2023-10-02..2023-10-08]' }],
  ['He left [[five months ago]].', '2023-05'],
  ['He left [[about a week ago]].', '2023-W41', { mod: 'APPROX' }],
  ['He left [[48 hours ago]].', '2023-10-18'],
  ['He left [[three hours ago]].', '2023-10-20T11', { published: '2023-10-20T14:20:00+03:00' }],
  ['He left [[three hours ago]].', 'XXXX-XX-XXTXX'],
  [
    'It began on [[7 October 2022]]; [[a month earlier]] he had fled.',
    ['2022-10-07', '2022-09'],
    { anchor: '2022-10-07' },
  ],
  ['It began on [[7 October 2022]]. [[Three days later]] he fled.', ['2022-10-07', '2022-10-10']],
  ['They met [[years ago]].', 'PAST_REF', { edtf: [undefined] }],
  ['They meet [[two weeks from now]].', '2023-W44'],
  ['He left [[three days ago]].', 'XXXX-XX-XX', { published: null }],
  ['Profit in [[the third quarter]] rose from [[a year earlier]].', ['2023-Q3', '2022-Q3']],
  ['The ago of the poem is long.', nothing],
  ['It began in [[June 2022]]; [[half a year later]] it was over.', ['2022-06', '2022-12']],
] satisfies Case[]
