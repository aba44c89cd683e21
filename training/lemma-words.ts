type Row = readonly [lemma: string, past: string, participle: string, ing: string, s: string]

/** Verbs of the news that the treebanks hold too rarely, of our own listing: how each is inflected. */
export const newsVerbs = (): readonly Row[] => [
  ...irregular(`arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become;
    begin began begun; bend bent bent; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown;
    break broke broken; breed bred bred; bring brought brought; build built built; burst burst burst; buy bought bought;
    cast cast cast; catch caught caught; choose chose chosen; cling clung clung; come came come; creep crept crept;
    cut cut cut; deal dealt dealt; dig dug dug; do did done; draw drew drawn; drink drank drunk; drive drove driven;
    eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found;
    flee fled fled; fling flung flung; fly flew flown; forbid forbade forbidden; foresee foresaw foreseen;
    forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; freeze froze frozen; get got gotten;
    give gave given; go went gone; grind ground ground; grow grew grown; hang hung hung; hear heard heard;
    hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; kneel knelt knelt; know knew known;
    lay laid laid; lead led led; leap leapt leapt; leave left left; lend lent lent; let let let; lie lay lain;
    light lit lit; lose lost lost; make made made; mean meant meant; meet met met; mislead misled misled;
    mistake mistook mistaken; overcome overcame overcome; oversee oversaw overseen; overtake overtook overtaken;
    overthrow overthrew overthrown; pay paid paid; put put put; quit quit quit; read read read; ride rode ridden;
    ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek sought sought; sell sold sold;
    send sent sent; set set set; shake shook shaken; shed shed shed; shine shone shone; shoot shot shot;
    show showed shown; shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk; sit sat sat;
    slay slew slain; sleep slept slept; slide slid slid; speak spoke spoken; speed sped sped; spend spent spent;
    spin spun spun; split split split; spread spread spread; spring sprang sprung; stand stood stood;
    steal stole stolen; stick stuck stuck; sting stung stung; strike struck struck; strive strove striven;
    swear swore sworn; sweep swept swept; swim swam swum; swing swung swung; take took taken; teach taught taught;
    tear tore torn; tell told told; think thought thought; throw threw thrown; thrust thrust thrust;
    tread trod trodden; undergo underwent undergone; understand understood understood; undertake undertook undertaken;
    uphold upheld upheld; upset upset upset; wake woke woken; wear wore worn; weep wept wept; win won won;
    wind wound wound; withdraw withdrew withdrawn; withhold withheld withheld; withstand withstood withstood;
    write wrote written; rebuild rebuilt rebuilt; retake retook retaken; rewrite rewrote rewritten; retell retold retold;
    behold beheld beheld; broadcast broadcast broadcast; forecast forecast forecast; override overrode overridden;
    overrun overran overrun; outdo outdid outdone; partake partook partaken; rid rid rid; unwind unwound unwound`),
  ...doubling(`abet abhor admit annul ban bar beg cancel channel chat chip clap commit compel concur confer control counsel
    cram crop dam defer deter dispel drag drop drug dub emit enrol equip excel expel fit fuel fulfil grab grip gun
    hop hug incur infer instil jab jam jet jog kid kidnap knit knot label lag level log lug map mar marshal mob
    model mop mug nab net nod occur omit panel pat patrol pedal permit pet pin plan plot plug pop prefer program
    prop propel quarrel quip ram rap rebel rebut recur refer regret remit repel rip rob rot rub scan scrap shop
    shovel shun signal skip slam slap slip slot snap snivel snub sob spot star step stir stop strap strip submit sum
    swap tap tip top total transfer transit transmit trap travel trek trim trip tunnel unwrap wag whip wrap zip`),
  ...silent(`abate abide abuse accelerate acknowledge acquire activate adhere admire advance advise advocate aggravate agree
    allege allocate ambushe annihilate announce apologise apologize appease approve argue arrange arrive assassinate
    assemble assume assure atone authorise authorize bake balance bare base battle believe besiege blame blockade
    breathe bribe bulldoze cable calculate capture care castigate catalogue cause cease celebrate censure challenge
    change charge chase circulate cite civilise close coalesce collapse collide combine commemorate commence compare
    compete complete compose comprise compromise concede conclude condone confine confiscate conspire constitute
    consume continue contribute convene convince cooperate coordinate cope create cripple criticise criticize damage
    date debate deceive decide declare decline decorate decree dedicate define degrade delegate deliberate
    demobilise demobilize denounce deplore deprive derive describe despise destabilise destabilize deteriorate
    determine detonate devastate devise dictate die disable disagree discharge disclose dislodge disperse displace
    dispute dissolve distribute dive diverge divide divorce dodge dominate donate double duplicate ease eliminate
    elope embrace emerge emphasise emphasize enable endorse endure enforce engage enrage ensue ensure entitle erase
    erode escalate escape evacuate evade examine exchange excite exclude excuse execute exercise exile expire
    explode explore expose extradite fabricate face fade fake file finance fine fire force foresee forge formulate
    free fudge fuse gauge generate grieve guarantee guide handle hope ignite ignore imagine immunise implicate
    implode impose improve incite include increase indicate infiltrate inflame inflate inquire inspire insure
    integrate interfere interrogate intervene intimidate invade investigate invite invoke involve issue jeopardise
    jeopardize joke judge leave legalise legalize liberate license like loathe locate love lure manage mandate
    manoeuvre massacre measure mediate merge migrate minimise minimize mobilise mobilize move muscle name
    necessitate negotiate nominate note notice nurse oblige observe operate oppose orchestrate organise organize
    outline oversee pace participate pause perceive perpetrate persecute persuade phone pierce place plague please
    pledge plunge police postpone practise praise precede prepare preserve preside presume privatise probe produce
    promise promote propose prosecute provide provoke prune purchase purge pursue quake quote race raise range rate
    rationalise realise realize receive recognise recognize reconcile recuperate reduce refuse regulate reinforce
    reinstate reiterate relate release relieve relocate remove renege repatriate replace require rescue reserve
    reshape reside resolve restore resume retaliate retire retrieve reunite reuse revenge reverse revise revive
    revoke rule rumble sabotage sacrifice salute salvage sanitise save scale scare schedule score scramble scrape
    seize separate serve settle severe share shelve silence slice smoke smuggle snipe squeeze stabilise stabilize
    stage state storme strangle struggle stumble subdue subside sue suffice suppose surge survive tackle tease
    telephone televise terminate terrorise terrorize tie time torture trace trade tremble trouble tumble type
    undermine unite update urge use utilise vaccinate validate value vandalise venture verge violate voice vote wage
    waste weave welcome whistle wipe wire wrestle`),
  ...plain(`abandon abduct accept accompany add address adjourn admonish adopt affirm aid aim air alarm alert align allot
    allow ambush amend annex answer appeal appear applaud appoint approach arm arrest ask assault assert assess
    assign assist attach attack attain attempt attend attract avert avoid await award back bait barrack batter
    beckon belong block board bolster bomb bombard boost boycott branch brand breach brief broach burn bury call
    camp cancer captain carry cement chant charter check cheer claim clarify clash clean clear clench climb coach
    collect combat comfort command comment complain concern condemn conduct confess confirm confront conquer consent
    consider consult contact contain contend contest convert convict convoy correct counter counterattack crack
    crackdown crash cross crowd crush curb curtail daunt deadlock decamp deepen defeat defect defend delay deliver
    demand demolish deny depart depict deploy deport desert despatch destroy detain detect develop disappear
    disappoint disarm discard discuss dismiss dispatch display disrupt distort disturb doubt down draft drown dump
    earn echo edit elect embark employ empower enact encounter end endanger engulf enlist enter entrench erupt
    escort establish evict exceed exempt exert exhaust exhort exist expand expect explain exploit export express
    extend extort extract fail falter favor favour fear fend fester field flank flash flatten flood flourish focus
    follow foment form foul found fund furnish gain garner gather greet guard hail halt hamper hand happen harass
    harbor harbour hasten head heighten help herald highlight hijack hinder hoist honor honour hound howl hunt
    impair impeach implement import impress imprison inch inflict inform inhabit insist inspect install instruct
    insult intercept interrupt interview jail join kick kill knock labour lack lament land last launch leak lean
    lessen lift limit link lobby loom loot maim maintain march mark mention mislay mistreat monitor mourn murder
    need obey object obtain offend offer oppress order orphan oust overlook overturn own paint pardon parley part
    pass patroless perform perish plead plunder point ponder portray pound pray present press prevail prevent
    proceed proclaim prohibit prolong prompt protect protest publish pull punish push quell question raid rally ramp
    ransack ransom reach react rebuff recall reckon recommend reconstruct record recover recruit reflect regain
    reign reject relay relent remain remark remember remind render renew repair repay repeat report represent
    repress request rescind resent resign resist resort respect respond rest result retain retract retreat return
    reveal review reward risk roar rout rush sack sail sanction scatter seem select shell shelter shock shoulder
    shout shower sign skirmish slaughter smash soar soften sow spark spell spoil sponsor spurn squander staff stall
    stamp start stay steer storm strand strengthen stress stretch succeed suffer suggest summon support suppress
    surpass surrender surround suspect suspend sustain swelter switch target tend test thank threaten toil torch
    torpedo toughen tour tout trail train transport treat trigger triumph turn unearth unleash unload unveil uproot
    usher vanish veto view visit volunteer vow wait walk wander want warn warrant watch weaken weigh wield wish
    witness work worsen wound wreck yield`),
]

