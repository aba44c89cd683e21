const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns of what can be attacked, destroyed, seized or bombed. */
export const thingNouns = words(`
  building house home hospital school mosque church university bridge tower vehicle tank car bus truck convoy ambulance
  ship vessel tanker boat aircraft plane helicopter warehouse factory plant refinery pipeline station headquarters post
  outpost checkpoint base barracks embassy consulate office airport airfield port power-station substation facility
  clinic market shop store hotel farm crossing train railway railroad road tunnel camp compound position site target
  pylon transformer tower stronghold installation residence mansion apartment neighborhood neighbourhood infrastructure depot dam
  well monastery convent temple shrine palace prison jail courthouse newspaper radio bank restaurant garrison bunker
  window door wall roof ceiling pipe structure premise premises shack hut cathedral chapel clinic stadium terminal plaza mall
  post command bus-station pump line cable antenna truckload motorcade patrol unit branch
  jeep pickup van minibus motorcycle motorbike taxi trailer bulldozer supermarket stall stand kiosk silo monument statue
  library museum theatre theater cinema classroom hangar runway radar launcher`)

/** Nouns of places that can stand without a name. */
export const placeNouns = words(`
  city town village capital province region district area territory valley island border frontier crossing camp strip
  neighborhood neighbourhood suburb street square road highway airport port coast hill mountain river farm zone enclave
  alley park plaza beach campus corner lane coastline
  land country outskirts center centre headquarters department municipality hamlet settlement kibbutz stronghold`)

export const troopNouns = words(`
  troop soldier force army unit battalion brigade division tank reservist reserve fighter militia police navy warship
  aircraft peacekeeper military guard regiment contingent marine paratrooper artillery missile personnel carrier defence defense`)

export const aidNouns = words(`
  aid relief food medicine supply supplies assistance water fuel flour tent blanket shipment truck truckload convoy
  lorry vaccine ration parcel`)

export const bodyNouns = words(`body remains corpse`)

export const weaponNouns = words(`
  bomb rocket missile mortar shell grenade mine explosive dynamite device gun rifle machine-gun pistol knife machete
  bullet artillery cartridge tnt machinegun submachinegun cocktail stick drone car-bomb ied round shot strike airstrike raid attack fire shelling bombing explosion blast
  bombardment gunfire ambush charge projectile weapon submachinegun`)

/** Where and how people are killed or hurt that nobody attacked. */
export const accidentNouns = words(`
  crash accident collision earthquake quake flood flooding storm hurricane cyclone tornado landslide avalanche wildfire
  derailment capsizing stampede outbreak disease epidemic pandemic heatwave lightning typhoon tsunami mudslide drought
  eruption virus illness cancer disaster blaze famine collapse`)

/** What blows up by itself. */
export const accidentalNouns = words(
  `gas boiler chemical accidental dust steam stove firework fireworks transformer cylinder volcanic`,
)

/** Works and games whose killings, attacks and captures never happened. */
export const fictionNouns = words(`
  film movie novel book series episode game match season striker goal tournament league championship thriller drama
  album song sequel plot scene chess cup final playoff innings quarterback midfielder`)

/** What a state or an army puts on people, trade or movement, and takes off again. */
export const measureNouns = words(`
  curfew ban embargo restriction sanction closure moratorium censorship prohibition curb blackout lockdown quarantine
  blockade siege tariff limit checkpoint emergency`)

/** What states keep up with one another, and break off. */
export const relationNouns = words(`
  tie relation link contact cooperation trade flight negotiation talk dialogue membership participation import export
  funding delivery diplomacy visit mediation programme program financing loan grant visa operation effort supply`)

export const wayNouns = words(`
  road street highway bridge border crossing port airport frontier airspace railway route checkpoint entrance gate square
  lane terminal motorway intersection thoroughfare traffic transport`)

export const borderNouns = words(`border crossing frontier airspace checkpoint`)

export const dealNouns = words(`
  agreement accord treaty pact deal truce ceasefire cease-fire memorandum protocol armistice settlement consensus
  convention charter compromise understanding formula`)

/** What one asks, offers or puts before another, who may take it or turn it down. */
export const proposalNouns = words(`
  proposal plan offer request demand call appeal ultimatum invitation bid suggestion resolution amendment initiative
  draft bill condition term motion change petition roadmap overture law mediation deadline`)

/** What one asks of another. */
export const claimNouns = words(`demand condition call ultimatum`)

export const chargeNouns = words(`
  charge allegation accusation count murder manslaughter killing wrongdoing corruption fraud treason terrorism rape blame
  involvement espionage spying crime offence offense guilt responsibility sedition bribery theft assault misconduct`)

