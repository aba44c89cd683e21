import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { dataFolder } from '../data.ts'
import { type Annotated, type Related, scoreOf, sum } from './attribution-score.ts'

const text = 'Reyl said that the road to Halm was open, and Velk said no.'
const at = (words: string): { start: number; end: number }[] => {
  const start = text.indexOf(words)
  return start < 0 ? [] : [{ start, end: start + words.length }]
}
const related = (source: string, cue: string, content: string): Related => ({
  source: at(source),
  cue: at(cue),
  content: at(content),
})
const gold: Annotated = { text, attributions: [related('Reyl', 'said', 'the road to Halm was open')] }

test('half of the longer span is enough, less is not, and nothing agrees with nothing only', () => {
  const right = (found: Related): number => scoreOf(gold, [found]).right
  assert.equal(right(related('Reyl', 'said', 'that the road to Halm was open')), 1)
  assert.equal(right(related('Reyl', 'said', 'Halm was open')), 1)
  assert.equal(right(related('Reyl', 'said', 'was open')), 0)
  assert.equal(right(related('Velk', 'said', 'the road to Halm was open')), 0)
  assert.equal(right({ ...related('Reyl', 'said', 'the road to Halm was open'), source: [] }), 0)
})

test('an attribution is matched once', () => {
  const found = related('Reyl', 'said', 'the road to Halm was open')
  assert.deepEqual(scoreOf(gold, [found, found]), { right: 1, found: 2, wanted: 1 })
})

const scorer = join(dataFolder, '../score/score_attribution.mjs')
const set = join(dataFolder, 'polnear/dev.jsonl')

test('it agrees with the scorer of the set', {
  skip: !(existsSync(scorer) && existsSync(set)) && 'the test set or its scorer is not here',
}, () => {
  const documents: (Annotated & { docid: string })[] = readFileSync(set, 'utf8')
    .split('\n')
    .filter(Boolean)
    .slice(0, 12)
    .map((line) => JSON.parse(line))
  const shift = (spans: Related['source']): Related['source'] =>
    spans.map(({ start, end }) => ({ start, end: end + 25 }))
  const predictions = documents.map(({ docid, attributions }) => ({
    docid,
    attributions: attributions.map(({ source, cue, content }) => ({ source, cue, content: shift(content) })),
  }))
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  try {
    const write = (name: string, lines: readonly unknown[]): string => {
      const file = join(folder, name)
      writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'))
      return file
    }
    const theirs = JSON.parse(
      execFileSync(process.execPath, [scorer, write('gold', documents), write('system', predictions), '--json'], {
        encoding: 'utf8',
        maxBuffer: 1 << 24,
      }),
    )['rel@50']
    const ours = sum(documents.map((document, index) => scoreOf(document, predictions[index].attributions)))
    assert.equal(ours.right, Math.round(theirs.p * theirs.n_sys))
    assert.deepEqual([ours.found, ours.wanted], [theirs.n_sys, theirs.n_gold])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
