import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Span } from '../../dateline/src/model/span.ts'
import { layOut } from '../../dateline/src/reading/text/layout.ts'
import { dataFile } from '../data.ts'

const ABOUT = 'Universal Dependencies EWT and GUM, universaldependencies.org'

/** A document of a CoNLL-U file as raw text, with the words and sentences that its annotators saw. */
export interface RawDocument {
  readonly id: string
  readonly text: string
  readonly words: readonly Span[]
  readonly sentences: readonly Span[]
}

/** Words and sentences of raw text against a treebank's: F1, exact spans; the genre by document where there is one. */
export async function run(files: readonly string[]): Promise<string> {
  const chosen =
    files.length > 0 ? files : ['ewt-dev', 'gum-open-dev'].map((name) => dataFile(`ud/${name}.conllu`, ABOUT))
  const lines = chosen.flatMap((file) => {
    const documents = documentsOf(readFileSync(file, 'utf8'))
    const genres = [...new Set(documents.map(({ id }) => genreOf(id)))].sort()
    const groups: [string, RawDocument[]][] = [
      [basename(file), documents],
      ...genres.map((genre): [string, RawDocument[]] => [
        `  ${genre}`,
        documents.filter(({ id }) => genreOf(id) === genre),
      ]),
    ]
    return groups.map(([name, some]) => {
      const [word, sentence] = f1(some)
      return `${name.padEnd(24)} ${word.toFixed(2).padStart(6)} ${sentence.toFixed(2).padStart(6)}`
    })
  })
  return [`${''.padEnd(24)}  words  sentences (F1)`, ...lines].join('\n')
}

const genreOf = (id: string): string => (id.startsWith('GUM_') ? id.split('_')[1] : id.split('-')[0])

function f1(documents: readonly RawDocument[]): [words: number, sentences: number] {
  const counts = [0, 0, 0, 0, 0, 0]
  for (const document of documents) {
    const found = layOut(document.text)
    const pairs = [
      [document.words, found.tokens],
      [document.sentences, found.sentences],
    ] as const
    pairs.forEach(([gold, ours], at) => {
      const wanted = new Set(gold.map(({ start, end }) => `${start}-${end}`))
      counts[at * 3] += ours.filter(({ start, end }) => wanted.has(`${start}-${end}`)).length
      counts[at * 3 + 1] += gold.length
      counts[at * 3 + 2] += ours.length
    })
  }
  const score = (at: number): number => (200 * counts[at]) / (counts[at + 1] + counts[at + 2])
  return [score(0), score(3)]
}

/**
 * The raw text of a treebank: an empty line before a paragraph (`newpar`) and after a heading, caption, quotation or
 * speaker's turn that GUM marks inside one (`newpar_block`); sentences and words apart as SpaceAfter says.
 */
export function documentsOf(conllu: string): RawDocument[] {
  const documents: { id: string; text: string; words: Span[]; sentences: Span[] }[] = []
  let newParagraph = true
  let blocks: readonly number[] = []
  for (const block of conllu.split(/\n\n+/)) {
    const lines = block.split('\n')
    const id = lines.find((line) => line.startsWith('# newdoc'))?.split(' = ')[1]
    if (id) documents.push({ id, text: '', words: [], sentences: [] })
    if (id) blocks = []
    newParagraph = Boolean(id) || lines.some((line) => /^# newpar( |$)/.test(line)) || newParagraph
    const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'))
    const document = documents.at(-1)
    if (rows.length === 0 || !document) continue
    if (newParagraph || blocks.includes(0)) document.text = document.text && `${document.text.trimEnd()}\n\n`
    newParagraph = false
    blocks = [...blocks.filter((left) => left > 0), ...blocksOf(lines)].map((left) => left - 1)
    addSentence(document, rows)
  }
  return documents
}

/** How many sentences the blocks that start here hold: `# newpar_block = p (6 s) | figure (1 s) | caption (1 s)`. */
function blocksOf(lines: readonly string[]): number[] {
  const blocks = lines.find((line) => line.startsWith('# newpar_block = '))?.split(' = ')[1] ?? ''
  return blocks
    .split(' | ')
    .filter((block) => !INLINE.test(block))
    .flatMap((block) => Number(/\((\d+) s\)/.exec(block)?.[1] ?? []))
}

/** Emphasis and remarks run on in their paragraph. */
const INLINE = /^(?:hi|add|note|incident) /

function addSentence(document: { text: string; words: Span[]; sentences: Span[] }, rows: readonly string[][]): void {
  const from = document.text.length
  let contractedUntil = 0
  for (const [id, form, , , , , , , , misc] of rows) {
    if (id.includes('.')) continue
    const range = id.split('-').map(Number)
    if (range.length === 1 && range[0] <= contractedUntil) continue
    const start = document.text.length
    document.text += form
    if (range.length === 2) {
      contractedUntil = range[1]
      document.words.push(
        ...partsOf(
          start,
          form,
          rows.filter(([part]) => Number(part) >= range[0] && Number(part) <= range[1]),
        ),
      )
    } else document.words.push({ start, end: start + form.length })
    if (!/(^|\|)SpaceAfter=No/.test(misc)) document.text += ' '
  }
  document.sentences.push({ start: from, end: document.text.trimEnd().length })
}

/** "don't" is "do" and "n't"; where the parts do not spell the whole, the whole stands as one word. */
function partsOf(start: number, form: string, parts: readonly string[][]): Span[] {
  const forms = parts.map(([, part]) => part)
  if (forms.join('').length !== form.length) return [{ start, end: start + form.length }]
  let at = start
  return forms.map((part) => {
    at += part.length
    return { start: at - part.length, end: at }
  })
}
