import { eventType } from '../knowledge/event-types.ts'
import { countedInWords } from '../model/bounds.ts'
import type { Figure, StoryEvent } from '../model/entry.ts'
import type { Role } from '../model/reading.ts'
import { listed } from './listed.ts'
import { type Phrase, phrases } from './phrases.ts'
import { plainWords } from './plain-words.ts'
import { tolls } from './tolls.ts'
import { PRONOUN, sayer, type Voices } from './voices.ts'

/**
 * An event in dateline's own plain words, ending with who says so: "Kharan Front released 2 Lethian captives after
 * mediation by Oramar - said Abu Yunis, via Meridian Press Agency".
 */
export const lineOf = (event: StoryEvent, voices: Voices): string =>
  `${told(event)}${tolls(event)} - ${sayer(event, voices)}`

function told(event: StoryEvent): string {
  const { type, status } = event
  const { past, infinitive, participle, alone, about } = phrases[type] ?? {}
  const all = [subjects(event), objects(event)]
  const [actors, others] = alone && all[0] === '' ? [all[1], ''] : all
  if (!past || !infinitive) return capital(`${announced(status)}${nominal(event, actors, others)}`)
  const subject = about ? inOwnWords(names(event, 'subject')) : ''
  const done = others || subject
  const object = objectOf(phrases[type], others, prefixed(phrases[type], subject))
  const rest = circumstances(event)
  if (status === 'asserted' || status === 'historical' || status === 'denied') {
    const start = status === 'denied' ? 'Denied: ' : ''
    if (actors !== '') return start + clause([capitalIf(start === '', actors), past, object, ...rest])
    if (participle && done !== '')
      return start + clause([capitalIf(start === '', done), be(event), participle, ...rest])
    return capital(`${start}${nominal(event, actors, others)}`)
  }
  if (status === 'negated') {
    if (actors !== '') return clause([capital(actors), 'did not', infinitive, object, ...rest])
    if (participle && done !== '') return clause([capital(done), be(event), 'not', participle, ...rest])
    return capital(`not done: ${nominal(event, actors, others)}`)
  }
  if (actors !== '') return capital(announced(status)) + clause([actors, 'to', infinitive, object, ...rest])
  if (participle && done !== '') return capital(announced(status)) + clause([done, 'to be', participle, ...rest])
  return capital(`${announced(status)}${nominal(event, actors, others)}`)
}

