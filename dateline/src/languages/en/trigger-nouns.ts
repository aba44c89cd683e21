import { prepositionsOf, type Slot, slotOf } from './trigger-rows.ts'

/** A noun that tells an event. */
export interface TriggerNoun {
  readonly lemma: string
  /** The words right before it that make the sense: "air" of air strike. */
  readonly before: readonly string[]
  readonly type: string
  /** Who does it: "by X", "X's", "Israeli", the subject of "carried out". */
  readonly agent: Slot
  /** To whom it is done: "of X", and "X's" where X is a person. */
  readonly patient?: Slot
  readonly prepositions: ReadonlyMap<string, Slot>
  /** Compounds before it that fill the patient's slot: prisoner exchange. */
  readonly isMutual: boolean
  /** Told only where the sentence says what harm it did: "strikes" by a state, not by its workers. */
  readonly isHarmful: boolean
}

const nouns = (
  list: string,
  type: string,
  agent: string,
  patient: string,
  prepositions = '',
  kind: '' | 'mutual' | 'harmful' = '',
): TriggerNoun[] =>
  list.split(/\s*,\s*/).map((words) => {
    const before = words.split(' ')
    const lemma = before.pop() ?? words
    return {
      lemma,
      before,
      type,
      agent: slotOf(agent),
      ...(patient !== '' && { patient: slotOf(patient) }),
      prepositions: prepositionsOf(prepositions),
      isMutual: kind === 'mutual',
      isHarmful: kind === 'harmful',
    }
  })

const ON =
  'on: recipient, against: recipient, at: place place thing, in: place place thing, near: place place thing, outside: place place thing, inside: place place thing, across: place place, with: instrument weapon'
const WITH = 'with: actor party, between: actor party, among: actor party, in: place place, at: place place'

