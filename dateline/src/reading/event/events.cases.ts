/** Sentences that tell no event of ours, or none whose sense is plain. */
export const silent: readonly string[] = [
  'The company released its annual report on Monday.',
  'The film about the kidnapping of a minister won a prize.',
  'The two sides held an exchange of views.',
  'The drought killed hundreds of cattle.',
  'Three people were killed in a car crash near Halm.',
  'An earthquake killed 40 people in Oramar.',
  'A fire killed four people in a hotel.',
  'The team captured the title in March.',
  'The minister attacked the plan of the opposition.',
  'The result met the demands of the union.',
  'She shot a film in Halm.',
  'The strike killed any hope of a deal.',
  'The ministry withdrew its statement on Friday.',
  'He escaped injury.',
  'The captured soldiers were young.',
  'The release date is not known.',
  'Mediation is hard work.',
  'The rebels often release prisoners.',
  'The minister met them.',
  'The storm led to the death of 40 people.',
  'The death of the singer moved many people.',
  'They were freed on Friday.',
  'The Front was the oldest group in a conflict that began in 1960 and has killed 400 people.',
]

/** A sentence of 12 June 2024, and each event in it: type "trigger" status date; role: words; ... */
export const told: readonly (readonly [sentence: string, ...events: string[]])[] = [
  [
    'The Dorrin Front released two captives on Friday after mediation by Oramar.',
    'release "released" asserted 2024-06-07; actor: The Dorrin Front; recipient: two captives; mediator: Oramar',
    'mediation "mediation" asserted; mediator: Oramar',
  ],
  [
    'Two captives were freed by the Dorrin Front on Friday.',
    'release "freed" asserted 2024-06-07; recipient: Two captives; actor: the Dorrin Front',
  ],
  [
    'Gunmen kidnapped seven fishermen on 3 June.',
    'capture "kidnapped" asserted 2024-06-03; actor: Gunmen; recipient: seven fishermen',
  ],
  [
    'Gunmen killed 12 villagers and abducted nine others on Tuesday.',
    'killing "killed" asserted 2024-06-11; actor: Gunmen; recipient: 12 villagers',
    'capture "abducted" asserted 2024-06-11; actor: Gunmen; recipient: nine others',
  ],
  [
    'Police arrested five men in May and released two on Monday.',
    'arrest "arrested" asserted 2024-05; actor: Police; recipient: five men',
    'release "released" asserted 2024-06-10; actor: Police; recipient: two',
  ],
  [
    'Police seized four rifles and a pistol.',
    'seizure "seized" asserted; actor: Police; recipient: four rifles; recipient: a pistol',
  ],
  ['Police arrested 14 protesters.', 'arrest "arrested" asserted; actor: Police; recipient: 14 protesters'],
  ['The army denied killing three farmers.', 'killing "killing" denied; actor: The army; recipient: three farmers'],
  [
    'The Front refused to release the captives.',
    'refusal "refused" asserted; actor: The Front; subject: to release the captives',
    'release "release" negated; actor: The Front; recipient: the captives',
  ],
  [
    'The Front promised to release the captives.',
    'pledge "promised" asserted; actor: The Front; subject: to release the captives',
    'release "release" promised; actor: The Front; recipient: the captives',
  ],
  [
    'The Front threatened to execute a hostage.',
    'threat "threatened" asserted; actor: The Front; subject: to execute a hostage',
    'execution "execute" threatened; actor: The Front; recipient: a hostage',
  ],
  ['The army did not attack the village.', 'attack "attack" negated; actor: The army; recipient: the village'],
  [
    'The families called again for the release of their relatives.',
    'demand "called" asserted; actor: The families; subject: the release of their relatives',
    'release "release" demanded; recipient: their relatives',
  ],
  [
    'The president will visit Sahl next week.',
    'visit "visit" planned [2024-06-17..2024-06-23]; actor: The president; place: Sahl',
  ],
  [
    'If the talks fail, the army could storm the town.',
    'attack "storm" hypothetical; actor: the army; recipient: the town',
  ],
  [
    'Rebels seized the town on 12 May 2021, killing 40 soldiers.',
    'seizure "seized" historical 2021-05-12; actor: Rebels; recipient: the town',
    'killing "killing" historical 2021-05-12; actor: Rebels; recipient: 40 soldiers',
  ],
  [
    'The ministry blamed the Front for the killing of two farmers.',
    'accusation "blamed" asserted; actor: The ministry; recipient: the Front; subject: the killing of two farmers',
    'killing "killing" asserted; actor: the Front; recipient: two farmers',
  ],
  [
    'The Front claimed responsibility for the attack on the convoy.',
    'attack "attack" asserted; actor: The Front; recipient: the convoy',
  ],
  ['No group claimed responsibility for the attack on the convoy.', 'attack "attack" asserted; recipient: the convoy'],
  ['No civilians were killed.', 'killing "killed" negated; recipient: No civilians'],
  [
    'The two sides exchanged 12 captives for 40 prisoners on Sunday.',
    'exchange "exchanged" asserted 2024-06-09; actor: The two sides; recipient: 12 captives; recipient: 40 prisoners',
  ],
  [
    'The bodies of two soldiers were returned on Tuesday.',
    'return-of-bodies "returned" asserted 2024-06-11; recipient: The bodies of two soldiers',
  ],
  [
    'Oramar has offered to mediate over the people captured at Sahl last Sunday, the minister announced on Friday.',
    'pledge "offered" asserted; actor: Oramar; subject: to mediate over the people captured at Sahl last Sunday',
    'mediation "mediate" offered; mediator: Oramar',
    'capture "captured" asserted 2024-06-09; recipient: the people',
  ],
  [
    'Oramar reached out to Velmar, the host of the talks, on Monday.',
    'contact "reached out" asserted 2024-06-10; actor: Oramar; recipient: Velmar',
  ],
  [
    'The Front took six crew members of the ferry captive on Monday.',
    'capture "took" asserted 2024-06-10; actor: The Front; recipient: six crew members of the ferry',
  ],
  [
    'The envoy reached out to Oramar on Monday.',
    'contact "reached out" asserted 2024-06-10; actor: The envoy; recipient: Oramar',
  ],
  ['Oramar declared war on Velmar.', 'war-declaration "declared war" asserted; actor: Oramar; recipient: Velmar'],
  ['Hundreds of workers went on strike.', 'strike-action "went on strike" asserted; actor: Hundreds of workers'],
  [
    'The army withdrew its troops from the valley in April.',
    'withdrawal "withdrew" asserted 2024-04; actor: The army; recipient: its troops; from: the valley',
  ],
  ['Hundreds of prisoners were to be freed.', 'release "freed" planned; recipient: Hundreds of prisoners'],
  [
    'Oramar has led efforts for the captives seized when the Front rampaged into Sahl on 7 May, killing 400 people.',
    'capture "seized" asserted 2024-05-07; recipient: the captives',
    'attack "rampaged" asserted 2024-05-07; actor: the Front; recipient: Sahl',
    'killing "killing" asserted 2024-05-07; actor: the Front; recipient: 400 people',
  ],
  [
    'The president convened leaders in Sahl, even as Velmar and the Front, both absent, are yet to agree on a truce.',
    'agreement "agree" negated; actor: Velmar; actor: the Front; subject: a truce',
    'ceasefire "truce" negated; actor: Velmar; actor: the Front',
  ],
  [
    'Velmar, along with Oramar and Lethia, mediated an agreement between the two sides.',
    'mediation "mediated" asserted; mediator: Velmar; mediator: Oramar; mediator: Lethia; subject: an agreement; recipient: the two sides',
  ],
  [
    'Six villagers were shot dead in Sahl on Monday.',
    'killing "shot dead" asserted 2024-06-10; recipient: Six villagers',
  ],
  ['Gunmen shot dead a farmer.', 'killing "shot dead" asserted; actor: Gunmen; recipient: a farmer'],
  [
    "Velmar's oldest armed faction, the Dorrin Front (DF), freed two miners after five weeks in the hills.",
    `release "freed" asserted; actor: Velmar's oldest armed faction; recipient: two miners`,
  ],
  [
    'The fighters took 14 people hostage on Friday.',
    'capture "took" asserted 2024-06-07; actor: The fighters; recipient: 14 people',
  ],
  [
    'The Front agreed to free 12 captives.',
    'agreement "agreed" asserted; actor: The Front; subject: to free 12 captives',
    'release "free" promised; actor: The Front; recipient: 12 captives',
  ],
  [
    'A second air strike hit the village, killing nine people.',
    'air-strike "air strike" asserted; recipient: the village',
    'killing "killing" asserted; instrument: A second air strike; recipient: nine people',
  ],
  [
    'The envoy mediated a Velmar-Oramar prisoner swap last month.',
    'mediation "mediated" asserted 2024-05; mediator: The envoy; subject: a Velmar-Oramar prisoner swap',
    'exchange "swap" asserted 2024-05; mediator: The envoy; actor: Velmar; actor: Oramar; recipient: prisoner',
  ],
  [
    'The Velmari army accused the Front of killing five people.',
    'accusation "accused" asserted; actor: The Velmari army; recipient: the Front; subject: of killing five people',
    'killing "killing" asserted; actor: the Front; recipient: five people',
  ],
  [
    'The violence involving the Front that began in the 1960s and has killed 260 people goes on.',
    'killing "killed" asserted; instrument: The violence; recipient: 260 people',
  ],
  [
    'The Front stormed the town. It took six crew members captive.',
    'attack "stormed" asserted; actor: The Front; recipient: the town',
    'capture "took" asserted; actor: It; recipient: six crew members',
  ],
  [
    'The gunmen stormed the village. They killed six people.',
    'attack "stormed" asserted; actor: The gunmen; recipient: the village',
    'killing "killed" asserted; actor: The gunmen; recipient: six people',
  ],
  [
    'Gunmen kidnapped seven fishermen. They were freed on Friday.',
    'capture "kidnapped" asserted; actor: Gunmen; recipient: seven fishermen',
  ],
  [
    'The army accused the Front of shelling a clinic and killing five people.',
    'accusation "accused" asserted; actor: The army; recipient: the Front; subject: of shelling a clinic and killing five people',
    'shelling "shelling" asserted; actor: the Front; recipient: a clinic',
    'killing "killing" asserted; actor: the Front; recipient: five people',
  ],
  [
    'Two people were killed in a drone attack by the Front that targeted a clinic.',
    'killing "killed" asserted; recipient: Two people; instrument: a drone attack; actor: the Front',
    'drone-strike "drone attack" asserted; actor: the Front; recipient: a clinic',
  ],
  [
    'The four engineers, workers of the Halm Institute, were taken captive by the Front.',
    'capture "taken captive" asserted; recipient: The four engineers; actor: the Front',
  ],
  [
    'Velmar and the Front met in Sahl. It released two captives.',
    'meeting "met" asserted; actor: Velmar; actor: the Front',
    'release "released" asserted; recipient: two captives',
  ],
  ['The envoy helped release 19 captives.', 'release "release" asserted; mediator: The envoy; recipient: 19 captives'],
  [
    'The envoy has facilitated the release of eight people held by armed groups so far this year.',
    'release "facilitated the release" asserted 2024; mediator: The envoy; recipient: eight people',
  ],
  [
    'The Front attacked Sahl as protesters marched to the palace, killing five.',
    'attack "attacked" asserted; actor: The Front; recipient: Sahl',
    'demonstration "marched" asserted; actor: protesters',
    'killing "killing" asserted; recipient: five',
  ],
]
