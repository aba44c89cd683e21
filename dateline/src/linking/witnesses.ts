import type { Root } from '../model/entry.ts'
import { folded } from '../model/folded.ts'
import type { Attribution } from '../model/reading.ts'
import type { Told } from './cast.ts'
import { rootName } from './claims.ts'
import { isPronoun, type Source, type Sources } from './sources.ts'
import type { Telling } from './tellings.ts'

/** What linking knows of one report. */
export interface Page extends Told {
  readonly sources: Sources
  readonly attributions: ReadonlyMap<string, Attribution>
  /** One number for all reports that share a text by copying. */
  readonly text: number
  /** Whether its outlet has taken it back, or it copies one that was. */
  readonly withdrawn: boolean
}

/** Who vouches for an event, and who does not. */
export interface Witnesses {
  readonly roots: readonly Root[]
  readonly unknown: number
  /** Names of those who deny it. */
  readonly deniers: readonly string[]
  readonly withdrawn: boolean
  readonly firstRoot?: string
}

/**
 * The roots of an event's tellings: each once, however many repeat it. Who denies it, who only announced it before it
 * was done, and who has withdrawn is no root. An unnamed source counts once for each description in each text of its
 * own; an outlet that is quoted counts by its own report, or as one unknown where that is not at hand.
 */
export function witnessesOf(tellings: readonly Telling[], pages: ReadonlyMap<string, Page>): Witnesses {
  const voices = tellings.flatMap(voicesIn(pages)).filter(({ source }) => source.as !== 'nobody')
  const isDone = tellings.some(({ mood, status }) => mood === 'done' && !isRefuted(status))
  const against = voices.filter(isAgainst)
  const told = voices.filter((voice) => !isAgainst(voice) && (!isDone || voice.mood === 'done'))
  const upheld = told.filter(({ page }) => !page.withdrawn)
  const deniers = new Set(against.map(nameOf).filter((name) => name !== ''))
  const named = upheld.filter(({ source }) => source.as === 'root')
  const roots = rootsAmong(named, deniers, tellings.every(isToll))
  const firstRoot = named.flatMap(({ page }) => page.report.published || []).sort()[0]
  return {
    roots,
    unknown: unknownAmong(upheld, outletsOf(tellings, pages), roots.length > 0),
    deniers: [...deniers].sort(),
    withdrawn: upheld.length < told.length,
    ...(firstRoot !== undefined && { firstRoot }),
  }
}

const isRefuted = (status: Telling['status']): boolean => status === 'denied' || status === 'negated'
const isAgainst = ({ status, attribution }: Voice): boolean => isRefuted(status) || attribution?.stance === 'denies'
const nameOf = ({ source }: Voice): string => rootName(source) ?? source.name

const TOLLS = new Set(['killing', 'injury'])
const isToll = ({ type }: Pick<Telling, 'type'>): boolean => TOLLS.has(type)

/** Each root once. Who denies an attack and gives a smaller toll of it is no witness to it, unless it is all toll. */
function rootsAmong(named: readonly Voice[], deniers: ReadonlySet<string>, isAllToll: boolean): Root[] {
  return [...Map.groupBy(named, ({ source }) => source.key).values()]
    .filter((voices) => isAllToll || !deniers.has(nameOf(voices[0])) || !voices.every(isToll))
    .map((voices) => ({
      name: voices[0].source.name,
      kind: voices[0].source.kind,
      reports: [...new Set(voices.map(({ report }) => report))].sort(),
    }))
}

/** The report at hand of each outlet, by the outlet's folded name. */
type Outlets = ReadonlyMap<string, string>

const outletsOf = (tellings: readonly Telling[], pages: ReadonlyMap<string, Page>): Outlets =>
  new Map(
    tellings.flatMap(({ report }) => {
      const publisher = pages.get(report)?.report.publisher
      return publisher ? [[folded(publisher), report] as const] : []
    }),
  )

