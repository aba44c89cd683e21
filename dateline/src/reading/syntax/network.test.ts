import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { LABELS } from './names/labels.ts'
import { createNetwork, type Network } from './network.ts'
import { readWeights } from './weights.ts'

type Best<T> = readonly [which: T, logProbability: number]
interface Checked {
  readonly forms: readonly string[]
  readonly tag: readonly Best<string>[]
  readonly head: readonly Best<number>[]
  readonly relation: readonly Best<string>[]
  readonly name: readonly Best<(typeof LABELS)[number]>[]
}

const parser = readWeights(readFileSync(new URL('../../../models/parser.dlw', import.meta.url)))
const kernel = readFileSync(new URL('kernel/kernel.wasm', import.meta.url))
const sentences: readonly Checked[] = readFileSync(
  new URL('../../../../training/parser-check.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const [quick, plain] = [createNetwork(parser, kernel), createNetwork(parser)]

test('what the trainer computes, the network computes to 1e-3', () => {
  for (const { forms, tag, head, relation, name } of sentences) {
    const { tags, tagWidth, names, nameWidth, arcs } = quick.run([forms])
    const width = forms.length + 1
    const related = quick.relate(head.map(([at]) => at + 1))
    forms.forEach((form, word) => {
      const near = (scores: Float64Array, which: number, expected: number): void =>
        assert.ok(Math.abs(logProbability(scores, which) - expected) < 1e-3, form)
      const of = (scores: Float64Array, from: number, count: number): Float64Array =>
        scores.subarray(from, from + count)
      near(of(tags, word * tagWidth, quick.tags.length), quick.tags.indexOf(tag[word][0]), tag[word][1])
      near(of(names, word * nameWidth, LABELS.length), LABELS.indexOf(name[word][0]), name[word][1])
      near(of(arcs[0], word * width, width), head[word][0] + 1, head[word][1])
      const relations = of(related.scores, word * related.width, quick.relations.length)
      near(relations, quick.relations.indexOf(relation[word][0]), relation[word][1])
    })
  }
})

test('WebAssembly and plain code give the same scores, bit for bit', () => {
  assert.deepEqual([quick.kernel.kind, plain.kernel.kind], ['webassembly', 'plain'])
  const forms = sentences.map(({ forms }) => forms)
  assert.deepEqual(scoresOf(quick, forms), scoresOf(plain, forms))
})

test('a sentence scores the same alone and among others', () => {
  const forms = sentences.map(({ forms }) => forms)
  const together = quick.run(forms).arcs
  forms.forEach((sentence, at) => {
    assert.deepEqual(quick.run([sentence]).arcs[0], together[at])
  })
})

function scoresOf(network: Network, forms: readonly (readonly string[])[]): unknown {
  const { tags, tagWidth, names, nameWidth, arcs } = network.run(forms)
  const words = forms.flat().length
  const kept = tags.slice(0, words * tagWidth)
  const heads = forms.flatMap((sentence) => sentence.map((_, word) => word))
  const { scores, width } = network.relate(heads)
  return { tags: kept, names: names.slice(0, words * nameWidth), arcs, relations: scores.slice(0, words * width) }
}

function logProbability(scores: Float64Array, which: number): number {
  const most = Math.max(...scores)
  return scores[which] - most - Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0))
}
