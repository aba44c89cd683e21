import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agencyDateline } from './agency-dateline.ts'
import { headLines } from './head-lines.ts'

const said = (text: string): string[] => headLines(text).map(({ field, value }) => `${field}: ${value}`)

test('the first lines of a text say what it is', () => {
  const cases: [string, string[]][] = [
    [' date 2024-03-09 Velmar freed two.', ['published: 2024-03-09']],
    ['date: 2024-03-09\nVelmar freed two.', ['published: 2024-03-09']],
    [
      'Title: Two freed\nSource: Border Monitor\nURL: https://b.example/a\n\nVelmar freed two.',
      ['title: Two freed', 'publisher: Border Monitor', 'url: https://b.example/a'],
    ],
    [
      'Velmar frees two\nPosted: March 9, 2024, 4:05 pm\nBy Mira Oskan\n\nText.',
      ['published: 2024-03-09', 'byline: Mira Oskan'],
    ],
    ['By Mira Oskan, 9 March 2024\n\nText.', ['published: 2024-03-09', 'byline: Mira Oskan']],
    ['Velmar frees two\n\nVelmar freed two.', ['title: Velmar frees two']],
    [
      'date 2024-03-09\nBy Mira Oskan and Jonas Aalt in Halm\n\nText.',
      ['published: 2024-03-09', 'byline: Mira Oskan and Jonas Aalt'],
    ],
  ]
  for (const [text, found] of cases) assert.deepEqual(said(text), found, text)
})

test('what only looks like such a line says nothing', () => {
  for (const text of [
    'Velmar freed two captives on Friday.\n\nOru said so.',
    'The date 2024-03-09 was set for talks.',
    'date 2024-13-09 Velmar freed two.',
    'By Friday, 300 people had left the town.\n\nOru said so.',
    'Oru answered.\n\nTitle: none of this',
    'One line alone',
    '9 March 2024 was a long day.\n\nOru said so.',
    'Velmar freed two.\n\n9 March 2024',
    'First line\nsecond line\n\nthird',
  ])
    assert.deepEqual(said(text), [], text)
})

test('an agency line gives the agency, and the day only where it has its year', () => {
  const cases: [string, string[]][] = [
    ['SAHL, March 4 (MPA) - Oramar said', ['MPA']],
    ['SAHL, Oramar, 4 March 2024 (MPA) — Oramar said', ['MPA', '2024-03-04']],
    ['Title of it\n\nHALM (Meridian Press) – Oramar said', ['Meridian Press']],
    ['The Front (KF) - once a party - said', []],
    ['He left SAHL, March 4 (MPA) - they said', []],
    ['(see below) - more', []],
  ]
  for (const [text, values] of cases)
    assert.deepEqual(
      agencyDateline(text).map(({ value }) => value),
      values,
      text,
    )
})
