import { type Case, nothing } from '../case.ts'

export default [
  ['Sales are up on [[this time last year]].', '2022-10', { edtf: '2022-10' }],
  ['It was dry at [[the same time last week]].', '2023-10-13'],
  ['They will be gone [[this time tomorrow]].', '2023-10-21'],
  ['Sales are up on [[this time last year]].', 'XXXX-XX', { published: null }],
  ['This time the talks will last; at the same time a last minute deal is near.', nothing],
] satisfies Case[]
