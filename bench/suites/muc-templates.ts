import { peopleNouns } from '../../dateline/src/languages/en/entity-people.ts'
import { attackNouns, thingNouns } from '../../dateline/src/languages/en/trigger-fillers.ts'
import { dayRange } from '../../dateline/src/model/edtf.ts'
import type { Entity, EventMention, Participant, Reading } from '../../dateline/src/model/reading.ts'
import { covers } from '../../dateline/src/model/span.ts'
import { distinct, type Template } from './muc-score.ts'

/** Our types under the incident types of MUC-4; what armies do to one another has none. */
const INCIDENTS: Readonly<Record<string, string>> = {
  capture: 'kidnapping',
  hijacking: 'hijacking',
  bombing: 'bombing',
  'suicide-bombing': 'bombing',
  explosion: 'bombing',
  attack: 'attack',
  'air-strike': 'attack',
  shelling: 'attack',
  shooting: 'attack',
  killing: 'attack',
  assassination: 'attack',
  execution: 'attack',
  injury: 'attack',
  stabbing: 'attack',
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

const incidentOf = (cable: Cable, { type, rule, participants }: EventMention): string | undefined => {
  const incident = INCIDENTS[type] ?? BY_VERB[rule]
  if (incident || (type !== 'destruction' && type !== 'damage')) return incident
  const isBlown = participants.some((one) => one.role === 'instrument' && EXPLOSIVE.test(wordsAt(cable.text, one)))
  return isBlown ? 'bombing' : undefined
}

const EXPLOSIVE = /\b(?:bombs?|explosions?|explosives?|blasts?|dynamite|grenades?|charges?|mines?|detonations?)\b/i

/** Types that are done to things as well as to people. */
const ON_THINGS = new Set([
  'attack',
  'bombing',
  'suicide-bombing',
  'shelling',
  'air-strike',
  'destruction',
  'explosion',
  'damage',
])

/** A reading with its text, and what of it is asked again and again. */
interface Cable {
  readonly text: string
  readonly reading: Pick<Reading, 'entities' | 'events' | 'quantities'>
  readonly entityOf: ReadonlyMap<string, Entity>
}

/** The incidents of one cable in the form of MUC-4's templates. */
export function templatesOf(reading: Cable['reading'], text: string, published: string | undefined): Template[] {
  const cable = { text, reading, entityOf: new Map(reading.entities.map((entity) => [entity.id, entity])) }
  const told = reading.events.filter((event) => isIncident(cable, event, published))
  const groups: EventMention[][] = []
  for (const event of told) {
    const group = groups.find((group) => group.every((other) => canBeOne(cable, event, other)))
    if (group) group.push(event)
    else groups.push([event])
  }
  return distinct(groups.map((group) => templateOf(cable, group)))
}

/** Told as fact, not dated more than two months before the cable, and not only between those who bear arms. */
function isIncident(cable: Cable, event: EventMention, published: string | undefined): boolean {
  const { status, edtf } = event
  if (!incidentOf(cable, event) || status !== 'asserted' || isMilitary(cable, event)) return false
  const last = edtf && dayRange(edtf)?.last
  return !last || !published || Date.parse(published) - Date.parse(last) < 62 * 86_400_000
}

const ARMED =
  /\b(?:soldiers?|troops?|army|armed forces|battalions?|brigades?|guerrillas?|rebels?|subversives?|insurgents?|terrorists?|extremists?|criminals?|traffickers?|patrols?|barracks|garrison|military|enemy|positions?|units?|combatants?|fighters?|guardsmen|contras?|assassins?|attackers?|suspects?|murderers?)\b/i

function isMilitary(cable: Cable, { type, participants }: EventMention): boolean {
  const done = participants.filter(({ role }) => role === 'recipient')
  if (done.length > 0 && done.every((one) => ARMED.test(wordsAt(cable.text, one)) && !personOf(cable, one))) return true
  return type === 'capture' && participants.some((one) => one.role === 'actor' && STATE.test(wordsAt(cable.text, one)))
}

const STATE = /\b(?:police|army|troops|government|carabineros|guards?|authorities|security forces)\b/i

function canBeOne(cable: Cable, a: EventMention, b: EventMention): boolean {
  if (incidentOf(cable, a) !== incidentOf(cable, b)) return false
  const [x, y] = [dayRange(a.edtf ?? ''), dayRange(b.edtf ?? '')]
  const isApart = (x?.last && y?.first && x.last < y.first) || (y?.last && x?.first && y.last < x.first)
  if (isApart) return false
  const [named, others] = [victims(cable, a), victims(cable, b)]
  return named.length === 0 || others.length === 0 || named.some((name) => others.includes(name))
}

const victims = (cable: Cable, { participants }: EventMention): string[] =>
  participants.flatMap((one) => (one.role === 'recipient' ? (personOf(cable, one) ?? []) : []))

/** The fullest name of the person that a phrase stands for. */
function personOf({ reading, text, entityOf }: Cable, { entity: id }: Participant): string | undefined {
  const entity = entityOf.get(id ?? '')
  if (!entity || !['person', 'other'].includes(entity.type)) return undefined
  const own = nameOf(text, entity)
  if (!own) return undefined
  const words = own.split(' ')
  const fuller = reading.entities
    .filter(({ type }) => type === 'person' || type === 'other')
    .flatMap((other) => nameOf(text, other) ?? [])
    .filter((name) => name.length > own.length && words.every((word) => name.split(' ').includes(word)))
  return [own, ...fuller].sort((a, b) => b.length - a.length)[0]
}

/** The longest name that the text gives an entity. */
const nameOf = (text: string, { mentions }: Entity): string | undefined =>
  mentions
    .filter(({ kind }) => kind === 'name')
    .map((mention) => wordsAt(text, mention))
    .sort((a, b) => b.length - a.length)[0]

function templateOf(cable: Cable, group: readonly EventMention[]): Template {
  const fillers = group.flatMap(({ participants }) => participants)
  const by = (role: Participant['role']): Participant[] => fillers.filter((filler) => filler.role === role)
  const things = group
    .filter(({ type }) => ON_THINGS.has(type))
    .flatMap(({ participants }) => participants)
    .filter(({ role }) => role === 'recipient' || role === 'place')
    .filter((one) => one.entity === undefined && isThing(cable, one))
  const individuals = by('actor').flatMap((actor) => individual(cable, actor))
  const bodies = by('actor').flatMap((actor) => organizations(cable, actor))
  return {
    incident_type: incidentOf(cable, group[0]) ?? '',
    PerpInd: once(individuals),
    PerpOrg: once(bodies.length > 0 ? bodies : irregulars(cable, individuals)),
    Target: once(things.map((thing) => uncounted(cable, thing))),
    Victim: once(by('recipient').flatMap((one) => personOf(cable, one) ?? [])),
    Weapon: once(
      by('instrument')
        .map((one) => uncounted(cable, one))
        .filter((words) => !attackNouns.has(singular(words))),
    ),
  }
}

const isThing = ({ text }: Cable, thing: Participant): boolean =>
  thingNouns.has(singular(wordsAt(text, thing).replace(/\s+(?:of|in|at|for)\s.*$/i, '')))

/** The last word of a phrase in the singular. */
const singular = (words: string): string =>
  (words.toLowerCase().split(/\s+/).at(-1) ?? '').replace(/ies$/, 'y').replace(/(?:(ss|ch|sh|x)es|s)$/, '$1')

const BODIES = new Set(['organization', 'armed-force', 'group', 'other'])

/** Organizations that a phrase stands for or holds the name of. */
function organizations({ reading, text, entityOf }: Cable, actor: Participant): string[] {
  const own = entityOf.get(actor.entity ?? '')
  const within = reading.entities.flatMap(({ type, mentions }) =>
    mentions.flatMap((mention) =>
      BODIES.has(type) && mention.kind === 'name' && covers(actor, mention)
        ? [wholeName(text, mention.start, actor)]
        : [],
    ),
  )
  if (within.length > 0) return within
  return own && BODIES.has(own.type) ? [nameOf(text, own) ?? []].flat() : []
}

const BODY_NOUN =
  /\b(?:FRONT|MOVEMENT|ARMY|PARTY|FORCES?|CARTEL|ORGANIZATION|COMMANDOS?|GROUP|ALLIANCE|UNIT|BRIGADES?|POLICE|GUARD)\b/gi

/** A name up to the noun that ends it: in capitals its plain words may be left out of it. */
function wholeName(text: string, start: number, { end }: Participant): string {
  const rest = text.slice(start, end)
  const last = [...rest.matchAll(BODY_NOUN)].at(-1)
  return wordsAt(text, { start, end: last ? start + last.index + last[0].length : end })
}

const IRREGULAR = /\b(?:guerrillas?|guerilla|rebels?|terrorists?|subversives?|extremists?|commandos?|urban)\b/i
const REGULAR = /\b(?:battalion|brigade|guard|army|police|military|forces?|troops|regiment|navy|marines)\b/i

/** Whom guerrillas of a cable belong to: the armed body that it names most, leaving out those of the state. */
function irregulars({ reading, text }: Cable, individuals: readonly string[]): string[] {
  if (!individuals.some((words) => IRREGULAR.test(words))) return []
  const bodies = reading.entities
    .filter(({ type, name }) => (type === 'armed-force' || type === 'organization') && !REGULAR.test(name))
    .map((entity) => ({
      name: nameOf(text, entity),
      count: entity.mentions.length,
      isArmed: entity.type === 'armed-force',
    }))
    .filter(({ name, isArmed }) => name !== undefined && isArmed)
    .sort((a, b) => b.count - a.count)
  return bodies[0]?.name ? [bodies[0].name] : []
}

/** The people of a phrase, without the name of the organization that they belong to. */
function individual(cable: Cable, actor: Participant): string[] {
  const { reading, text } = cable
  const person = personOf(cable, actor)
  if (person && cable.entityOf.get(actor.entity ?? '')?.type === 'person') return [person]
  let [start, end] = [actor.start, actor.end]
  for (const { type, mentions } of reading.entities) {
    for (const mention of mentions) {
      if (mention.kind !== 'name' || type === 'person' || !covers(actor, mention)) continue
      if (mention.start <= start + 4) start = mention.end
      else end = Math.min(end, mention.start)
    }
  }
  const words = wordsAt(text, { start: Math.min(start, end), end })
    .replace(/\s+(?:of|from)(?:\s+the)?\s*$/i, '')
    .trim()
  return peopleNouns.has(singular(words.replace(/\s+of\s.*$/i, ''))) || /\bmen$/i.test(words) ? [words] : []
}

/** The words of a phrase without the number before its noun, which MUC leaves out of things. */
function uncounted({ reading, text }: Cable, { start, end }: Participant): string {
  const number = reading.quantities.find(
    (quantity) => quantity.start <= start + 4 && quantity.end > start && quantity.end < end,
  )
  return wordsAt(text, { start: number ? number.end + 1 : start, end })
}

const wordsAt = (text: string, { start, end }: { start: number; end: number }): string =>
  text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|an?) /i, '')

const once = (words: readonly string[]): string[][] =>
  [...new Set(words.map((word) => word.toUpperCase()))].map((word) => [word])
