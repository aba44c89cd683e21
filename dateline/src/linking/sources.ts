import { polities } from '../knowledge/polities.ts'
import type { Root } from '../model/entry.ts'
import { folded } from '../model/folded.ts'
import type { Attribution, Entity, Hop } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { Actor, Cast, Told } from './cast.ts'
import { nameFinder } from './named-spans.ts'
import type { Offices } from './offices.ts'
import { headOf, institution, isCorrespondent, isOfficeHolder, isRepresentative, portfolioOf } from './source-heads.ts'
import { voicesOf } from './voices.ts'

/** Where what a report passes on comes from. */
export interface Source {
  /**
   * root: someone who can be told from others. unknown: described, not named. outlet: an outlet or agency that is
   * quoted, whose own sources count. nobody: the report itself, or no source at all.
   */
  readonly as: 'root' | 'unknown' | 'outlet' | 'nobody'
  /** The same for a spokesman, his group and its organs; for a minister and the ministry. */
  readonly key: string
  readonly name: string
  readonly kind: Root['kind']
}

const NOBODY: Source = { as: 'nobody', key: '', name: '', kind: 'other' }

/** Names the sources of one report. */
export interface Sources {
  /** The end of an attribution's chain; of two who speak together the first. */
  readonly rootOf: (attribution: Attribution) => Source
  /** An attribution once for each who speaks. */
  readonly voicesOf: (attribution: Attribution) => readonly Attribution[]
  /** Who a hop of a chain is, in a few words; the report's own outlet for hop 0. */
  readonly nameOf: (hop: Hop) => string
  readonly actorOf: (hop: Hop) => Actor | undefined
}

