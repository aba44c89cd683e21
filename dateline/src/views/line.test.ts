import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Figure, StoryEvent } from '../model/entry.ts'
import { lineOf } from './line.ts'

const figure = (id: string, point: number, role: string, counted: string, root: string | null = null): Figure => ({
  id,
  report: id,
  start: 0,
  end: 1,
  min: point,
  max: point,
  minInclusive: true,
  maxInclusive: true,
  point,
  form: 'exact',
  role,
  counted,
  root,
  event: 'e1',
})

type Role = StoryEvent['participants'][number]['role']
type Named = readonly [role: Role, name: string, figure?: string]

const line = (type: string, participants: readonly Named[], figures: readonly Figure[] = []): string =>
  lineOf(
    {
      id: 'e1',
      edtf: null,
      type,
      plover: null,
      status: 'asserted',
      standing: ['unresolved'],
      participants: participants.map(([role, name, figure]) => ({
        role,
        name,
        entity: null,
        ...(figure && { figure }),
      })),
      figures,
      counts: { reports: 1, texts: 1, roots: 0, unknown: 0 },
      roots: [],
      mentions: [],
      firstPublished: null,
    },
    { claims: [], publishers: new Map() },
  ).replace(' - reported, naming no source', '')

const freed: readonly Named[] = [
  ['actor', 'Dorrin Front'],
  ['recipient', 'schoolgirls', 'f1'],
]

test('a number that many tell is told once; another stands beside it, with all who tell it', () => {
  const told = figure('f1', 47, 'exchanged', 'schoolgirls')
  const again = [figure('f2', 47, 'released', 'girls', 'Ana Brekke'), figure('f3', 47, 'released', 'Velmar girls')]
  assert.equal(line('release', freed, [told, ...again]), 'Dorrin Front released 47 schoolgirls')
  const other = [
    figure('f4', 45, 'released', 'girls', 'Oramar'),
    figure('f5', 45, 'released', 'young girls', 'Pavel Orr'),
  ]
  assert.equal(
    line('release', freed, [told, ...other]),
    'Dorrin Front released 47 schoolgirls (released: 45 girls (Oramar, Pavel Orr))',
  )
})

test('a number that the words already hold is not told again; one within it is another', () => {
  const told = figure('f1', 145, 'killed', 'killed')
  assert.equal(line('killing', [['recipient', '145']], [told]), '145 were killed')
  assert.equal(line('killing', [['recipient', '2,145 men']], [told]), '2,145 men were killed (killed: 145)')
})

test('who frees is not whom they are freed from', () => {
  assert.equal(line('release', [...freed, ['from', 'Dorrin Front']]), 'Dorrin Front released schoolgirls')
  assert.equal(line('release', [...freed, ['from', 'Halm']]), 'Dorrin Front released schoolgirls from Halm')
})

test('an agreement says on what', () => {
  const on = (subject: string, ...parties: readonly Named[]): string =>
    line('agreement', [...parties, ['subject', subject]])
  assert.equal(on('ceasefire', ['actor', 'Velmar'], ['recipient', 'Oramar']), 'Velmar agreed with Oramar on ceasefire')
  assert.equal(on('to free the crew', ['actor', 'Velmar']), 'Velmar agreed to free the crew')
  assert.equal(on('new deal'), 'New deal was agreed')
  assert.equal(line('agreement', [['actor', 'Velmar']]), 'Velmar agreed')
})
