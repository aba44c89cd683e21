import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Span } from '../../dateline/src/model/span.ts'
import { loadModels } from '../../dateline/src/pipeline/models.ts'
import { relayed, said, silent, stances } from '../../dateline/src/reading/attribution/attributions.cases.ts'
import { findAttributions } from '../../dateline/src/reading/attribution/attributions.ts'
import { analyse } from '../../dateline/src/reading/syntax/analyse.ts'
import { layOut } from '../../dateline/src/reading/text/layout.ts'

const models = loadModels()
const skip = !models.parser && 'no parser weights'

const found = (text: string, statementsOnly = false): string[] => {
  const layout = layOut(text)
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return findAttributions(layout, analyse(layout, 'en', models), [], [], { id: 'r', text })
    .filter(({ kind }) => !statementsOnly || kind === 'statement')
    .map(({ source, cue, content }) => [source, cue, content].map(words).join(' | '))
}

test('what words alone tell, a parsed text tells too', { skip }, () => {
  for (const [text, ...expected] of [...said, ...relayed, ...stances]) {
    const wanted = expected.map((line) =>
      line
        .split('|', 3)
        .map((field) => field.trim())
        .join(' | '),
    )
    assert.deepEqual(found(text).sort(), wanted.sort(), text)
  }
})

test('what is no claim is none in a parsed text', { skip }, () => {
  for (const text of silent) assert.deepEqual(found(text, true), [], text)
})
