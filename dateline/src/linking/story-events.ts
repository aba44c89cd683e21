import { eventType } from '../knowledge/event-types.ts'
import { conflictsAmong } from '../model/conflict.ts'
import { dayRange } from '../model/edtf.ts'
import type { Figure, Standing, StoryEvent } from '../model/entry.ts'
import type { Status } from '../model/reading.ts'
import { covers } from '../model/span.ts'
import type { Cluster } from './events.ts'
import { idOf } from './ids.ts'
import type { Side, Telling } from './tellings.ts'
import { type Page, type Witnesses, witnessesOf } from './witnesses.ts'

/** An event's name: made of its earliest telling, so that further reports leave it as it is. */
export const eventId = ({ report, mention: { trigger } }: Telling): string =>
  idOf('e', report, trigger.start, trigger.end)

/** An event of the story: what its tellings say together, and who vouches for it. */
export function storyEvent(
  { tellings }: Cluster,
  figures: readonly Figure[],
  pages: ReadonlyMap<string, Page>,
): StoryEvent {
  const type = typeOf(tellings)
  const status = statusOf(tellings)
  const lead = leadOf(tellings, type, status)
  const witnesses = witnessesOf(tellings, pages)
  const reports = [...new Set(tellings.map(({ report }) => report))]
  const texts = new Set(reports.map((report) => pages.get(report)?.text))
  const published = reports.map((report) => pages.get(report)?.report.published).filter((date) => date !== undefined)
  const mode = mostOf(
    tellings.filter((telling) => telling.type === type).map(({ mention }) => mention.plover?.mode ?? ''),
  )
  const plover = eventType(type)?.plover ?? lead.mention.plover
  return {
    id: eventId(tellings[0]),
    edtf: dateOf(tellings),
    type,
    plover: plover ? { ...plover, ...(!plover.mode && mode && { mode }) } : null,
    status,
    standing: standingOf(witnesses, figures, status, tellings, pages),
    participants: participantsOf(lead, tellings, figures, pages),
    ...placeOf(tellings),
    figures,
    counts: { reports: reports.length, texts: texts.size, roots: witnesses.roots.length, unknown: witnesses.unknown },
    roots: witnesses.roots,
    mentions: tellings.map(({ report, mention }) => ({
      report,
      start: mention.trigger.start,
      end: mention.trigger.end,
      ...(mention.attribution && { attribution: mention.attribution }),
    })),
    firstPublished: published.sort()[0] ?? null,
    ...(witnesses.firstRoot && { firstRoot: witnesses.firstRoot }),
  }
}

/** Words for any attack, from the one that says most to the one that says least. */
const ATTACKS = ['assassination', 'execution', 'attack', 'killing', 'destruction', 'beating', 'injury', 'damage']
const LESSER = new Set(['handover', 'talks', 'contact'])

/** The kind of the event: the finest that its tellings give. */
function typeOf(tellings: readonly Telling[]): string {
  const types = tellings.map(({ type }) => type)
  const finest = types.filter((type) => !ATTACKS.includes(type) && !LESSER.has(type))
  if (finest.length > 0) return mostOf(finest)
  return ATTACKS.find((type) => types.includes(type)) ?? mostOf(types)
}

/** The most frequent; of equals the first. */
function mostOf<T>(values: readonly T[]): T {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, m], [, n]) => n - m)[0]?.[0]
}

/** How far the event has come in its tellings: what was announced and then called off stays announced. */
const FURTHEST: readonly Status[] = [
  'asserted',
  'historical',
  'promised',
  'planned',
  'offered',
  'denied',
  'negated',
  'threatened',
  'demanded',
  'hypothetical',
]

const statusOf = (tellings: readonly Telling[]): Status =>
  FURTHEST.find((status) => tellings.some((telling) => telling.status === status)) ?? 'asserted'

/** The telling that says most of it. */
function leadOf(tellings: readonly Telling[], type: string, status: Status): Telling {
  const weigh = ({ status: told, sides, figures, type: own }: Telling): number =>
    (told === status ? 8 : 0) +
    (own === type ? 4 : 0) +
    (sides.some(({ role, actor, tied }) => role === 'actor' && (actor || tied.length > 0)) ? 3 : 0) +
    (sides.some(({ role }) => role === 'recipient') ? 2 : 0) +
    (figures.length > 0 ? 1 : 0)
  return tellings.reduce((best, telling) => (weigh(telling) > weigh(best) ? telling : best))
}

/** The narrowest date that a telling gives; of equals the one most give, then the first. */
function dateOf(tellings: readonly Telling[]): string | null {
  const dated = tellings.filter(({ days, mention }) => days && mention.edtf)
  if (dated.length === 0) return null
  const width = ({ days }: Telling): number => (days ? days.last - days.first : 0)
  const narrowest = Math.min(...dated.map(width))
  return mostOf(dated.filter((telling) => width(telling) === narrowest).map(({ mention }) => mention.edtf ?? null))
}