// biome-ignore format: a table reads by its columns
/** In order: rows of two words before their last word alone. */
export const triggerNouns: readonly TriggerNoun[] = [
  //        nouns                                           type                agent           patient               prepositions
  ...nouns('release, liberation, freeing',                  'release',          'actor party',  'recipient person!',  'to: to, from: from'),
  ...nouns('handover',                                      'handover',         'actor party',  'recipient person!',  'to: to, at: place'),
  ...nouns('exchange, swap',                                'exchange',         'actor party',  'recipient person!',  'between: actor party, with: actor party, at: place place, for: recipient person', 'mutual'),
  ...nouns('repatriation',                                  'repatriation',     'actor party',  'recipient person!',  'to: to, from: from'),
  ...nouns('abduction, kidnapping, kidnaping, capture, kidnap', 'capture',      'actor party',  'recipient person!',  'from: from, in: place place, by: actor party'),
  ...nouns('arrest, detention',                             'arrest',           'actor party',  'recipient person!',  'in: place place'),
  ...nouns('rescue',                                        'rescue',           'actor party',  'recipient person!',  'from: from'),
  ...nouns('mediation effort, mediation mission, mediation bid, mediation attempt', 'mediation', 'mediator party!', '', 'between: recipient party'),
  ...nouns('mediation',                                     'mediation',        'mediator party!', '',                'between: recipient party'),
  ...nouns('summit',                                        'summit-meeting',   'actor party',  '',                   WITH, 'mutual'),
  ...nouns('meeting',                                       'meeting',          'actor party',  '',                   WITH, 'mutual'),
  ...nouns('talks, negotiations, consultations, talk, negotiation', 'talks',    'actor party',  '',                   `${WITH}, on: subject, about: subject, over: subject`, 'mutual'),
  ...nouns('phone call, telephone call, phone conversation, telephone conversation, call', 'call', 'actor party', '', 'with: actor party, between: actor party', 'mutual'),
  ...nouns('visit',                                         'visit',            'actor party!', '',                   'to: place, in: place'),
  ...nouns('ceasefire, truce, cease fire',            'ceasefire',        'actor party',  '',                   'between: actor party, with: actor party, in: place place', 'mutual'),
  ...nouns('air strike, air raid, air attack, airstrike',   'air-strike',       'actor party',  'recipient',          ON),
  ...nouns('drone strike, drone attack',                    'drone-strike',     'actor party',  'recipient',          ON),
  ...nouns('suicide bombing, suicide attack',               'suicide-bombing',  'actor party',  'recipient',          ON),
  ...nouns('hunger strike',                                 'hunger-strike',    'actor party',  '',                   'at: place place'),
  ...nouns('general strike, labour strike, labor strike',   'strike-action',    'actor party person', '',             'in: place place'),
  ...nouns('riot',                                          'riot',             'actor party person', '',             'in: place place, against: recipient'),
  ...nouns('artillery fire, mortar fire, rocket fire, rocket attack, mortar attack, artillery attack', 'shelling', 'actor party', 'recipient', ON),
  ...nouns('shelling, bombardment',                         'shelling',         'actor party',  'recipient',          ON),
  ...nouns('suicide car bombing, suicide bomb attack',      'suicide-bombing',  'actor party',  'recipient',          ON),
  ...nouns('car bombing, roadside bombing, bomb explosion, car bomb explosion, mine explosion, grenade explosion', 'bombing', 'actor party', 'recipient', ON),
  ...nouns('explosion, blast',                              'explosion',        'actor party',  'recipient place thing person', ON),
  ...nouns('bombing, bomb attack, bomb blast, dynamite attack, grenade attack, bombing attack',          'bombing',          'actor party',  'recipient',          ON),
  ...nouns('shooting',                                      'shooting',         'actor party',  'recipient person',   'at: place place, in: place place, near: place place'),
  ...nouns('assassination attempt',                         'attack',           'actor party',  'recipient person',   'on: recipient person, against: recipient person, in: place place, of: recipient person'),
  ...nouns('assassination',                                 'assassination',    'actor party',  'recipient person!',  'in: place place'),
  ...nouns('killing, murder, slaying, massacre',            'killing',          'actor party',  'recipient person!',  'in: place place, at: place place'),
  ...nouns('death',                                         'killing',          'actor party',  'recipient person!',  ''),
  ...nouns('execution',                                     'execution',        'actor party',  'recipient person!',  'in: place place'),
  ...nouns('torture',                                       'torture',          'actor party',  'recipient person!',  'in: place place'),
  ...nouns('attack, assault, raid, ambush, incursion, invasion', 'attack',      'actor party',  'recipient',          `${ON}, into: to, by: actor`),
  ...nouns('strike, walkout, work stoppage',                'strike-action',    'actor workers!', '',                 'in: place place, at: place place, by: actor workers, of: actor workers'),
  ...nouns('military strike',                               'attack',           'actor party',  'recipient',          ON),
  ...nouns('missile strike, rocket strike, artillery strike', 'shelling',       'actor party',  'recipient',          ON),
  ...nouns('strike',                                        'attack',           'actor party',  'recipient place thing party!', 'on: recipient place thing party, against: recipient place thing party'),
  ...nouns('strike',                                        'attack',           'actor named!', '',                   ON, 'harmful'),
  ...nouns('clash, gunfight, firefight, shootout, gun battle, gunbattle, skirmish, fighting, battle, combat', 'clash', 'actor party troops', '', 'between: actor party troops, with: actor party troops, in: place place, near: place place, around: place place, involving: actor party troops, against: actor party troops', 'mutual'),
  ...nouns('stabbing, knife attack',                        'stabbing',         'actor party',  'recipient person',   'at: place place, in: place place, near: place place, of: recipient person'),
  ...nouns('hijacking',                                     'hijacking',        'actor party',  'recipient thing!'),
  ...nouns('coup, putsch',                                  'overthrow',        'actor party!', '',                   'in: place place, against: recipient party'),
  ...nouns('looting, pillaging, ransacking',                'looting',          'actor party',  'recipient thing place aid!', 'in: place place'),
  ...nouns('siege, blockade',                               'blockade',         'actor party',  'recipient place',    'on: recipient place'),
  ...nouns('deportation',                                   'deportation',      'actor party',  'recipient person!',  'to: to, from: from'),
  ...nouns('displacement',                                  'displacement',     'actor party',  'recipient person!',  'from: from'),
  ...nouns('expulsion',                                     'expulsion',        'actor party',  'recipient person!',  'from: from'),
  ...nouns('extradition',                                   'extradition',      'actor party',  'recipient person!',  'to: to, from: from'),
  ...nouns('evacuation',                                    'evacuation',       'actor party',  'recipient person place!', 'to: to, from: from'),
  ...nouns('investigation, probe, inquiry, enquiry',        'investigation',    'actor party!', '',                   'into: subject, of: subject, against: recipient party'),
  ...nouns('boycott',                                       'boycott',          'actor party!', '',                   'of: recipient'),
  ...nouns('military exercise, naval exercise, joint exercise, military drill, naval drill, joint drill, war game', 'exercise', 'actor party troops!', '', 'with: actor party, in: place place, near: place place, off: place place'),
  ...nouns('conviction',                                    'conviction',       'actor party',  'recipient person!',  'of: subject, for: subject'),
  ...nouns('withdrawal',                                    'withdrawal',       'actor party troops', 'recipient troops!', 'from: from, to: to'),
  ...nouns('resignation',                                   'resignation',      'actor party!', '',                   'as: subject, from: from'),
  ...nouns('demonstration, protest, rally, sit-in, vigil, protest march', 'demonstration',    'actor party person', '',             'against: recipient, in: place place, outside: place place, by: actor'),
]
