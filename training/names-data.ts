/** Names to learn from: Universal NER's English Web Treebank, and GUM's named entities brought to its four types. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadModels } from '../dateline/src/pipeline/models.ts'
import { analyse } from '../dateline/src/reading/syntax/analyse.ts'
import { LABELS } from '../dateline/src/reading/syntax/names/labels.ts'
import { roleOf } from '../dateline/src/reading/syntax/names/lists.ts'
import { jackknifed } from './names-tagger.ts'

const root = join(import.meta.dirname, '..')
export const data = process.env.DATELINE_DATA ?? join(root, '../shared/data')

export interface Example {
  readonly words: string[]
  readonly labels: string[]
  /** Penn tags as a tagger gives them that has not seen the sentence. */
  tags: string[]
  /** Nats of each label of each word by the parser's network, where it has read the sentence. */
  judged?: Float32Array
}

/** The documents of an IOB2 file. */
export function unerDocuments(split: string): Example[][] {
  const documents: Example[][] = []
  for (const block of readFileSync(join(data, `uner/ewt-${split}.iob2`), 'utf8').split(/\n\n+/)) {
    if (block.includes('# newdoc') || documents.length === 0) documents.push([])
    const rows = block
      .split('\n')
      .filter((line) => line && !line.startsWith('# '))
      .map((line) => line.split('\t'))
    if (rows.length === 0) continue
    const labels = rows.map(([, , label]) => (label === 'B-O' ? 'O' : label))
    documents.at(-1)!.push({ words: rows.map(([, word]) => word), labels, tags: [] })
  }
  return documents.filter((document) => document.length > 0)
}

const TYPES: Readonly<Record<string, string>> = { person: 'PER', place: 'LOC', organization: 'ORG' }

/** GUM's mentions whose head is a proper noun, cut to the proper nouns and what links them, without titles. */
export function gumDocuments(split: string): Example[][] {
  const documents: Example[][] = []
  let wanted = true
  for (const block of readFileSync(join(data, `ud/gum-open-${split}.conllu`), 'utf8').split(/\n\n+/)) {
    const id = /# newdoc id = (\S+)/.exec(block)?.[1]
    if (id) wanted = !id.includes('academic')
    if (id || documents.length === 0) documents.push([])
    const rows = block
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([id]) => /^\d+$/.test(id))
    if (rows.length === 0 || !wanted) continue
    const words = rows.map(([, form]) => form)
    const labels = words.map(() => 'O')
    for (const { first, last, type, heads } of mentionsOf(rows).sort((a, b) => b.last - b.first - (a.last - a.first))) {
      const proper = (at: number): boolean => rows[at][3] === 'PROPN'
      const head = heads.map((index) => first + index - 1).find((at) => at <= last && proper(at))
      if (head === undefined) continue
      let [from, to] = [head, head]
      const links = (at: number): boolean => /^(?:of|the|-|&|’s|'s|de|for|al|el|bin)$/i.test(words[at])
      const joins = (at: number): boolean => proper(at) || rows[at][4] === 'NNP'
      while (from > first && (joins(from - 1) || (links(from - 1) && from - 1 > first && joins(from - 2)))) from -= 1
      while (to < last && (joins(to + 1) || (links(to + 1) && to + 1 < last && joins(to + 2)))) to += 1
      while (from < to && type === 'PER' && [1, 3].includes(roleOf(words[from].toLowerCase()))) from += 1
      if (labels.slice(from, to + 1).some((label) => label !== 'O')) continue
      for (let at = from; at <= to; at++) labels[at] = `${at === from ? 'B' : 'I'}-${type}`
    }
    documents.at(-1)!.push({ words, labels, tags: [] })
  }
  return documents.filter((document) => document.length > 0)
}

function mentionsOf(rows: readonly string[][]): { first: number; last: number; type: string; heads: number[] }[] {
  const open = new Map<string, { first: number; type: string; heads: number[] }[]>()
  const mentions: { first: number; last: number; type: string; heads: number[] }[] = []
  rows.forEach((row, at) => {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(row[9] ?? '')?.[1]
    if (!entity) return
    for (const [, opening, id, rest, closing] of entity.matchAll(/(\()?(\d+)(?:\[\d+\/\d+\])?((?:-[^()]*)?)(\))?/g)) {
      if (opening) {
        const parts = rest.split('-').slice(1)
        const heads = (parts[4] ?? '1').split(',').map(Number)
        const mention = { first: at, type: TYPES[parts[0]] ?? 'OTH', heads }
        open.set(id, [...(open.get(id) ?? []), mention])
      }
      if (closing) {
        const mention = open.get(id)?.pop()
        if (mention) mentions.push({ ...mention, last: at })
      }
    }
  })
  return mentions
}

/** Tags of training text, five-fold; kept in the system's folder for temporary files, as they take minutes. */
export function tagTraining(documents: readonly Example[][], name: string): void {
  const file = join(tmpdir(), `dateline-names-${name}.json`)
  const examples = documents.flat()
  if (!existsSync(file)) {
    const gold = goldTags(name)
    const tags = examples.map(({ words }) => gold.get(words.join(' ')) ?? words.map(() => 'NN'))
    writeFileSync(
      file,
      JSON.stringify(
        jackknifed(
          examples.map(({ words }) => words),
          tags,
        ),
      ),
    )
  }
  const tags: string[][] = JSON.parse(readFileSync(file, 'utf8'))
  examples.forEach((example, at) => {
    example.tags = tags[at]
  })
}

function goldTags(name: string): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const block of readFileSync(join(data, `ud/${name}-train.conllu`), 'utf8').split(/\n\n+/)) {
    const rows = block
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([id]) => /^\d+$/.test(id))
    map.set(
      rows.map((row) => row[1]).join(' '),
      rows.map((row) => row[4]),
    )
  }
  return map
}

/** Tags and judgements by the network that ships, as they will be when names are found. */
export function tagAsShipped(documents: readonly Example[][]): void {
  const models = loadModels()
  for (const document of documents) {
    const tokens: { start: number; end: number }[] = []
    const sentences: { start: number; end: number; first: number; last: number; paragraph: number }[] = []
    let text = ''
    document.forEach(({ words }, paragraph) => {
      const first = tokens.length
      for (const word of words) {
        tokens.push({ start: text.length, end: text.length + word.length })
        text += `${word} `
      }
      sentences.push({ start: tokens[first].start, end: text.length - 1, first, last: tokens.length, paragraph })
    })
    const { xpos, names } = analyse({ text, tokens, sentences, paragraphs: sentences, posts: [] }, 'en', models)
    let at = 0
    for (const example of document) {
      example.tags = xpos.slice(at, at + example.words.length)
      example.judged = names.slice(at * LABELS.length, (at + example.words.length) * LABELS.length)
      at += example.words.length
    }
  }
}