function standingOf(
  { roots, deniers, withdrawn }: Witnesses,
  figures: readonly Figure[],
  status: Status,
  tellings: readonly Telling[],
  pages: ReadonlyMap<string, Page>,
): Standing[] {
  const dayOf = ({ asOf, report }: Figure): string | undefined =>
    asOf ? (dayRange(asOf)?.last ?? undefined) : pages.get(report)?.report.published?.slice(0, 10)
  const contested = conflictsAmong(figures, dayOf).length > 0
  const refuted =
    status === 'denied' ||
    (status !== 'negated' && tellings.some(({ status }) => status === 'negated' || status === 'denied'))
  const base: Standing = roots.length === 0 ? 'unresolved' : roots.length === 1 ? 'single-source' : 'multiple-roots'
  return [
    base,
    ...(contested ? (['contested'] as const) : []),
    ...(deniers.length > 0 || (refuted && !withdrawn) ? (['denied'] as const) : []),
    ...(withdrawn ? (['retracted'] as const) : []),
  ]
}

type Participants = StoryEvent['participants']

/** Who takes part: as the leading telling has it, with the roles that it leaves out from the others. */
function participantsOf(
  lead: Telling,
  tellings: readonly Telling[],
  figures: readonly Figure[],
  pages: ReadonlyMap<string, Page>,
): Participants {
  const found: Participants[number][] = []
  const seen = new Set<string>()
  const add = (telling: Telling, side: Side): void => {
    const participant = participantOf(telling, side, figures, pages)
    const key = `${participant.role} ${participant.entity ?? participant.name.toLowerCase()}`
    if (participant.name === '' || seen.has(key)) return
    seen.add(key)
    found.push(participant)
  }
  for (const side of lead.sides) add(lead, side)
  for (const telling of tellings) {
    const roles = new Set(found.map(({ role }) => role))
    for (const side of telling.sides)
      if (!roles.has(side.role) && (side.actor || telling.type === lead.type)) add(telling, side)
  }
  return found
}

function participantOf(
  { report, mention }: Telling,
  { role, actor, tied, span }: Side,
  figures: readonly Figure[],
  pages: ReadonlyMap<string, Page>,
): Participants[number] {
  const text = pages.get(report)?.report.text ?? ''
  const quantities = pages.get(report)?.reading.quantities ?? []
  const named = mention.participants.find(({ start, end }) => start === span.start && end === span.end)
  const counted = quantities.find(({ id }) => id === named?.quantity)
  const bodies = tied.filter(({ type }) => type !== 'polity' && type !== 'place')
  const figure = counted && figures.find((one) => sameFigure(one, counted))
  if (role === 'subject') return { role, name: whole(text.slice(span.start, span.end)), entity: actor?.id ?? null }
  if (actor) return { role, name: actor.name, entity: actor.id, ...(figure && { figure: figure.id }) }
  const words =
    counted && covers(span, counted)
      ? `${text.slice(span.start, counted.start)} ${text.slice(counted.end, span.end)}`
      : text.slice(span.start, span.end)
  const entity = bodies.length === 1 ? bodies[0].id : null
  const name = plain(words).replace(BESIDES, '') || (BESIDES.test(plain(words)) ? 'others' : 'people')
  if (!figure || /\s(?:of|from|with)$|^of (?:the|these|those|its|their)\s/.test(name))
    return { role, name: plain(text.slice(span.start, span.end)), entity }
  return { role, name, entity, figure: figure.id }
}

/** What tells of a number and is left when the number is taken out: "another five people", "only 58 people". */
const BESIDES = /^(?:another|all|only|just|further|additional)(?:\s|$)/i

const sameFigure = (
  figure: Figure,
  { min, max, minInclusive, maxInclusive, counted }: Page['reading']['quantities'][number],
): boolean =>
  figure.min === min &&
  figure.max === max &&
  figure.minInclusive === minInclusive &&
  figure.maxInclusive === maxInclusive &&
  figure.role === counted?.role

/** What an act was about, on one line, without what is only added; quotation marks that do not pair are left out. */
function whole(words: string): string {
  const line = words
    .split(/,\s(?:which|who|whose|where|after|as|while)\s/)[0]
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|a|an)\s/i, '')
  const opened = line.match(/[“„«"]/g)?.length ?? 0
  const closed = line.match(/[”»]/g)?.length ?? 0
  const isPaired = line.includes('"') ? (line.match(/"/g)?.length ?? 0) % 2 === 0 : opened === closed
  return isPaired ? line : line.replace(/[“”„«»"]/g, '')
}

/** A noun phrase on one line, without its article and what follows a comma. */
const plain = (words: string): string =>
  words
    .split(/,\s|\n/)[0]
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|a|an)(?:\s|$)/i, '')

function placeOf(tellings: readonly Telling[]): Pick<StoryEvent, 'place'> {
  const places = tellings.flatMap(({ place }) => place ?? [])
  const exact = places.filter(({ type }) => type === 'place')
  const place = mostOf(exact.length > 0 ? exact : places)
  if (!place) return {}
  const { name, type, lat, lon } = place
  const precision = type === 'place' ? 'place' : 'country'
  return { place: { name, precision, ...(lat !== undefined && lon !== undefined && { lat, lon }) } }
}