const irregularIng = new Map(
  'begin beginning;bite biting;cut cutting;dig digging;forbid forbidding;forget forgetting;get getting;hit hitting;let letting;lie lying;put putting;quit quitting;run running;set setting;shed shedding;shut shutting;sit sitting;spin spinning;split splitting;swim swimming;tread treading;win winning;rid ridding;upset upsetting;overrun overrunning;light lighting'
    .split(';')
    .map((pair) => pair.split(' ') as [string, string]),
)

function irregular(list: string): Row[] {
  return list.split(';').map((row) => {
    const [lemma, past, participle] = row.trim().split(/\s+/)
    const ing = irregularIng.get(lemma) ?? (/[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`)
    return [lemma, past, participle, ing, third(lemma)]
  })
}

function doubling(list: string): Row[] {
  return rows(list, (lemma) => [`${lemma}${lemma.at(-1)}ed`, `${lemma}${lemma.at(-1)}ing`])
}

function silent(list: string): Row[] {
  return rows(list, (lemma) => [`${lemma}d`, lemma.endsWith('ie') ? `${lemma.slice(0, -2)}ying` : ingOfSilent(lemma)])
}

function plain(list: string): Row[] {
  return rows(list, (lemma) => [/[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`, `${lemma}ing`])
}

const ingOfSilent = (lemma: string): string =>
  /(?:ee|oe|ye)$/.test(lemma) ? `${lemma}ing` : `${lemma.slice(0, -1)}ing`

function rows(list: string, inflect: (lemma: string) => [past: string, ing: string]): Row[] {
  return list.split(/\s+/).map((lemma) => {
    const [past, ing] = inflect(lemma)
    return [lemma, past, past, ing, third(lemma)]
  })
}

function third(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

/** Plurals that look otherwise, of our own listing. */
export const morePlurals = (): readonly (readonly [word: string, lemma: string])[] => [
  ...same(
    'series species headquarters barracks crossroads aircraft spacecraft offspring outskirts means premises news',
  ),
  ...same('politics economics ethics logistics statistics tactics japanese chinese lebanese sudanese vietnamese'),
  ...`men man;women woman;children child;people people;feet foot;teeth tooth;wives wife;lives life;knives knife;
    halves half;leaves leaf;loaves loaf;thieves thief;wolves wolf;shelves shelf;crises crisis;bases base;analyses analysis;
    hypotheses hypothesis;oases oasis;criteria criterion;phenomena phenomenon;media media;data data;troops troop;
    hostages hostage;captives captive;detainees detainee;sieges siege;refugees refugee;allies ally;embassies embassy;
    militias militia;heroes hero;vetoes veto;embargoes embargo;torpedoes torpedo;volcanoes volcano;buses bus;
    policemen policeman;spokesmen spokesman;spokeswomen spokeswoman;gunmen gunman;militiamen militiaman;
    servicemen serviceman;fishermen fisherman;lawmakers lawmaker;hideouts hideout;corpses corpse;losses loss;
    blazes blaze;axes axe;movies movie;ties tie;lies lie;calories calorie;zombies zombie;cookies cookie`
    .split(';')
    .map((pair) => pair.trim().split(' ') as [string, string]),
]

const same = (list: string): [string, string][] => list.split(' ').map((word) => [word, word])
