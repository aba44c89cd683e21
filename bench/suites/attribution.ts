import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Attribution } from '../../dateline/src/model/reading.ts'
import type { Span } from '../../dateline/src/model/span.ts'
import { loadModels } from '../../dateline/src/pipeline/models.ts'
import { findAttributions } from '../../dateline/src/reading/attribution/attributions.ts'
import { analyse } from '../../dateline/src/reading/syntax/analyse.ts'
import { layOut } from '../../dateline/src/reading/text/layout.ts'
import type { Options } from './index.ts'

interface Gold {
  readonly docid: string
  readonly date?: string
  readonly text: string
}
interface Spans {
  readonly source: Span[]
  readonly cue: Span[]
  readonly content: Span[]
  readonly speech?: boolean
  readonly rule?: string
}

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** Attributions of news documents against PolNeAR; predictions as its scorer reads them. */
export async function run([file]: readonly string[], { out }: Partial<Options> = {}): Promise<string> {
  if (!file || !existsSync(file)) return 'attribution needs PolNeAR as JSON Lines: npm run bench -- attribution FILE'
  const models = loadModels()
  const predictions = linesOf<Gold>(file).map(({ docid, date, text }) => {
    const layout = layOut(text)
    const attributions = findAttributions(layout, analyse(layout, 'en', models), [], [], {
      id: docid,
      text,
      published: date,
    })
    return { docid, attributions: inPolnearForm(attributions) }
  })
  const lines = predictions.map((prediction) => JSON.stringify(prediction)).join('\n')
  if (out) writeFileSync(out, `${lines}\n`)
  return `${predictions.length} documents, ${predictions.flatMap(({ attributions }) => attributions).length} attributions`
}

/** PolNeAR counts a quotation that goes on as one attribution, and marks none inside another. */
export function inPolnearForm(attributions: readonly Attribution[]): Spans[] {
  const spans: Spans[] = []
  for (const { source, cue, content, mode, kind, rule, parent } of attributions) {
    if (parent) continue
    const before = spans.findLast((each) => each.source[0]?.start === source[0]?.start)
    if (mode === 'inherited' && before) before.content.push(...content)
    else spans.push({ source: [...source], cue: [...cue], content: [...content], speech: kind === 'statement', rule })
  }
  return spans
}
