import { type Case, nothing } from '../case.ts'

export default [
  ['The walkout will end on [[the 15th]].', '2023-11-15', { edtf: '2023-11-15' }],
  ['The ferry sank on [[the 15th]], he said.', '2023-10-15'],
  ['The bridge fell on [[the 28th]].', '2023-09-28'],
  ['It sank on [[3 March 2021]]; the crew was found on [[the 15th]].', ['2021-03-03', '2021-03-15']],
  ['They must answer by [[the 3rd of next month]].', '2023-11-03', { edtf: '[..2023-11-03]' }],
  ['The ferry sank on [[the 15th]].', 'XXXX-XX-15', { published: null }],
  ['It fell on [[the 31st]].', '2023-08-31', { published: '2023-09-30' }],
  [
    'They met on [[the 12th]] and [[13th]], and fled between [[the 3rd]] and [[the 5th]].',
    ['2023-10-12', '2023-10-13', '2023-10-03', '2023-10-05'],
  ],
  ['On [[3 May 2022]] and in the 4th raid and 5th siege he fled.', '2022-05-03'],
  ['They live on the 15th floor, on the 4th and 5th floors, by the 3rd gate.', nothing],
  ['They met after the 14th-round knockout, before the 7th Fleet sailed.', nothing],
  ['He came the 15th in a field of 40.', nothing],
  ['They met on the 15th of the 40 hills.', nothing],
] satisfies Case[]
