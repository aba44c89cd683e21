import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StoryEvent } from '../model/entry.ts'
import type { KnownName } from '../model/list.ts'
import { linkStory } from './link-story.ts'
import { type Sheet, storyOf } from './testing.ts'

const names: readonly KnownName[] = [
  { name: 'Dorrin Front', type: 'armed-force' },
  { name: 'Halm', type: 'place' },
  { name: 'Sorn', type: 'place' },
]
const eventsOf = (...sheets: readonly Sheet[]): readonly StoryEvent[] => linkStory(storyOf(sheets, names)).events

const VERB = 'event/verb/test'

/** "47 pupils were freed", told in a report of its own. */
const freed = (
  id: string,
  published: string,
  words: string,
  { on, after = '' }: { on?: string; after?: string } = {},
) => ({
  id,
  publisher: `Outlet ${id}`,
  published,
  text: `${words} were freed${after}. ${id} has more of it.`,
  numbers: [{ words: words.split(' ')[0], of: words.split(' ').slice(1).join(' '), role: 'released' }],
  events: [{ type: 'release', trigger: 'freed', recipient: words, counts: [0], rule: VERB, ...(on && { on }) }],
})

/** "gunmen burned five buses": two acts on one thing, nobody named, no day. */
const burned = (id: string, published: string, count: string, by: string): Sheet => ({
  id,
  publisher: `Outlet ${id}`,
  published,
  text: `${count} buses were attacked and burned by ${by} near a checkpoint, ${id} writes.`,
  numbers: [{ words: count, of: 'buses' }],
  events: [
    { type: 'attack', trigger: 'attacked', recipient: `${count} buses`, counts: [0], rule: VERB },
    { type: 'destruction', trigger: 'burned', recipient: `${count} buses`, actor: by, counts: [0], rule: VERB },
  ],
})

const inTwoReports: readonly [what: string, one: Sheet, other: Sheet, events: number][] = [
  [
    'the day of the news stands in for the day that a report leaves out',
    freed('a', '2024-05-07', '47 pupils', { on: '2024-05-06' }),
    freed('b', '2024-05-08', '47 pupils'),
    1,
  ],
  [
    'not ten days later',
    freed('a', '2024-05-07', '47 pupils', { on: '2024-05-06' }),
    freed('b', '2024-05-17', '47 boys'),
    2,
  ],
  [
    'a day apart, and the same telling number',
    freed('a', '2024-05-07', '47 pupils', { on: '2024-05-06' }),
    freed('b', '2024-05-08', '47 pupils', { on: '2024-05-07' }),
    1,
  ],
  [
    'a day apart, and a number that anything may share',
    freed('a', '2024-05-07', '12 pupils', { on: '2024-05-06' }),
    freed('b', '2024-05-08', '12 pupils', { on: '2024-05-07' }),
    2,
  ],
  [
    'a round number may be another group of the next day',
    freed('a', '2024-05-07', '50 pupils', { on: '2024-05-06' }),
    freed('b', '2024-05-08', '50 pupils', { on: '2024-05-07' }),
    2,
  ],
  [
    'two days apart',
    freed('a', '2024-05-07', '47 pupils', { on: '2024-05-05' }),
    freed('b', '2024-05-08', '47 pupils', { on: '2024-05-07' }),
    2,
  ],
  [
    'two weeks ago, roughly, and the day itself',
    freed('a', '2024-05-21', '47 pupils', { on: '[2024-05-06..2024-05-12]' }),
    freed('b', '2024-05-21', '47 pupils', { on: '2024-05-14' }),
    1,
  ],
  [
    'a week that is not that day by far',
    freed('a', '2024-05-21', '47 pupils', { on: '[2024-05-06..2024-05-12]' }),
    freed('b', '2024-05-21', '47 pupils', { on: '2024-05-19' }),
    2,
  ],
  ['the same two acts', burned('a', '2024-05-07', '5', 'gunmen'), burned('b', '2024-05-07', '5', 'a crowd'), 1],
  ['more buses', burned('a', '2024-05-07', '5', 'gunmen'), burned('b', '2024-05-07', '9', 'a crowd'), 2],
  ['weeks later', burned('a', '2024-05-07', '5', 'gunmen'), burned('b', '2024-05-27', '5', 'a crowd'), 2],
]

test('two reports tell one event where day, number and words agree, and two where chance would do', () => {
  for (const [what, one, other, events] of inTwoReports) assert.equal(eventsOf(one, other).length, events, what)
})

const report = (text: string, rest: Partial<Sheet>): Sheet => ({
  id: 'r',
  publisher: 'Star',
  published: '2024-05-08',
  text,
  entities: Object.fromEntries(['Halm', 'Sorn'].filter((name) => text.includes(name)).map((name) => [name, 'place'])),
  ...rest,
})
const killed = (trigger: string, recipient: string, counts: number[], rest: object = {}) => ({
  type: 'killing',
  trigger,
  recipient,
  counts,
  rule: VERB,
  ...rest,
})

