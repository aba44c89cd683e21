import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { findCopies } from './copies.ts'
import { quotationsIn } from './shingles.ts'

const AGENCY = `Fighters of the Dorrin Front attacked a bridge near Halm on Sunday and took eleven people captive, local officials said. At least four people were killed in the attack, Interior Minister Pavel Orr told reporters in the capital on Monday. He said that the bridge would be open again within a week and that the army had sent two battalions to the valley.`
const OTHER = `The harvest in the north will be the best for nine years, farmers said on Sunday. Rain in May and a mild June have done the wheat good, and prices at the port have fallen by a tenth since the spring.`
const report = (id: string, publisher: string, text: string, published = '2024-03-04') => ({
  id,
  publisher,
  text,
  published,
})

test('the same words in two outlets are a reprint, whatever stands around them', () => {
  const copies = findCopies([
    report('a', 'Agency', AGENCY),
    report('b', 'Herald', `HALM (Agency) - ${AGENCY} Our readers can write to us.`, '2024-03-05'),
  ])
  assert.deepEqual(
    copies.map(({ kind, a, b }) => [kind, a, b]),
    [['reprint', 'a', 'b']],
  )
})

test('some of the words are a derived text', () => {
  const [first, second] = AGENCY.split('. ')
  const text = `${first}. ${OTHER} ${OTHER.replaceAll('the', 'our')} ${second}.`
  assert.deepEqual(
    findCopies([report('a', 'Agency', AGENCY), report('b', 'Star', text)]).map(({ kind }) => kind),
    ['derived'],
  )
})

test('a quotation that both have is no copying', () => {
  const speech =
    '“This was an assault on people who were asleep and we will bring every one of them home before the winter”'
  const copies = findCopies([
    report('a', 'Agency', `${speech}, the minister told the house on a cold morning. ${OTHER}`),
    report(
      'b',
      'Star',
      `Speaking late on Monday he used the words ${speech} and left by a side door without an answer.`,
    ),
  ])
  assert.deepEqual(
    copies.map(({ kind }) => kind),
    ['shared-quotation'],
  )
})

test('no pair: other news, one outlet, far apart', () => {
  assert.deepEqual(findCopies([report('a', 'Agency', AGENCY), report('b', 'Star', OTHER)]), [])
  assert.deepEqual(findCopies([report('a', 'Agency', AGENCY), report('b', 'Agency', `${AGENCY} ${OTHER}`)]), [])
  assert.deepEqual(findCopies([report('a', 'Agency', AGENCY), report('b', 'Star', AGENCY, '2024-05-04')]), [])
})

test('the evidence quotes the same words on both sides', () => {
  const [{ evidence }] = findCopies([report('a', 'Agency', AGENCY), report('b', 'Star', `Voices. ${AGENCY}`)])
  const [x, y] = evidence
  assert.equal(AGENCY.slice(x.start, x.end), `Voices. ${AGENCY}`.slice(y.start, y.end))
})

test('the sample: the agency text and its reprint', () => {
  const folder = join(import.meta.dirname, '../../../examples/story/reports')
  const text = readFileSync(join(folder, '01-mpa-raid.txt'), 'utf8')
  const page = readFileSync(join(folder, '02-velin-herald-raid.html'), 'utf8').replace(/<[^>]*>/g, ' ')
  assert.deepEqual(
    findCopies([report('1', 'MPA', text), report('2', 'Herald', page)]).map(({ kind }) => kind),
    ['reprint'],
  )
})

test('a quotation mark that is never closed takes no more than its paragraph', () => {
  const text = 'He said “we will go.\n\nThe sea is “calm” today.'
  assert.deepEqual(
    quotationsIn(text).map(({ start, end }) => text.slice(start, end)),
    ['calm'],
  )
})

test('many copies of one text and a very long one end soon', () => {
  const many = Array.from({ length: 400 }, (_, at) => report(`r${at}`, `p${at}`, AGENCY))
  const started = performance.now()
  findCopies(many)
  findCopies([report('a', 'x', `${'word '.repeat(200_000)}`), report('b', 'y', `${'word '.repeat(200_000)}`)])
  assert.ok(performance.now() - started < 8000)
})