export const harmNouns = words(`
  action retaliation violence war strike attack sanction reprisal measure boycott revenge punishment force offensive
  consequence blow`)

export const helpNouns = words(`
  aid support troop talk asylum amnesty mediation ceasefire truce concession assistance help peacekeeper cooperation
  money compensation protection guarantee negotiation fund`)

export const voiceNouns = words(`
  newspaper station channel website broadcaster magazine outlet radio television broadcast publication site platform
  internet daily weekly newsroom app network`)

export const armsNouns = words(`
  weapon arm arms weaponry ammunition munition missile rifle tank howitzer jet rocket equipment hardware`)

export const stoneNouns = words(`stone rock bottle brick`)

export const utilityNouns = words(`electricity water power gas fuel internet supply heating`)

export const knowledgeNouns = words(`intelligence information evidence expertise data`)

export const systemNouns = words(`computer website site account network server system database email phone`)

export const captiveNouns = words(`captive hostage prisoner detainee abductee internee`)

export const envoyNouns = words(`ambassador envoy diplomat consul inspector observer monitor attache staff mission`)

export const workerNouns = words(`
  worker driver teacher employee miner nurse doctor union staff pilot dockworker steelworker docker farmer labourer
  laborer railwayman trucker civil-servant`)

/** Those who arrest, search and disperse in a state's name. */
export const authorityNouns = words(`
  police policeman officer authority agent prosecutor force gendarme guard soldier troop army security investigator
  government marine inspector regime`)

export const projectileNouns = words(`rocket missile shell bomb mortar drone projectile grenade torpedo munition round`)

export const lifeNouns = words(`life victim`)

/** Nouns of violence in which people die: "died in the attack". */
export const attackNouns = words(`
  attack strike raid bombing shelling explosion airstrike shooting clash fighting blast assault ambush bombardment
  gunfire crossfire massacre violence gunfight battle unrest offensive stabbing`)

/** Those who bear arms against the law: whom they detain is nobody's lawful prisoner. */
export const outlawNouns = words(`
  gunman bandit militant rebel insurgent guerrilla jihadist attacker assailant kidnapper terrorist extremist`)

/** What flies and can be brought down. */
export const aircraftNouns = words(`
  aircraft plane airplane aeroplane jet helicopter gunship drone warplane airliner bomber glider balloon uav chopper
  missile rocket`)

export const missileNouns = words(`missile rocket icbm`)

export const waterNouns = words(`sea ocean water`)

export const crowdNouns = words(`crowd gathering mob`)

export const protestNouns = words(`strike demonstration protest boycott rally march sit-in`)

/** Nouns for a party's people: what "fighters of X" and "X forces" do, X does. */
export const agentNouns = words(`
  fighter member column group band squad commando force troop soldier gunman militant unit police army military guerrilla rebel militiaman official
  officer commander commando guard agent government authority warplane plane jet aircraft helicopter drone artillery
  tank sniper wing brigade brigades navy paratrooper gunner operative cell patrol leader leadership movement group
  regime administration negotiator delegation side terrorist insurgent settler airplane fire shelling shell rocket missile`)

/** Nouns of a stretch of land or a settlement that goes by a name: "the Halm region", "the town of Halm". */
export const areaNouns = words(`
  area region province district city town village county state governorate municipality neighborhood neighbourhood suburb
  outskirts quarter valley island peninsula strip camp crossing border capital enclave oblast department commune port
  hills mountains desert coast north south east west center centre`)

/** Those of whom "seized" says that the law did it. */
export const suspectNouns = words(`
  suspect criminal trafficker smuggler dealer thief murderer attacker assassin killer robber bomber fugitive`)

/** Nouns, without a name, of those who act as a body or in its vehicles. */
export const partyNouns = words(`
  government army military police force authority ministry regime side party group movement organization organisation
  country state power nation navy parliament court company agency administration militia gang squad troop warplane jet
  drone aircraft helicopter gunboat brigade battalion wing faction resistance enemy coalition alliance world community
  council committee leadership opposition tank bulldozer gunship plane bomber security junta guerrilla rebel crowd mob
  settler union command column patrol convoy`)

/** Words that stand for people by themselves. */
export const personalPronouns = words(`
  he she him her they them we us i me you who whom himself herself themselves others everyone everybody someone anyone
  those some many several all both none most`)

/** Nouns before "of" that only say how many or how much: "a group of men", "tons of food". */
export const shareNouns = words(`
  dozen hundred thousand score million number group some many most several all majority lot handful couple total third
  half quarter rest remainder tonne ton kilo box bag sack litre liter gallon ten part truckload kilogram series dollar
  euro kg worth shipment gram batch crowd band bus busload pair both one two none each`)
