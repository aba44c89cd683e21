import { eventType } from '../knowledge/event-types.ts'
import { dayRange } from '../model/edtf.ts'
import type { EventMention, Quantity, Role, Status } from '../model/reading.ts'
import { firstPlace } from '../model/sorted.ts'
import { covers, type Span, wordsOf } from '../model/span.ts'
import type { Actor, Cast, Told } from './cast.ts'
import { contentWords } from './content-words.ts'
import { nameFinder } from './named-spans.ts'
import type { Vector } from './running-stories.ts'
import { noticeOf, takesBack } from './withdrawals.ts'

/** One report's telling of an event, with all that can speak for or against its being another report's. */
export interface Telling {
  readonly report: string
  readonly mention: EventMention
  /** Report and trigger: what names this telling, whatever its reading calls it. */
  readonly key: string
  readonly type: string
  readonly family: string
  /** Days since 1970, both ends included; absent where it is undated. */
  readonly days?: Days
  /** The day of its publication. */
  readonly published?: number
  readonly sides: readonly Side[]
  readonly place?: Actor
  /** Where another telling of its sentence, of the same day, puts what the same actor did: a place to compare by. */
  readonly near?: Actor
  readonly status: Status
  /** The running story that its report belongs to, where stories have been told apart. */
  readonly story?: string
  /** The words that say most of its report, where reports have been weighed against one another. */
  readonly words?: Vector
  readonly figures: readonly Quantity[]
  readonly mood: Mood
  /** The words of its sentence that mean something. */
  readonly context: ReadonlySet<string>
  readonly sentence: Span
  /** "the attack", "that raid", "the raid killed": words that speak of something told before. */
  readonly again: boolean
  /** A part of another event of its sentence, that says no more than that one. */
  readonly within?: boolean
  /** "another attack", "freed the remaining two": something else than what was told before. */
  readonly other: boolean
  /** Whether it stands in its report's headline. */
  readonly headline: boolean
}

export interface Days {
  readonly first: number
  readonly last: number
}

/** Told as done (or denied to have been), as to come, or only spoken of: asked for, threatened, supposed. */
export type Mood = 'done' | 'to-come' | 'spoken-of'

/** One who takes part, as far as the report names him. */
export interface Side {
  readonly role: Role
  readonly actor?: Actor
  /** Whom the words tie him to: "fighters of the Sabir Brigades", "two Lethian captives". */
  readonly tied: readonly Actor[]
  readonly words: ReadonlySet<string>
  readonly span: Span
}

/** Who a side is, or else whom its words tie it to. */
export const partiesOf = ({ actor, tied }: Side): readonly Actor[] => (actor ? [actor] : tied)

const MOODS: Record<Status, Mood> = {
  asserted: 'done',
  denied: 'done',
  negated: 'done',
  historical: 'done',
  planned: 'to-come',
  promised: 'to-come',
  offered: 'to-come',
  demanded: 'spoken-of',
  threatened: 'spoken-of',
  hypothetical: 'spoken-of',
}

/** Kinds of events that reports tell as one another. */
const SAME_FAMILY: Readonly<Record<string, string>> = { talks: 'meeting', visit: 'meeting' }

/** The family of a type: types of one family may be tellings of one event. */
export const familyOf = (type: string): string => {
  const family = eventType(type)?.family ?? type
  return SAME_FAMILY[family] ?? family
}

/** The tellings of one report, in the order of its text. */
export function tellingsOf(told: Told, cast: Cast): Telling[] {
  const { report, reading } = told
  const notice = noticeOf(report)
  const { id, text, published } = report
  const quantities = new Map(reading.quantities.map((quantity) => [quantity.id, quantity]))
  const namesIn = nameFinder(told, cast)
  const sentenceAt = sentenceFinder(reading.sentences, text.length)
  const headlineEnd =
    report.title && text.trimStart().startsWith(report.title) ? text.indexOf(report.title) + report.title.length : 0
  const day = published ? dayOf(published.slice(0, 10)) : undefined
  const contexts = new Map<number, ReadonlySet<string>>()
  const tellings = reading.events.map((mention): Telling => {
    const sentence = sentenceAt(mention.trigger.start)
    const context =
      contexts.get(sentence.start) ??
      contentWords(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 1000)))
    contexts.set(sentence.start, context)
    const takenBack = notice?.kind === 'retracts' && takesBack(text.slice(sentence.start, sentence.end))
    const days = mention.edtf && !takenBack ? daysOf(mention.edtf) : undefined
    const place = cast.actorOf(id, mention.place)
    const subject = mention.participants.find(({ role }) => role === 'subject')
    const figures = [
      ...new Set([...(mention.quantities ?? []), ...mention.participants.map(({ quantity }) => quantity)]),
    ]
      .map((quantity) => quantities.get(quantity ?? ''))
      .filter((quantity) => quantity !== undefined)
      .filter((quantity) => !subject || !isOfHarm(quantity) || !covers(subject, quantity))
    const before = text.slice(Math.max(0, mention.trigger.start - 40), mention.trigger.start)
    const whom = mention.participants.filter(({ role }) => role === 'recipient').map((span) => wordsOf(text, span))
    return {
      report: id,
      mention,
      key: keyOf(id, mention.trigger),
      type: mention.type,
      family: familyOf(mention.type),
      ...(days && { days }),
      ...(day !== undefined && { published: day }),
      sides: mention.participants
        .filter(({ role }) => role !== 'place' && role !== 'quantity' && role !== 'instrument')
        .map(({ role, entity, start, end }) => {
          const actor = firm(cast.actorOf(id, entity))
          const tied = namesIn({ start, end })
            .map((named) => named.actor)
            .filter((other) => other !== actor && other.type !== 'other')
          return {
            role,
            ...(actor && { actor }),
            tied,
            words: contentWords(text.slice(start, end)),
            span: { start, end },
          }
        }),
      ...(place && { place }),
      figures,
      status: takenBack ? 'negated' : mention.status,
      mood: takenBack ? 'done' : MOODS[mention.status],
      context,
      sentence,
      again:
        IN_THE_ATTACK.test(text.slice(mention.trigger.end, mention.trigger.end + 60)) ||
        (isVerb(mention) ? THE_ATTACK.test(before) : THE.test(before) && !figures.some(isExact)),
      other:
        OTHER.test(before) ||
        whom.some((words) => OTHERS.test(words)) ||
        ELSEWHERE.test(text.slice(mention.trigger.end, Math.min(sentence.end, mention.trigger.end + 80))) ||
        APART.test(text.slice(sentence.start, mention.trigger.start)),
      headline: mention.trigger.end <= headlineEnd,
    }
  })
  const bySentence = Map.groupBy(tellings, ({ sentence }) => sentence.start)
  return tellings.map((telling) => {
    const sentence = bySentence.get(telling.sentence.start) ?? []
    if (sentence.some((other) => isContent(other, telling))) return { ...telling, within: true }
    if (telling.type === 'mediation' && sentence.some((other) => isMediated(other, telling)))
      return { ...telling, within: true }
    if (telling.place) return telling
    const beside = sentence.find(
      (other) => other.place && other.mention.edtf === telling.mention.edtf && sameActor(other, telling),
    )
    return beside?.place ? { ...telling, near: beside.place } : telling
  })
}

