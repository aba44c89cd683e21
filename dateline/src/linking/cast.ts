import { bodies } from '../knowledge/bodies.ts'
import { polities } from '../knowledge/polities.ts'
import { folded } from '../model/folded.ts'
import type { KnownName } from '../model/list.ts'
import type { Entity, EntityType, Reading } from '../model/reading.ts'
import type { StoredReport } from '../model/report.ts'
import { idOf } from './ids.ts'
import { canBeOne, type PersonName, personName } from './person-names.ts'
import { unionOf } from './union.ts'

/** Someone or something as all reports together name it. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  /** Itself, then what it belongs to, outward: a wing, its movement. */
  readonly within: readonly string[]
  readonly roles: readonly string[]
  readonly lat?: number
  readonly lon?: number
}

/** An entity of one report's reading. */
export interface Member {
  readonly report: string
  readonly entity: Entity
}

export interface Cast {
  readonly actors: ReadonlyMap<string, Actor>
  readonly members: ReadonlyMap<string, readonly Member[]>
  /** Who an entity of a report is; undefined where the report does not name it. */
  readonly actorOf: (report: string, entity: string | undefined) => Actor | undefined
  /** Who goes by that name, where only one does. */
  readonly named: (name: string) => Actor | undefined
}

export interface Told {
  readonly report: StoredReport
  readonly reading: Reading
}

/** Two entities, as `report entity`, that a person said are one, or are not. */
export interface Ruling {
  readonly a: string
  readonly b: string
  readonly together: boolean
}

type Kind = 'person' | 'body' | 'land'
const kindOf = (type: EntityType): Kind =>
  type === 'person' ? 'person' : type === 'polity' || type === 'place' ? 'land' : 'body'

interface Draft {
  readonly member: Member
  readonly kind: Kind
  /** Folded names that hold in every report: full names, and short ones of capitals. */
  readonly keys: readonly string[]
  readonly person?: PersonName
}

/**
 * Who is who across reports: by the names of people's own lists, by equal names, by short forms that a report itself
 * explains, and a family name alone where only one person in all reports bears it. Different given names never meet.
 */
export function castOf(told: readonly Told[], known: readonly KnownName[], rulings: readonly Ruling[] = []): Cast {
  const drafts = told.flatMap(({ report, reading }) =>
    reading.entities.flatMap((entity) => draftOf(report, entity) ?? []),
  )
  const rows = [...known, ...polities.map(asKnown), ...bodies.map(asBody)]
  const total = drafts.length + rows.length
  const union = unionOf(total)
  const place = new Map(drafts.map(({ member }, at) => [`${member.report} ${member.entity.id}`, rows.length + at]))
  const ruled = rulings.flatMap(({ a, b, together }) => {
    const [x, y] = [place.get(a), place.get(b)]
    return x === undefined || y === undefined ? [] : [{ x, y, together }]
  })
  const apart = ruled.filter(({ together }) => !together)
  /** Joins the two, unless a person said of anyone in one that he is not someone in the other. */
  const meet = (one: number, other: number): void => {
    const [p, q] = [union.find(one), union.find(other)]
    const parted = apart.some(({ x, y }) => {
      const [u, v] = [union.find(x), union.find(y)]
      return (u === p && v === q) || (u === q && v === p)
    })
    if (!parted) union.join(one, other)
  }
  const holder = new Map<string, number>()
  const join = (key: string, at: number): void => {
    const other = holder.get(key)
    if (other === undefined) holder.set(key, at)
    else meet(other, at)
  }
  rows.forEach((row, at) => {
    const kind = kindOf(row.type)
    for (const name of [row.name, ...(row.aliases ?? [])]) {
      const key = `${kind} ${folded(name)}`
      if (!holder.has(key)) holder.set(key, at)
    }
  })
  drafts.forEach(({ keys }, at) => {
    for (const key of keys) join(key, rows.length + at)
  })
  joinPersons(drafts, rows, meet)
  for (const { x, y, together } of ruled) if (together) meet(x, y)
  return assemble(drafts, rows, known.length, union.find)
}

const asKnown = ({ name, aliases }: (typeof polities)[number]): KnownName => ({ name, type: 'polity', aliases })

const asBody = ({ name, aliases }: (typeof bodies)[number]): KnownName => ({ name, type: 'organization', aliases })

function draftOf(report: StoredReport, entity: Entity): Draft | undefined {
  const kind = kindOf(entity.type)
  const surfaces = entity.mentions
    .filter((mention) => mention.kind === 'name')
    .map(({ start, end }) => report.text.slice(start, end))
  const nominal = entity.mentions.length > 0 && surfaces.length === 0
  if (nominal) return undefined
  const member = { report: report.id, entity }
  if (kind === 'person') {
    const person = personName(entity.name)
    return (
      person && { member, kind, person, keys: person.first === undefined ? [] : [`person ${person.words.join(' ')}`] }
    )
  }
  const own = `${kind} ${folded(entity.name)}`
  const others = surfaces.filter(isOwnName).map((name) => `${kind} ${folded(name)}`)
  return folded(entity.name) === '' ? undefined : { member, kind, keys: [...new Set([own, ...others])] }
}

/** A name that means the same in another report: of several words, or all in capitals. "The Front" does not. */
const isOwnName = (name: string): boolean =>
  /^[\p{Lu}\p{N}]{2,6}$/u.test(name) || /^\p{Lu}\S*(?: \S+)* \p{Lu}\S+$/u.test(name.replace(/^[Tt]he /, ''))

