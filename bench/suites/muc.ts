import { existsSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { loadModels } from '../../dateline/src/pipeline/models.ts'
import { read } from '../../dateline/src/reading/reader.ts'
import { dataFile, jsonLines } from '../data.ts'
import type { Options } from './index.ts'
import { distinct, type MucRole, scoreTemplates, type Template } from './muc-score.ts'
import { templatesOf } from './muc-templates.ts'

interface Cable {
  readonly docid: string
  readonly date?: string
  readonly text: string
  readonly text_mixed_case?: string
}

const ABOUT = 'MUC-4 cables with templates (research use)'

/**
 * Five-role templates against MUC-4: the reading's events of violence, joined by type, victims and date, in the form
 * of its templates. Only incidents told as fact and not more than two months old count there.
 */
export async function run(files: readonly string[], { out, mixed }: Options): Promise<string> {
  const [file] = files.length > 0 ? files : [dataFile('muc4/dev.jsonl', ABOUT)]
  const models = loadModels()
  const cables: Cable[] = jsonLines(file)
  const ours = cables.map((cable) => {
    const text = mixed ? (cable.text_mixed_case ?? cable.text) : cable.text
    const reading = read({ id: cable.docid, text, published: cable.date, language: 'en' }, { models })
    return { docid: cable.docid, templates: templatesOf(reading, text, cable.date) }
  })
  if (out) writeFileSync(out, ours.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const goldFile = join(dirname(file), `gtt_gold_${basename(file)}`)
  if (!existsSync(goldFile)) return `${ours.length} cables, templates written${out ? ` to ${out}` : ' nowhere'}`
  const gold = new Map(
    jsonLines<{ docid: string; templates: Record<string, unknown>[] }>(goldFile).map(({ docid, templates }) => [
      docid,
      distinct(templates.map(asTemplate)),
    ]),
  )
  const pairs = ours.map(({ docid, templates }) => ({ ours: templates, gold: gold.get(docid) ?? [] }))
  return [
    `${basename(file)}: ${cables.length} cables`,
    ...(mixed && !cables.some((cable) => cable.text_mixed_case)
      ? ['it holds no text_mixed_case: read from the capitals, their case restored']
      : []),
    'template filling    P      R      F1',
    ...scoreTemplates(pairs),
  ].join('\n')
}

/** Gold entities are lists of [string, offset] pairs or of strings. */
function asTemplate(template: Record<string, unknown>): Template {
  const strings = (role: MucRole): string[][] =>
    ((template[role] ?? []) as (string | [string, number])[][]).map((entity) =>
      entity.map((mention) => (Array.isArray(mention) ? mention[0] : mention)),
    )
  return {
    incident_type: String(template.incident_type).toLowerCase(),
    PerpInd: strings('PerpInd'),
    PerpOrg: strings('PerpOrg'),
    Target: strings('Target'),
    Victim: strings('Victim'),
    Weapon: strings('Weapon'),
  }
}
