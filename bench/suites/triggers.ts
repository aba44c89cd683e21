import { overlap, type Span } from '../../dateline/src/model/span.ts'
import { loadModels } from '../../dateline/src/pipeline/models.ts'
import { read } from '../../dateline/src/reading/reader.ts'
import { dataFile, jsonLines } from '../data.ts'

interface Annotated {
  readonly docid: string
  readonly text: string
  readonly events: readonly { readonly type: string; readonly trigger: Span }[]
}

const ABOUT = 'WikiEvents, development documents (research use)'

/** How our types stand to those of the annotation (KAIROS); what stands on neither side is not counted. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'Conflict.Attack': [
    'attack',
    'air-strike',
    'shelling',
    'drone-strike',
    'bombing',
    'suicide-bombing',
    'shooting',
    'killing',
    'assassination',
    'injury',
    'destruction',
    'seizure',
    'clash',
    'explosion',
    'stabbing',
  ],
  'Conflict.Demonstrate': ['demonstration', 'riot', 'strike-action', 'hunger-strike', 'obstruction', 'stone-throwing'],
  'Contact.Contact': ['meeting', 'summit-meeting', 'talks', 'call', 'contact', 'visit', 'mediation'],
  'Justice.ArrestJailDetain': ['arrest', 'capture', 'imprisonment', 'holding'],
  'Justice.Convict': ['conviction'],
  'Justice.Sentence': ['conviction'],
  'Justice.ReleaseParole': ['release', 'handover'],
  'Life.Die': ['killing', 'assassination', 'execution', 'captive-death', 'shooting'],
  'Life.Injure': ['injury', 'shooting', 'stabbing'],
  'ArtifactExistence.DamageDestroyDisableDismantle': ['destruction', 'bombing', 'damage', 'vandalism'],
  'Transaction.ExchangeBuySell': ['exchange'],
  'Movement.Transportation': [
    'repatriation',
    'deportation',
    'displacement',
    'withdrawal',
    'visit',
    'aid-delivery',
    'evacuation',
    'extradition',
  ],
}

const kindOf = (type: string): string | undefined => Object.keys(SAME).find((kind) => type.startsWith(kind))

/** Triggers against WikiEvents: overlapping words with an agreeing type. */
export async function run([file = dataFile('wikievents/dev.jsonl', ABOUT)]: readonly string[]): Promise<string> {
  const models = loadModels()
  const documents: Annotated[] = jsonLines(file)
  const rows = new Map<string, [gold: number, found: number]>()
  let [ours, right, anywhere] = [0, 0, 0]
  const wrong: string[] = []
  for (const { docid, text, events } of documents) {
    const found = read({ id: docid, text, language: 'en' }, { models }).events
    const agrees = (gold: Annotated['events'][number], type: string): boolean =>
      SAME[kindOf(gold.type) ?? '']?.includes(type) ?? false
    for (const gold of events) {
      const kind = kindOf(gold.type)
      if (!kind) continue
      const [all, hit] = rows.get(kind) ?? [0, 0]
      const isHit = found.some((event) => overlap(event.trigger, gold.trigger) && agrees(gold, event.type))
      rows.set(kind, [all + 1, hit + (isHit ? 1 : 0)])
    }
    const comparable = found.filter(({ type }) => Object.values(SAME).some((types) => types.includes(type)))
    ours += comparable.length
    for (const event of comparable) {
      const over = events.filter((gold) => overlap(event.trigger, gold.trigger))
      if (over.length > 0) anywhere += 1
      if (over.some((gold) => agrees(gold, event.type))) right += 1
      else
        wrong.push(`${docid} ${event.type} (${over.map(({ type }) => type).join(' ')}) ${around(text, event.trigger)}`)
    }
  }
  const totals = [...rows.values()].reduce(([a, b], [all, hit]) => [a + all, b + hit], [0, 0])
  const lines = [...rows].sort().map(([kind, [all, hit]]) => `${kind.padEnd(50)} ${hit}/${all}`)
  return [
    `precision ${percent(right, ours)} (${right}/${ours}; on any trigger ${percent(anywhere, ours)}), recall ${percent(totals[1], totals[0])} (${totals[1]}/${totals[0]})`,
    ...lines,
    '',
    'Not in the annotation:',
    ...wrong,
  ].join('\n')
}

const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1)

const around = (text: string, { start, end }: Span): string =>
  `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 60)}`.replace(
    /\s+/g,
    ' ',
  )