/** The sources of a report, given who is who across all of them. */
export function sourcesOf(told: Told, cast: Cast, offices: Offices): Sources {
  const { report, reading } = told
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]))
  const local = new Set(reading.entities.flatMap(({ id }) => cast.actorOf(report.id, id) ?? []))
  const words = ({ start, end }: Span): string => report.text.slice(start, end)
  const namesIn = nameFinder(told, cast)
  const actorsIn = (span: Span): Actor[] => namesIn(span).map(({ actor }) => actor)
  const spanOf = ({ start, end }: Hop): Span | undefined =>
    start === undefined || end === undefined ? undefined : { start, end }
  const own = report.publisher === undefined ? undefined : cast.named(report.publisher)

  const sourceOf = (hop: Hop): Source => {
    const span = spanOf(hop)
    const entity = entities.get(hop.entity ?? '')
    if (!span && !entity) return own && !isOutlet(own) ? body(own, cast) : NOBODY
    const actor = cast.actorOf(report.id, entity?.id)
    const said = span ? words(span) : (entity?.name ?? '')
    const described = describe(said, entity)
    const within = [...(actor ? [actor] : []), ...(span ? actorsIn(span) : [])]
    const alone = new Set(within).size === 1 ? within[0] : undefined
    const known = actor ?? alone ?? (within.length === 0 && /\p{Lu}/u.test(said) ? cast.named(said) : undefined)
    const named = known && within.length === 0 ? [known] : within
    const person = named.find(({ type }) => type === 'person')
    if (person && (actor === person || !isRepresentative(headOf(described)))) {
      const employer = named.find((other) => isBody(other) && isRepresentative(said))
      return employer && person.within.length === 1 ? body(employer, cast) : personal(person, cast, offices)
    }
    const head = headOf(described)
    const outlet = named.find(isOutlet)
    if (outlet) {
      if (isCorrespondent(described))
        return { as: 'root', key: `outlet ${outlet.id}`, name: outlet.name, kind: outletKind(outlet) }
      if (PUBLISHED.has(head) || !isVague(described, head, named, cast))
        return { as: 'outlet', key: `outlet ${outlet.id}`, name: outlet.name, kind: outletKind(outlet) }
    }
    const owner = named.find(isBody) ?? named.find(({ type }) => type === 'polity') ?? polityIn(described, local)
    const portfolio = portfolioOf(described)
    if (portfolio && (isRepresentative(described) || isOfficeHolder(head) || institution(head))) {
      const polity = owner?.within.map((id) => cast.actors.get(id)).find((one) => one?.type === 'polity')
      return offices.source(portfolio, polity?.id ?? offices.polityOf(portfolio, local), described)
    }
    if (isRepresentative(described)) {
      if (owner) return body(owner, cast)
      const named = institution(described)
      return named ? institutional(named, described, local, cast) : unknown(described, hop, report.id)
    }
    if (known && (isBody(known) || known.type === 'polity') && !isVague(described, head, named, cast))
      return body(known, cast)
    const name = institution(head)
    if (name) return institutional(name, described, local, cast)
    // "minister says" in a headline: the text below tells which.
    if (/^\p{Ll}+$/u.test(described) && isOfficeHolder(described)) return NOBODY
    if (isOfficeHolder(head) && !/^an?\s/i.test(described)) {
      const of = owner ? ` ${owner.id}` : ''
      return { as: 'root', key: `office ${head}${of}`, name: trimmed(described), kind: 'office' }
    }
    return unknown(described, hop, report.id)
  }

  const actorOf = (hop: Hop): Actor | undefined => {
    const span = spanOf(hop)
    return cast.actorOf(report.id, hop.entity) ?? (span ? actorsIn(span)[0] : hop.entity ? undefined : own)
  }
  const nameOf = (hop: Hop): string => {
    const span = spanOf(hop)
    const actor = cast.actorOf(report.id, hop.entity)
    if (actor) return actor.name
    if (span) return trimmed(describe(words(span), entities.get(hop.entity ?? '')))
    return entities.get(hop.entity ?? '')?.name ?? own?.name ?? report.publisher ?? ''
  }
  const ofHop = new Map<string, Source>()
  const voices = (attribution: Attribution): readonly Attribution[] => voicesOf(attribution, report.text, namesIn)
  return {
    rootOf: (attribution) => {
      const [{ chain, source }] = voices(attribution)
      const last = chain.at(-1)
      const hop = last && chain.length > 1 ? last : source[0] ? { ...source[0] } : undefined
      if (!hop) return NOBODY
      const key = `${hop.entity} ${hop.start} ${hop.end}`
      const known = ofHop.get(key) ?? sourceOf(hop)
      ofHop.set(key, known)
      return known
    },
    voicesOf: voices,
    nameOf,
    actorOf,
  }
}

/** What a source is called: its own words, or those its report first gave it where these are only "he" or "the official". */
const describe = (said: string, entity: Entity | undefined): string =>
  (entity && entity.name.length > said.length && !/\s(?:for|of|from)\s/.test(said) ? entity.name : said).replace(
    SHORT_FORM,
    '',
  )

/** "(NDF)" after the name that it stands for. */
const SHORT_FORM = /\s*\(\p{Lu}[\p{Lu}\p{N}.-]*\)$/u

const trimmed = (words: string): string => words.replace(/\s+/g, ' ').replace(/[,;:.\s]+$/, '')

const isOutlet = ({ type }: Actor): boolean => type === 'outlet'
const isBody = ({ type }: Actor): boolean => type === 'organization' || type === 'armed-force' || type === 'group'

/** What an outlet publishes: "a Reuters report", "a report in the Herald". */
const PUBLISHED = new Set(['report', 'story', 'article', 'account', 'dispatch', 'broadcast'])

const AGENCY =
  /\b(?:agency|newswire|wire|reuters|associated press|ap|afp|agence france-presse|dpa|efe|ansa|xinhua|tass|interfax|anadolu|kyodo|upi)\b/i
const outletKind = ({ name }: Actor): Root['kind'] => (AGENCY.test(name) ? 'agency' : 'outlet')

