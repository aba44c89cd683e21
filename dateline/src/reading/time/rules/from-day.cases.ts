import { type Case, nothing } from '../case.ts'

export default [
  ['The court will rule [[a week from Monday]].', '2023-10-30', { anchor: '2023-10-20' }],
  ['It was closed [[two weeks ago Thursday]].', '2023-10-05'],
  ['The court will rule [[a week from Monday]].', 'XXXX-WXX-1', { published: null }],
  ['He was [[two weeks]] from retirement, [[two days]] from [[Monday]].', ['P2W', 'P2D', '2023-10-16']],
  ['The weeks from here on; some days from him.', nothing],
] satisfies Case[]