const inOneReport: readonly [what: string, Sheet, events: number][] = [
  [
    'what happened elsewhere',
    report('Gunmen took girls from a school on Tuesday. Then gunmen stole 317 girls from a school elsewhere.', {
      numbers: [{ words: '317', of: 'girls', role: 'captured' }],
      events: [
        { type: 'capture', trigger: 'took', actor: 'Gunmen', recipient: 'girls', on: '2024-05-07', rule: VERB },
        { type: 'capture', trigger: 'stole', actor: 'gunmen', recipient: '317 girls', counts: [0], rule: VERB },
      ],
    }),
    2,
  ],
  [
    'a headline with the number of one of two killings',
    report('Strike kills 12\nThe strike killed 12 people in Halm. Gunmen killed four in Sorn.', {
      title: 'Strike kills 12',
      numbers: [
        { words: '12', role: 'killed', of: 'people' },
        { words: 'killed 12', of: 'people', role: 'killed' },
        { words: 'four', of: 'Sorn', role: 'killed', min: 4, max: 4, point: 4 },
      ],
      events: [
        killed('kills', '12', [0]),
        killed('killed 12', '12 people', [1], { on: '2024-05-07' }),
        killed('killed four', 'four', [2], { actor: 'Gunmen' }),
      ],
    }),
    2,
  ],
  [
    'a headline and its text, in other numbers',
    report('Police accused of killing 100\nThe opposition said security forces killed more than 100 people.', {
      title: 'Police accused of killing 100',
      numbers: [
        { words: '100' },
        {
          words: 'more than 100',
          of: 'people',
          role: 'killed',
          min: 100,
          max: null,
          form: 'moreThan',
          minInclusive: false,
        },
      ],
      events: [
        killed('killing', '100', [0], { actor: 'Police' }),
        killed('killed', 'more than 100 people', [1], { actor: 'security forces' }),
      ],
    }),
    1,
  ],
  [
    'an invasion years ago and the strikes of the day, which the report leaves undated',
    report('Lethia struck the town from the air. It was the heaviest night since Lethia invaded in February 2022.', {
      published: '2024-05-09',
      entities: { Lethia: 'polity' },
      events: [
        { type: 'air-strike', trigger: 'struck', actor: 'Lethia', recipient: 'the town', rule: VERB },
        { type: 'attack', trigger: 'invaded', actor: 'Lethia', on: '2022-02', status: 'historical', rule: VERB },
      ],
    }),
    2,
  ],
  [
    'a death that is confirmed with the number told before',
    report('Police killed two marchers in Halm on Tuesday. An officer confirmed that two had been shot.', {
      numbers: [
        { words: 'two', of: 'marchers', role: 'killed', min: 2, max: 2, point: 2 },
        { words: 'two had', min: 2, max: 2, point: 2, role: 'killed', of: 'shot' },
      ],
      events: [
        killed('killed', 'two marchers', [0], { actor: 'Police', place: 'Halm', on: '2024-05-07' }),
        killed('shot', 'two had', [1]),
      ],
    }),
    1,
  ],
  [
    'another number, in another place',
    report('Police killed two marchers in Halm on Tuesday. Two had been shot in Sorn.', {
      numbers: [
        { words: 'two', of: 'marchers', role: 'killed', min: 2, max: 2, point: 2 },
        { words: 'Two had', min: 2, max: 2, point: 2, role: 'killed', of: 'shot' },
      ],
      events: [
        killed('killed', 'two marchers', [0], { actor: 'Police', place: 'Halm', on: '2024-05-07' }),
        killed('shot', 'Two had', [1], { place: 'Sorn' }),
      ],
    }),
    2,
  ],
  [
    'clashes "that left" many dead are nothing told before',
    report('Two guards were wounded. The vote brings back the clashes that left 1100 people dead.', {
      numbers: [
        { words: 'Two', of: 'guards', role: 'injured', min: 2, max: 2, point: 2 },
        { words: '1100', of: 'people', role: 'killed' },
      ],
      events: [
        { type: 'injury', trigger: 'wounded', recipient: 'Two guards', counts: [0], rule: VERB },
        killed('left', '1100 people', [1]),
      ],
    }),
    2,
  ],
  [
    'the rest of a group is not those told before',
    report('12 miners were freed in Halm. The remaining miners were freed after them.', {
      numbers: [{ words: '12', of: 'miners', role: 'released' }],
      events: [
        { type: 'release', trigger: 'freed in', recipient: '12 miners', place: 'Halm', counts: [0], rule: VERB },
        { type: 'release', trigger: 'freed after', recipient: 'The remaining miners', on: '2024-05-08', rule: VERB },
      ],
    }),
    2,
  ],
]

test('one report tells one event in several sentences, or several in one', () => {
  for (const [what, sheet, events] of inOneReport) assert.equal(eventsOf(sheet).length, events, what)
})

