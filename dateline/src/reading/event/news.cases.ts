/** Sentences that look like news of ours and tell none. */
export const silentNews: readonly string[] = [
  'Some of those abducted were children.',
  'Omar Hadd escaped arrest.',
  'He died when his car left the road.',
  'Two people died when a boat sank.',
  'The army cleared the road.',
  'At least 46 people were killed after Tropical Storm Karma slammed into the coast.',
  'Two people were killed when an earthquake struck Sahl.',
  'Police lobbed stun grenades.',
  '“It is over,” he said, speaking to Reuters by phone from a hospital.',
  'Officers insisted that the checks were lawful.',
  'Residents insisted that nobody had warned them.',
  'Roads from all directions were being cleared of debris, Feng Karr, deputy minister of railways, said.',
  'Tens of thousands of people have been killed.',
  'A fire broke out in Sahl.',
  'Talks broke down in Sahl.',
  'The pay talks led to a strike.',
  'The boy broke a window.',
  'The company fired its managers.',
  'The film won the vote of the critics.',
  'The judge agreed with the defence.',
  'The banker agrees that trading is risky.',
  'They demanded that the army withdraw.',
  'Velmar heard the appeal of the union.',
  'A truck packed with fruit overturned near Sahl.',
  'The minister was the target of criticism.',
  'Three workers were killed when a wall fell.',
  'Two people were killed when their bus plunged into a river.',
]