/** Whether `act` only says of `other` what its own status says: "promised to release two", "accused them of killing five". */
const isContent = (other: Telling, act: Telling): boolean =>
  WORDS_ONLY.has(act.type) &&
  (other.status !== 'asserted' || act.type === 'accusation') &&
  act.mention.participants.some((subject) => subject.role === 'subject' && covers(subject, other.mention.trigger))

/** Acts that are no more than words about what is to be done or was done. */
const WORDS_ONLY = new Set(['demand', 'pledge', 'threat', 'refusal', 'accusation'])

/** Whether `mediation` only names, with a noun, what `other` tells: "released two after mediation by Oramar". */
const isMediated = (other: Telling, mediation: Telling): boolean =>
  other.type !== 'mediation' &&
  other.sides.some(
    ({ role, actor }) =>
      role === 'mediator' && actor !== undefined && mediation.sides.some((side) => side.actor === actor),
  )

const sameActor = (a: Telling, b: Telling): boolean => {
  const actorOf = ({ sides }: Telling): Span | undefined => sides.find(({ role }) => role === 'actor')?.span
  const [x, y] = [actorOf(a), actorOf(b)]
  return x !== undefined && y !== undefined && x.start === y.start
}

/** What is dead and hurt belongs to who did it, not to whoever vows, bans or accuses: "a vote that left 11 dead". */
const isOfHarm = ({ counted }: Quantity): boolean => counted?.role === 'killed' || counted?.role === 'injured'

const isExact = ({ kind, form }: Quantity): boolean => kind === 'count' && form === 'exact'
const isVerb = ({ rule }: EventMention): boolean => rule.startsWith('event/verb/')

/** Without clashes and massacres, told anew: "the clashes that left nine dead". */
const ATTACKS =
  '(?:attack|raid|assault|strike|bombing|shelling|shooting|ambush|blast|explosion|operation|incident|violence)s?'
/** "14 people were killed in the attack": the harm of an attack that was told before. */
const IN_THE_ATTACK = new RegExp(
  String.raw`^[^.;]{0,40}\b(?:in|during) (?:the|that|this) (?:[\p{L}-]+ )?${ATTACKS}\b`,
  'iu',
)
/** "The raid killed". */
const THE_ATTACK = new RegExp(String.raw`\b(?:the|this|that|these|those) (?:[\p{L}-]+ )?${ATTACKS} (?:\p{L}+ )?$`, 'iu')
const THE = /\b(?:the|this|that|these|those) (?:[\p{L}-]+ )?$/iu
const OTHER = /\b(?:another|second|third|separate|further|new|other|earlier|previous) (?:[\p{L}-]+ )?$/iu
/** "abducted 40 girls elsewhere" */
const ELSEWHERE = /\belsewhere\b/i
/** "Separately, gunmen seized", "In another incident, gunmen seized" */
const APART =
  /^(?:separately|elsewhere|in (?:an?|another) (?:separate|different|other|incident|attack|raid|case|strike)\b)/i
const OTHERS = /^(?:the )?(?:another|remaining|rest|others?)\b/i

/** What names a telling whatever its reading calls it: its report and where its trigger stands. */
export const keyOf = (report: string, { start, end }: Span): string => `${report} ${start}-${end}`

/** Days since 1970 of a YYYY-MM-DD. */
export const dayOf = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000)

/** The days an EDTF value can mean; open ends are far away. */
export function daysOf(edtf: string): Days | undefined {
  const range = dayRange(edtf)
  if (!range) return undefined
  const first = range.first === null ? Number.NEGATIVE_INFINITY : dayOf(range.first)
  const last = range.last === null ? Number.POSITIVE_INFINITY : dayOf(range.last)
  return Number.isNaN(first) || Number.isNaN(last) ? undefined : { first, last }
}

function sentenceFinder(sentences: readonly Span[], length: number): (at: number) => Span {
  return (at) => {
    const next = firstPlace(sentences.length, (place) => sentences[place].start > at)
    return sentences[next - 1] ?? { start: 0, end: length }
  }
}

/** An actor whose kind the reading knows: what is merely written with a capital says nothing against another. */
const firm = (actor: Actor | undefined): Actor | undefined => (actor?.type === 'other' ? undefined : actor)