/** How many sources cannot be named: described, "it" alone, outlets whose reports are not at hand, or a circle of them. */
function unknownAmong(voices: readonly Voice[], outlets: Outlets, hasRoots: boolean): number {
  const unnamed = voices.filter(({ source }) => source.as === 'unknown')
  // "It said" further down is whoever spoke before.
  const speakers = new Set(voices.filter((voice) => !isBare(voice)).map(({ report }) => report))
  const pronouns = unnamed.filter((voice) => isBare(voice) && !speakers.has(voice.report))
  const described = unnamed.filter((voice) => !isBare(voice) && !isToldAtHand(voice, outlets))
  const quoted = Map.groupBy(
    voices.filter(({ source }) => source.as === 'outlet'),
    ({ source }) => folded(source.name),
  )
  const unknown =
    new Set(pronouns.map(({ report }) => report)).size +
    new Set(described.map(({ page, source }) => `${page.text} ${source.key}`)).size +
    [...quoted.keys()].filter((outlet) => !outlets.has(outlet)).length
  return unknown === 0 && !hasRoots && isCircle(quoted, outlets) ? 1 : unknown
}

/** "He", "it", "they" alone. */
const isBare = ({ source }: Voice): boolean => isPronoun(source.name)

/** Whether an outlet that passes a voice on has a report of its own at hand: the voice counts there. */
const isToldAtHand = ({ page, report, attribution }: Voice, outlets: Outlets): boolean =>
  (attribution?.chain ?? [])
    .slice(1, -1)
    .map((hop) => outlets.get(folded(page.sources.nameOf(hop))))
    .some((other) => other !== undefined && other !== report)

interface Voice extends Pick<Telling, 'report' | 'type' | 'mood' | 'status'> {
  readonly page: Page
  readonly attribution?: Attribution
  readonly source: Source
}

/** Whoever speaks for a telling: each of those who say it together, else the party that reports itself. */
const voicesIn =
  (pages: ReadonlyMap<string, Page>) =>
  ({ report, type, mention, mood, status }: Telling): Voice[] => {
    const page = pages.get(report)
    if (!page) return []
    const attribution = vouching(page, mention.attribution, mood)
    if (attribution?.kind !== 'statement')
      return [{ page, report, type, mood, status, source: partyOf(page), ...(attribution && { attribution }) }]
    return page.sources
      .voicesOf(attribution)
      .map((voice) => ({ page, report, type, mood, status, attribution: voice, source: page.sources.rootOf(voice) }))
  }

/** What is only taken for granted in an offer or a demand is vouched for by whoever tells of the offer, where one does. */
function vouching({ attributions }: Page, id: string | undefined, mood: Telling['mood']): Attribution | undefined {
  let at = attributions.get(id ?? '')
  for (let steps = 0; at && mood === 'done' && DIRECTIVES.has(at.stance) && steps < 8; steps += 1) {
    const outer = attributions.get(at.parent ?? '')
    if (!outer) break
    at = outer
  }
  return at
}

const DIRECTIVES = new Set(['promises', 'proposes', 'demands', 'threatens', 'questions'])

/** A party that speaks in its own report is its source. */
const partyOf = (page: Page): Source => page.sources.rootOf({ chain: [{}], source: [] } as unknown as Attribution)

/** Whether outlets only quote one another. */
function isCircle(quoted: ReadonlyMap<string, readonly Voice[]>, outlets: Outlets): boolean {
  const outletOf = new Map([...outlets].map(([outlet, report]) => [report, outlet]))
  const quotes = new Map<string, string>()
  for (const [outlet, voices] of quoted) for (const { report } of voices) quotes.set(outletOf.get(report) ?? '', outlet)
  for (const start of quotes.keys()) {
    const seen = new Set<string>()
    for (let at: string | undefined = start; at !== undefined; at = quotes.get(at)) {
      if (seen.has(at)) return true
      seen.add(at)
    }
  }
  return false
}
