import type { Case } from './case.ts'

export default [
  ['The ministry said on [[Monday]] that forty were killed.', '2023-10-16', { dates: 'saying' }],
  ['"It is over," he said [[Thursday]].', '2023-10-19', { dates: 'saying' }],
  ['He told reporters in Velin on [[Thursday]].', '2023-10-19', { dates: 'saying' }],
  ['On [[Thursday]], the ministry said it had no news.', '2023-10-19', { dates: 'saying' }],
  ['The ministry said forty were killed on [[Sunday]].', '2023-10-15', { dates: 'event' }],
  ['He said that the raid on [[Sunday]] had failed.', '2023-10-15', { dates: 'event' }],
  ['Gunmen freed two captives on [[Friday]].', '2023-10-20', { dates: 'event' }],
  ['On [[Sunday]], gunmen freed two captives.', '2023-10-15', { dates: 'event' }],
  ['He told reporters in the capital on [[Thursday]].', '2023-10-19', { dates: 'saying' }],
  ['The army on [[Wednesday]] denied it.', '2023-10-18', { dates: 'saying' }],
  ['He said after the raid on [[Thursday]] that it failed.', '2023-10-19', { dates: 'event' }],
  ['TESSARY, Marovia, [[March 4]] (MPA) - Fighters came.', '2023-03-04', { dates: 'saying' }],
] satisfies Case[]
