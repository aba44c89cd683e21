import type { Ledger } from '../ledger/ledger.ts'
import { DatelineError } from '../model/error.ts'
import type { Evidence, Link, LinkEnd } from '../model/link.ts'
import { record, type Why } from './decide.ts'

/** A decision as it was kept, and whether it took effect: an earlier one may stand against it. */
export interface Decided {
  readonly number: number
  readonly stands: boolean
}

/**
 * Says of a link that it holds, whatever the rules come to say, or that it does not. Links stand below an event, as
 * `dateline show` prints it. Throws UNKNOWN_ID.
 */
export async function decideLink(ledger: Ledger, kind: 'confirm' | 'reject', id: string, why: Why): Promise<Decided> {
  const link = (await ledger.linked()).links.find((one) => one.id === id)
  if (!link)
    throw new DatelineError('UNKNOWN_ID', `there is no link ${id}`, 'dateline show EVENT lists those of an event')
  const number = await record(ledger, { ...why, kind, about: { link: id, ...endsOf(link) } })
  const { links } = await ledger.linked()
  return { number, stands: links.some((one) => one.id === id) === (kind === 'confirm') }
}

/** The two places of a link, as far as it is of two: a notice that takes a report back goes by the link alone. */
function endsOf({ kind, a, b, evidence }: Link): { a?: Evidence | LinkEnd; b?: Evidence | LinkEnd } {
  if (kind === 'retracts' || kind === 'corrects') return {}
  return a.item === undefined ? { a, b } : { a: evidence[0], b: evidence[1] }
}

/**
 * Says of two events, or of two names, that they are one, or that they are two. Each is an event's id, or a place
 * REPORT:OFFSET where an event or a name stands. Throws UNKNOWN_ID, BAD_VALUE.
 */
export async function decidePair(
  ledger: Ledger,
  kind: 'merge' | 'split',
  one: string,
  other: string,
  why: Why,
): Promise<Decided> {
  const [a, b] = [await endOf(ledger, one), await endOf(ledger, other)]
  if (a.of !== b.of || (a.at.report === b.at.report && a.at.start === b.at.start))
    throw new DatelineError('BAD_VALUE', `${one} and ${other} are not two of a kind`, 'name two events, or two names')
  const number = await record(ledger, { ...why, kind, about: { a: a.at, b: b.at } })
  return { number, stands: (await areOne(ledger, a, b)) === (kind === 'merge') }
}

interface End {
  readonly of: 'event' | 'name'
  readonly at: Evidence
}

async function endOf(ledger: Ledger, words: string): Promise<End> {
  const [, report = '', offset] = /^(.+?):(\d+)(?:-\d+)?$/.exec(words) ?? []
  const found = offset === undefined ? await eventEnd(ledger, words) : await placeEnd(ledger, report, Number(offset))
  if (found) return found
  throw new DatelineError(
    'UNKNOWN_ID',
    `no event and no name is at ${words}`,
    "give an event's id, or REPORT:OFFSET as dateline show prints it",
  )
}

/** An event goes by its earliest telling. */
async function eventEnd(ledger: Ledger, id: string): Promise<End | undefined> {
  const mention = (await ledger.linked()).events.find((event) => event.id === id)?.mentions[0]
  return mention && { of: 'event', at: { report: mention.report, start: mention.start, end: mention.end } }
}

async function placeEnd(ledger: Ledger, report: string, offset: number): Promise<End | undefined> {
  const reading = await ledger.reading(report)
  const holds = ({ start, end }: { start: number; end: number }): boolean => start <= offset && offset < end
  const trigger = reading?.events.map(({ trigger }) => trigger).find(holds)
  const name = reading?.entities.flatMap(({ mentions }) => mentions).find(holds)
  const span = trigger ?? name
  return span && { of: trigger ? 'event' : 'name', at: { report, start: span.start, end: span.end } }
}

async function areOne(ledger: Ledger, a: End, b: End): Promise<boolean> {
  const { events, links } = await ledger.linked()
  const isAt = ({ at }: End, { report, start }: Evidence): boolean => report === at.report && start === at.start
  if (a.of === 'event')
    return events.some(
      ({ mentions }) => mentions.some((mention) => isAt(a, mention)) && mentions.some((mention) => isAt(b, mention)),
    )
  const [x, y] = [await groupOf(ledger, a, links), await groupOf(ledger, b, links)]
  return x === y
}

/** What stands for all whom links say to be one: the link's first end, or the entity itself where nobody shares it. */
async function groupOf(ledger: Ledger, { at }: End, links: readonly Link[]): Promise<string> {
  const entities = (await ledger.reading(at.report))?.entities ?? []
  const item = entities.find(({ mentions }) => mentions.some(({ start }) => start === at.start))?.id ?? ''
  const first = links.find(({ kind, b }) => kind === 'same-entity' && b.report === at.report && b.item === item)?.a
  return first ? `${first.report} ${first.item}` : `${at.report} ${item}`
}
