import type { Counted } from '../../model/reading.ts'

export type CountedRole = NonNullable<Counted['role']>

/** A verb's forms: [infinitive, third person, past, participle, -ing]. */
type Forms = readonly [base: string, third: string, past: string, participle: string, ing: string]

const IRREGULAR: readonly Forms[] = [
  ['slay', 'slays', 'slew', 'slain', 'slaying'],
  ['hurt', 'hurts', 'hurt', 'hurt', 'hurting'],
  ['hold', 'holds', 'held', 'held', 'holding'],
  ['free', 'frees', 'freed', 'freed', 'freeing'],
  ['swap', 'swaps', 'swapped', 'swapped', 'swapping'],
  ['kidnap', 'kidnaps', 'kidnapped', 'kidnapped', 'kidnapping'],
  ['gun', 'guns', 'gunned', 'gunned', 'gunning'],
  ['let', 'lets', 'let', 'let', 'letting'],
  ['die', 'dies', 'died', 'died', 'dying'],
  ['flee', 'flees', 'fled', 'fled', 'fleeing'],
  ['drown', 'drowns', 'drowned', 'drowned', 'drowning'],
  ['shoot', 'shoots', 'shot', 'shot', 'shooting'],
  ['take', 'takes', 'took', 'taken', 'taking'],
  ['drive', 'drives', 'drove', 'driven', 'driving'],
  ['lose', 'loses', 'lost', 'lost', 'losing'],
  ['put', 'puts', 'put', 'put', 'putting'],
  ['blow', 'blows', 'blew', 'blown', 'blowing'],
  ['set', 'sets', 'set', 'set', 'setting'],
  ['go', 'goes', 'went', 'gone', 'going'],
  ['behead', 'beheads', 'beheaded', 'beheaded', 'beheading'],
  ['maim', 'maims', 'maimed', 'maimed', 'maiming'],
  ['trap', 'traps', 'trapped', 'trapped', 'trapping'],
]
const irregular = new Map(IRREGULAR.map((forms) => [forms[0], forms]))

/**
 * The forms of a verb: infinitive, third person, past, participle, -ing.
 *
 * @example
 * formsOf('capture')   // ['capture', 'captures', 'captured', 'captured', 'capturing']
 */
export function formsOf(base: string): Forms {
  const known = irregular.get(base)
  if (known) return known
  const stem = base.endsWith('e') ? base.slice(0, -1) : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : base
  const third = /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : stem.endsWith('i') ? `${stem}es` : `${base}s`
  return [base, third, `${stem}ed`, `${stem}ed`, base.endsWith('e') ? `${stem}ing` : `${base}ing`]
}

const verbs = (role: CountedRole, list: string): [string, CountedRole][] => list.split(' ').map((verb) => [verb, role])

/** What the object of a verb undergoes. */
const objectVerbs: readonly [string, CountedRole][] = [
  ...verbs('killed', 'kill slay murder massacre slaughter execute assassinate behead martyr'),
  ...verbs('injured', 'injure wound hurt harm maim'),
  ...verbs('displaced', 'displace evacuate uproot expel deport'),
  ...verbs('captured', 'capture kidnap abduct seize'),
  ...verbs('released', 'release free liberate'),
  ...verbs('held', 'hold'),
  ...verbs('detained', 'detain imprison jail incarcerate intern'),
  ...verbs('exchanged', 'exchange swap'),
  ...verbs('arrested', 'arrest'),
  ...verbs('repatriated', 'repatriate'),
  ...verbs('rescued', 'rescue save extricate'),
  ...verbs('trapped', 'trap'),
  ...verbs('affected', 'affect'),
]
/** What the subject of a verb undergoes. */
const subjectVerbs: readonly [string, CountedRole][] = [
  ...verbs('killed', 'die perish drown'),
  ...verbs('displaced', 'flee'),
  ...verbs('alive', 'survive'),
]

/** A form of a verb that acts on an object right behind it: "killed", "kills", "to kill", "killing". */
export const actingForms: ReadonlyMap<string, CountedRole> = new Map(
  objectVerbs.flatMap(([verb, role]) => formsOf(verb).map((form) => [form, role] as const)),
)
/** A participle that says what was done to what stands before it. */
export const participles: ReadonlyMap<string, CountedRole> = new Map(
  objectVerbs.map(([verb, role]) => [formsOf(verb)[3], role]),
)
export const subjectForms: ReadonlyMap<string, CountedRole> = new Map(
  subjectVerbs.flatMap(([verb, role]) => formsOf(verb).map((form) => [form, role] as const)),
)

