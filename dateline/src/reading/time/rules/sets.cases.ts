import { type Case, nothing } from '../case.ts'

export default [
  ['They meet [[every Monday]].', 'XXXX-WXX-1', { type: 'SET', edtf: [undefined] }],
  ['They meet [[each year]].', 'P1Y'],
  ['They meet [[every two weeks]].', 'P2W'],
  ['They meet [[every other day]].', 'P2D'],
  ['They meet on [[Mondays]].', 'XXXX-WXX-1'],
  ['They meet on [[Friday nights]].', 'XXXX-WXX-5TNI'],
  ['They meet [[twice a week]].', 'P1W'],
  ['They meet [[daily]].', 'P1D'],
  ['The daily briefing of the weekly paper.', nothing],
  ['Hourly and salaried workers.', nothing],
  ['They meet [[three times a day]].', 'P1D'],
  ['They meet [[every weekend]] and rest on [[weekends]].', ['XXXX-WXX-WE', 'XXXX-WXX-WE']],
  ['Ten times a share was paid.', nothing],
  ['They meet [[every other Friday]].', 'XXXX-WXX-5'],
  ['Every other Fridayite left.', nothing],
] satisfies Case[]
