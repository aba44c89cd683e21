import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { assertLinear } from '../../../../../tests/growth.ts'
import { wordsOf } from '../../../model/span.ts'
import { layOut } from '../../text/layout.ts'
import { analyse } from '../analyse.ts'
import { readWeights } from '../weights.ts'
import { findNames } from './find-names.ts'

const weights = (name: string) => readWeights(readFileSync(new URL(`../../../../models/${name}.dlw`, import.meta.url)))
const models = { parser: weights('parser'), names: weights('names') }

const names = (text: string): string[] => {
  const layout = layOut(text, 'en')
  return findNames(layout, analyse(layout, 'en', models), models).map((name) => `${wordsOf(text, name)}: ${name.type}`)
}

const cases: [text: string, ...names: string[]][] = [
  ['Interior Minister Tomas Reyl met Lea Brekke in Paris.', 'Tomas Reyl: person', 'Lea Brekke: person', 'Paris: place'],
  ['Qatar and the United States spoke.', 'Qatar: polity', 'United States: polity'],
  ['Fighters of the Sabir Brigades entered the Tessary crossing.', 'Sabir Brigades: armed-force', 'Tessary: place'],
  ['Reuters and Al Jazeera reported it.', 'Reuters: outlet', 'Al Jazeera: outlet'],
  ['Officials met in the town of Halm on Monday.', 'Halm: place'],
  ['The United Nations and the Red Cross agreed.', 'United Nations: organization', 'Red Cross: organization'],
  ['TESSARY, Marovia, March 4 (MPA) - They left.', 'TESSARY: place', 'Marovia: place', 'MPA: outlet'],
  ['They said that “[Tomas] Reyl lied.”', 'Reyl: person'],
  ['Police blamed Jemaat Sabir Daula (JSD) for it.', 'Jemaat Sabir Daula: organization', 'JSD: organization'],
  ['Tomas Reyl (PML) won the seat.', 'Tomas Reyl: person', 'PML: organization'],
  ['Four members of Harakat Qazir were arrested.', 'Harakat Qazir: organization'],
  ['A meeting between Brekke and al-Hamdun was called off.', 'Brekke: person', 'al-Hamdun: person'],
  ['On Monday they left.'],
  ['The army left. It was cold.'],
  ['The Israeli forces left.'],
  ['عاجل | الناطق باسم كتائب صابر'],
]

for (const [text, ...expected] of cases) test(`names in: ${text}`, () => assert.deepEqual(names(text), expected))

test('a name is one thing within a report', () => {
  const text = 'Tomas Reyl spoke in Velin. Nobody knew where Reyl went. The capital Velin was calm.'
  assert.deepEqual(new Set(names(text)), new Set(['Tomas Reyl: person', 'Velin: place', 'Reyl: person']))
})

test('names of any string are in order, apart, and inside one sentence; with and without models', () => {
  const part = fc.constantFrom(
    'Reyl ',
    'the ',
    'Sabir Brigades ',
    '.',
    '\n',
    '"',
    '[',
    'U.S. ',
    '\ud800',
    'عاجل ',
    'A',
    '- ',
    "'s ",
    '5 ',
  )
  const text = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.boolean(), (text, withModels) => {
      const layout = layOut(text, 'en')
      const found = withModels ? findNames(layout, analyse(layout, 'en', models), models) : findNames(layout)
      let at = -1
      for (const { first, last, start, end, confidence } of found) {
        assert.ok(at < first && first <= last && 0 <= confidence && confidence <= 1)
        assert.equal(start, layout.tokens[first].start)
        assert.equal(end, layout.tokens[last].end)
        assert.ok(layout.sentences.some((sentence) => sentence.first <= first && last < sentence.last))
        at = last
      }
    }),
    { numRuns: 60 },
  )
})

test('time grows with the length, not faster', () => {
  for (const unit of ['Reyl said Velin and the Sabir Brigades met. ', 'Reyl ', 'A. ', 'word ']) {
    const time = (length: number): number => {
      const layout = layOut(unit.repeat(length / unit.length), 'en')
      const start = performance.now()
      findNames(layout, undefined, models)
      return performance.now() - start
    }
    assertLinear(unit, time, 1e4)
  }
})