/** Several words that do what a verb does, before their object. */
export const actingPhrases: ReadonlyMap<string, CountedRole> = new Map([
  ...[
    'shot dead',
    'gunned down',
    'shooting dead',
    'shot and killed',
    'put to death',
    'gunning down',
    'beat to death',
    'claimed the lives of',
    'cost the lives of',
    'took the lives of',
    'claiming the lives of',
    'claimed',
    'cost',
  ].map((words) => [words, 'killed'] as const),
  ...[
    'took hostage',
    'took captive',
    'took prisoner',
    'taken hostage',
    'taking hostage',
    'carried off',
    'takes hostage',
  ].map((words) => [words, 'captured'] as const),
  ...['handed over', 'hand over', 'set free', 'let go', 'handing over', 'sent home'].map(
    (words) => [words, 'released'] as const,
  ),
  ...['rounded up'].map((words) => [words, 'detained'] as const),
  ...['took into custody', 'taken into custody'].map((words) => [words, 'detained'] as const),
  ...['drove out', 'driving out', 'drive out'].map((words) => [words, 'displaced'] as const),
])

/** After "taken", "left", "went", "are", "were": what it says of those before it. */
export const stateWords: ReadonlyMap<string, CountedRole> = new Map([
  ...['dead', 'deceased', 'lifeless'].map((word) => [word, 'killed'] as const),
  ...['wounded', 'injured', 'hurt', 'maimed'].map((word) => [word, 'injured'] as const),
  ...['missing', 'unaccounted', 'disappeared'].map((word) => [word, 'missing'] as const),
  ...['hostage', 'captive', 'prisoner'].map((word) => [word, 'captured'] as const),
  ...['homeless', 'displaced'].map((word) => [word, 'displaced'] as const),
  ...['free'].map((word) => [word, 'released'] as const),
  ...['alive'].map((word) => [word, 'alive'] as const),
])

/** Nouns that themselves say what became of those counted. */
export const fateNouns: ReadonlyMap<string, CountedRole> = new Map([
  ...[
    'dead',
    'death',
    'deaths',
    'fatality',
    'fatalities',
    'body',
    'bodies',
    'corpse',
    'corpses',
    'killings',
    'killing',
    'murders',
    'toll',
  ].map((word) => [word, 'killed'] as const),
  ...['wounded', 'injured', 'injuries', 'injury', 'hurt'].map((word) => [word, 'injured'] as const),
  ...['missing', 'disappearances'].map((word) => [word, 'missing'] as const),
  ...['arrests', 'arrest'].map((word) => [word, 'arrested'] as const),
  ...['abductions', 'kidnappings'].map((word) => [word, 'captured'] as const),
  ...['detentions'].map((word) => [word, 'detained'] as const),
  ...['abductee', 'abductees', 'kidnapped'].map((word) => [word, 'captured'] as const),
  ...['killed'].map((word) => [word, 'killed'] as const),
  ...['survivor', 'survivors'].map((word) => [word, 'alive'] as const),
])

/** Nouns of an act, before "of" and those it befalls. */
export const actNouns: ReadonlyMap<string, CountedRole> = new Map([
  ...[
    'death',
    'deaths',
    'killing',
    'killings',
    'murder',
    'murders',
    'massacre',
    'execution',
    'executions',
    'assassination',
    'slaying',
    'slaughter',
    'bodies',
    'body',
    'corpses',
    'remains',
    'lives',
    'beheading',
    'killer',
    'killers',
    'murderer',
    'murderers',
    'assassins',
    'funeral',
    'funerals',
    'burial',
  ].map((word) => [word, 'killed'] as const),
  ...['wounding', 'injury', 'injuries'].map((word) => [word, 'injured'] as const),
  ...['disappearance', 'disappearances'].map((word) => [word, 'missing'] as const),
  ...['displacement', 'evacuation', 'expulsion', 'deportation', 'exodus', 'flight'].map(
    (word) => [word, 'displaced'] as const,
  ),
  ...['capture', 'abduction', 'abductions', 'kidnapping', 'kidnappings', 'seizure'].map(
    (word) => [word, 'captured'] as const,
  ),
  ...['release', 'freeing', 'liberation', 'handover'].map((word) => [word, 'released'] as const),
  ...['detention', 'imprisonment', 'jailing'].map((word) => [word, 'detained'] as const),
  ...['arrest', 'arrests'].map((word) => [word, 'arrested'] as const),
  ...['repatriation'].map((word) => [word, 'repatriated'] as const),
  ...['rescue'].map((word) => [word, 'rescued'] as const),
  ...['exchange', 'swap', 'trade'].map((word) => [word, 'exchanged'] as const),
  ...['holding'].map((word) => [word, 'held'] as const),
])

