/** How a line tells a kind of event: "released 2 captives", "2 captives were released", "to release 2 captives". */
export interface Phrase {
  readonly past: string
  readonly infinitive: string
  /** Missing where nothing is done to anyone. */
  readonly participle?: string
  /** Done by whoever takes part, to nobody: "3 captives died in captivity". */
  readonly alone?: true
  /** What stands before whom or what it is done to. */
  readonly before?: string
  /** Whether what it was about is told before or after whom: "suspended aid to X", "accused X of an attack". */
  readonly about?: 'first' | 'last'
  /** What stands before what it was about, after a verb: "agreed on a ceasefire", but "a ceasefire was agreed". */
  readonly preposition?: string
  /** What stands between whom and what it was about. */
  readonly linker?: string
}

const row = (past: string, infinitive: string, participle?: string, before?: string): Phrase => ({
  past,
  infinitive,
  ...(participle && { participle }),
  ...(before && { before }),
})

/** "accused X of an attack". */
const about = (past: string, infinitive: string, linker?: string, before?: string): Phrase => ({
  ...row(past, infinitive, past, before),
  about: 'last',
  ...(linker && { linker }),
})

/** "suspended aid to X". */
const what = (past: string, infinitive: string, before?: string): Phrase => ({
  ...row(past, infinitive, past, before),
  about: 'first',
})

const alone = (past: string, infinitive: string): Phrase => ({ past, infinitive, alone: true })

