import { type Case, nothing } from '../case.ts'

export default [
  ['He is [[now]] in Velin.', 'PRESENT_REF', { edtf: [undefined] }],
  ['He is [[currently]] in Velin.', 'PRESENT_REF'],
  ['He was [[recently]] freed.', 'PAST_REF'],
  ['He will [[soon]] be freed.', 'FUTURE_REF'],
  ['In [[the past]] it failed; in [[the near future]] it may not.', ['PAST_REF', 'FUTURE_REF']],
  ['He left as soon as he could, soon after the raid.', nothing],
  ['The current chief presented the presents.', nothing],
  ['The donor Homes Now paid.', nothing],
  ["In [[today]]'s world the leaders of [[tomorrow]] watch.", ['PRESENT_REF', 'FUTURE_REF']],
  ["[[Today]]'s meeting was short.", '2023-10-20'],
  ['The past leaders met the future king.', nothing],
  ['In [[the past]], they met; in [[the future]] they may.', ['PAST_REF', 'FUTURE_REF']],
] satisfies Case[]
