import { writeFileSync } from 'node:fs'
import { castOf } from '../../dateline/src/linking/cast.ts'
import { clusterTellings, type Policy } from '../../dateline/src/linking/events.ts'
import { runningStories, vectorsOf } from '../../dateline/src/linking/running-stories.ts'
import { type Telling, tellingsOf } from '../../dateline/src/linking/tellings.ts'
import type { EventMention, Reading } from '../../dateline/src/model/reading.ts'
import { overlap, type Span } from '../../dateline/src/model/span.ts'
import { loadModels } from '../../dateline/src/pipeline/models.ts'
import { read } from '../../dateline/src/reading/reader.ts'
import { lemmaOf } from '../../dateline/src/reading/syntax/lemmatise.ts'
import { dataFile, jsonLines } from '../data.ts'
import { corefScore, inWords } from './coref-score.ts'
import type { Options } from './index.ts'

interface Document {
  readonly docid: string
  readonly text: string
  readonly sentences: readonly (Span & { readonly validated?: boolean })[]
  readonly mentions: readonly (Span & { id: string; kind: string; validated?: boolean; cluster?: string })[]
}

const ABOUT = 'ECB+ (Cybulska and Vossen 2014), event mentions across documents, as JSON Lines'

/**
 * A mention that the set gives is an event, and most words for one event are one word: kind and like reports are enough
 * unless something speaks against it. A ledger asks for more. Without topics all documents are one story.
 */
const given: Record<Options['topics'], Policy> = {
  own: { withinReport: 0.5, across: 1.5, acrossUndated: 1.5, likenesses: 0 },
  none: { withinReport: 0.5, across: 3.5, acrossUndated: 3.5, likenesses: 0 },
}
const ALIKE = 0.08

/** Event mentions across documents, their spans given, joined by the functions that link a ledger. */
export async function run(
  [file]: readonly string[],
  { out, topics = 'none', peers = false }: Partial<Options> = {},
): Promise<string> {
  const documents: Document[] = jsonLines(file ?? dataFile('ecbplus/dev.jsonl', ABOUT))
  const models = loadModels()
  const told = documents.map(({ docid, text }) => ({
    report: { id: docid, text, format: 'txt', original: docid, index: 0, origins: {} },
    reading: read({ id: docid, text, language: 'en' }, { models }),
  }))
  const texts = documents.map(({ docid, text }) => ({ id: docid, text }))
  const [vectors, stories] = [vectorsOf(texts), topics === 'own' ? runningStories(texts, ALIKE) : undefined]
  const cast = castOf(told, [])
  const nameOf = new Map<string, string>()
  const tellings = documents.map((document, at) => {
    const wanted = document.mentions.filter(({ kind, validated }) => kind === 'action' && validated !== false)
    const { report, reading } = told[at]
    const mentions = wanted.map((mention) => asMention(mention, document.text, reading))
    const own = tellingsOf({ report, reading: { ...reading, events: mentions } }, cast)
    return own.map((telling, index): Telling => {
      nameOf.set(`${telling.key} ${telling.mention.id}`, wanted[index].id)
      const [words, story] = [vectors.get(document.docid) ?? new Map(), stories?.get(document.docid) ?? 'all']
      return { ...telling, status: 'asserted', mood: 'done', words, story }
    })
  })
  const clusters = clusterTellings(tellings, undefined, given[topics])
  const response = new Map(
    clusters.flatMap(({ tellings }, at) =>
      tellings.map(({ key, mention }) => [nameOf.get(`${key} ${mention.id}`) ?? '', `c${at}`] as const),
    ),
  )
  if (out) writeFileSync(out, [...response].map(([mention, cluster]) => `${mention}\t${cluster}\n`).join(''))
  const key = new Map(
    documents.flatMap(({ mentions }) =>
      mentions.flatMap(({ id, cluster }) => (response.has(id) && cluster ? [[id, cluster] as const] : [])),
    ),
  )
  const all = tellings.flat()
  const byWord = (group: (telling: Telling) => string): Map<string, string> =>
    new Map(all.map((telling) => [nameOf.get(`${telling.key} ${telling.mention.id}`) ?? '', group(telling)]))
  const topic = runningStories(texts, ALIKE)
  const others: [string, Map<string, string>][] = peers
    ? [
        ['each alone', byWord(({ mention }) => mention.id)],
        ['same word', byWord(({ family }) => family)],
        ['same word, own topics', byWord(({ family, report }) => `${topic.get(report)} ${family}`)],
      ]
    : []
  return [
    `${response.size} event mentions of ${documents.length} documents, spans given, topics ${topics}: ${clusters.length} clusters`,
    ...(key.size > 0
      ? [['dateline', response] as const, ...others].map(
          ([name, found]) => `${name.padEnd(24)} ${inWords(corefScore(key, found))}`,
        )
      : []),
  ].join('\n')
}

/** A given mention with what the reading knows of it; where it knows nothing, its kind is its word. */
function asMention({ id, start, end }: Span & { id: string }, text: string, reading: Reading): EventMention {
  const trigger = { start, end }
  const known = reading.events.find((event) => overlap(event.trigger, trigger))
  if (known) return { ...known, id, trigger }
  return {
    id,
    type: wordOf(text.slice(start, end)),
    plover: null,
    trigger,
    participants: [],
    status: 'asserted',
    rule: 'given',
  }
}

const PARTICLES = new Set(
  'up down out off in on over away back into through apart to for of at with by from'.split(' '),
)
const EMPTY = new Set(
  "the a an his her its their this that be been being was were is are am has have had will would 's".split(' '),
)

/** The word that carries a mention, as a dictionary has it: the verb of "broke out", the last noun of "Sunday's attack". */
function wordOf(words: string): string {
  const all = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word))
  const particle = all.findIndex((word, at) => at > 0 && PARTICLES.has(word))
  const word = (particle > 0 ? all[particle - 1] : all.at(-1)) ?? words.toLowerCase()
  const verb = lemmaOf(word, 'VERB', word.endsWith('ing') ? 'VBG' : word.endsWith('ed') ? 'VBD' : 'VB')
  return verb !== word ? verb : lemmaOf(word, 'NOUN', 'NNS')
}
