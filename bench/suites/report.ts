import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readOriginal } from '../../dateline/src/intake/read-original.ts'
import { dayRange } from '../../dateline/src/model/edtf.ts'
import type { Attribution, EventMention, Quantity, Reading } from '../../dateline/src/model/reading.ts'
import { overlap, type Span } from '../../dateline/src/model/span.ts'
import { loadModels } from '../../dateline/src/pipeline/models.ts'
import { read } from '../../dateline/src/reading/reader.ts'

interface Expected {
  report: { file: string; published: string }
  times: (Span & { label: string; text: string; value: string })[]
  figures: ExpectedFigure[]
  claims: ExpectedClaim[]
  events: ExpectedEvent[]
  entities: { sameActor: string[][] }
}
interface ExpectedFigure {
  what: string
  value: string
  span: Span
  includes?: ExpectedFigure[]
}
interface ExpectedClaim {
  id: string
  source: string
  via: string[]
  cue: Span | null
  stance: string
  content: Span
  sourceSpan: Span
}
interface ExpectedEvent {
  id: string
  type: string
  actor: string
  recipient?: string
  when: string
  trigger: Span
  alsoMentionedAs?: Span[]
}

interface Line {
  readonly part: string
  readonly name: string
  readonly verdict: 'found' | 'missed' | 'wrong'
  readonly detail: string
}

/** One report against what an analyst records from it, line by line; then what was found beyond the list. */
export async function run([file]: readonly string[]): Promise<string> {
  const expected: Expected = JSON.parse(readFileSync(file, 'utf8'))
  const name = join(dirname(file), expected.report.file)
  const original = await readOriginal(readFileSync(name), { name })
  const [taken] = original.reports
  const reading = read(taken, { models: loadModels() })
  const lines = [
    line('metadata', 'published', taken.published, expected.report.published),
    ...times(reading, expected),
    ...figures(reading, expected),
    ...claims(reading, taken.text, expected),
    ...events(reading, taken.text, expected),
  ]
  return [
    ...lines.map(printed),
    '',
    ...tally(lines),
    '',
    'Beyond the list, to read by eye:',
    ...beyond(reading, taken.text, expected),
  ].join('\n')
}

const line = (part: string, name: string, found: string | undefined, wanted: string): Line => ({
  part,
  name,
  verdict: found === undefined ? 'missed' : found === wanted ? 'found' : 'wrong',
  detail: found === wanted ? wanted : `${found ?? 'nothing'}, not ${wanted}`,
})

const times = (reading: Reading, expected: Expected): Line[] =>
  expected.times.map((time) =>
    line('time', time.label, reading.times.find((found) => overlap(found, time))?.value, time.value),
  )

function figures(reading: Reading, expected: Expected): Line[] {
  const flat = expected.figures.flatMap((figure) => [figure, ...(figure.includes ?? [])])
  return flat.map((figure) => {
    const found = reading.quantities.find((quantity) => overlap(quantity, figure.span))
    return line('figure', figure.what, found && bounds(found), figure.value)
  })
}

const bounds = ({ min, max, minInclusive, maxInclusive }: Quantity): string =>
  min !== null && min === max
    ? String(min)
    : [min !== null && `${minInclusive ? '>=' : '>'}${min}`, max !== null && `${maxInclusive ? '<=' : '<'}${max}`]
        .filter(Boolean)
        .join(' ')

function claims(reading: Reading, text: string, expected: Expected): Line[] {
  return expected.claims.map((claim) => {
    const near = reading.attributions.filter((found) => half(found.content, [claim.content]))
    const right = near.find((found) => claimAgrees(reading, text, found, claim))
    const shown = right ?? near[0]
    return {
      part: 'claim',
      name: claim.id,
      verdict: right ? 'found' : shown ? 'wrong' : 'missed',
      detail: shown
        ? inWords(reading, text, shown)
        : `${claim.source}: ${text.slice(claim.content.start, claim.content.end).slice(0, 60)}`,
    }
  })
}

function claimAgrees(reading: Reading, text: string, found: Attribution, claim: ExpectedClaim): boolean {
  const root = found.chain.at(-1)
  const rootAgrees =
    root?.start !== undefined && root.end !== undefined
      ? overlap({ start: root.start, end: root.end }, claim.sourceSpan)
      : found.source.some((span) => overlap(span, claim.sourceSpan))
  const relays = found.chain.slice(1, -1).map((hop) => hopName(reading, text, hop))
  const via = claim.via.every((name) => relays.some((relay) => relay.includes(name) || name.includes(relay)))
  return half(found.source, [claim.sourceSpan]) && rootAgrees && via && found.stance === claim.stance
}

const hopName = (reading: Reading, text: string, hop: Attribution['chain'][number]): string =>
  reading.entities.find((entity) => entity.id === hop.entity)?.name ??
  (hop.start === undefined ? '' : text.slice(hop.start, hop.end))

/** The two sets of spans share at least half of the longer one. */
function half(a: readonly Span[], b: readonly Span[]): boolean {
  const length = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0)
  const shared = a.flatMap((x) => b.map((y) => Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))))
  return shared.reduce((sum, length) => sum + length, 0) * 2 >= Math.max(length(a), length(b))
}

