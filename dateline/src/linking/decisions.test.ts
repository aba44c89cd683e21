import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Linked } from '../model/entry.ts'
import type { Decision } from '../model/link.ts'
import { linkStory } from './link-story.ts'
import { type Sheet, storyOf } from './testing.ts'

const release = (id: string, on: string): Sheet => ({
  id,
  publisher: `Outlet ${id}`,
  published: '2024-03-12',
  text: `The Dorrin Front released two workers in Halm, Ana Brekke said. ${id}`,
  entities: { 'Dorrin Front': 'armed-force', 'Ana Brekke': 'person', Halm: 'place' },
  numbers: [{ words: 'two', min: 2, max: 2, point: 2, of: 'workers', role: 'released' }],
  said: [{ by: 'Ana Brekke', words: 'The Dorrin Front released two workers in Halm' }],
  events: [
    { type: 'release', trigger: 'released', actor: 'Dorrin Front', recipient: 'two workers', on, by: 0, counts: [0] },
  ],
})
const sheets = [
  release('a', '2024-03-09'),
  release('b', '2024-03-09'),
  release('c', '2024-03-11'),
  release('d', '2024-03-11'),
]
const link = (decisions: readonly Decision[]): Linked => linkStory(storyOf(sheets, [], decisions))
const eventsOf = (decisions: readonly Decision[]): string[] =>
  link(decisions)
    .events.map(({ mentions }) => mentions.map(({ report }) => report).join(''))
    .sort()

const decision = (id: number, kind: Decision['kind'], about: Decision['about']): Decision => ({
  id,
  at: '2024-04-01',
  who: 'ana',
  why: '',
  kind,
  about,
})
const event = (report: string) => ({ report, item: 'e0' })
const pair = (id: number, kind: Decision['kind'], a: string, b: string): Decision =>
  decision(id, kind, { a: event(a), b: event(b) })

test('to merge two events brings all that either had', () => {
  assert.deepEqual(eventsOf([]), ['ab', 'cd'])
  assert.deepEqual(eventsOf([pair(1, 'merge', 'b', 'd')]), ['abcd'])
})

test('a split stands against a merge that would bring both back together', () => {
  assert.deepEqual(eventsOf([pair(1, 'split', 'a', 'd'), pair(2, 'merge', 'b', 'c')]), ['ab', 'cd'])
  assert.deepEqual(eventsOf([pair(1, 'split', 'a', 'b')]), ['a', 'b', 'cd'])
})

test('who bears one name in many reports can be told apart in one of them', () => {
  const names = (decisions: readonly Decision[]): number =>
    new Set(
      link(decisions)
        .links.filter(({ kind, a }) => kind === 'same-entity' && a.item === 'n1')
        .map(({ b }) => b.report),
    ).size
  assert.equal(names([]), 3)
  const split = decision(1, 'split', { a: { report: 'a', item: 'n1' }, b: { report: 'd', item: 'n1' } })
  assert.equal(names([split]), 2)
})

const report = fc.constantFrom(...sheets.map(({ id }) => id))
const item = fc.constantFrom('e0', 'n0', 'n1')
const ruling = fc.record({
  kind: fc.constantFrom<Decision['kind']>('confirm', 'reject', 'merge', 'split'),
  a: report,
  b: report,
  item,
})

test('whatever was decided, undone from the last to the first, leaves the story as each one found it', () => {
  fc.assert(
    fc.property(fc.array(ruling, { minLength: 1, maxLength: 5 }), (rulings) => {
      const made: Decision[] = []
      const before: Linked[] = []
      for (const { kind, a, b, item } of rulings) {
        before.push(link(made))
        made.push(decision(made.length + 1, kind, { a: { report: a, item }, b: { report: b, item } }))
      }
      for (const undone of [...rulings.keys()].reverse()) {
        made.push(decision(made.length + 1, 'undo', { decision: undone + 1 }))
        assert.deepEqual(link(made), before[undone])
      }
    }),
    { numRuns: 30 },
  )
})