/** Behind those counted: what is said of them in several words, and which of the words tells it where not the last. */
export const statePhrases: readonly (readonly [words: string, role: CountedRole, telling?: number])[] = [
  ['lost their lives', 'killed'],
  ['shot dead', 'killed'],
  ['shot to death', 'killed'],
  ['shot and killed', 'killed'],
  ['stabbed to death', 'killed'],
  ['hacked to death', 'killed'],
  ['burned to death', 'killed'],
  ['burnt to death', 'killed'],
  ['crushed to death', 'killed'],
  ['hanged', 'killed'],
  ['beaten to death', 'killed'],
  ['found dead', 'killed'],
  ['found murdered', 'killed'],
  ['gunned down', 'killed', 0],
  ['set free', 'released', 0],
  ['handed over', 'released', 0],
  ['rounded up', 'detained', 0],
  ['walked free', 'released', 0],
  ['went free', 'released', 0],
  ['in captivity', 'held'],
  ['in detention', 'held'],
  ['in custody', 'held'],
  ['behind bars', 'held'],
  ['as hostages', 'held'],
  ['among the dead', 'killed'],
  ['among the wounded', 'injured'],
  ['among the injured', 'injured'],
  ['among those killed', 'killed'],
  ['among those freed', 'released'],
  ['among those released', 'released'],
  ['to flee', 'displaced'],
  ['forced to evacuate', 'displaced'],
  ['forced to leave', 'displaced'],
  ['forced to abandon', 'displaced'],
  ['from their homes', 'displaced'],
  ['left their homes', 'displaced'],
  ['went missing', 'missing'],
  ['found alive', 'alive'],
  ['pulled alive', 'rescued'],
  ['pulled out', 'rescued', 0],
  ['pulled from', 'rescued', 0],
  ['dug out', 'rescued', 0],
  ['buried under', 'trapped', 0],
  ['buried beneath', 'trapped', 0],
  ['buried in debris', 'trapped', 0],
  ['buried in rubble', 'trapped', 0],
  ['buried in mud', 'trapped', 0],
  ['in need', 'affected'],
  ['need aid', 'affected', 0],
  ['need food', 'affected', 0],
  ['need help', 'affected', 0],
  ['need assistance', 'affected', 0],
  ['need humanitarian', 'affected', 0],
  ['need shelter', 'affected', 0],
  ['face hunger', 'affected', 0],
  ['face famine', 'affected', 0],
  ['face starvation', 'affected', 0],
  ['facing hunger', 'affected', 0],
  ['facing famine', 'affected', 0],
  ['facing starvation', 'affected', 0],
  ['facing severe', 'affected', 0],
  ['facing acute', 'affected', 0],
]

/** Words that are of killing only with lives: "claimed 14 lives", "the loss of 14 lives". */
export const lifeTaking: ReadonlySet<string> = new Set(
  'claim claims claimed claiming cost costs costing took take takes taking lost lose loss'.split(' '),
)

/** Things too can be these; everything else is said of people only: "seized two tanks" captures no one. */
export const ofAnything: ReadonlySet<CountedRole> = new Set(['killed', 'injured', 'arrested', 'detained'])

/** Nouns for people that are only met where they are counted. */
export const countedPeople: ReadonlySet<string> = new Set(
  `fans spectators commuters shoppers diners guests players customers skiers climbers trekkers hikers campers divers
  swimmers surfers cyclists motorists motorcyclists revelers revellers partygoers concertgoers festivalgoers mourners
  patients schoolgirls schoolboys teens orphans toddlers females males expats returnees runners athletes footballers
  musicians actors traders merchants vendors shopkeepers seafarers crewmen crewmembers airmen marines paratroopers troopers
  snipers legionnaires responders firemen rabbis pastors bandits robbers pirates gangsters hackers informants informers
  cadres pupils others other households lives souls nationals pows abductees remains bodies population`
    .trim()
    .split(/\s+/),
)