/** "Marovian officials", "two sources in the ministry": the head is a kind of person, not the body that is named. */
const isVague = (described: string, head: string, named: readonly Actor[], cast: Cast): boolean =>
  !named.some(
    (actor) =>
      actor === cast.named(described) ||
      folded(actor.name).split(' ').includes(folded(head)) ||
      (folded(described).endsWith(folded(actor.name)) && !/\s(?:of|from|in|at|with|close to|to)\s/.test(described)),
  )

/** A body with all it belongs to, short of the state: a wing and its movement are one source. */
function body(actor: Actor, cast: Cast): Source {
  const up = actor.within.map((id) => cast.actors.get(id)).filter((one) => one !== undefined)
  const bodies = up.slice(0, Math.max(1, up.findIndex((one) => !isBody(one)) >>> 0))
  const top = isBody(actor) ? (bodies.at(-1) ?? actor) : actor
  const portfolio = portfolioOf(actor.name)
  const polity = up.find(({ type }) => type === 'polity')
  if (portfolio && polity && isBody(actor))
    return { as: 'root', key: `office ${portfolio} ${polity.id}`, name: actor.name, kind: 'office' }
  const kind =
    top.type === 'polity' || top.type === 'armed-force' || top.type === 'group' || top.type === 'organization'
      ? top.type
      : 'other'
  return { as: 'root', key: `body ${top.id}`, name: top.name, kind }
}

/** A person: for the office or the group that he speaks for, else for himself. */
function personal(actor: Actor, cast: Cast, offices: Offices): Source {
  const up = actor.within
    .slice(1)
    .map((id) => cast.actors.get(id))
    .filter((one) => one !== undefined)
  const polity = up.find(({ type }) => type === 'polity')
  for (const role of actor.roles) {
    const portfolio = portfolioOf(role)
    if (portfolio && polity) return offices.source(portfolio, polity.id, actor.name)
  }
  const employer = up.find(isBody)
  if (employer && actor.roles.some(isRepresentative)) return body(employer, cast)
  return { as: 'root', key: `person ${actor.id}`, name: actor.name, kind: 'person' }
}

/** "the army", "the hospital in Tessary": the one of that name in the report, else by its own words. */
function institutional(noun: string, described: string, local: ReadonlySet<Actor>, cast: Cast): Source {
  const same = [...local].filter((actor) => isBody(actor) && folded(actor.name).split(' ').at(-1) === noun)
  if (same.length === 1) return body(same[0], cast)
  const words = trimmed(described).replace(/^(?:the|its|an?)\s+/i, '')
  const name = words.includes(' ') ? words : words.toLowerCase()
  return { as: 'root', key: `institution ${folded(words)}`, name, kind: 'organization' }
}

/** An unnamed source goes by its description, the same in every copy of its text; a pronoun by where it stands. */
function unknown(described: string, { start }: Hop, report: string): Source {
  const words = trimmed(described).replace(/^(?:an?|the)\s+/i, '')
  const key = isPronoun(words) ? `${report} ${start}` : folded(words)
  return { as: 'unknown', key: `unknown ${key}`, name: trimmed(described), kind: 'other' }
}

export const isPronoun = (words: string): boolean => /^(?:he|she|they|it|we|i)$/i.test(words)

const DEMONYMS = new Map(
  polities.flatMap(({ name, demonyms }) => demonyms.map((demonym) => [demonym, folded(name)] as const)),
)

/** The state whose adjective or name stands in the words: "Marovian officials". */
function polityIn(words: string, local: ReadonlySet<Actor>): Actor | undefined {
  const lands = [...local].filter(({ type }) => type === 'polity')
  for (const [word] of words.matchAll(/\p{Lu}\p{L}{3,}/gu)) {
    const found = lands.find(({ name }) => folded(name) === DEMONYMS.get(word) || isAdjectiveOf(word, name))
    if (found) return found
  }
  return undefined
}

/** Lethian of Lethia, Oramari of Oramar: the name, or all of it but its last letters, and a short ending. */
function isAdjectiveOf(word: string, name: string): boolean {
  let same = 0
  while (same < word.length && word[same] === name[same]) same += 1
  return same >= 4 && same >= name.length - 2 && word.length - same <= 4
}
