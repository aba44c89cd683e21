import { existsSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { dayRange } from '../../dateline/src/model/edtf.ts'
import type { EventMention, Participant, Reading } from '../../dateline/src/model/reading.ts'
import { loadModels } from '../../dateline/src/pipeline/models.ts'
import { read } from '../../dateline/src/reading/reader.ts'
import { dataFile, jsonLines } from '../data.ts'
import type { Options } from './index.ts'
import { type MucRole, scoreTemplates, type Template } from './muc-score.ts'

interface Cable {
  readonly docid: string
  readonly date?: string
  readonly text: string
  readonly text_mixed_case?: string
}

const ABOUT = 'MUC-4 cables with templates (research use)'

/** Our types under the incident types of MUC-4. */
const INCIDENTS: Readonly<Record<string, string>> = {
  capture: 'kidnapping',
  bombing: 'bombing',
  'suicide-bombing': 'bombing',
  attack: 'attack',
  'air-strike': 'attack',
  shelling: 'attack',
  shooting: 'attack',
  killing: 'attack',
  assassination: 'attack',
  execution: 'attack',
  injury: 'attack',
}

/** Destruction is told apart by its verb. */
const BY_VERB: Readonly<Record<string, string>> = {
  'event/verb/burn': 'arson',
  'event/verb/burn-down': 'arson',
  'event/verb/torch': 'arson',
  'event/verb/set-fire': 'arson',
  'event/verb/set-ablaze': 'arson',
  'event/verb/blow-up': 'bombing',
  'event/verb/dynamite': 'bombing',
}

const incidentOf = ({ type, rule }: EventMention): string | undefined => INCIDENTS[type] ?? BY_VERB[rule]

/** Types that are done to things as well as to people. */
const ON_THINGS = new Set(['attack', 'bombing', 'suicide-bombing', 'shelling', 'air-strike', 'destruction'])

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

const distinct = (templates: readonly Template[]): Template[] => [
  ...new Map(templates.map((template) => [JSON.stringify(template), template])).values(),
]

function templatesOf(reading: Reading, text: string, published: string | undefined): Template[] {
  const told = reading.events.filter((event) => isIncident(event, published))
  const groups: EventMention[][] = []
  for (const event of told) {
    const group = groups.find((group) => group.every((other) => canBeOne(reading, event, other)))
    if (group) group.push(event)
    else groups.push([event])
  }
  return distinct(groups.map((group) => templateOf(reading, text, group)))
}

/** Told as fact, and not dated more than two months before the cable. */
function isIncident(event: EventMention, published: string | undefined): boolean {
  const { status, edtf } = event
  if (!incidentOf(event) || status !== 'asserted') return false
  const last = edtf && dayRange(edtf)?.last
  return !last || !published || Date.parse(published) - Date.parse(last) < 62 * 86_400_000
}

function canBeOne(reading: Reading, a: EventMention, b: EventMention): boolean {
  if (incidentOf(a) !== incidentOf(b)) return false
  const [x, y] = [dayRange(a.edtf ?? ''), dayRange(b.edtf ?? '')]
  const isApart = (x?.last && y?.first && x.last < y.first) || (y?.last && x?.first && y.last < x.first)
  if (isApart) return false
  const [named, others] = [victims(reading, a), victims(reading, b)]
  return named.length === 0 || others.length === 0 || named.some((id) => others.includes(id))
}

const victims = (reading: Reading, event: EventMention): string[] =>
  event.participants.flatMap(({ role, entity }) =>
    role === 'recipient' && isPerson(reading, entity) && entity ? [entity] : [],
  )

const entityOf = (reading: Reading, id: string | undefined) => reading.entities.find((entity) => entity.id === id)
const isPerson = (reading: Reading, id: string | undefined): boolean =>
  ['person', 'other'].includes(entityOf(reading, id)?.type ?? '')

function templateOf(reading: Reading, text: string, group: readonly EventMention[]): Template {
  const fillers = group.flatMap(({ participants }) => participants)
  const by = (role: Participant['role']): Participant[] => fillers.filter((filler) => filler.role === role)
  const named = (filler: Participant): string[][] => {
    const entity = entityOf(reading, filler.entity)
    const mention = entity?.mentions.find(
      ({ kind, start, end }) => kind === 'name' && end - start >= entity.name.length - 2,
    )
    return entity ? [[wordsAt(text, mention ?? filler)]] : []
  }
  const isOrganization = ({ entity }: Participant): boolean =>
    ['organization', 'armed-force', 'group', 'polity'].includes(entityOf(reading, entity)?.type ?? '')
  const actors = by('actor')
  const recipients = by('recipient')
  return {
    incident_type: incidentOf(group[0]) ?? '',
    PerpInd: once(actors.filter((actor) => !isNameOf(reading, actor)).flatMap((actor) => [[withoutName(text, actor)]])),
    PerpOrg: once(actors.filter(isOrganization).flatMap(named)),
    Target: once(
      group
        .filter(({ type }) => ON_THINGS.has(type))
        .flatMap(({ participants }) => participants)
        .filter((filler) => filler.role === 'recipient' || filler.role === 'place')
        .filter(({ entity, quantity }) => entity === undefined && quantity === undefined)
        .flatMap((filler) => [[uncounted(reading, text, filler)]]),
    ),
    Victim: once(recipients.filter(({ entity }) => isPerson(reading, entity)).flatMap(named)),
    Weapon: once(by('instrument').flatMap((filler) => [[uncounted(reading, text, filler)]])),
  }
}

/** Whether the phrase is the organization's own name. */
const isNameOf = (reading: Reading, { entity, start, end }: Participant): boolean =>
  entityOf(reading, entity)?.mentions.some(
    (mention) => mention.kind === 'name' && mention.start >= start && mention.end === end,
  ) ?? false

/** The words of a phrase up to "of": MUC gives the organization its own slot. */
const withoutName = (text: string, filler: Participant): string =>
  filler.entity ? wordsAt(text, filler).replace(/\s+of\s.*$/is, '') : wordsAt(text, filler)

/** The words of a phrase without the number before its noun, which MUC leaves out of things. */
function uncounted(reading: Reading, text: string, { start, end }: Participant): string {
  const number = reading.quantities.find(
    (quantity) => quantity.start <= start + 4 && quantity.end > start && quantity.end < end,
  )
  return wordsAt(text, { start: number ? number.end + 1 : start, end })
}

const wordsAt = (text: string, { start, end }: { start: number; end: number }): string =>
  text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|an?) /i, '')

const once = (entities: readonly string[][]): string[][] => [
  ...new Map(entities.map((entity) => [entity.join('|').toLowerCase(), entity])).values(),
]
