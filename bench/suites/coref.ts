import { readFileSync, writeFileSync } from 'node:fs'
import type { Span } from '../../dateline/src/model/span.ts'
import { loadModels } from '../../dateline/src/pipeline/models.ts'
import { read } from '../../dateline/src/reading/reader.ts'
import { dataFile } from '../data.ts'
import { corefScore, inWords } from './coref-score.ts'
import type { Options } from './index.ts'
import { documentsOf } from './words.ts'

const ABOUT = 'GUM (Zeldes 2017), Universal Dependencies with Entity in MISC'
/** What a reading keeps of a text's entities: those who act, and where. */
const KEPT = new Set(['person', 'organization', 'place'])

interface Mention {
  /** Document and words, counted from 0, both included. */
  readonly name: string
  readonly cluster: string
  readonly type: string
}

/** Mentions of one entity within a document, from the raw text, against CoNLL-U with Entity. */
export async function run([file]: readonly string[], { out }: Partial<Options> = {}): Promise<string> {
  const conllu = readFileSync(file ?? dataFile('ud/gum-open-dev.conllu', ABOUT), 'utf8')
  const blocks = conllu.split(/(?=^# newdoc)/m).filter((block) => block.startsWith('# newdoc'))
  const models = loadModels()
  const response = new Map<string, string>()
  const gold: Mention[] = []
  for (const block of blocks) {
    const [document] = documentsOf(block)
    const { spans, mentions } = goldOf(block, document.id, document.text)
    gold.push(...mentions)
    const reading = read({ id: document.id, text: document.text, language: 'en' }, { models })
    for (const { id, mentions } of reading.entities) {
      for (const mention of mentions) {
        const words = wordsOf(mention, spans)
        if (words) response.set(`${document.id}:${words}`, `${document.id} ${id}`)
      }
    }
  }
  if (out) writeFileSync(out, [...response].map(([mention, cluster]) => `${mention}\t${cluster}\n`).join(''))
  const keyOf = (wanted: (mention: Mention) => boolean): Map<string, string> =>
    new Map(gold.filter(wanted).map(({ name, cluster }) => [name, cluster]))
  const sizes = Map.groupBy(gold, ({ cluster }) => cluster)
  const kept = keyOf(({ type, cluster }) => KEPT.has(type) && (sizes.get(cluster)?.length ?? 0) > 1)
  const repeated = new Map(
    [...response].filter(([, cluster]) => [...response.values()].filter((other) => other === cluster).length > 1),
  )
  const found = [...response.keys()].filter((name) => gold.some((mention) => mention.name === name)).length
  return [
    `${gold.length} mentions of ${blocks.length} documents, from the raw text; dateline keeps ${response.size}, ${found} of them with the very words`,
    `all mentions                            ${inWords(
      corefScore(
        keyOf(() => true),
        response,
      ),
    )}`,
    `persons, bodies and places named twice  ${inWords(corefScore(kept, repeated))}`,
    'A reading keeps those who act and where; things and thoughts, two thirds of the set, are not among them.',
  ].join('\n')
}

/** Where the words of a document stand, and its mentions. */
function goldOf(block: string, id: string, text: string): { spans: (Span | undefined)[]; mentions: Mention[] } {
  const spans: (Span | undefined)[] = []
  const mentions: Mention[] = []
  const open = new Map<string, { start: number; type: string }[]>()
  let at = 0
  for (const line of block.split('\n')) {
    const [number, form, , , , , , , , misc] = line.split('\t')
    if (!/^\d+$/.test(number)) continue
    const word = spans.length
    while (at < text.length && /\s/.test(text[at])) at += 1
    const spelled = text.startsWith(form, at)
    spans.push(spelled ? { start: at, end: at + form.length } : undefined)
    if (spelled) at += form.length
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc ?? '')?.[1] ?? ''
    for (const [, opens, body, closes] of entity.matchAll(/(\()?([^()]+)(\))?/g)) {
      const [group, type = ''] = body.split('-')
      if (opens) open.set(group, [...(open.get(group) ?? []), { start: word, type }])
      if (!closes) continue
      const mention = open.get(group)?.pop()
      if (mention)
        mentions.push({ name: `${id}:${mention.start}-${word}`, cluster: `${id} ${group}`, type: mention.type })
    }
  }
  return { spans, mentions }
}

/** The words that a span covers, if it begins and ends with them. */
function wordsOf({ start, end }: Span, spans: readonly (Span | undefined)[]): string | undefined {
  const [first, last] = [
    spans.findIndex((span) => span?.start === start),
    spans.findLastIndex((span) => span?.end === end),
  ]
  return first >= 0 && last >= first ? `${first}-${last}` : undefined
}
