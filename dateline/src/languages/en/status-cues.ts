import type { Status } from '../../model/reading.ts'

/** A word that governs an event and what it makes of it; 'asserted' where it leaves it as told. */
export interface StatusCue {
  readonly lemma: string
  readonly status: Status
  /** Of a noun: who does the governing verb is who does the event, in this role. */
  readonly subjectRole?: 'actor' | 'mediator' | 'recipient'
}

const cues = (status: Status, lemmas: string, subjectRole?: StatusCue['subjectRole']): StatusCue[] =>
  lemmas
    .trim()
    .split(/\s*[,\n]\s*/)
    .map((lemma) => ({ lemma, status, ...(subjectRole && { subjectRole }) }))

/** Verbs over the infinitive, the gerund or the noun of an event. A particle follows its verb: "carry out". */
export const statusVerbs: ReadonlyMap<string, StatusCue> = new Map(
  [
    ...cues(
      'asserted',
      'carry out, launch, conduct, stage, hold, mount, commit, perpetrate, perform, undertake, pay, host',
      'actor',
    ),
    ...cues(
      'asserted',
      'open, reopen, organize, organise, facilitate, make, impose, reimpose, renew, declare, sign, start, begin, continue, resume, complete',
      'actor',
    ),
    ...cues('asserted', 'manage, proceed, happen, help, use, come, order, oversee, finish, keep, attend', 'actor'),
    ...cues('asserted', 'secure, broker, mediate, arrange', 'mediator'),
    ...cues('asserted', 'repel, repulse, fend off, beat back, survive, suffer', 'recipient'),
    ...cues(
      'negated',
      'refuse, fail, decline, prevent, foil, thwart, avert, cancel, call off, avoid, stop, abandon, postpone',
    ),
    ...cues(
      'negated',
      'suspend, delay, hold up, rule out, reject, abort, block, forget, neglect, halt, unable, unwilling',
    ),
    ...cues('promised', 'agree, promise, vow, pledge, swear, guarantee, accept, consent'),
    ...cues(
      'planned',
      'plan, intend, prepare, schedule, expect, decide, vote, aim, set, be, go, resolve, due, poised, about',
    ),
    ...cues(
      'demanded',
      'demand, urge, call, ask, request, order, appeal, press, tell, insist, require, instruct, implore, beg',
    ),
    ...cues('threatened', 'threaten, warn'),
    ...cues('offered', 'offer, propose, suggest, volunteer, invite, willing, ready, prepared'),
    ...cues(
      'hypothetical',
      `seek, try, attempt, want, hope, wish, need, consider, discuss, fear, seem, appear, tend, work, negotiate,
      allow, let, enable, likely, unlikely, able, free, reluctant, eager, possible, impossible, authorize, authorise, encourage, persuade, convince, force, hesitate, dream, speculate, wonder,
      envisage, study, explore, favor, favour, tip, forecast, project, predict, advocate, support, oppose, welcome, praise, ensure, achieve`,
    ),
    ...cues('denied', 'deny'),
  ].map((cue) => [cue.lemma, cue]),
)

/** Nouns over an event: "a plan to release", "talks on an exchange", "the threat of an attack". */
export const statusNouns: ReadonlyMap<string, Status> = new Map(
  [
    ...cues('planned', 'plan, preparation, intention, decision, readiness, schedule'),
    ...cues('promised', 'promise, pledge, vow, agreement, deal, commitment, accord, undertaking'),
    ...cues('demanded', 'demand, call, calling, appeal, request, order, ultimatum'),
    ...cues('threatened', 'threat, warning'),
    ...cues('offered', 'offer, proposal'),
    ...cues(
      'hypothetical',
      `possibility, chance, prospect, risk, fear, hope, effort, attempt, talks, negotiation, discussion, bid, condition,
      likelihood, danger, question, issue, way, ability, capacity, right, need, opportunity, reason, goal, aim, purpose`,
    ),
    ...cues('negated', 'refusal, failure, absence, lack'),
  ].map((cue) => [cue.lemma, cue.status]),
)

export const modals: ReadonlyMap<string, Status> = new Map([
  ['will', 'planned'],
  ["'ll", 'planned'],
  ['’ll', 'planned'],
  ['wo', 'planned'],
  ['shall', 'planned'],
  ['would', 'planned'],
  ["'d", 'planned'],
  ['may', 'hypothetical'],
  ['might', 'hypothetical'],
  ['could', 'hypothetical'],
  ['can', 'hypothetical'],
  ['should', 'demanded'],
  ['must', 'demanded'],
  ['ought', 'demanded'],
])

/** Marks of a clause that is not told as a fact. */
export const hypotheticalMarks = new Set(['if', 'unless', 'whether', 'lest', 'until'])

/** Verbs over the noun or the gerund of an event that such a preposition ties to them: "called for the release". */
export const verbsBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['for', 'call ask appeal press hope plan prepare work wait allow push'],
    ['to', 'agree commit consent object'],
    ['on', 'agree insist work'],
    ['of', 'warn'],
    ['about', 'talk'],
    ['with', 'threaten'],
    ['against', 'warn'],
    ['from', 'refrain'],
    ['toward', 'work'],
    ['towards', 'work'],
    ['at', 'aim'],
  ].map(([preposition, verbs]) => [preposition, new Set(verbs.split(' '))]),
)

/** Verbs, with their preposition, whose outcome is told as they are: "led to clashes", "could result in clashes". */
export const causes: ReadonlyMap<string, string> = new Map([
  ['lead', 'to'],
  ['result', 'in'],
  ['end', 'in'],
])
