import type { Role } from '../../model/reading.ts'

/** What may fill a slot: a kind of phrase, not a word. */
export type Filler =
  | 'person'
  | 'party'
  | 'place'
  | 'thing'
  | 'troops'
  | 'aid'
  | 'bodies'
  | 'weapon'
  | 'human'
  | 'named'
  | 'any'

export interface Slot {
  readonly role: Role
  readonly fillers: readonly Filler[]
  /** Without it the words do not have this sense. */
  readonly isRequired: boolean
}

/** A verb that tells an event, in one of its senses. */
export interface TriggerVerb {
  readonly lemma: string
  /** Words that must stand with it: a particle, an object, a complement. */
  readonly besides: readonly string[]
  readonly type: string
  readonly subject?: Slot
  readonly object?: Slot
  readonly prepositions: ReadonlyMap<string, Slot>
  /** Two sides do it together: the subject must be several or another must be named. */
  readonly isMutual: boolean
}

/** "recipient person!": role, what may fill it (none: anything), and ! where it must be there. */
export function slotOf(notation: string): Slot {
  const [role, ...fillers] = notation.replace('!', '').trim().split(/\s+/)
  return {
    role: role as Role,
    fillers: fillers.length > 0 ? (fillers as Filler[]) : ['any'],
    isRequired: notation.includes('!'),
  }
}

/** "to: recipient party, from: from": a preposition and its slot. */
export const prepositionsOf = (notation: string): ReadonlyMap<string, Slot> =>
  new Map(
    notation
      .split(',')
      .filter((part) => part.includes(':'))
      .map((part): [string, Slot] => {
        const [preposition, slot] = part.split(':')
        return [preposition.trim(), slotOf(slot)]
      }),
  )

function verb(
  words: string,
  type: string,
  subject: string,
  object: string,
  prepositions = '',
  mutual = '',
): TriggerVerb {
  const [lemma, ...besides] = words.split(' ')
  return {
    lemma,
    besides,
    type,
    ...(subject !== '' && { subject: slotOf(subject) }),
    ...(object !== '' && { object: slotOf(object) }),
    prepositions: prepositionsOf(prepositions),
    isMutual: mutual === 'mutual',
  }
}

/** Rows that differ in the verb alone. */
const verbs = (lemmas: string, ...row: [string, string, string, string?, string?]): TriggerVerb[] =>
  lemmas.split(/\s*,\s*/).map((words) => verb(words, ...row))

