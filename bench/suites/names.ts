import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { loadModels } from '../../dateline/src/pipeline/models.ts'
import { analyse } from '../../dateline/src/reading/syntax/analyse.ts'
import { findNames } from '../../dateline/src/reading/syntax/names/find-names.ts'
import type { NameType } from '../../dateline/src/reading/syntax/names/name.ts'
import type { Layout } from '../../dateline/src/reading/text/layout.ts'
import { dataFile } from '../data.ts'
import type { Options } from './index.ts'

const ABOUT = 'Universal NER for English Web Treebank, universalner.org (CC BY-SA 4.0)'

interface GoldSentence {
  readonly words: readonly string[]
  readonly labels: readonly string[]
}

interface FoundName {
  readonly first: number
  readonly last: number
  /** PER, LOC, ORG, OTH, or POLITY: right where the gold has LOC or ORG. */
  readonly type: string
}

type Finder = (document: readonly GoldSentence[]) => FoundName[][]

/** Names on given tokens against an IOB2 file: exact F1 of PER, LOC and ORG, and of their spans whatever the type. */
export async function run(files: readonly string[], { out, peers }: Partial<Options> = {}): Promise<string> {
  const chosen = files.length > 0 ? files : [dataFile('uner/ewt-dev.iob2', ABOUT)]
  const finders: [string, Finder][] = [['dateline', byDateline], ...(peers ? peerFinders : [])]
  const head = `${''.padEnd(28)} F1 typed (P, R)      PER    LOC    ORG   untyped`
  const lines = chosen.flatMap((file) => {
    const documents = documentsOf(readFileSync(file, 'utf8'))
    return finders.map(([name, finder]) => {
      const found = documents.map(finder)
      if (out && name === 'dateline') writeFileSync(out, iob2(documents, found))
      return `${`${basename(file)} ${name}`.padEnd(28)} ${scoresOf(documents, found)}`
    })
  })
  return [head, ...lines].join('\n')
}

function documentsOf(iob: string): GoldSentence[][] {
  const documents: GoldSentence[][] = []
  for (const block of iob.split(/\n\n+/)) {
    if (block.includes('# newdoc') || documents.length === 0) documents.push([])
    const rows = block
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('# '))
      .map((line) => line.split('\t'))
    if (rows.length === 0) continue
    documents.at(-1)!.push({ words: rows.map(([, word]) => word), labels: rows.map(([, , label]) => label ?? 'O') })
  }
  return documents
}

const labelOf: Readonly<Record<NameType, string>> = {
  person: 'PER',
  place: 'LOC',
  polity: 'POLITY',
  organization: 'ORG',
  'armed-force': 'ORG',
  outlet: 'ORG',
  other: 'OTH',
}

function byDateline(document: readonly GoldSentence[]): FoundName[][] {
  const layout = layoutOf(document)
  const models = loadModels()
  const found = findNames(layout, analyse(layout, 'en', models), models)
  return layout.sentences.map(({ first, last }) =>
    found
      .filter((name) => name.first >= first && name.last < last)
      .map((name) => ({ first: name.first - first, last: name.last - first, type: labelOf[name.type] })),
  )
}

/** The given tokens with a space between, sentences as paragraphs. */
function layoutOf(document: readonly GoldSentence[]): Layout {
  const tokens: { start: number; end: number }[] = []
  let text = ''
  const sentences = document.map(({ words }, paragraph) => {
    const first = tokens.length
    for (const word of words) {
      tokens.push({ start: text.length, end: text.length + word.length })
      text += `${word} `
    }
    return { start: tokens[first].start, end: text.length - 1, first, last: tokens.length, paragraph }
  })
  return { text, tokens, sentences, paragraphs: sentences, posts: [] }
}

const wink = winkNLP(model, ['sbd', 'pos', 'ner'])

const peerFinders: [string, Finder][] = [
  [
    'compromise',
    (document) =>
      document.map((sentence) => {
        const doc = nlp(sentence.words.join(' '))
        const of = (
          view: { json: (o: object) => { offset: { start: number; length: number } }[] },
          type: string,
        ): FoundName[] =>
          view
            .json({ offset: true })
            .map(({ offset }) => atWords(sentence, offset.start, offset.start + offset.length, type))
        return [...of(doc.people(), 'PER'), ...of(doc.places(), 'LOC'), ...of(doc.organizations(), 'ORG')]
      }),
  ],
  [
    'wink-nlp (proper nouns)',
    (document) =>
      document.map((sentence) => {
        const doc = wink.readDoc(sentence.words.join(' '))
        const words = doc.tokens().out() as string[]
        const tags = doc.tokens().out(wink.its.pos) as unknown as string[]
        const found: FoundName[] = []
        let at = 0
        words.forEach((word, index) => {
          const start = sentence.words.join(' ').indexOf(word, at)
          at = start + word.length
          if (tags[index] !== 'PROPN') return
          const name = atWords(sentence, start, at, 'ANY')
          const open = found.at(-1)
          if (open && name.first <= open.last + 1) found[found.length - 1] = { ...open, last: name.last }
          else found.push(name)
        })
        return found
      }),
  ],
]

