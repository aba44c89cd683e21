import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conflictsAmong, disjoint, sameThing } from './conflict.ts'
import type { Figure } from './entry.ts'

const figure = (part: Partial<Figure>): Figure => ({
  id: 'q1',
  report: 'r',
  start: 0,
  end: 2,
  event: 'e1',
  root: 'A',
  form: 'exact',
  point: null,
  counted: 'people',
  role: 'killed',
  min: 9,
  max: 9,
  minInclusive: true,
  maxInclusive: true,
  ...part,
})

const inConflict = (a: Figure, b: Figure): boolean =>
  conflictsAmong(
    [
      { ...a, id: 'a' },
      { ...b, id: 'b' },
    ],
    ({ asOf }) => asOf ?? '2024-03-04',
  ).length > 0

test('an exclusive bound shuts its own number out', () => {
  const moreThanNine = figure({ min: 9, max: null, minInclusive: false, maxInclusive: false })
  assert.ok(disjoint(moreThanNine, figure({})))
  assert.ok(!disjoint({ ...moreThanNine, minInclusive: true }, figure({})))
})

test('rival tolls are in conflict, the same source later is not compared here', () => {
  assert.ok(inConflict(figure({}), figure({ root: 'B', min: 14, max: null })))
  assert.ok(!inConflict(figure({}), figure({ root: 'A', min: 14, max: null })))
  assert.ok(!inConflict(figure({}), figure({ root: 'B', min: 5, max: null })))
})

test('parts, other events, other days and other things are no conflict', () => {
  const rival = figure({ root: 'B', min: 14, max: 14 })
  assert.ok(!inConflict(figure({ partOf: 'q0' }), rival))
  assert.ok(!inConflict(figure({ event: 'e2' }), rival))
  assert.ok(!inConflict(figure({ asOf: '2024-03-04' }), { ...rival, asOf: '2024-03-17' }))
  assert.ok(!inConflict(figure({ role: 'injured' }), rival))
  assert.ok(!inConflict(figure({ counted: 'children' }), rival))
})

test('a ceiling of one kind is meant as the whole toll, a number of one kind is not', () => {
  const rival = figure({ root: 'B', min: 14, max: null })
  assert.ok(inConflict(figure({ counted: 'soldiers', form: 'atMost', min: null }), rival))
  assert.ok(!inConflict(figure({ counted: 'soldiers' }), rival))
  assert.ok(!inConflict(figure({ counted: 'civilians', form: 'zero', min: 0, max: 0 }), rival))
})

test('people and bodies are the same thing, fighters and civilians are not', () => {
  assert.ok(sameThing(figure({ counted: 'bodies' }), figure({ counted: 'people' })))
  assert.ok(!sameThing(figure({ counted: 'fighters' }), figure({ counted: 'civilians' })))
})

test('a count that changes is compared within days, one that does not at any time', () => {
  const [early, late] = [figure({ asOf: '2024-03-04' }), figure({ root: 'B', min: 19, max: 19 })]
  const among = (role: string): number =>
    conflictsAmong(
      [
        { ...early, role, id: 'a' },
        { ...late, role, id: 'b' },
      ],
      ({ asOf }) => asOf ?? '2024-03-17',
    ).length
  assert.equal(among('killed'), 0)
  assert.equal(among('released'), 1)
})

test('what its source has replaced is in conflict only where the later number is too', () => {
  const [front, first] = [
    figure({ id: 'a', form: 'atMost', min: null }),
    figure({ id: 'b', root: 'B', min: 14, max: null }),
  ]
  const day = (): string => '2024-03-04'
  assert.equal(
    conflictsAmong([front, first, figure({ id: 'c', report: 't', root: 'B', min: 19, max: 19, supersedes: 'b' })], day)
      .length,
    2,
  )
  assert.equal(
    conflictsAmong([front, first, figure({ id: 'c', report: 't', root: 'B', min: 8, max: 8, supersedes: 'b' })], day)
      .length,
    0,
  )
})

test('a lesser figure beside a greater one of the same report and source is taken for a part', () => {
  const [all, children] = [figure({ id: 'a', min: 12, max: 12 }), figure({ id: 'b', min: 4, max: 4, counted: 'dead' })]
  const rival = figure({ id: 'c', report: 's', root: 'B', min: 20, max: null })
  assert.deepEqual(
    conflictsAmong([all, children, rival], () => '2024-03-04').map(([x, y]) => x.id + y.id),
    ['ac'],
  )
})