// biome-ignore format: a table reads by its columns
/** In order: the first row whose words and slots fit gives the sense; where none fits there is no event. */
export const triggerVerbs: readonly TriggerVerb[] = [
  //      verbs                                        type                subject             object                       prepositions
  ...verbs('return, hand over, repatriate, release, turn over, exchange', 'return-of-bodies', 'actor party', 'recipient bodies!', 'to: to, from: from'),
  ...verbs('release, free, liberate, set free, let go', 'release',         'actor party',      'recipient person!',         'to: to party, from: from, into: to'),
  ...verbs('hand over, turn over',                      'handover',        'actor party',      'recipient person!',         'to: to, at: place'),
  ...verbs('exchange, swap, trade',                     'exchange',        'actor party',      'recipient person!',         'for: recipient person, with: actor party'),
  ...verbs('repatriate',                                'repatriation',    'actor party',      'recipient person!',         'to: to, from: from'),
  ...verbs('abduct, kidnap',                            'capture',         'actor party',      'recipient person!',         'from: from'),
  ...verbs('capture, snatch, seize, take captive, take hostage, take prisoner', 'capture', 'actor party', 'recipient person!', 'from: from'),
  ...verbs('arrest, apprehend, detain, round up',       'arrest',          'actor party',      'recipient person!',         ''),
  ...verbs('rescue',                                    'rescue',          'actor party',      'recipient person!',         'from: from'),
  ...verbs('meet',                                      'meeting',         'actor party!',     'recipient party!',          'with: recipient party'),
  ...verbs('meet',                                      'meeting',         'actor party!',     '',                          'with: recipient party', 'mutual'),
  ...verbs('arrive visit, travel visit, go visit',      'visit',           'actor party!',     '',                          'in: place, to: place, at: place'),
  ...verbs('visit',                                     'visit',           'actor party!',     'recipient party!'),
  ...verbs('visit',                                     'visit',           'actor party!',     'place place!'),
  ...verbs('host',                                      'meeting',         'actor party!',     'recipient human!'),
  ...verbs('discuss',                                   'talks',           'actor party',      'subject',                   'with: recipient party, between: actor party, by: actor party', 'mutual'),
  ...verbs('negotiate, confer',                         'talks',           'actor party!',     'subject',                   'with: recipient party, on: subject, over: subject, about: subject', 'mutual'),
  ...verbs('phone, telephone',                          'call',            'actor party!',     'recipient party!'),
  ...verbs('speak phone, speak telephone, talk phone',  'call',            'actor party!',     '',                          'with: recipient party, to: recipient party', 'mutual'),
  ...verbs('reach out',                                 'contact',         'actor party!',     '',                          'to: recipient party!'),
  ...verbs('contact',                                   'contact',         'actor party!',     'recipient party!'),
  ...verbs('mediate, broker',                           'mediation',       'mediator party',   'subject',                   'between: recipient party'),
  ...verbs('agree',                                     'agreement',       'actor party!',     'subject',                          'with: actor party, on: subject, to: subject'),
  ...verbs('declare war',                               'war-declaration', 'actor party!',     '',                          'on: recipient named, against: recipient named'),
  ...verbs('declare martial law, impose martial law',   'martial-law',     'actor party',      '',                          'in: place place, on: place place'),
  ...verbs('assassinate',                               'assassination',   'actor party',      'recipient person!',         'with: instrument weapon'),
  ...verbs('execute, behead, hang',                     'execution',       'actor party',      'recipient person!'),
  ...verbs('shoot dead, gun down',                      'killing',         'actor party',      'recipient person!',         'with: instrument weapon'),
  ...verbs('shoot down',                                'shooting',        'actor party',      'recipient person!',         'with: instrument weapon'),
  ...verbs('shoot',                                     'shooting',        'actor party',      'recipient person!',         'with: instrument weapon, at: recipient'),
  ...verbs('open fire',                                 'shooting',        'actor party!',     '',                          'on: recipient, at: recipient, with: instrument weapon'),
  ...verbs('fire',                                      'shooting',        'actor party!',     'instrument weapon!',        'at: recipient, on: recipient, into: to, toward: to, towards: to'),
  ...verbs('fire',                                      'shooting',        'actor party!',     '',                          'at: recipient!, on: recipient'),
  ...verbs('kill, slay, murder, massacre, slaughter',   'killing',         'actor party weapon', 'recipient person!',       'with: instrument weapon'),
  ...verbs('injure, wound',                             'injury',          'actor party weapon', 'recipient person!',       'with: instrument weapon'),
  ...verbs('beat up, beat',                             'beating',         'actor human',      'recipient human!'),
  ...verbs('torture',                                   'torture',         'actor party',      'recipient person!'),
  ...verbs('rape, gang rape',                           'sexual-violence', 'actor party',      'recipient person!'),
  ...verbs('shell, bombard',                            'shelling',        'actor party',      'recipient place thing party!', 'with: instrument weapon'),
  ...verbs('bomb',                                      'bombing',         'actor party',      'recipient place thing party!', 'with: instrument weapon'),
  ...verbs('throw, hurl, toss, lob',                    'bombing',         'actor party',      'instrument weapon!',        'at: recipient, into: recipient, against: recipient, in: place place thing'),
  ...verbs('machine-gun, strafe',                       'shooting',        'actor party',      'recipient person thing place party!'),
  ...verbs('explode, detonate, go off',                 'bombing',         'instrument weapon!', '',                        'in: place place thing, near: place place thing, outside: place place thing, at: place place thing, inside: place place thing'),
  ...verbs('detonate, explode',                         'bombing',         'actor party!',     'instrument weapon!',        'in: place place, near: place place'),
  ...verbs('abuse sexually, assault sexually',          'sexual-violence', 'actor party',      'recipient person!'),
  ...verbs('attack, assault, ambush, raid, storm, invade', 'attack',       'actor party',      'recipient place thing party person!', 'with: instrument weapon'),
  ...verbs('strike',                                    'attack',          'actor party weapon!', 'recipient place thing person!', 'with: instrument weapon'),
  ...verbs('rampage',                                   'attack',          'actor party!',     '',                          'into: recipient place!, through: recipient place!'),
  ...verbs('clash',                                     'attack',          'actor party!',     '',                          'with: actor party!'),
  ...verbs('blow up, destroy, demolish, raze, burn down, burn, dynamite, torch', 'destruction', 'actor party weapon', 'recipient thing place!', 'with: instrument weapon'),
  ...verbs('confiscate',                                'seizure',         'actor party',      'recipient thing weapon aid!', 'from: from'),
  ...verbs('set fire',                                  'destruction',     'actor party!',     '',                          'to: recipient thing!'),
  ...verbs('seize, capture, recapture, retake, occupy, overrun, take control', 'seizure',     'actor party!',     'recipient place thing!',    'of: recipient place thing'),
  ...verbs('besiege, blockade',                         'blockade',        'actor party',      'recipient place thing party!'),
  ...verbs('deport',                                    'deportation',     'actor party',      'recipient person!',         'to: to, from: from'),
  ...verbs('displace',                                  'displacement',    'actor party',      'recipient person!',         'from: from'),
  ...verbs('flee',                                      'displacement',    'recipient person!', 'from place',               'from: from, to: to, into: to'),
  ...verbs('convict, sentence',                         'conviction',      'actor party',      'recipient person!',         'of: subject, to: subject'),
  ...verbs('expel',                                     'expulsion',       'actor party',      'recipient person!',         'from: from'),
  ...verbs('sanction',                                  'sanctions',       'actor party',      'recipient party!'),
  ...verbs('mobilize, mobilise, deploy, call up',       'mobilization',    'actor party',      'recipient troops!',         'to: to, in: place place, along: place'),
  ...verbs('withdraw, pull out, pull back',             'withdrawal',      'actor party',      'recipient troops!',         'from: from, to: to'),
  ...verbs('withdraw, pull out, pull back',             'withdrawal',      'actor troops party!', '',                       'from: from place!, to: to'),
  ...verbs('disarm, demobilize, demobilise',                                    'disarmament',     'actor party',      'recipient person party!'),
  ...verbs('resign, step down',                         'resignation',     'actor person!',    '',                          'as: subject, from: from'),
  ...verbs('deliver, distribute, airdrop',              'aid-delivery',    'actor party',      'recipient aid!',            'to: to, in: place place'),
  ...verbs('enter, cross',                              'aid-access',      'recipient aid!',   'to place',                  'into: to place, through: from place, via: from place'),
  ...verbs('block, withhold',                           'aid-blocked',     'actor party',      'recipient aid!',            'from: from, to: to'),
  ...verbs('escape',                                    'escape',          'actor person!',    '',                          'from: from!'),
  ...verbs('displace',                                  'displacement',    'instrument any',   'recipient person!',         'from: from'),
  ...verbs('go strike',                                 'strike-action',   'actor person!',    ''),
  ...verbs('impose sanction',                           'sanctions',       'actor party',      '',                          'on: recipient party, against: recipient party'),
  ...verbs('impose curfew, declare curfew',             'curfew',          'actor party',      '',                          'in: place place, on: place place'),
  ...verbs('set off, set ablaze',                        'destruction',     'actor party',      'recipient thing place!'),
  ...verbs('blow himself, blow herself, blow themselves', 'suicide-bombing', 'actor person!',  '',                          'near: place place, in: place place, at: place place'),
  ...verbs('die captivity, die custody, die detention', 'captive-death',   'recipient person!', ''),
  ...verbs('die attack, die strike, die raid, die bombing, die shelling, die explosion, die airstrike, die shooting, die clash, die fighting', 'killing', 'recipient person!', ''),
  ...verbs('protest, demonstrate, rally, march',               'demonstration',   'actor person party!', 'subject',                      'against: recipient, in: place place, outside: place'),
  ...verbs('riot',                                      'riot',            'actor person!',    ''),
]
