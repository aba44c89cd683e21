import type { EventMention } from '../../dateline/src/model/reading.ts'
import { loadModels } from '../../dateline/src/pipeline/models.ts'
import { read } from '../../dateline/src/reading/reader.ts'
import { dataFile, jsonLines } from '../data.ts'

interface Coded {
  readonly id: string
  readonly text: string
  readonly event_2021: string
  readonly mode: string | null
}

const ABOUT = 'coded sentences of the PLOVER codebook (CC BY-SA 4.0)'

/**
 * Event types against the coded sentences, one code a sentence: of those that dateline finds an event in, how many hold
 * the code; of all, how many. An event that is only promised, demanded or threatened has the code of that act.
 */
export async function run([file = dataFile('plover/gsr.jsonl', ABOUT)]: readonly string[]): Promise<string> {
  const models = loadModels()
  const coded: Coded[] = jsonLines(file)
  const counts = new Map<string, { all: number; told: number; right: number }>()
  const wrong: string[] = []
  for (const { id, text, event_2021: gold } of coded) {
    const codes = read({ id, text, language: 'en' }, { models }).events.map(codeOf)
    const count = counts.get(gold) ?? { all: 0, told: 0, right: 0 }
    const isRight = codes.includes(gold)
    counts.set(gold, {
      all: count.all + 1,
      told: count.told + (codes.length > 0 ? 1 : 0),
      right: count.right + (isRight ? 1 : 0),
    })
    if (codes.length > 0 && !isRight) wrong.push(`${id} ${[...new Set(codes)].join(' ')}: ${text.slice(0, 140)}`)
  }
  const total = [...counts.values()].reduce((a, b) => ({
    all: a.all + b.all,
    told: a.told + b.told,
    right: a.right + b.right,
  }))
  const rows = [['all', total] as const, ...[...counts].sort()].map(
    ([name, { all, told, right }]) =>
      `${name.padEnd(10)} ${String(all).padStart(4)} ${String(told).padStart(5)} ${String(right).padStart(6)} ${percent(right, told).padStart(8)} ${percent(right, all).padStart(8)}`,
  )
  return ['type        all  told  right  of told   of all', ...rows, '', 'Told with another code:', ...wrong].join('\n')
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1))

const ACTS: Partial<Record<EventMention['status'], string>> = {
  promised: 'AGREE',
  planned: 'AGREE',
  offered: 'AGREE',
  demanded: 'REQUEST',
  threatened: 'THREATEN',
}

/** The codebook takes announced cooperation for an agreement; announced coercion is a threat of it. */
const CONFLICT = new Set(['COERCE', 'ASSAULT', 'PROTEST', 'SANCTION', 'MOBILIZE'])

function codeOf({ plover, status, rule }: EventMention): string {
  if (status === 'negated' && rule.startsWith('event/verb')) return 'REJECT'
  if (status === 'planned' && CONFLICT.has(plover?.event ?? '')) return 'THREATEN'
  return ACTS[status] ?? plover?.event ?? 'none'
}