/** Sentences of 12 June 2024 as reports on conflicts, protests, courts and votes put them, each with its events. */
export const toldNews: readonly (readonly [sentence: string, ...events: string[]])[] = [
  [
    'Students, teachers and relatives abducted two weeks ago from a school in northern Oramar have been freed.',
    'capture "abducted" asserted [2024-05-27..2024-06-02]; recipient: Students; from: a school',
    'release "freed" asserted; recipient: Students; recipient: relatives',
  ],
  [
    'One student was killed. They also kidnapped 12 teachers.',
    'killing "killed" asserted; recipient: One student',
    'capture "kidnapped" asserted; recipient: 12 teachers',
  ],
  [
    'Two more were killed in the northern district of Sahl, hospital officials said.',
    'killing "killed" asserted; recipient: Two more',
  ],
  [
    'Two farmers were killed on their way to work and 30 people injured in the central district of Sahl, witnesses said.',
    'killing "killed" asserted; recipient: Two farmers',
    'injury "injured" asserted; recipient: 30 people',
  ],
  [
    'Both sides suffered losses on Sunday, with more than 50 rebels killed.',
    'killing "killed" asserted 2024-06-09; recipient: more than 50 rebels',
  ],
  [
    'The Dorrin Front has released two soldiers it kidnapped three weeks ago.',
    'release "released" asserted; actor: The Dorrin Front; recipient: two soldiers',
    'capture "kidnapped" asserted [2024-05-20..2024-05-26]; recipient: two soldiers; actor: it',
  ],
  [
    'They were attacked on 3 June in an ambush in which 11 soldiers and one policeman were killed.',
    'killing "killed" asserted 2024-06-03; recipient: 11 soldiers; recipient: one policeman',
  ],
  [
    'Alleged members of Sahl’s last-standing guerrilla group KLR kidnapped three off-duty soldiers in the north of the country, the army said Wednesday.',
    'capture "kidnapped" asserted; actor: Alleged members of Sahl’s last-standing guerrilla group; recipient: three off-duty soldiers',
  ],
  [
    'They sent a letter to the Conference calling for a bilateral ceasefire between Velmar and Oramar.',
    'ceasefire "ceasefire" demanded; actor: Velmar; actor: Oramar',
  ],
  [
    'Ten captives held by Dorrin Front - source',
    'holding "held" asserted; recipient: Ten captives; actor: Dorrin Front',
  ],
  [
    'The minister insisted that the rebels leave.',
    'demand "insisted" asserted; actor: The minister; subject: that the rebels leave',
  ],
  [
    'Two officers were cleared of murder on Friday.',
    'acquittal "cleared" asserted 2024-06-07; recipient: Two officers; subject: murder',
  ],
  [
    'The Front freed Omar Hadd, the last Oramari citizen held hostage in Sahl.',
    'release "freed" asserted; actor: The Front; recipient: Omar Hadd',
    'holding "held hostage" asserted; recipient: the last Oramari citizen; place: Sahl',
  ],
  [
    'Omar Hadd told reporters that the gunmen killed more than 40 people.',
    'killing "killed" asserted; actor: the gunmen; recipient: more than 40 people',
  ],
  [
    'The gunmen broke into a house and shot dead a farmer.',
    'killing "shot dead" asserted; actor: The gunmen; recipient: a farmer',
  ],
  [
    'Oramari military strikes killed 14 people in Sahl on Sunday.',
    'attack "military strikes" asserted 2024-06-09; actor: Oramari',
    'killing "killed" asserted 2024-06-09; instrument: Oramari military strikes; actor: Oramari; recipient: 14 people',
  ],
  [
    'Oramari strikes killed 14 people.',
    'attack "strikes" asserted; actor: Oramari',
    'killing "killed" asserted; instrument: Oramari strikes; actor: Oramari; recipient: 14 people',
  ],
  [
    'At least 72 people were killed in Oramari airstrikes across Sahl on Sunday.',
    'killing "killed" asserted 2024-06-09; recipient: At least 72 people; instrument: Oramari airstrikes; actor: Oramari',
    'air-strike "airstrikes" asserted 2024-06-09; actor: Oramari',
  ],
  [
    'Two soldiers were killed in an attack by the Front on Monday.',
    'killing "killed" asserted 2024-06-10; recipient: Two soldiers; instrument: an attack; actor: the Front',
    'attack "attack" asserted 2024-06-10; actor: the Front',
  ],
  [
    'Clashes broke out in the town of Sahl on Wednesday.',
    'clash "Clashes" asserted 2024-06-12; place: the town of Sahl',
  ],
  ['Protests erupted in Sahl on Friday.', 'demonstration "Protests" asserted 2024-06-07; place: Sahl'],
  ['Fighting raged near Sahl on Friday.', 'clash "Fighting" asserted 2024-06-07; place: Sahl'],
  [
    'The police fired water cannon and tear gas to disperse the crowd.',
    'crowd-control "fired water cannon" asserted; actor: The police; instrument: tear gas; recipient: the crowd',
  ],
  [
    'Police used tear gas to disperse miners in Sahl on Monday.',
    'crowd-control "used tear gas" asserted 2024-06-10; actor: Police; recipient: miners',
  ],
  [
    'Police broke up the crowd by firing tear gas.',
    'crowd-control "broke up" asserted; actor: Police; recipient: the crowd',
  ],
  [
    'Riot police fired teargas to break up crowds of miners demanding the release of results.',
    'crowd-control "fired teargas" asserted; actor: Riot police; recipient: crowds of miners demanding the release of results',
    'demand "demanding" asserted; actor: miners; subject: the release of results',
  ],
  [
    'Miners rallied in Sahl to denounce the vote.',
    'demonstration "rallied" asserted; actor: Miners; place: Sahl; subject: to denounce the vote',
  ],
  [
    'Oramar accused Velmar of using drones to bomb Sahl on Monday.',
    'accusation "accused" asserted; actor: Oramar; recipient: Velmar; subject: of using drones to bomb Sahl on Monday',
    'bombing "bomb" asserted 2024-06-10; actor: Velmar; recipient: Sahl',
  ],
  [
    'The army shot down a drone on Monday.',
    'downing "shot down" asserted 2024-06-10; actor: The army; recipient: a drone',
  ],
  [
    "Velmar's air defences shot down 12 drones over Sahl.",
    `downing "shot down" asserted; actor: Velmar's air defences; recipient: 12 drones; place: Sahl`,
  ],
  [
    'Ministers looked at imposing new sanctions on Oramar.',
    'sanctions "imposing" hypothetical; actor: Ministers; subject: new sanctions; recipient: Oramar',
  ],
  [
    'Two reporters were sentenced to seven years in prison on Monday.',
    'conviction "sentenced" asserted 2024-06-10; recipient: Two reporters; subject: seven years',
  ],
  ['The case led to the arrest of a deputy minister.', 'arrest "arrest" asserted; recipient: a deputy minister'],
  ['The duo was detained for spying.', 'arrest "detained" asserted; recipient: The duo'],
  ['Three captives escaped on Friday.', 'escape "escaped" asserted 2024-06-07; actor: Three captives'],
  ['Some of the captives managed to escape.', 'escape "escape" asserted; actor: Some of the captives'],
  ['Three men broke out of a jail in Sahl.', 'escape "broke out" asserted; actor: Three men; from: a jail'],
  ['The Front has delayed the release of two captives.', 'release "release" negated; recipient: two captives'],
  [
    'Oramar has frozen the assets of three colonels.',
    'sanctions "frozen the assets" asserted; actor: Oramar; recipient: three colonels',
  ],
  [
    'Among those killed were two nurses and a guard.',
    'killing "killed" asserted; recipient: two nurses; recipient: a guard',
  ],
  ['Those arrested include Omar Hadd.', 'arrest "arrested" asserted; recipient: Omar Hadd'],
  [
    'Two of them, Lethian aid workers, were released on Monday.',
    'release "released" asserted 2024-06-10; recipient: Two of them',
  ],
  [
    'The mayor of Sahl died when shells landed on his house on Monday.',
    'killing "died" asserted 2024-06-10; recipient: The mayor of Sahl; instrument: shells',
    'shelling "landed" asserted 2024-06-10; instrument: shells; recipient: his house',
  ],
  [
    'Twelve people died on Monday when gunmen attacked a village near Sahl.',
    'killing "died" asserted 2024-06-10; recipient: Twelve people; actor: gunmen',
    'attack "attacked" asserted 2024-06-10; actor: gunmen; recipient: a village',
  ],
  [
    'Omar Hadd was acquitted of treason on Monday.',
    'acquittal "acquitted" asserted 2024-06-10; recipient: Omar Hadd; subject: treason',
  ],
  [
    'The fighters broke through the fence and into Sahl.',
    'attack "broke through" asserted; actor: The fighters; from: the fence; recipient: Sahl',
  ],
  ['The talks could lead to the release of two captives.', 'release "release" hypothetical; recipient: two captives'],
  [
    'Omar Hadd won the presidential election in Velmar on Sunday.',
    'election-win "won the presidential election" asserted 2024-06-09; actor: Omar Hadd; place: Velmar',
  ],
  [
    'Omar Hadd was elected president of Velmar on Sunday.',
    'election "elected" asserted 2024-06-09; recipient: Omar Hadd',
  ],
  [
    'Omar Hadd was sworn in as president on Monday.',
    'inauguration "sworn in" asserted 2024-06-10; recipient: Omar Hadd; subject: president',
  ],
  ['Velmar held elections on Sunday.', 'poll "held elections" asserted 2024-06-09; actor: Velmar'],
  [
    'The two sides exchanged fire near Sahl on Monday.',
    'clash "exchanged fire" asserted 2024-06-10; actor: The two sides; place: Sahl',
  ],
  [
    'The Front broke the ceasefire on Monday.',
    'breach "broke" asserted 2024-06-10; actor: The Front; subject: the ceasefire',
  ],
  [
    'Hundreds of people fled their homes in Sahl after the shelling.',
    'displacement "fled" asserted; recipient: Hundreds of people; from: their homes',
  ],
  [
    'The shelling forced 4,000 people from their homes.',
    'displacement "forced" asserted; instrument: The shelling; recipient: 4,000 people; from: their homes',
  ],
  [
    'Rockets were fired at Sahl from Oramar on Monday.',
    'shelling "fired" asserted 2024-06-10; instrument: Rockets; recipient: Sahl; from: Oramar',
  ],
  [
    'Oramar fired a ballistic missile toward the sea.',
    'missile-test "fired" asserted; actor: Oramar; subject: a ballistic missile; to: the sea',
  ],
  [
    'Velmar and the Front agreed on Monday to extend the truce.',
    'agreement "agreed" asserted 2024-06-10; actor: Velmar; actor: the Front; subject: to extend the truce',
  ],
  [
    'The two sides agreed that the captives be freed.',
    'agreement "agreed" asserted; actor: The two sides; subject: that the captives be freed',
    'release "freed" promised; recipient: the captives',
  ],
  [
    'The candidate is tipped to win the election.',
    'election-win "win the election" hypothetical; actor: The candidate',
  ],
  [
    'Ministers set up a panel to find out who shot down the plane.',
    'downing "shot down" asserted; recipient: the plane',
  ],
  [
    'The bombing of a clinic that killed an off-duty police officer shook Halm.',
    'bombing "bombing" asserted; recipient: a clinic; recipient: Halm',
    'killing "killed" asserted; instrument: The bombing of a clinic; recipient: an off-duty police officer',
  ],
  [
    'At least 50 rebels of the Front blew up a jeep near Sahl.',
    'destruction "blew up" asserted; actor: At least 50 rebels of the Front; recipient: a jeep',
  ],
  [
    'The Front perpetrated one of its most serious attacks in the town of Halm on Monday.',
    'attack "attacks" asserted 2024-06-10; actor: The Front; place: the town of Halm',
  ],
  [
    'Army units repelled an attack on Sahl on Monday.',
    'attack "attack" asserted 2024-06-10; recipient: Army units; recipient: Sahl',
  ],
  [
    'The minister survived an assassination attempt on Monday.',
    'attack "assassination attempt" asserted 2024-06-10; recipient: The minister',
  ],
  ['Explosions were heard in Sahl on Sunday.', 'explosion "Explosions" asserted; place: Sahl'],
  ['Clashes were reported near Sahl on Sunday.', 'clash "Clashes" asserted; place: Sahl'],
  ['The rebels shot at the guards.', 'shooting "shot" asserted; actor: The rebels; recipient: the guards'],
  [
    'Oramar said its forces had struck three depots in Velmar.',
    'attack "struck" asserted; actor: its forces; recipient: three depots',
  ],
  [
    'Oramar accused Velmar of using three drones to bomb Sahl on Monday and said its forces had shot down two.',
    'accusation "accused" asserted; actor: Oramar; recipient: Velmar; subject: of using three drones to bomb Sahl on Monday',
    'bombing "bomb" asserted 2024-06-10; actor: Velmar; recipient: Sahl',
    'shooting "shot down" asserted; actor: its forces; recipient: two',
  ],
  [
    'Ministers agreed new sanctions on Oramar.',
    'agreement "agreed" asserted; actor: Ministers; subject: new sanctions',
  ],
  [
    'Gunmen rounded up the villagers on Monday.',
    'capture "rounded up" asserted 2024-06-10; actor: Gunmen; recipient: the villagers',
  ],
  [
    'Police rounded up 40 protesters on Monday.',
    'arrest "rounded up" asserted 2024-06-10; actor: Police; recipient: 40 protesters',
  ],
  [
    'The Front launched a series of attacks across Sahl, killing 130 people and injuring scores more.',
    'attack "launched a series of attacks" asserted; actor: The Front; place: Sahl',
    'killing "killing" asserted; actor: The Front; recipient: 130 people',
    'injury "injuring" asserted; actor: The Front; recipient: scores',
  ],
  [
    'Six soldiers were killed with two other soldiers injured.',
    'killing "killed" asserted; recipient: Six soldiers',
    'injury "injured" asserted; recipient: two other soldiers',
  ],
  [
    'A court convicted a friend of Omar Hadd for impeding the inquiry.',
    'conviction "convicted" asserted; actor: A court; recipient: a friend',
  ],
  [
    'The two sides reached an agreement to free 40 captives.',
    'agreement "reached" asserted; actor: The two sides; subject: an agreement to free 40 captives',
    'release "free" asserted; recipient: 40 captives',
  ],
  [
    'At least 30 people were killed after gunmen attacked a village near Sahl.',
    'killing "killed" asserted; recipient: At least 30 people; actor: gunmen',
    'attack "attacked" asserted; actor: gunmen; recipient: a village',
  ],
  [
    'Four farmers were killed when soldiers opened fire on a bus near Sahl on Monday.',
    'killing "killed" asserted 2024-06-10; recipient: Four farmers; actor: soldiers',
    'shooting "opened fire" asserted 2024-06-10; actor: soldiers; recipient: a bus',
  ],
  [
    'Two rebels were killed when militants attacked an army post.',
    'killing "killed" asserted; recipient: Two rebels',
    'attack "attacked" asserted; actor: militants; recipient: an army post',
  ],
  [
    'Two soldiers were killed when they attacked a village.',
    'killing "killed" asserted; recipient: Two soldiers',
    'attack "attacked" asserted; actor: Two soldiers; recipient: a village',
  ],
  [
    'A protester was killed when protesters stormed a police station.',
    'killing "killed" asserted; recipient: A protester',
    'attack "stormed" asserted; actor: protesters; recipient: a police station',
  ],
  [
    'Two people were injured when a bomb exploded in a market in Sahl.',
    'injury "injured" asserted; recipient: Two people; instrument: a bomb',
    'bombing "exploded" asserted; instrument: a bomb; place: a market',
  ],
  [
    'A plane was destroyed when a bomb exploded at the airport on Monday.',
    'destruction "destroyed" asserted 2024-06-10; recipient: A plane; instrument: a bomb',
    'bombing "exploded" asserted 2024-06-10; instrument: a bomb; place: the airport',
  ],
  ['The embassy was the target of an attack on Monday.', 'attack "attack" asserted 2024-06-10; recipient: The embassy'],
  ['The targets of the attacks were two banks in Sahl.', 'attack "attacks" asserted; recipient: two banks'],
  [
    'The explosion caused serious damage to the embassy and to two shops.',
    'damage "caused serious damage" asserted; instrument: The explosion; recipient: the embassy; recipient: two shops',
  ],
  [
    'A truck packed with explosives exploded outside a police station in Sahl.',
    'bombing "exploded" asserted; instrument: A truck; place: a police station; place: Sahl',
  ],
  [
    'The attack damaged 12 houses.',
    'attack "attack" asserted; recipient: 12 houses',
    'damage "damaged" asserted; instrument: The attack; recipient: 12 houses',
  ],
  [
    'A man was shot dead after he attacked a policeman.',
    'killing "shot dead" asserted; recipient: A man',
    'attack "attacked" asserted; recipient: a policeman',
  ],
  [
    'An Oramari air strike on a hospital in Sahl on Monday killed four people and wounded 12 others.',
    'air-strike "air strike" asserted 2024-06-10; actor: Oramari; recipient: a hospital',
    'killing "killed" asserted 2024-06-10; instrument: An Oramari air strike; actor: Oramari; recipient: four people',
    'injury "wounded" asserted 2024-06-10; instrument: An Oramari air strike; actor: Oramari; recipient: 12 others',
  ],
  [
    'The strike killed four people and wounded 12 others.',
    'killing "killed" asserted; instrument: The strike; recipient: four people',
    'injury "wounded" asserted; instrument: The strike; recipient: 12 others',
  ],
  [
    'Police arrested two men and five women.',
    'arrest "arrested" asserted; actor: Police; recipient: two men; recipient: five women',
  ],
  [
    'Gunmen killed two nurses and injured drivers.',
    'killing "killed" asserted; actor: Gunmen; recipient: two nurses; recipient: injured drivers',
  ],
  [
    'The army shelled Sahl and destroyed three houses.',
    'shelling "shelled" asserted; actor: The army; recipient: Sahl',
    'destruction "destroyed" asserted; actor: The army; recipient: three houses',
  ],
  [
    'The two presidents spoke by phone on Monday.',
    'call "spoke by phone" asserted 2024-06-10; actor: The two presidents',
  ],
  ['The ministers are due to meet in Sahl on Thursday.', 'meeting "meet" planned 2024-06-13; actor: The ministers'],
  [
    'The army took control of the town of Sahl on Monday after two weeks of fighting.',
    'seizure "took control" asserted 2024-06-10; actor: The army; recipient: the town of Sahl',
  ],
  ['The two sides met for talks in Sahl on Monday.', 'meeting "met" asserted 2024-06-10; actor: The two sides'],
  [
    'Parliament voted to extend sanctions on Velmar.',
    'sanctions "extend" planned; actor: Parliament; subject: sanctions; recipient: Velmar',
  ],
  ['Omar Hadd failed to report a plan to kill the mayor.', 'killing "kill" planned; recipient: the mayor'],
  ['The school might be a target for attacks.', 'attack "attacks" hypothetical; recipient: The school'],
  [
    'Talks between Velmar and the Front will resume in Sahl on Sunday.',
    'talks "Talks" planned 2024-06-16; actor: Velmar; actor: the Front; place: Sahl',
  ],
  [
    'Negotiators from Velmar and the Front held a new round of talks in Sahl on Sunday.',
    'talks "talks" asserted 2024-06-09; actor: Negotiators from Velmar; actor: the Front; place: Sahl',
  ],
]
