/** A kind of event that dateline records, finer than PLOVER and mapped to it. */
export interface EventType {
  readonly id: string
  readonly plover: { readonly event: string; readonly mode?: string } | null
  /** How a timeline line tells it done: "Velmar released 2 captives". */
  readonly done: string
  /** How a line names it: "the release". */
  readonly noun: string
  /** Types of one family may be tellings of one event: an attack and the deaths that it caused. */
  readonly family: string
}

const row = (id: string, plover: string | null, done: string, noun: string, family = id): EventType => {
  const [event, ...mode] = plover?.split('-') ?? []
  const mapped = event ? Object.freeze({ event, ...(mode.length > 0 && { mode: mode.join('-') }) }) : null
  return Object.freeze({ id, plover: mapped, done, noun, family })
}

// biome-ignore format: a table reads by its columns
/** Codebook: PLOVER (data/plover); what it has no type for is null and keeps our own. */
export const eventTypes: readonly EventType[] = [
  //   id                 PLOVER                  done                    noun                    family
  row('capture',          'ASSAULT-abduct',       'took captive',         'the capture'),
  row('arrest',           'COERCE-arrest',        'arrested',             'the arrest'),
  row('release',          'RETREAT-release',      'released',             'the release'),
  row('handover',         'RETREAT-release',      'handed over',          'the handover',         'release'),
  row('exchange',         'RETREAT-release',      'exchanged',            'the exchange'),
  row('repatriation',     'RETREAT-release',      'repatriated',          'the repatriation'),
  row('return-of-bodies', null,                   'returned the bodies of', 'the return of bodies'),
  row('escape',           null,                   'escaped',              'the escape'),
  row('rescue',           null,                   'rescued',              'the rescue'),
  row('captive-death',    null,                   'died in captivity',    'the death in captivity'),
  row('proof-of-life',    null,                   'gave a sign of life of', 'the proof of life'),
  row('mediation',        'CONSULT-third-party',  'mediated',             'the mediation'),
  row('meeting',          'CONSULT-visit',        'met',                  'the meeting'),
  row('summit-meeting',   'CONSULT-multilateral', 'met',                  'the meeting',          'meeting'),
  row('visit',            'CONSULT-visit',        'visited',              'the visit'),
  row('talks',            'CONSULT',              'held talks',           'the talks'),
  row('call',             'CONSULT-phone',        'spoke by phone',       'the phone call'),
  row('agreement',        'AGREE',                'agreed',               'the agreement'),
  row('ceasefire',        'RETREAT-ceasefire',    'ceased fire',          'the ceasefire'),
  row('withdrawal',       'RETREAT-withdraw',     'withdrew',             'the withdrawal'),
  row('disarmament',      'RETREAT-disarm',       'disarmed',             'the disarmament'),
  row('resignation',      'RETREAT-resign',       'resigned',             'the resignation'),
  row('aid-access',       'RETREAT-access',       'let in aid',           'the access for aid'),
  row('aid-delivery',     'AID',                  'delivered aid',        'the aid delivery'),
  row('aid-blocked',      'COERCE-withhold',      'blocked aid',          'the blocking of aid'),
  row('war-declaration',  null,                   'declared war',         'the declaration of war'),
  row('attack',           'ASSAULT',              'attacked',             'the attack'),
  row('air-strike',       'ASSAULT-aerial',       'struck from the air',  'the air strike',       'attack'),
  row('shelling',         'ASSAULT-heavy-weapons', 'shelled',             'the shelling',         'attack'),
  row('drone-strike',     'ASSAULT-drone',        'struck with drones',   'the drone strike',     'attack'),
  row('bombing',          'ASSAULT-explosives',   'bombed',               'the bombing',          'attack'),
  row('suicide-bombing',  'ASSAULT-suicide-attack', 'bombed',             'the suicide bombing',  'attack'),
  row('shooting',         'ASSAULT-firearms',     'shot at',              'the shooting',         'attack'),
  row('killing',          'ASSAULT',              'killed',               'the killing',          'attack'),
  row('assassination',    'ASSAULT-targeted',     'assassinated',         'the assassination',    'attack'),
  row('execution',        'ASSAULT',              'executed',             'the execution',        'attack'),
  row('injury',           'ASSAULT',              'injured',              'the injuring',         'attack'),
  row('beating',          'ASSAULT-beat',         'beat',                 'the beating',          'attack'),
  row('torture',          'ASSAULT-torture',      'tortured',             'the torture'),
  row('sexual-violence',  'ASSAULT-sexual',       'committed sexual violence against', 'the sexual violence'),
  row('destruction',      'ASSAULT-destroy',      'destroyed',            'the destruction',      'attack'),
  row('seizure',          'COERCE-seize',         'seized',               'the seizure'),
  row('blockade',         'COERCE-restrict',      'blockaded',            'the blockade'),
  row('curfew',           'COERCE-curfew',        'imposed a curfew',     'the curfew'),
  row('martial-law',      'COERCE-martial-law',   'declared martial law', 'martial law'),
  row('deportation',      'COERCE-deport',        'deported',             'the deportation'),
  row('displacement',     'COERCE-deport',        'displaced',            'the displacement'),
  row('conviction',       'SANCTION-convict',     'convicted',            'the conviction'),
  row('expulsion',        'SANCTION-expel',       'expelled',             'the expulsion'),
  row('sanctions',        'SANCTION',             'imposed sanctions on', 'the sanctions'),
  row('mobilization',     'MOBILIZE-troops',      'mobilized',            'the mobilization'),
  row('demonstration',    'PROTEST-demo',         'protested',            'the protest',          'protest'),
  row('riot',             'PROTEST-riot',         'rioted',               'the riot',             'protest'),
  row('strike-action',    'PROTEST-strike',       'went on strike',       'the strike',           'protest'),
  row('hunger-strike',    'PROTEST-hunger',       'went on hunger strike', 'the hunger strike'),
  row('contact',          'CONSULT',              'contacted',            'the contact'),
  row('imprisonment',     'COERCE-arrest',        'jailed',               'the imprisonment',     'arrest'),
  row('holding',          'COERCE-arrest',        'held',                 'the holding'),
  row('hijacking',        'ASSAULT-abduct',       'hijacked',             'the hijacking'),
  row('extradition',      'COOPERATE',            'extradited',           'the extradition'),
  row('evacuation',       'AID',                  'evacuated',            'the evacuation'),
  row('explosion',        null,                   'exploded',             'the explosion',        'attack'),
  row('stabbing',         'ASSAULT-primitive',    'stabbed',              'the stabbing',         'attack'),
  row('clash',            'ASSAULT',              'clashed',              'the clash',            'attack'),
  row('downing',          'ASSAULT-destroy',      'shot down',            'the shooting down',    'attack'),
  row('damage',           'ASSAULT-destroy',      'damaged',              'the damage',           'attack'),
  row('looting',          'ASSAULT-destroy',      'looted',               'the looting'),
  row('overthrow',        null,                   'overthrew',            'the overthrow'),
  row('surrender',        'RETREAT-disarm',       'surrendered',          'the surrender'),
  row('opening',          'RETREAT-access',       'opened',               'the opening'),
  row('closure',          'COERCE-restrict',      'closed',               'the closure'),
  row('restriction',      'COERCE-restrict',      'imposed',              'the restriction'),
  row('ban',              'COERCE-restrict',      'banned',               'the ban'),
  row('censorship',       'COERCE-censor',        'censored',             'the censorship'),
  row('cutoff',           'COERCE-withhold',      'cut off',              'the cutting off'),
  row('raid',             'COERCE-seize',         'raided',               'the raid'),
  row('cyber-attack',     'COERCE-cyber',         'hacked',               'the cyber attack'),
  row('crowd-control',    'ASSAULT-crowd-control', 'dispersed',           'the dispersal'),
  row('easing',           'CONCEDE',              'lifted',               'the easing'),
  row('suspension',       'SANCTION-discontinue', 'suspended',            'the suspension'),
  row('recall',           'SANCTION-withdraw',    'recalled',             'the recall'),
  row('arms-supply',      'AID',                  'supplied arms',        'the supply of arms'),
  row('asylum',           'AID',                  'granted asylum',       'the asylum'),
  row('obstruction',      'PROTEST-obstruct',     'blocked',              'the obstruction',      'protest'),
  row('boycott',          'PROTEST-boycott',      'boycotted',            'the boycott'),
  row('vandalism',        'PROTEST-vandalize',    'vandalized',           'the vandalism'),
  row('stone-throwing',   'PROTEST-riot',         'threw stones',         'the stone-throwing',   'protest'),
  row('missile-test',     'MOBILIZE-weapons',     'tested missiles',      'the missile test'),
  row('breach',           null,                   'broke',                'the breach'),
  row('election',         null,                   'elected',              'the election'),
  row('election-win',     null,                   'won the vote',         'the win of the vote',  'election'),
  row('poll',             null,                   'held a vote',          'the vote',             'election'),
  row('inauguration',     null,                   'swore in',             'the swearing-in'),
  row('exercise',         'MOBILIZE-troops',      'held exercises',       'the exercise'),
  row('joint-exercise',   'COOPERATE',            'held joint exercises', 'the joint exercise',   'exercise'),
  row('demand',           'REQUEST',              'demanded',             'the demand'),
  row('refusal',          'REJECT',               'refused',              'the refusal'),
  row('accusation',       'ACCUSE-allege',        'accused',              'the accusation'),
  row('condemnation',     'ACCUSE-disapprove',    'condemned',            'the condemnation'),
  row('charge',           'ACCUSE-allege',        'charged',              'the charge'),
  row('trial',            'ACCUSE-allege',        'tried',                'the trial'),
  row('acquittal',        null,                   'acquitted',            'the acquittal'),
  row('investigation',    'ACCUSE-investigate',   'investigated',         'the investigation'),
  row('threat',           'THREATEN',             'threatened',           'the threat'),
  row('pledge',           'AGREE',                'pledged',              'the pledge'),
  row('concession',       'CONCEDE',              'gave way to',          'the concession'),
  row('acceptance',       'AGREE',                'accepted',             'the acceptance'),
  row('signing',          'SUPPORT',              'signed',               'the signing',          'agreement'),
  row('support',          'SUPPORT',              'welcomed',             'the support'),
  row('approval',         'SUPPORT',              'approved',             'the approval'),
  row('apology',          'SUPPORT',              'apologized',           'the apology'),
  row('ties',             'SUPPORT',              'renewed ties',         'the ties'),
  row('cooperation',      'COOPERATE',            'shared',               'the cooperation'),
]

const byId = new Map(eventTypes.map((type) => [type.id, type]))

/** The row of a type, undefined where there is none. */
export const eventType = (id: string): EventType | undefined => byId.get(id)