test('who did what to whom is told though nobody is named; a bare allusion is not', () => {
  const told = (event: NonNullable<Sheet['events']>[number]): number =>
    eventsOf(report('Gunmen burned the buses. The fighting went on.', { events: [{ rule: VERB, ...event }] })).length
  assert.equal(told({ type: 'destruction', trigger: 'burned', actor: 'Gunmen', recipient: 'the buses' }), 1)
  assert.equal(told({ type: 'destruction', trigger: 'burned', recipient: 'the buses' }), 0)
  assert.equal(told({ type: 'clash', trigger: 'fighting' }), 0)
  const wish = { type: 'destruction', trigger: 'burned', actor: 'Gunmen', recipient: 'the buses' }
  assert.equal(told({ ...wish, status: 'hypothetical' }), 0)
})

test('the dead of a war are no toll of the one attack that the report tells', () => {
  const numbers = (form: 'vague' | 'exact', min: number): NonNullable<Sheet['numbers']> => [
    { words: 'Thousands', of: 'people', role: 'killed', form, min, max: form === 'vague' ? null : min, point: null },
  ]
  const of = (sheet: NonNullable<Sheet['numbers']>): number =>
    eventsOf(
      report('Lethia struck the town on Tuesday. Thousands of people have been killed.', {
        published: '2024-05-09',
        numbers: sheet,
        entities: { Lethia: 'polity' },
        events: [
          {
            type: 'shelling',
            trigger: 'struck',
            actor: 'Lethia',
            recipient: 'the town',
            on: '2024-05-07',
            rule: VERB,
          },
        ],
      }),
    )[0].figures.length
  assert.equal(of(numbers('exact', 41)), 1)
  assert.equal(of(numbers('vague', 2000)), 0)
})

test('the dead of what a vow is about are no figure of the vow', () => {
  const [event] = eventsOf(
    report('The coalition vowed on Tuesday to fight a result that has left 11 people dead.', {
      numbers: [{ words: '11', of: 'people', role: 'killed' }],
      events: [
        {
          type: 'pledge',
          trigger: 'vowed',
          actor: 'The coalition',
          subject: 'to fight a result that has left 11 people dead',
          on: '2024-05-07',
          counts: [0],
          rule: VERB,
        },
      ],
    }),
  )
  assert.deepEqual(event.figures, [])
})

const struck: Sheet = {
  id: 'a',
  publisher: 'Herald',
  published: '2024-05-07',
  text: 'Shells hit the market of Halm on Monday.',
  entities: { Halm: 'place' },
  events: [{ type: 'shelling', trigger: 'hit', recipient: 'the market', place: 'Halm', on: '2024-05-06', rule: VERB }],
}
/** A report that tells a toll and no attack of its own. */
const toll = (id: string, before: string, rest: Partial<Sheet> = {}): Sheet => ({
  id,
  publisher: `Outlet ${id}`,
  published: '2024-05-08',
  text: `${before} At most 9 guards were killed, the Dorrin Front said. The shelling spared Sorn.`,
  entities: Object.fromEntries([
    ['Dorrin Front', 'armed-force'],
    ...['Halm', 'Sorn'].filter((name) => `${before} Sorn`.includes(name)).map((name) => [name, 'place']),
  ]),
  numbers: [{ words: 'At most 9', of: 'guards', role: 'killed', min: null, max: 9, form: 'atMost' }],
  said: [{ by: 'the Dorrin Front', words: 'At most 9 guards were killed' }],
  events: [killed('killed', 'At most 9 guards', [0], { by: 0 })],
  ...rest,
})

test('a toll that is told alone is of the only attack where it was, and whoever gives it is its witness', () => {
  const [event, ...more] = eventsOf(struck, toll('b', 'The market of Halm lies in ruins.'))
  assert.equal(more.length, 0)
  assert.deepEqual(
    event.roots.map(({ name }) => name),
    ['Dorrin Front'],
  )
  assert.equal(event.figures[0].event, event.id)
})

test('not of an attack whose place is named only after it, nor of one of two', () => {
  assert.equal(eventsOf(struck, toll('b', 'The town lies in ruins.')).length, 2)
  const second = {
    ...struck,
    id: 'c',
    publisher: 'Star',
    text: struck.text.replace('Monday', 'Friday').replace('Shells', 'Rockets'),
  }
  const friday = { ...second, events: struck.events?.map((event) => ({ ...event, on: '2024-05-03' })) }
  assert.equal(eventsOf(struck, friday, toll('b', 'The market of Halm lies in ruins.')).length, 3)
})

test('who denies a toll does not deny the attack', () => {
  const denial = toll('b', 'The market of Halm lies in ruins.', {
    said: [{ by: 'the Dorrin Front', words: 'At most 9 guards were killed', stance: 'denies' }],
    events: [killed('killed', 'At most 9 guards', [0], { by: 0, status: 'denied' })],
  })
  assert.deepEqual(
    eventsOf(struck, denial)
      .map(({ status }) => status)
      .sort(),
    ['asserted', 'denied'],
  )
})