// biome-ignore format: a table reads by its columns
export const phrases: Readonly<Record<string, Phrase>> = {
  //                        past                          infinitive                    participle                  before
  capture:              row('took captive',               'take captive',               'taken captive'),
  arrest:               row('arrested',                   'arrest',                     'arrested'),
  release:              row('released',                   'release',                    'released'),
  handover:             row('handed over',                'hand over',                  'handed over'),
  exchange:             row('exchanged',                  'exchange',                   'exchanged'),
  repatriation:         row('repatriated',                'repatriate',                 'repatriated'),
  'return-of-bodies':   row('returned the bodies of',     'return the bodies of'),
  rescue:               row('rescued',                    'rescue',                     'rescued'),
  'proof-of-life':      row('gave a sign of life of',     'give a sign of life of'),
  mediation:            row('mediated',                   'mediate',                    undefined,                  'between'),
  meeting:              row('met',                        'meet'),
  'summit-meeting':     row('met',                        'meet'),
  visit:                row('visited',                    'visit'),
  talks:                row('held talks',                 'hold talks',                 undefined,                  'with'),
  call:                 row('spoke by phone',             'speak by phone',             undefined,                  'with'),
  agreement:            { ...about('agreed',              'agree',                      undefined,                  'with'), alone: true, preposition: 'on' },
  ceasefire:            row('ceased fire',                'cease fire',                 undefined,                  'with'),
  withdrawal:           row('withdrew',                   'withdraw',                   'withdrawn'),
  disarmament:          row('disarmed',                   'disarm',                     'disarmed'),
  resignation:          row('resigned',                   'resign'),
  'aid-access':         row('let in aid',                 'let in aid',                 undefined,                  'for'),
  'aid-delivery':       row('delivered aid',              'deliver aid',                undefined,                  'to'),
  'aid-blocked':        row('blocked aid',                'block aid',                  undefined,                  'for'),
  'war-declaration':    row('declared war',               'declare war',                undefined,                  'on'),
  attack:               row('attacked',                   'attack',                     'attacked'),
  'air-strike':         row('carried out an air strike',  'carry out an air strike',    'struck from the air',      'on'),
  shelling:             row('shelled',                    'shell',                      'shelled'),
  'drone-strike':       row('carried out a drone strike', 'carry out a drone strike',   'struck by drone',          'on'),
  bombing:              row('bombed',                     'bomb',                       'bombed'),
  'suicide-bombing':    row('bombed',                     'bomb',                       'bombed'),
  shooting:             row('shot at',                    'shoot at',                   'shot at'),
  killing:              row('killed',                     'kill',                       'killed'),
  assassination:        row('assassinated',               'assassinate',                'assassinated'),
  execution:            row('executed',                   'execute',                    'executed'),
  injury:               row('injured',                    'injure',                     'injured'),
  beating:              row('beat',                       'beat',                       'beaten'),
  torture:              row('tortured',                   'torture',                    'tortured'),
  'sexual-violence':    row('committed sexual violence',  'commit sexual violence',     undefined,                  'against'),
  destruction:          row('destroyed',                  'destroy',                    'destroyed'),
  seizure:              row('seized',                     'seize',                      'seized'),
  blockade:             row('blockaded',                  'blockade',                   'blockaded'),
  curfew:               row('imposed a curfew',           'impose a curfew',            undefined,                  'on'),
  deportation:          row('deported',                   'deport',                     'deported'),
  displacement:         row('displaced',                  'displace',                   'displaced'),
  conviction:           row('convicted',                  'convict',                    'convicted'),
  expulsion:            row('expelled',                   'expel',                      'expelled'),
  sanctions:            row('imposed sanctions',          'impose sanctions',           undefined,                  'on'),
  mobilization:         row('mobilized',                  'mobilize',                   'mobilized'),
  escape:               alone('escaped',                  'escape'),
  'captive-death':      alone('died in captivity',        'die in captivity'),
  'martial-law':        row('declared martial law',       'declare martial law',        undefined,                  'in'),
  demonstration:        { ...about('protested', 'protest', undefined, 'against'), participle: 'protested against' },
  riot:                 alone('rioted',                   'riot'),
  'strike-action':      alone('went on strike',           'go on strike'),
  'hunger-strike':      alone('went on hunger strike',    'go on hunger strike'),
  imprisonment:         row('jailed',                     'jail',                       'jailed'),
  holding:              row('held',                       'hold',                       'held'),
  hijacking:            row('hijacked',                   'hijack',                     'hijacked'),
  extradition:          row('extradited',                 'extradite',                  'extradited'),
  evacuation:           row('evacuated',                  'evacuate',                   'evacuated'),
  stabbing:             row('stabbed',                    'stab',                       'stabbed'),
  clash:                row('clashed',                    'clash'),
  downing:              row('shot down',                  'shoot down',                 'shot down'),
  damage:               row('damaged',                    'damage',                     'damaged'),
  looting:              row('looted',                     'loot',                       'looted'),
  overthrow:            row('overthrew',                  'overthrow',                  'overthrown'),
  opening:              row('opened',                     'open',                       'opened'),
  closure:              row('closed',                     'close',                      'closed'),
  restriction:          what('imposed',                   'impose',                     'on'),
  ban:                  about('banned',                   'ban',                        'from'),
  censorship:           row('shut or censored',           'shut or censor',             'shut or censored'),
  cutoff:               what('cut off',                   'cut off',                    'to'),
  raid:                 row('raided',                     'raid',                       'raided'),
  'cyber-attack':       row('hacked',                     'hack',                       'hacked'),
  'crowd-control':      row('dispersed',                  'disperse',                   'dispersed'),
  easing:               what('lifted or eased',           'lift or ease',               'on'),
  suspension:           what('suspended',                 'suspend',                    'with or to'),
  recall:               row('recalled',                   'recall',                     'recalled'),
  'arms-supply':        row('supplied',                   'supply',                     'supplied'),
  asylum:               row('granted asylum',             'grant asylum',               undefined,                  'to'),
  obstruction:          row('blocked',                    'block',                      'blocked'),
  boycott:              row('boycotted',                  'boycott',                    'boycotted'),
  vandalism:            row('vandalized',                 'vandalize',                  'vandalized'),
  demand:               about('demanded',                 'demand',                     undefined,                  'of'),
  refusal:              about('refused',                  'refuse'),
  accusation:           about('accused',                  'accuse',                     'of'),
  condemnation:         about('condemned',                'condemn',                    'for'),
  charge:               about('charged',                  'charge',                     'with'),
  trial:                about('tried',                    'try',                        'for'),
  acquittal:            about('acquitted',                'acquit',                     'of'),
  investigation:        about('investigated',             'investigate',                'for'),
  threat:               about('threatened',               'threaten',                   'with'),
  pledge:               what('pledged',                   'pledge',                     'to'),
  concession:           what('gave way to',               'give way to'),
  acceptance:           what('accepted',                  'accept',                     'from'),
  apology:              row('apologized',                 'apologize',                  undefined,                  'to'),
  signing:              what('signed',                    'sign',                       'with'),
  support:              about('welcomed',                 'welcome',                    'for'),
  approval:             what('approved',                  'approve'),
  ties:                 what('took up or renewed',        'take up or renew',           'with'),
  cooperation:          what('shared',                    'share',                      'with'),
  surrender:            alone('surrendered',              'surrender'),
  explosion:            row('set off an explosion',       'set off an explosion',       'hit by an explosion',      'at'),
  'stone-throwing':     row('threw stones',               'throw stones',               undefined,                  'at'),
  'missile-test':       what('tested or fired',           'test or fire'),
  breach:               what('broke',                     'break'),
  election:             row('elected',                    'elect',                      'elected'),
  'election-win':       alone('won the vote',             'win the vote'),
  poll:                 alone('held a vote',              'hold a vote'),
  inauguration:         row('swore in',                   'swear in',                   'sworn in'),
  exercise:             alone('held exercises',           'hold exercises'),
  'joint-exercise':     alone('held joint exercises',     'hold joint exercises'),
  contact:              row('contacted',                  'contact',                    'contacted'),
}
