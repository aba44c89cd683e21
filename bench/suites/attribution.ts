import { writeFileSync } from 'node:fs'
import type { Attribution } from '../../dateline/src/model/reading.ts'
import type { Span } from '../../dateline/src/model/span.ts'
import { loadModels } from '../../dateline/src/pipeline/models.ts'
import { findAttributions } from '../../dateline/src/reading/attribution/attributions.ts'
import { analyse } from '../../dateline/src/reading/syntax/analyse.ts'
import { layOut } from '../../dateline/src/reading/text/layout.ts'
import { dataFile, jsonLines } from '../data.ts'
import { compromiseAttributions } from './attribution-peers.ts'
import { type Annotated, type Related, type Score, scoreOf, sum } from './attribution-score.ts'
import type { Options } from './index.ts'

interface Gold extends Annotated {
  readonly docid: string
  readonly date?: string
}
interface System {
  readonly name: string
  readonly find: (document: Gold) => Related[]
}

const ABOUT = 'PolNeAR (Newell, Margolin and Ruths 2018), attributions in US political news, as JSON Lines'

/** Attributions of news documents against PolNeAR; predictions as its scorer reads them. */
export async function run([file]: readonly string[], { out, peers }: Partial<Options> = {}): Promise<string> {
  const gold = linesOf(file ?? dataFile('polnear/dev.jsonl', ABOUT))
  const models = loadModels()
  const systems: readonly System[] = [
    { name: 'dateline', find: (document) => attributionsOf(document, models) },
    { name: 'dateline, words alone', find: (document) => attributionsOf(document) },
    ...(peers
      ? [{ name: 'compromise, nearest verb and person', find: ({ text }: Gold) => compromiseAttributions(text) }]
      : []),
  ]
  const rows = systems.map(({ name, find }, index) => {
    const predictions = gold.map((document) => ({ docid: document.docid, attributions: find(document) }))
    if (out && index === 0) writeFileSync(out, `${predictions.map((each) => JSON.stringify(each)).join('\n')}\n`)
    return shown(name, sum(gold.map((each, at) => scoreOf(each, predictions[at].attributions))))
  })
  return [
    `attributions of ${gold.length} documents: source, cue and content each at least half of the longer span`,
    ...rows,
  ].join('\n')
}

const linesOf = (file: string): Gold[] => jsonLines(file)

function attributionsOf({ docid, date, text }: Gold, models?: ReturnType<typeof loadModels>): Related[] {
  const layout = layOut(text)
  const report = { id: docid, text, ...(date && { published: date }) }
  return inPolnearForm(findAttributions(layout, analyse(layout, 'en', models), [], [], report))
}

/** PolNeAR counts a quotation that goes on as one attribution, and marks none inside another. */
function inPolnearForm(attributions: readonly Attribution[]): Related[] {
  const related: (Related & { content: Span[] })[] = []
  for (const { source, cue, content, mode, kind, rule, parent } of attributions) {
    if (parent) continue
    const before = related.findLast((each) => each.source[0]?.start === source[0]?.start)
    if (mode === 'inherited' && before) before.content.push(...content)
    else related.push({ source, cue, content: [...content], speech: kind === 'statement', rule })
  }
  return related
}

function shown(name: string, { right, found, wanted }: Score): string {
  const [precision, recall] = [found ? right / found : 0, wanted ? right / wanted : 0]
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)
  return `${name.padEnd(38)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${found} found, ${wanted} in the set)`
}
