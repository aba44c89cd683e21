import { type Case, nothing } from '../case.ts'

export default [
  ['He is [[now]] in Velin.', 'PRESENT_REF', { edtf: [undefined] }],
  ['He is [[currently]] in Velin.', 'PRESENT_REF'],
  ['He was [[recently]] freed.', 'PAST_REF'],
  ['He will [[soon]] be freed.', 'FUTURE_REF'],
  ['In [[the past]] it failed; in [[the near future]] it may not.', ['PAST_REF', 'FUTURE_REF']],
  ['He left as soon as he could, soon after the raid.', nothing],
  ['The current chief presented the presents.', nothing],
] satisfies Case[]