/** What a speaker said of his own side stays his words. */
const inOwnWords = (subject: string): string =>
  /\b(?:our|my|we|us|I)\b/.test(subject) && !/[“"]/.test(subject) ? `“${subject}”` : subject

const prefixed = (phrase: Phrase | undefined, subject: string): string =>
  phrase?.preposition && subject !== '' && !LINKED.test(subject) ? `${phrase.preposition} ${subject}` : subject

/** What was done that begins with a word of its own: "to attack", "that nobody was hurt". */
const LINKED = /^(?:to|that|of|from|on)\b/

/** Whom it was done to and what it was about: "aid to Oramar", "Oramar of an attack". */
function objectOf(phrase: Phrase | undefined, others: string, subject: string): string {
  const whom = [others !== '' && phrase?.before, others].filter(Boolean).join(' ')
  if (phrase?.about === 'first') return subject.includes(others) ? subject || whom : `${subject} ${whom}`.trim()
  const isLinked = others !== '' && subject !== '' && !LINKED.test(subject)
  return [whom, isLinked && phrase?.linker, subject].filter(Boolean).join(' ')
}

const ANNOUNCED: Readonly<Record<string, string>> = {
  planned: 'planned: ',
  promised: 'promised: ',
  offered: 'offered: ',
  demanded: 'demanded: ',
  threatened: 'threatened: ',
  hypothetical: 'as a possibility: ',
  denied: 'denied: ',
  negated: 'not done: ',
}
const announced = (status: string): string => ANNOUNCED[status] ?? ''

const clause = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ')
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const capitalIf = (yes: boolean, words: string): string => (yes ? capital(words) : words)

/** The event by its noun, where no clause can be made of it: "the talks of Marovia and Oramar". */
function nominal(event: StoryEvent, actors: string, others: string): string {
  const noun = (eventType(event.type)?.noun ?? event.type).replace(/^the /, '')
  const parties = [actors && `by ${actors}`, others && `of ${others}`]
  return clause([noun, ...parties.reverse(), ...circumstances(event)].map((part) => part || undefined))
}

type Participant = StoryEvent['participants'][number]

const inRole = (event: StoryEvent, role: Role): Participant[] => event.participants.filter((one) => one.role === role)

const names = (event: StoryEvent, role: Role): string =>
  listed(inRole(event, role).map((participant) => nameOf(participant, event.figures)))

/** Those who do it; who mediates is who does it, of a mediation. */
const subjects = (event: StoryEvent): string =>
  names(event, 'actor') || (event.type === 'mediation' ? names(event, 'mediator') : '')

/** Those it is done to; the two groups of an exchange, one for the other. */
const objects = (event: StoryEvent): string => {
  const visited = reaches(event) ? inRole(event, 'to') : []
  const each = [...inRole(event, 'recipient'), ...visited]
    .map((participant) => nameOf(participant, event.figures))
    .map((words) => (TAKING.has(event.type) ? words.replace(/^((?:\d[\d,]* )?)captives$/i, '$1people') : words))
  if (event.type === 'visit' && each.length === 0 && event.place) return event.place.name
  if (event.type !== 'exchange') return listed(each)
  return each.length === 2 ? each.join(' for ') : listed(each.map((words) => words.replace(/^captive$/, 'captives')))
}

/** Whether where it went is what it was done to: a visit, an attack into a region. */
const reaches = (event: StoryEvent): boolean =>
  event.type === 'visit' || (eventType(event.type)?.family === 'attack' && inRole(event, 'recipient').length === 0)

/** Whom these befall is nobody's captive before. */
const TAKING = new Set(['capture', 'arrest'])

function nameOf({ name, figure: id }: Participant, figures: readonly Figure[]): string {
  const figure = figures.find((one) => one.id === id)
  const words = PRONOUN.test(name) ? `“${name}”` : plainWords(name)
  if (!figure || /\d/.test(name)) return words
  const counted = figure.form === 'vague' ? words.replace(/^of /, '') : words
  return countedInWords(figure, counted)
}

function circumstances(event: StoryEvent): (string | undefined)[] {
  const doers = new Set(inRole(event, 'actor').map(({ name }) => name))
  const left = inRole(event, 'from').filter(({ name }) => !doers.has(name))
  const from = listed(left.map((participant) => nameOf(participant, event.figures)))
  const [mediator, to] = [names(event, 'mediator'), names(event, 'to')]
  const place = event.place?.name
  const isNamed =
    event.type === 'visit' || event.participants.some(({ name }) => place !== undefined && name.includes(place))
  return [
    from ? `from ${from}` : undefined,
    to && !reaches(event) ? `to ${to}` : undefined,
    place && !isNamed ? `in ${place}` : undefined,
    mediator && event.type !== 'mediation' ? `after mediation by ${mediator}` : undefined,
  ]
}

/** "was" of one, "were" of several. */
function be(event: StoryEvent): string {
  const recipients = inRole(event, 'recipient')
  const [first, ...more] = recipients.length > 0 ? recipients : inRole(event, 'subject')
  const figure = event.figures.find(({ id }) => id === first?.figure)
  const one = figure ? figure.max === 1 : first !== undefined && !PLURAL.test(first.name)
  return more.length === 0 && one ? 'was' : 'were'
}

const PLURAL =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|dozens?|hundreds?|thousands?|many|several|some|\d+)\b|(?:^|\s)(?:people|men|women|children|police|\p{Ll}+[^s]s)(?:\s(?:of|in|from|at|who)\b|$)/iu