/** The words that characters of the joined sentence fall on, punctuation at the end left off. */
function atWords({ words }: GoldSentence, start: number, end: number, type: string): FoundName {
  let [offset, first, last] = [0, -1, -1]
  words.forEach((word, at) => {
    if (offset < end && offset + word.length > start && /[\p{L}\p{N}]/u.test(word)) {
      if (first < 0) first = at
      last = at
    }
    offset += word.length + 1
  })
  return { first, last, type }
}

function namesOf(labels: readonly string[]): FoundName[] {
  const found: FoundName[] = []
  labels.forEach((label, at) => {
    const [position, type] = [label.slice(0, 1), label.slice(2)]
    const open = found.at(-1)
    if (position === 'I' && open?.last === at - 1 && open.type === type) found[found.length - 1] = { ...open, last: at }
    else if (position === 'B' && type !== 'O') found.push({ first: at, last: at, type })
  })
  return found
}

const TYPES = ['PER', 'LOC', 'ORG']
const fits = (found: string, gold: string): boolean => found === gold || (found === 'POLITY' && gold !== 'PER')

function scoresOf(documents: readonly GoldSentence[][], found: readonly FoundName[][][]): string {
  const wanted = documents.flatMap((document, at) =>
    document.map(({ labels }, index) => ({
      gold: namesOf(labels).filter(({ type }) => TYPES.includes(type)),
      ours: found[at][index].filter(({ type }) => type !== 'OTH'),
    })),
  )
  const count = (type?: string): [number, number, number] => {
    const mine = wanted.map(({ gold, ours }) => {
      const golds = gold.filter((name) => !type || name.type === type)
      const right = golds.filter((name) =>
        ours.some((each) => each.first === name.first && each.last === name.last && fits(each.type, name.type)),
      ).length
      const claimed = ours.filter((each) => {
        const there = gold.find((name) => each.first === name.first && each.last === name.last)
        return !type || each.type === type || (each.type === 'POLITY' && (there ? there.type === type : type === 'LOC'))
      }).length
      return [right, claimed, golds.length]
    })
    return [0, 1, 2].map((at) => mine.reduce((sum, row) => sum + row[at], 0)) as [number, number, number]
  }
  const spans = wanted.reduce(
    (sum, { gold, ours }) =>
      sum + gold.filter((name) => ours.some((each) => each.first === name.first && each.last === name.last)).length,
    0,
  )
  const f1 = ([right, ours, gold]: [number, number, number]): string => ((200 * right) / (ours + gold || 1)).toFixed(1)
  const [right, ours, gold] = count()
  const untyped = f1([spans, ours, gold])
  if (found.flat(2).every(({ type }) => type === 'ANY')) return `${'spans only'.padEnd(41)} ${untyped.padStart(8)}`
  const share = (all: number): string => ((100 * right) / (all || 1)).toFixed(1)
  return [
    `${f1([right, ours, gold])} (${share(ours)}, ${share(gold)})`.padEnd(20),
    ...TYPES.map((type) => f1(count(type)).padStart(6)),
    untyped.padStart(8),
  ].join(' ')
}

/** Our labels in the third column (a polity is written LOC), dateline's own types in the fourth. */
function iob2(documents: readonly GoldSentence[][], found: readonly FoundName[][][]): string {
  const blocks = documents.flatMap((document, at) =>
    document.map(({ words }, index) => {
      const labels = words.map(() => ['O', 'O'])
      for (const { first, last, type } of found[at][index])
        for (let word = first; word <= last; word++) {
          const position = word === first ? 'B' : 'I'
          labels[word] = [`${position}-${type === 'POLITY' ? 'LOC' : type}`, `${position}-${type}`]
        }
      return words.map((word, row) => [row + 1, word, ...labels[row]].join('\t')).join('\n')
    }),
  )
  return `${blocks.join('\n\n')}\n`
}