function events(reading: Reading, text: string, expected: Expected): Line[] {
  return expected.events.map((event) => {
    const spans = [event.trigger, ...(event.alsoMentionedAs ?? [])]
    const near = reading.events.filter((found) => spans.some((span) => overlap(span, found.trigger)))
    const verdicts = near.map((found) => ({ found, problems: problems(reading, text, found, event, expected) }))
    const best = verdicts.sort((a, b) => a.problems.length - b.problems.length)[0]
    return {
      part: 'event',
      name: event.id,
      verdict: best ? (best.problems.length === 0 ? 'found' : 'wrong') : 'missed',
      detail: best
        ? [eventInWords(reading, text, best.found), ...best.problems].join(' | ')
        : text.slice(event.trigger.start, event.trigger.end),
    }
  })
}

function problems(
  reading: Reading,
  text: string,
  found: EventMention,
  event: ExpectedEvent,
  expected: Expected,
): string[] {
  const [, plover, mode] = /^([A-Z]{4,})(?:\/([a-z-]+))?/.exec(event.type) ?? []
  const typeAgrees = plover
    ? found.plover?.event === plover && (!mode || found.plover.mode === mode)
    : found.plover === null
  const wanted = event.actor.toLowerCase()
  const actors = found.participants.filter(({ role }) => role === 'actor')
  const actorAgrees = actors.some((actor) =>
    namesOf(reading, text, actor, expected).some((name) => wanted.includes(name)),
  )
  const [ours, theirs] = [found.edtf ? dayRange(found.edtf) : undefined, dayRange(event.when)]
  const dateAgrees =
    ours?.first && ours.last && theirs?.first && theirs.last && theirs.first <= ours.first && ours.last <= theirs.last
  return [
    !typeAgrees && `type ${event.type}`,
    !actorAgrees && `actor ${event.actor}`,
    !dateAgrees && `date ${event.when}`,
  ].filter((problem) => problem !== false)
}

/** Every name of a participant that the report or the analyst gives it, in lower case. */
function namesOf(
  reading: Reading,
  text: string,
  participant: Span & { entity?: string },
  expected: Expected,
): string[] {
  const words = text.slice(participant.start, participant.end)
  const entity = reading.entities.find(({ id }) => id === participant.entity)
  const names = [words.replace(/^the /i, ''), ...(entity ? [entity.name] : [])]
  const same = expected.entities.sameActor.filter((group) => names.some((name) => group.includes(name))).flat()
  return [...names, ...same].map((name) => name.toLowerCase())
}

const inWords = (reading: Reading, text: string, { source, cue, content, stance, chain }: Attribution): string => {
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const hops = chain.slice(1).map((hop) => hopName(reading, text, hop))
  return `[${words(source)}] ${words(cue)} (${stance}; chain ${hops.join(' > ')}): “${words(content)}”`
}

const eventInWords = (reading: Reading, text: string, found: EventMention): string => {
  const who = found.participants.map(({ role, start, end, entity }) => {
    const name = reading.entities.find(({ id }) => id === entity)?.name
    return `${role}: ${text.slice(start, end)}${name ? ` (${name})` : ''}`
  })
  return `${found.type} “${text.slice(found.trigger.start, found.trigger.end)}” ${found.edtf ?? 'undated'} ${found.status}; ${who.join('; ')}`
}

const printed = ({ verdict, part, name, detail }: Line): string =>
  `${verdict.padEnd(6)} ${part.padEnd(8)} ${name.padEnd(26)} ${detail}`

function tally(lines: readonly Line[]): string[] {
  return [...new Set(lines.map(({ part }) => part))].map((part) => {
    const of = lines.filter((line) => line.part === part)
    const count = (verdict: Line['verdict']): number => of.filter((line) => line.verdict === verdict).length
    return `${part}: ${count('found')} of ${of.length} right, ${count('wrong')} wrong, ${count('missed')} missed`
  })
}

function beyond(reading: Reading, text: string, expected: Expected): string[] {
  const unlisted = <T extends Span>(items: readonly T[], listed: readonly Span[]): T[] =>
    items.filter((item) => !listed.some((span) => overlap(item, span)))
  const listedEvents = expected.events.flatMap(({ trigger, alsoMentionedAs = [] }) => [trigger, ...alsoMentionedAs])
  const listedFigures = expected.figures.flatMap(({ span, includes = [] }) => [
    span,
    ...includes.map((part) => part.span),
  ])
  return [
    ...unlisted(reading.times, expected.times).map(
      (time) => `time     ${text.slice(time.start, time.end)} = ${time.value}`,
    ),
    ...unlisted(reading.quantities, listedFigures).map(
      (found) => `figure   ${text.slice(found.start, found.end)} = ${bounds(found)}`,
    ),
    ...reading.attributions
      .filter(({ content }) => !expected.claims.some((claim) => half(content, [claim.content])))
      .map((found) => `${found.kind.padEnd(8)} ${inWords(reading, text, found)}`),
    ...reading.events
      .filter(({ trigger }) => !listedEvents.some((span) => overlap(span, trigger)))
      .map((found) => `event    ${eventInWords(reading, text, found)}`),
  ]
}
