import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { assertLinear } from '../../../../tests/growth.ts'
import type { Attribution } from '../../model/reading.ts'
import { type Span, spanOf, wordsOf } from '../../model/span.ts'
import { analyse, type Models } from '../syntax/analyse.ts'
import { readWeights } from '../syntax/weights.ts'
import { layOut } from '../text/layout.ts'
import { relayed, said, silent, stances } from './attributions.cases.ts'
import { findAttributions } from './attributions.ts'
import { parsed, reaches, thoughts, unsaid } from './reach.cases.ts'
import { carried, ends, headlines, named, passedOn, quotedBy, toldTo, warnings } from './sources.cases.ts'

const attributionsIn = (text: string, publisher?: string, models?: Models): Attribution[] => {
  const layout = layOut(text)
  const report = { id: 'r', text, ...(publisher && { publisher }) }
  return findAttributions(layout, analyse(layout, 'en', models), [], [], report)
}

test('a headline behind a place is about it, and a quotation behind a state is what it says', () => {
  const inText = (text: string): number => {
    const layout = layOut(text)
    const lethia = {
      id: 'n1',
      name: 'Lethia',
      type: 'polity' as const,
      mentions: [{ start: 0, end: 6, kind: 'name' as const }],
    }
    return findAttributions(layout, analyse(layout, 'en'), [lethia], [], { id: 'r', text }).length
  }
  assert.equal(inText('Lethia: Dozens killed in clashes'), 0)
  assert.equal(inText('Lethia: “We will not leave the valley”'), 1)
})

const models: Models = {
  parser: readWeights(readFileSync(new URL('../../../models/parser.dlw', import.meta.url))),
  kernel: readFileSync(new URL('../syntax/kernel/kernel.wasm', import.meta.url)),
}

const words = (text: string, spans: readonly Span[]): string => spans.map((span) => wordsOf(text, span)).join(' … ')

/** All that a case may ask about an attribution, in the order of a case's fields. */
function facts(text: string, { source, cue, content, ...rest }: Attribution): string[] {
  const hops = rest.chain.slice(1).map(({ start = 0, end = 0 }) => text.slice(start, end))
  return [
    words(text, source),
    words(text, cue),
    words(text, content),
    rest.mode,
    rest.stance,
    rest.kind,
    rest.polarity,
    rest.addressee ? `to ${wordsOf(text, rest.addressee)}` : '',
    `chain ${hops.join(' > ')}`,
    `channel ${rest.chain.at(-1)?.channel}`,
    rest.parent ? 'inside' : '',
  ]
}

const wordsAlone = {
  said,
  relayed,
  stances,
  passedOn,
  quotedBy,
  toldTo,
  named,
  headlines,
  carried,
  ends,
  warnings,
  reaches,
  thoughts,
}
for (const [name, cases] of Object.entries({ ...wordsAlone, parsed })) {
  for (const [text, ...expected] of cases) {
    test(`${name}: ${text}`, () => {
      const found = attributionsIn(text, undefined, name === 'parsed' ? models : undefined).map((each) =>
        facts(text, each),
      )
      const shown = found.map((each) => each.join(' | '))
      assert.equal(found.length, expected.length, shown.join('\n'))
      for (const line of expected) {
        const [source, cue, content, ...more] = line.split('|').map((field) => field.trim())
        const match = found.find((each) => each[0] === source && each[1] === cue && each[2] === content)
        assert.ok(match, `${line}\nnot in\n${shown.join('\n')}`)
        for (const fact of more) assert.ok(match.includes(fact), `${fact} not in ${match.join(' | ')}`)
      }
    })
  }
}

for (const text of [...silent, ...unsaid]) {
  test(`no claim: ${text}`, () => {
    const claims = attributionsIn(text).filter(({ kind }) => kind === 'statement')
    assert.deepEqual(
      claims.map((each) => facts(text, each)),
      [],
    )
  })
}

test('an outlet that publishes what it was told is no relay', () => {
  const text = 'The two walked free, a witness told the Sahl Gazette.'
  assert.equal(attributionsIn(text, 'Sahl Gazette')[0].chain.length, 2)
  assert.equal(attributionsIn(text, 'Velin Herald')[0].chain.length, 3)
})

test('a quotation that goes on in the next paragraph keeps its speaker', () => {
  const text = '“We walked,” Velk said. “All night.\n\n“Then it was over.”\n\nThe road is closed.'
  const [spoken, inherited, ...more] = attributionsIn(text)
  assert.equal(words(text, spoken.content), 'We walked … All night')
  assert.equal(inherited.mode, 'inherited')
  assert.equal(words(text, inherited.source), 'Velk')
  assert.equal(words(text, inherited.content), 'Then it was over')
  assert.deepEqual(more, [])
})

test('the author of a post says it, or carries whom the post names', () => {
  const own = 'The road is open. — Tomas Reyl (@reyl) March 4, 2024'
  assert.deepEqual(facts(own, attributionsIn(own)[0]).slice(0, 4), ['Tomas Reyl', '', 'The road is open', 'post'])
  const carried = 'عاجل | الناطق باسم كتائب صابر: أطلقنا سراحهم — Al-Sahil (@AlSahilNow) March 11, 2024'
  const [post] = attributionsIn(carried)
  assert.equal(words(carried, post.source), 'الناطق باسم كتائب صابر')
  assert.deepEqual(post.chain.map(({ start, end }) => carried.slice(start, end)).slice(1), [
    'Al-Sahil',
    'الناطق باسم كتائب صابر',
  ])
})

const pieces = fc.constantFrom(
  ...'Reyl said that told the “ ” " \' ‘ , . : ; and but who according to as per citing quoted saying 14 people , he added — ( ) \n \n\n reportedly claim report \u{1f600}'.split(
    / /,
  ),
)

test('any text: every span quotes it, nothing throws', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 60 }).map((list) => list.join(' ')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const found = attributionsIn(text)
      const ids = new Set(found.map(({ id }) => id))
      assert.equal(ids.size, found.length)
      for (const { source, cue, content, addressee, chain, parent } of found) {
        for (const span of [...source, ...cue, ...content, ...(addressee ? [addressee] : [])]) {
          spanOf(text, span.start, span.end)
        }
        for (const { start, end } of chain) if (start !== undefined && end !== undefined) spanOf(text, start, end)
        assert.ok(content.length > 0)
        assert.ok(parent === undefined || ids.has(parent))
      }
    }),
    { numRuns: 150 },
  )
})

test('time grows with the text, in one sentence as in many', () => {
  const shapes = [
    'Reyl said the road was open and added that it was safe. ',
    'Reyl said the road was open and added that it was reportedly safe, ',
    '“It is open.” ',
    '“Open,” he said, “and',
    'the man , ',
    'said ',
    "' ",
  ]
  for (const shape of shapes) {
    const millis = (times: number): number => {
      const layout = layOut(shape.repeat(times))
      const syntax = analyse(layout, 'und')
      const start = performance.now()
      findAttributions(layout, syntax, [], [], { id: 'r', text: layout.text })
      return performance.now() - start
    }
    assertLinear(shape, millis, 800)
  }
})

test('more quotations than a call stack holds', () => {
  assert.deepEqual(attributionsIn('“a” '.repeat(130_000)), [])
  assert.equal(attributionsIn(`“It is open,” Reyl said. ${'“Yes.” '.repeat(130_000)}`).length, 1)
})
