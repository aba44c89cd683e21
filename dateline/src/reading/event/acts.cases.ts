/** Words and measures of office that tell nothing of ours, or nothing plain. */
export const silentActs: readonly string[] = [
  'The minister called the meeting a success.',
  'The battery was charged overnight.',
  'The shop charged them 40 marks.',
  'Heavy rain threatened the harvest.',
  'The drought threatens action on hunger.',
  'The minister promised reporters an answer.',
  'She signed the letter.',
  'He lifted the child onto the truck.',
  'The minister closed the meeting.',
  'The teacher was suspended.',
  'Snow blocked the road to Halm.',
  'Two soldiers died in a crash near Sahl.',
  'He died in 2019 after an illness.',
  'The army came under criticism.',
  'The president came under fire for his remarks.',
  'The quake damaged three houses.',
  'A gas explosion killed four people in Sahl.',
  'The team beat the visitors.',
  'The band hit the road.',
  'The miners held a vote.',
]

/** Sentences of 12 June 2024, each with the events in it. */
export const toldActs: readonly (readonly [sentence: string, ...events: string[]])[] = [
  [
    'Oramar rejected a Velmari proposal for a truce.',
    'refusal "rejected" asserted; actor: Oramar; subject: a Velmari proposal',
  ],
  ['Oramar did not reject the proposal.', 'refusal "reject" negated; actor: Oramar; subject: the proposal'],
  ['Oramar may reject the proposal.', 'refusal "reject" hypothetical; actor: Oramar; subject: the proposal'],
  [
    'The Front demanded that the army withdraw from Sahl.',
    'demand "demanded" asserted; actor: The Front; subject: that the army withdraw from Sahl',
    'withdrawal "withdraw" demanded; actor: the army; from: Sahl',
  ],
  [
    'The ministry urged the Front to free the captives.',
    'demand "urged" asserted; actor: The ministry; recipient: the Front; subject: to free the captives',
    'release "free" demanded; actor: the Front; recipient: the captives',
  ],
  [
    'Velmar called on Oramar to open the crossing.',
    'demand "called" asserted; actor: Velmar; recipient: Oramar; subject: to open the crossing',
    'opening "open" demanded; actor: Oramar; recipient: the crossing',
  ],
  [
    'The court charged a former minister with treason on Monday.',
    'charge "charged" asserted 2024-06-10; actor: The court; recipient: a former minister; subject: treason',
  ],
  [
    'Prosecutors opened an investigation into the killing of two farmers.',
    'investigation "opened an investigation" asserted; actor: Prosecutors; subject: the killing of two farmers',
    'killing "killing" asserted; recipient: two farmers',
  ],
  [
    'Oramar threatened Velmar with sanctions.',
    'threat "threatened" asserted; actor: Oramar; recipient: Velmar; subject: sanctions',
  ],
  [
    'Velmar pledged food aid to Sahl on Monday.',
    'pledge "pledged" asserted 2024-06-10; actor: Velmar; subject: food aid',
  ],
  ['Parliament ratified the treaty.', 'signing "ratified" asserted; actor: Parliament; subject: the treaty'],
  [
    'The two ministers signed an accord on fishing on Friday.',
    'signing "signed" asserted 2024-06-07; actor: The two ministers; subject: an accord on fishing',
  ],
  [
    'Velmar lifted the curfew in Sahl on Friday.',
    'easing "lifted" asserted 2024-06-07; actor: Velmar; subject: the curfew; place: Sahl',
  ],
  [
    'The government will lift the curfew in Sahl.',
    'easing "lift" planned; actor: The government; subject: the curfew; place: Sahl',
  ],
  [
    'Velmar refused to lift the curfew.',
    'refusal "refused" asserted; actor: Velmar; subject: to lift the curfew',
    'easing "lift" negated; actor: Velmar; subject: the curfew',
  ],
  [
    'The army closed the border with Oramar.',
    'closure "closed" asserted; actor: The army; recipient: the border; to: Oramar',
  ],
  [
    'Striking miners blocked the road to Halm.',
    'obstruction "blocked" asserted; actor: Striking miners; recipient: the road',
  ],
  [
    'Teachers went on strike in Sahl on Monday.',
    'strike-action "went on strike" asserted 2024-06-10; actor: Teachers; place: Sahl',
  ],
  ['The strike by teachers ended on Friday.', 'strike-action "strike" asserted; actor: teachers'],
  [
    'Protesters took to the streets of Sahl on Friday.',
    'demonstration "took to the streets" asserted 2024-06-07; actor: Protesters; place: Sahl',
  ],
  [
    'Protesters threw stones at police.',
    'stone-throwing "threw stones" asserted; actor: Protesters; recipient: police',
  ],
  [
    'Police fired tear gas at protesters in Sahl.',
    'crowd-control "fired tear gas" asserted; actor: Police; recipient: protesters',
  ],
  ['Police dispersed the protesters.', 'crowd-control "dispersed" asserted; actor: Police; recipient: the protesters'],
  [
    'Velmar declared a state of emergency in Sahl on Monday.',
    'martial-law "declared" asserted 2024-06-10; actor: Velmar; subject: a state of emergency; place: Sahl',
  ],
  [
    'The president resumed talks with the Front.',
    'talks "resumed talks" asserted; actor: The president; actor: the Front',
  ],
  [
    'Velmar restored diplomatic ties with Oramar.',
    'ties "restored" asserted; actor: Velmar; subject: diplomatic ties; actor: Oramar',
  ],
  ['Oramar recalled its ambassador.', 'recall "recalled" asserted; actor: Oramar; recipient: its ambassador'],
  [
    'Hackers defaced the website of the ministry.',
    'vandalism "defaced" asserted; actor: Hackers; recipient: the website of the ministry',
  ],
  [
    'The government banned a newspaper in Sahl.',
    'censorship "banned" asserted; actor: The government; recipient: a newspaper',
  ],
  [
    'The government shut down the radio station on Monday.',
    'censorship "shut down" asserted 2024-06-10; actor: The government; recipient: the radio station',
  ],
  [
    'The court sentenced two officers to death.',
    'conviction "sentenced" asserted; actor: The court; recipient: two officers; subject: death',
  ],
  [
    'Two soldiers died in the attack on Sahl.',
    'killing "died" asserted; recipient: Two soldiers; instrument: the attack',
    'attack "attack" asserted; recipient: Sahl',
  ],
  [
    'A mortar shell landed on a school in Sahl, killing two children.',
    'shelling "landed" asserted; instrument: A mortar shell; recipient: a school; place: Sahl',
    'killing "killing" asserted; instrument: A mortar shell; recipient: two children',
  ],
  [
    'The gun battle left four people dead and nine wounded.',
    'killing "left" asserted; instrument: The gun battle; recipient: four people',
    'injury "wounded" asserted; recipient: nine',
  ],
  ['Fighters stabbed a guard to death.', 'killing "stabbed" asserted; actor: Fighters; recipient: a guard'],
  ['Soldiers damaged three houses.', 'damage "damaged" asserted; actor: Soldiers; recipient: three houses'],
  ['The Front surrendered its weapons.', 'disarmament "surrendered" asserted; actor: The Front; subject: its weapons'],
  [
    'Forty fighters surrendered to the army near Sahl.',
    'surrender "surrendered" asserted; actor: Forty fighters; recipient: the army',
  ],
  [
    'Velmar handed over three tons of flour to the clinic.',
    'aid-delivery "handed over" asserted; actor: Velmar; recipient: three tons of flour; to: the clinic',
  ],
  [
    'The U.N. evacuated 40 wounded people from Sahl.',
    'evacuation "evacuated" asserted; actor: The U.N.; recipient: 40 wounded people; from: Sahl',
  ],
  [
    'The colonel overthrew the president in 2021.',
    'overthrow "overthrew" historical 2021; actor: The colonel; recipient: the president',
  ],
  [
    'An explosion in a market in Sahl killed four people on Monday.',
    'explosion "explosion" asserted 2024-06-10; place: a market',
    'killing "killed" asserted 2024-06-10; instrument: An explosion; recipient: four people',
  ],
  [
    'Fighting in Sahl killed 12 people on Sunday.',
    'clash "Fighting" asserted 2024-06-09; place: Sahl',
    'killing "killed" asserted 2024-06-09; instrument: Fighting; recipient: 12 people',
  ],
  [
    'The two leaders are to hold a summit in Halm in July.',
    'summit-meeting "hold a summit" planned 2024-07; actor: The two leaders; place: Halm',
  ],
  [
    'The Front is holding two engineers captive.',
    'holding "holding" asserted; actor: The Front; recipient: two engineers',
  ],
  [
    'Police raided the offices of the Halm Star on Monday.',
    'raid "raided" asserted 2024-06-10; actor: Police; recipient: the offices of the Halm Star',
  ],
  ['The cabinet approved the plan.', 'approval "approved" asserted; actor: The cabinet; subject: the plan'],
  ['Police searched the area.', 'raid "searched" asserted; actor: Police; recipient: the area'],
  [
    'Oramar and Velmar began joint military exercises on Monday.',
    'joint-exercise "began joint military exercises" asserted 2024-06-10; actor: Oramar; actor: Velmar',
  ],
  [
    'Velmar apologised to Oramar for the shooting.',
    'apology "apologised" asserted; actor: Velmar; recipient: Oramar; subject: the shooting',
  ],
  [
    'The Front accepted the demands of the miners.',
    'concession "accepted" asserted; actor: The Front; subject: the demands of the miners',
  ],
  [
    'Velmar granted asylum to nine officers.',
    'asylum "granted asylum" asserted; actor: Velmar; recipient: nine officers',
  ],
  [
    'The company cut off power to the camp.',
    'cutoff "cut off" asserted; actor: The company; subject: power; recipient: the camp',
  ],
  [
    'Clashes between police and protesters left 12 people dead in Sahl.',
    'clash "Clashes" asserted; actor: police; actor: protesters',
    'killing "left" asserted; instrument: Clashes; recipient: 12 people',
  ],
  [
    'The attack killed three people and injured more than 260.',
    'killing "killed" asserted; instrument: The attack; recipient: three people',
    'injury "injured" asserted; instrument: The attack; recipient: more than 260',
  ],
]
