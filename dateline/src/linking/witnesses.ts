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
  readonly keys: ReadonlySet<string>
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
  const done = tellings.some(({ mood, status }) => mood === 'done' && status !== 'denied' && status !== 'negated')
  const roots = new Map<string, { source: Source; reports: Set<string>; tells: boolean }>()
  const unknown = new Set<string>()
  const speakers = new Set<string>()
  const referredTo = new Set<string>()
  const quoted = new Map<string, Set<string>>()
  const deniers = new Set<string>()
  const ofRoot: string[] = []
  let withdrawn = false
  const outlets = new Map<string, string>()
  for (const { report } of tellings) {
    const publisher = pages.get(report)?.report.publisher
    if (publisher) outlets.set(folded(publisher), report)
  }
  for (const { page, report, type, mood, status, attribution, source } of tellings.flatMap(voicesIn(pages))) {
    if (source.as === 'nobody') continue
    if (status === 'denied' || status === 'negated' || attribution?.stance === 'denies') {
      const name = rootName(source) ?? source.name
      if (name !== '') deniers.add(name)
      continue
    }
    if (done && mood !== 'done') continue
    if (page.withdrawn) {
      withdrawn = true
      continue
    }
    if (!isPronoun(source.name)) speakers.add(report)
    const relays = (attribution?.chain ?? []).slice(1, -1).map((hop) => folded(page.sources.nameOf(hop)))
    if (source.as === 'root') {
      const known = roots.get(source.key) ?? { source, reports: new Set<string>(), tells: false }
      known.reports.add(report)
      roots.set(source.key, { ...known, tells: known.tells || !TOLLS.has(type) })
      if (page.report.published) ofRoot.push(page.report.published)
    } else if (source.as === 'unknown') {
      if (isPronoun(source.name)) referredTo.add(report)
      else if (!relays.some((outlet) => outlets.has(outlet) && outlets.get(outlet) !== report))
        unknown.add(`${page.text} ${source.key}`)
    } else {
      const own = quoted.get(folded(source.name)) ?? new Set<string>()
      quoted.set(folded(source.name), own.add(report))
    }
  }
  // Who denies an attack and gives a smaller toll of it is no witness to it.
  const isMore = tellings.some(({ type }) => !TOLLS.has(type))
  for (const [key, { source, tells }] of roots)
    if (isMore && !tells && deniers.has(rootName(source) ?? source.name)) roots.delete(key)
  // "It said" further down is whoever spoke before.
  const pronouns = [...referredTo].filter((report) => !speakers.has(report)).length
  const beyond = [...quoted.keys()].filter((outlet) => !outlets.has(outlet)).length
  const circle =
    roots.size + unknown.size + pronouns + beyond === 0 && quoted.size > 0 && isCircle(quoted, outlets) ? 1 : 0
  return {
    roots: [...roots.values()].map(({ source, reports }) => ({
      name: source.name,
      kind: source.kind,
      reports: [...reports].sort(),
    })),
    keys: new Set(roots.keys()),
    unknown: unknown.size + pronouns + beyond + circle,
    deniers: [...deniers].sort(),
    withdrawn,
    ...(ofRoot.length > 0 && { firstRoot: ofRoot.sort()[0] }),
  }
}

const TOLLS = new Set(['killing', 'injury'])

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
function isCircle(quoted: ReadonlyMap<string, ReadonlySet<string>>, outlets: ReadonlyMap<string, string>): boolean {
  const outletOf = new Map([...outlets].map(([outlet, report]) => [report, outlet]))
  const quotes = new Map<string, string>()
  for (const [outlet, reports] of quoted) for (const report of reports) quotes.set(outletOf.get(report) ?? '', outlet)
  for (const start of quotes.keys()) {
    const seen = new Set<string>()
    for (let at: string | undefined = start; at !== undefined; at = quotes.get(at)) {
      if (seen.has(at)) return true
      seen.add(at)
    }
  }
  return false
}