/** Joins persons whose full names can be one, and those called by a family name alone to the only one who bears it. */
function joinPersons(drafts: readonly Draft[], rows: readonly KnownName[], join: (a: number, b: number) => void): void {
  const persons: { at: number; name: PersonName }[] = []
  rows.forEach((row, at) => {
    const name = row.type === 'person' ? personName(row.name) : undefined
    if (name) persons.push({ at, name })
  })
  drafts.forEach(({ person }, at) => {
    if (person) persons.push({ at: rows.length + at, name: person })
  })
  const byLast = Map.groupBy(persons, ({ name }) => name.last)
  for (const bearers of byLast.values()) {
    const full = distinct(bearers.filter(({ name }) => name.first !== undefined))
    const groups: (typeof full)[] = []
    for (const one of full) {
      const fits = groups.filter((group) => group.every((other) => canBeOne(other.name, one.name)))
      if (fits.length === 1) {
        join(fits[0][0].at, one.at)
        fits[0].push(one)
      } else groups.push([one])
    }
    for (const { at, name } of bearers) {
      const same = full.find((other) => other.name.words.join(' ') === name.words.join(' '))
      if (same) join(same.at, at)
      else if (name.first === undefined && groups.length === 1) join(groups[0][0].at, at)
      else if (name.first === undefined && groups.length === 0) join(bearers[0].at, at)
    }
  }
}

/** One of each full name, the fullest first. */
function distinct<T extends { name: PersonName }>(persons: readonly T[]): T[] {
  const each = [...new Map(persons.map((person) => [person.name.words.join(' '), person])).values()]
  const key = ({ name }: T): string => name.words.join(' ')
  return each.sort((a, b) => b.name.words.length - a.name.words.length || (key(a) < key(b) ? -1 : 1))
}

function assemble(
  drafts: readonly Draft[],
  rows: readonly KnownName[],
  listed: number,
  find: (item: number) => number,
): Cast {
  const groups = Map.groupBy(drafts.keys(), (at) => find(rows.length + at))
  // The rows of people's own lists are there even where no report names them: others belong to them.
  for (let at = 0; at < listed; at += 1) if (!groups.has(find(at))) groups.set(find(at), [])
  const rowOf = new Map<number, number>()
  rows.forEach((_, at) => {
    if (!rowOf.has(find(at))) rowOf.set(find(at), at)
  })
  const bearers = bearersOf(groups, drafts)
  const actors = new Map<string, Actor>()
  const members = new Map<string, Member[]>()
  const byMember = new Map<string, string>()
  const parents = new Map<string, string>()
  const idOfGroup = new Map<number, string>()
  const rowIds = new Map<string, string>()
  for (const [root, list] of groups) {
    const row = rows[rowOf.get(root) ?? -1]
    const own = list.map((at) => drafts[at].member)
    const name = row?.name ?? commonest(own.map(({ entity }) => entity.name))
    const type = row?.type ?? commonest(own.map(({ entity }) => entity.type))
    const first = own.map(({ report }) => report).sort()[0]
    const id = idOf('n', name, type, !row && (bearers.get(name) ?? 0) > 1 ? first : '')
    idOfGroup.set(root, id)
    if (row) rowIds.set(folded(row.name), id)
    members.set(id, own)
    for (const { report, entity } of own) byMember.set(`${report} ${entity.id}`, id)
    actors.set(id, {
      id,
      name,
      type,
      within: [id],
      roles: [...new Set([...(row?.roles ?? []), ...own.flatMap(({ entity }) => entity.roles ?? [])])].sort(),
      ...(row?.lat !== undefined && row.lon !== undefined && { lat: row.lat, lon: row.lon }),
    })
  }
  for (const [root, list] of groups) {
    const id = idOfGroup.get(root) ?? ''
    const row = rows[rowOf.get(root) ?? -1]
    const told = list
      .map((at) => drafts[at].member)
      .map(({ report, entity }) => byMember.get(`${report} ${entity.partOf ?? ''}`))
      .filter((parent) => parent !== undefined && parent !== id) as string[]
    const parent = (row?.partOf && rowIds.get(folded(row.partOf))) || (told.length > 0 ? commonest(told) : undefined)
    if (parent) parents.set(id, parent)
  }
  for (const actor of actors.values()) {
    const within = [actor.id]
    for (let up = parents.get(actor.id); up && !within.includes(up); up = parents.get(up)) within.push(up)
    actors.set(actor.id, { ...actor, within })
  }
  const byName = new Map<string, string | null>()
  const note = (name: string, id: string): void => {
    const before = byName.get(name)
    byName.set(name, before === undefined || before === id ? id : null)
  }
  for (const [root, id] of idOfGroup) {
    const row = rows[rowOf.get(root) ?? -1]
    for (const name of [row?.name, ...(row?.aliases ?? []), actors.get(id)?.name]) if (name) note(folded(name), id)
  }
  return {
    actors,
    members,
    actorOf: (report, entity) => actors.get(byMember.get(`${report} ${entity ?? ''}`) ?? ''),
    named: (name) => actors.get(byName.get(folded(name)) ?? ''),
  }
}

/** How many groups bear each name: where there are more than one, the name alone would not tell them apart. */
function bearersOf(
  groups: ReadonlyMap<number, readonly number[]>,
  drafts: readonly Draft[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const list of groups.values())
    for (const name of new Set(list.map((at) => drafts[at].member.entity.name)))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** The most frequent value; of equals the longest, then the first in the alphabet. */
function commonest<T extends string>(values: readonly T[]): T {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const better = ([a, m]: [T, number], [b, n]: [T, number]): number => n - m || b.length - a.length || (a < b ? -1 : 1)
  return [...counts].sort(better)[0][0]
}
