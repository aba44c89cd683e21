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
}

const row = (past: string, infinitive: string, participle?: string, before?: string): Phrase => ({
  past,
  infinitive,
  ...(participle && { participle }),
  ...(before && { before }),
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
  agreement:            row('agreed',                     'agree',                      undefined,                  'with'),
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
  demonstration:        alone('protested',                'protest'),
  riot:                 alone('rioted',                   'riot'),
  'strike-action':      alone('went on strike',           'go on strike'),
  'hunger-strike':      alone('went on hunger strike',    'go on hunger strike'),
  contact:              row('contacted',                  'contact',                    'contacted'),
}
