/**
 * Words that running English writes small, for giving text in capitals its case back. Made by training/word-case.ts from
 * the training parts of English Web Treebank (CC BY-SA 4.0) and GUM's openly licensed genres; offered under CC BY-SA 4.0.
 */
export const lowerWords: string = `
abandon abate abdomen abduct abduction abductor abet abhor abhorrent abide ability able abnormal abnormality aboard
abolish abolition abomination about above abrasive abroad abruptly absence absent absolute absolutely absorb
absorption abstain abstinence abstract abstraction absurd absurdity abundance abundant abundantly abuse abyss academia
academic accelerate accelerator accent accept acceptable acceptance access accessibility accessible accessories
accident accidental accidentally acclaimed accommodate accommodation accompany accomplice accomplish accomplishment
accord accordingly account accountability accountant accumulate accumulation accuracy accurate accurately accusation
accused accuses accustomed achieve achievement acidic acidity acknowledge acoustic acoustically acquaintance
acquainted acquiesce acquire acquisition acquistion acquittal acronym across acrylic act action actionable activate
active actively activism activist activity actor actress actual actually acuity acupuncture acupuncturist acute
acutely ad adage adapt adaptation adaptive add addendum addict addiction addictive addition additional additive
address addressee adequate adequately adhere adherent adjacent adjective adjourn adjust adjustable adjustment admin
administer administration administrative admiration admire admit admittedly admonish adn adopt adoption adoptive
adorable adorned ads adult advance advancement advantage adventure adventurous adverb adverse adversity advert
advertise advertisers advice advise adviser advisor advisory advocate aerated aerial aerogel aeroplane aerosol
aerospace aesthetic affair affect affectation affection affectionate affective affiliate affinity affirm affluent
afford affordable aforementioned afraid afresh after aftermath afternoon aftershocks afterward again against agar age
aged ageless agency agenda agent agglomeration aggravate aggravation aggregate aggregation aggression aggressive
aggressively aging ago agonizing agony agree agreeable agreement agricultural agriculture ah ahead ai aid ailment aim
air airbase airborne aircraft airfare airlift airline airliner airplane airport airstrike airway aisle ala alarm
albeit albums alchemical alcohol alcoholism ale alert algebra alias align alignment alike alive all alla allegation
allege allegedly alliance allocate allocation allot allow ally almost aloe aloft alone along alongside alot
alphabetical already alright also altar alter alterations alternate alternately alternative although altitude
altogether aluminum always am amalgam amalgamation amateur amazed amazes amazing amazingly ambiance ambition ambitious
ambitiously ambulance ambush ambushe amend amendment amidst ammonia ammunition amnesty among amongst amount amphibious
amuse amusement an anal analogy analyse analysis analyst analytical analyze anarchy anasthesia anatomical anatomy
ancestors ancestral ancestry anchorage ancient and anemic anemone anesthesia anesthetic anew angel anger angle angry
animal animated ankle annex annexation annihilate anniversary annotated announce announcement annoy annual annually
annul anonymous another answer ant antecedent anthrax anthropologist anti-tank antiaircraft antibiotics anticipate
antifreeze antiquated antique antiquity antisocialism antiwar anwser anxious any anybody anymore anyone anything
anytime anyting anyway anywhere aortic apart apartment apathetic apathy aperture aphid apocalyptic apogee apologetic
apologise apologize apology app appalled apparatus apparent apparently appartently appeal appear appearance appease
appellation appetite appetizers appetizing applaud appliance applicable applicant application apply appoint appointees
appointment appreciate appreciation apprehension apprehensive apprentice approach approachable appropriate
appropriately appropriation appropriators approval approve approximate approximately approximation appy apron aquarist
aquasafe aquatic ar arancini arbitrariness arbitrary archaeological archeological archipelago architect architectural
architecture archival archive archosaur are area arena argue argument argumentative arid arise aristocratic arm
armament armature armored armour army aromas aromatic arose around arrange arrangement array arrears arrest arrival
arrive arrogance arrogant arrogantly arsenal arsenic art arterial artery arthritis article articulating artificial
artificially artillery artist artistic artwork artworld as asbestos ascendance ascending ascertain ascetic asexually
asian aside ask asleep asparagus aspect aspen aspiration aspirational aspire aspirin ass assailant assassin
assassinate assassination assault assemble assert assertion assertive assess assessment asset assign assignment assist
assistance assistant associate associations assortment assuage assume assumption assurance assure asthmatic astonished
astounding astride astronauts astronomical astronomy astrophysics asylum asymmetric asymmetrical asymptotic at ate
athletes athletic atm atmosphere atmospheric atone atrocity atrophy attach attachment attack attacker attain
attainable attainment attempt attend attendance attendant attendees attention attentive attest attitude attorney
attract attraction attractive attributable attributed atty audacity audible audience audio audiobooks audiotape audit
aught augment aunt auspices authentic author authorise authoritarian authoritative authority authorization authorize
autism autograph automated automatic automatically autonomous autonomy autopsy auxiliary avail availability available
avant avenger avenues average averse aversion avert avian aviation avocado avoid avoidance await awake award aware
awash away awe awesome awful awhile awkward axial axis aye babe baby bachelor back backbone background backside backup
backward backyard bacteriologist bad badge badly bag bagels baggage bail bait bake bakery balance balcony bald bale
ball ballerina ballet ballistic balloon ballot balsa ban banana band bandage bandwidth bang banking banknote bankroll
bankrupt bankruptcy banks banner banquet bar barbecue barbeque barcoding bare bareback barely barges bark barn barrack
barrage barrel barren barricade barrier bartender base baseball baseline baseman bashing basic basically basil basis
basket basketball basking batch bathing bathroom batted batter battery batting battle battlefield bazaar bday bdr be
beach beak beam bean bear beard beat beautiful beautifully beauty beaver became because beckon become bed bedlam
bedroom beef been beer bees before befuddled beg began begin beginner begun behalf behave behavior behaviour behind
behold beige being belief believe believer belittle belive bella belly belong beloved below belt bench bend beneath
benedict benefactor beneficent beneficial beneficiary benefit benign bent bereaved berthage beseech beside besiege
best bestiality bestseller bet beta betrayed betta better between beverage beware beyond bias bicuspid bicycle bid
bidders big bigger biggest bike bilateral billiard billing billion bills binary bind biochemical biochemist biodefense
biodiversity biogeochemistry biographical biolab biological biologically biologist biology biosphere bioweaponeer
bipartisan bipedal bird birdy birth birthdate birthday bisexual bit bitch bite bitter bitty biz black blackberry
blackline blackmail blacksmithing blackworms bladder blade blah blak blame bland blank blanket blasted blatantly bleak
bleed blend blender bless blessings blew blind blindly blink blip block blockade blog blogosphere bloke blonde blood
bloodletting bloodshed bloody blooming blossoming blow blowdry blower blown blowout blue bluff blunder bluntly blur
blush bn board boast boat bobber bodice body bodyguard bodytalk bodyworker bogus boil boisterous bold bolster bomb
bombard bombardment bombast bomber bond bone bonus boob book bookkeeping boom boost booster boot booth border
borderline bore born borne borough borrow boss botany both bother bottle bottleneck bottom bought boulevard bounce
bouncy bound boutiques bow bowel bowl box boy boycott boyfriend bpd brack braid brain brainer brainstorm brainwash
brakes branch brand bras brase brave bravely bravery brazen breach bread breadth break breakaway breakdown breakfast
breakthrough breast breath breathe breathtaking bred breed breeder breeze brevet breyer bribe brick bridal bridge
brief briefly brigades brigadier bright bring brink brinkmanship broach broadcast broadcasters broaden broader
broccoli brochure broke broken broker brokerage bronze bronzy brothel brother brought browse browser brumation brunch
brunt brutal brutality bryer btw bubble bucket bucks buddy budge budget budgie buds bug bugle bugless build buildup
built bulb bulk bull bulldoze bullet bulletin bullseye bullshit bully bun bunch bundle bungling bunker burden
burdensome bureaucratically burgers burglar burial burn burner burnt burp burrow burst bury bus business businesslike
businessperson bust buster bustle busy busybodies but butt butter butterfly buttery button buy buyer buzzing by bye
bypass byproduct bystander ca cabbage cabin cabinet cable cacao cache cactus cafes cafeteria caffeine cage cake
calcium calculate calculation calculus calendar calender calf calico call calligraphic calm calmly came camel camera
camp campaign camper campsite campus can cancel cancer candid candidate candle canister cannon cannot cap capability
capable capacity capelin caper capita capital capitalization capsule captain captivated captive captivity captor
capture car caramel carbon carbonyl carburetor carcinoma card cardiac cardinal care career careful carefully cargo
caribou carless carotid carpenter carpet carrier carrot carry cartel carton cartoon carve carvings cascade case cash
cashier cashout cast castigate castling castration casual casually casualty cat catalog catalogue catalytic catapult
catastrophe catastrophic catch catcher categorically categorization category cater catfish cattle caucasian caught
cauliflower causal causality cause caution cautious cautiously cave caveat cayenne cease ceasefire ceiling celebrate
celebration celebrity celery cell cellar cellfone cellular cement cenobitic cenotaph cenote censor censure census cent
centered centerpiece centers centimetre central centralize centrally centre century ceramic cere cereal ceremoniously
ceremony certain certainly certainty certificate certification certified chai chain chair challenge championship
chance chandelier change changeable channel chant chaos chapel chapter character characteristic characterize charcoal
charge charitable charity charm chart charter chase chat cheap cheaper cheapest cheaply cheat check checkerspot
checkout cheek cheer cheese chef chem chemical chemically chemist chemistry cheque cherished chess chest chew chewy
chicken chicks chief child childbirth childcare childhood childish children chili chill chip chiro chirping chloride
chlorination chlorine chock chocolate choice choir choose chop choppy choramine chores chorion chose chosen
chromatograph chromosome chronic chunk churchy cicada cichlid cider cigarette cinema cinnamon circa circle circular
circularisation circulate circulatory circumference circumstances citadel citation cite citizen citrus city civet
civic civil civilian civilisation civilise civility civilization civilized ck claim clamoring clampdown clan clap
clarification clarify clarity clash class classic classical classified classmate classroom clause claws clay clean
cleaner cleanup clear clearer clearly clench clergy clergyman cleric clerk cleverly click clicker client clientelage
cliff cliffy climate climb climber cling clinic clinical clip cloak clock clog close closely closer closet cloth cloud
cloudy clubhouse clue cluster cm coach coal coalesce coast coastal coastline coat coauthor cock cockatiel cocktail
coconut code codex coerce coffee cognition cognitive cognitively cohesive coiled coin coincided coincidence
coincidental coincidentally coincides col colada cold colder collaborate collaboration collaborative collaboratively
collage collapse collar collateral colleague collect collection collective collectively collector college collide
collusion colonial colonization colonizers colony color colorful colour colourful column columnist com comb combat
combatant combative combination combine combo come comeback comedian comedy comet comfort comfortable comfortably
comforter comfy comics comma command commandant commander commemorate commence commend commendable comment commentary
commentators commerce commercial commercialish commercialize commercially commissioned commissioners commit commitee
commitment committee committment commodity common commonly commonsense communalism communicate communication
communicative communicator communique communism communistic community commuting compact companion company
comparability comparable comparative compare comparison compartmentalize compass compassion compassionate
compatibility compatible compel compensate compensation compete competence competition competitive compiling complain
complaint complement complementary complete completely completion complex compliance complicated complications
complicit compliment comply component componential compose composition compound comprehend comprehension comprehensive
compress compressor comprise compromise compulsion computer computing comrade concede conceivable conceivably
concentrate concentration concentric concept conceptual conceptualize concern concert concession conciliatory conclude
conclusion concrete concur concurrently condemn condemnation condescending condition conditioner condo condominium
condone conduct conduit confer conference confess confession confessor confidante confided confidence confident
confidential confidentiality confidently confine confirm confirmation confiscate confiscation conflagration conflict
confluence conform conformity confront confrontation confuse confusion congested congestion conglomerate congratulate
congregation congressman conjecture conjointly conjunction connect connection connoisseur conquer conquistador cons
conscience conscientious conscious consciously consecutive consensus consent consequence consequential consequently
conservation conservative conservatory consider considerable considerably considerate consideration consist
consistency consistent consistently console consolidation consortium conspiracy conspirator conspire constant
constantly constituency constituent constitute constitutional constraint constructed construction constructive
constructivist consulates consult consume consumer consumerism consumption contact contagious contain container
contemplated contemplates contemporary contend content contentious contest context continent continental contingent
continually continuation continue continuous continuously contract contraction contractor contradict contrary contrast
contribute contribution contributor control controllers controversial controversially controversy conundrum convene
convenience convenient conveniently convention conventional convergence conversation conversational convert converter
convey conveyor convict conviction convience convince convoy cook cookbook cool coop cooperate cooperation coordinate
coordination coordinator cop cope copy copyright coquette cord core cork corn corner corpora corporate corporations
corpse corpus correct correction correctly correlation correspond correspondence correspondent corridor corrupt
corruption cosmetic cosmic cosmopolitan cosmos cosplayer cost costly costumes cotton couch cough could councillor
counsel counselor count counter counterattack counterfeit counterinsurgency counterintelligence counterparty
countersignature countertop counterweight counties countless country countrymen countryside coup couple coupon courage
courageous course court courteous courtesy courtyard cousin covariation cover coverage covert cowboy cows cozy crab
crack crackdown cracker crackpot craft crafter craftsmanship cram cramped crane crap crapfest crapload crappy crash
crate craving crawl crawler crazy cream create creation creational creative creativity creature credence credential
credibility credible credit creditor creep creepy creole crepe crest crew crickets cried crime criminal cripple crisis
crisp crispy criteria criterion critical critically criticise criticism criticize critics critters crocodile crooks
crop cropduster cross crossfire crowd crucial crucially crucible crucify crude cruel cruelty cruise cruiseline
crumbling crunch crunchy crusade crusader crush crust crusty cry crystallize cube cubist cuckoo cuddly cue cuisine
culinary culprit cult cultural culturally culture curate curator curb cure curfew curiosity curious curly currant
currency current currently curse cursor curtail curtain curve cussing custody custom customarily customer customise
customize cut cutaneous cute cutlery cutoff cutter cyanide cycle cynical dad dah daily daisy dam damage damn damnation
damp dance dancer dancewear dandy danger dangerous dangerously dare dark darker darkroom darn data database date
daughter daunt day daycare daytime dead deadline deadlock deadly deal dealer dealership dealt dear death deathly
debate debit debris debt debtors debut decade decamp deceit deceive decent deception deceptive decide decidely
decision decisive decisively deck declarations declare decline decoding decompose decor decorate decouple decrease
decree dedicate dedication deed deem deep deepen deeper deeply deer def defamation default defeat defect defective
defector defend defendant defender defense defensive defer deficiency deficit definable define definitely definition
definitive deformity defunct defund degenerate degrade degree degu dehydrated deities delay delectable delegate
delegation delete deli deliberate deliberately delicacy delicate delicately delicious deliciously delighted delinquent
deliver delivery demand demise demo demobilise demobilize democracy democratic democratically demographic demolish
demons demonstrate demonstration demotion denial denomination denominator denote denounce dense densely density dental
dentist denunciation deny depart department departure depend dependable dependency dependent depict depiction deplore
deploy deployment deport deposit deposition depraved depressed depression deprive depth deputy derailing deregulate
deregulation derivative derive descendant descended descent describe description descriptive desert deserve design
designated designation designer desirability desirable desire desisted desk despair desparate despatch despective
desperate desperately despise despite despotism dessert destabilise destabilize destination destined destiny destroy
destroyer destruction destructive detach detail detain detainee detect detectable detection detective detector
detention deter deteriorate deterioration determination determine determiner deterrent detonate detonation detract
detrimental devastate develop developer development deviation device devise devoid devote devotional devout deworming
dhin diachronic diagnose diagram dial dialague dialect dialogue diameter diapers diarrhea dicot dictate dictatorship
dictionary did die died diet diety differ difference different differential differentiate differently difficult
difficulty diffuse dig digest digital dignitary dignity digress dih dilapidation dilemma diligent dilute dime
dimension dimensional diminish dimly dine diner dingy dinner dinosaur diocese diode dioxide dip diplomacy diplomat
diplomatic dire direct direction directive directly director dirt dirtier dirty disability disable disagree disappear
disappearance disappoint disappointment disarm disarmament disaster disastrous disband disc discard discharge dischord
disciples discipline disclose disclosure discomfort disconnect discontent discount discouraged discouraging discourse
discourteous discover discoverer discovery discrediting discreet discrepancy discretion discrimination discriminatory
discuss discussion disdain disease disenfranchised disgrace disgruntled disguise disgust disgustingly dish dishonest
disintegration disjoint disk dislike dislodge dismantle dismay dismiss disobedience disorientation dispatch dispel
dispersal disperse dispersion displace displacement display dispossesed dispute disquiet disregard disrepair
disrespect disrupt disruption disruptive dissatisfaction dissatisfied disseminate dissemination dissertation
dissipation dissolve distal distally distance distant distemper distinct distinction distinctiveness distinguish
distort distortion distracting distribute distribution disturb diurnal dive diverge divergent diverse diversification
diversion diversity divert divest divide dividends divine divinely divinity division divorce divy do dock doctor
doctorate doctrine document documentation dodge does dog dogma doing dollar doltish domain dome domestic domestically
domesticated domestication dominance dominant dominate donate donation done dongle donor donut doom door doorbell
doorstep dope dorm dot double doublethink doubt dough dove down downgrade downhill download downright downside
downsizing downstairs downstream downtown downtrodden dozen draft drag dragon drama dramatic dramatically drank draw
drawer drawn dream dress dressage dresser dried drift drill drink drip drive driven driver driveway drone drool drop
dropout drought drove drown drug drunk drunken dry dryer dth dual duality dub dubious duck dude due duel duh dull dumb
dump dung dungeon duplicate duplicity durability duration duress during dust duster dusty dutifully duty dvd dwarf
dwell dwellers dyed dying dynamic dynamite dysentery dysfunction dysfunctional dyspepsia dysphoria each eager ear
earlier earliest early earn earnest earthly earthquake earthworms ease easier easiest easily eastbound eastern
eastward easy eat eatables eaten eater echo eclipse eco ecological ecologist ecology economic economical economically
economy ecosystem ecumenical edge edible edit edition editor editorial editorship educate education educational eee
eerie effect effective effectively effeminate efficacy efficiency efficient efficiently effort egalitarian egg ego
egregious eight eighteen eighth eighties either elaborate elapsed elder elect election electoral electric electrical
electricity electrolyte electron electronic electronically electrostatic elegant element elementary elephant elevation
elevator eleven eligibility eligible eliminate elite elk elope eloquent else elsewhere elsewise elucidate em email
emancipate embargo embark embarrass embarrassment embassy embedded emblem embrace embryo emerge emergency emergent
emigration eminent emirate emission emissivity emit emotion emotional emotionally empathy emphasis emphasise emphasize
emphatically empirical empirically employ employable employee employer employment empower empowerment emptiness empty
emulate enable enact encampment enchanting enchilada encircle enclave enclosure encompass encounter encourage
encouragement enculturation encyclopedic end endanger endeavor endeavour endemic endless endlessly endorse endow
endure enemy energetic energy enforce enforcement engage engagement engine engineer engraved engulf enhance
enhancement enjambment enjoy enjoyable enjoyment enlarge enlargement enlightenment enlist enormous enormously enough
enovate enquiry enrage enriched enrichment enrol enroute ensemble ensue ensure enter entertained entertaining
entertainment entery enthusiasm enthusiastic enthusiastically entire entirely entitle entity entourage entrance
entreaty entree entrench entrepreneurial entry envelop envelope enviably enviroment environment environmental
environmentally envision envoy envy epic epidemic episode epistemic epistemological epistemology epithet epitome equal
equalise equality equally equation equine equip equipment equitable equity equivalence equivalent era erase erected
erode erosion erratic erroneous error erupt erythema escalate escalation escalator escape escort esp especially essay
essence essential essentially establish establishment estate estimate estimation etc eternal eternally ethical ethics
ethnic ethnically ethnicity ethnocentric ethnocentrism etiquette evacuate evade evaluate evaluation evaporate even
evenly event eventually ever every everybody everyday everyone everything everywhere evict evidence evident evidentary
evil evoke evolution evolutionary evolved ew exact exactly exaggeration exam examination examine example exceed
exceedingly excel excellence excellent excellently except exception exceptional exceptionally excerpt excessive
exchange excite excitement exclamation exclude exclusion exclusive exclusively excuse executable execute execution
executive exemplified exempt exercise exert exhaust exhaustion exhibit exhibition exhort exile exist existence
existent exit exodus exotic expand expansion expect expectancy expectation expectedly expel expense expensive experice
experience experiment experimental experimentally experimentation experimenter expert expertise expertly expiration
expire explain explanation explanatorily explanatory explicit explicitly explode exploit exploitation exploration
explore explorers explosion explosive exponentially export exporter expose exposure express expression expressionless
expressive expropriation expulsion exquisite ext extant extend extension extensive extensively extent extermination
exterminator external extinct extinction extort extra extract extraction extractive extracurricular extradite
extradition extraordinarily extraordinary extrapolate extraterrestrial extreme extremely extremism extremist exuberant
eye eyedropper eyewitness fabric fabricate fabrications fabulous fabulously face facet facilitate facility fact
faction factor factory faculty fade fail failure fair fairly faith faithful faithfully fake fall fallen fallibility
fallout false falter fam fame familia familiar familiarity family famine famous famously fan fanatic fanaticism fancy
fandom fantastic fantasy far farce farcical fare farewell farm farmer farrier fascinating fascination fashion fast
faster fat fatal fate fateful father fathom fault faulty fauna favor favorable favorite favour favourable favourite
fax fear fearless feasible feast feather feathery feature fecal fed federal federation fee feeble feed feedback feeder
feel feet feild feisty felicity fell fellow felt female feminism femora femoral femur fence fend ferry fertile fervor
fester festivals fetch fetishism fever feverishly few fewer fi fiance fiction field fieldwork fierce fiercely fifteen
fifteenth fifth fifty fight fighter figure file filigree fill filler film filmmaker filter filth filthy final
finalists finalize finally finance financial financially finch find fine fineally finesse finest finger finish fino
fins fire firefight fireplace firepower firm firmly first firsthand firstly fiscal fish fisheries fist fit five fix
fixable fixation fixture fizzle flag flakes flank flash flashlight flashy flat flatbread flatfish flatten flavor
flavorful flavorless flaw flawless flea fled flee fleece fleet flesh flew flexible flexion flicker flies flight fling
flip flirt flirty float flock flood floor flopping flops flora floral florescent florist flourish flow flower flown
fluently fluffy fluid flunking fluorescent flush flustered flux fly foam focal focus foe fog foie foisted fold folks
follow followers followup foment fond food fool foot footage football footwear for foraging forbid forbidden force
forceful forcefully forearm forecast forefront foreground foreign foreigner forelimb foremost foresee forestry forever
forge forger forget forgive forgo forgot forgotten fork form formal formaldehyde formalin formalism formality formally
format formation former formerly formidable formula formulate forth forthcoming fortress fortunate fortune forty
forums forward fossil foster fought foul found foundational founder four fourteen fourteenth fourth fps fraction
fracture fragile fragmentary fragments fragrance frame framework franchise frankly fraud fraught fray freak freakin
freaky free freedom freely freeze freight freighter frequency frequent frequently fresco fresh freshly freshman fridge
fried friend friendliness friendly friendship fries frighten from front frontal frontiersman frontline frosting frothy
frozen fruit fruitcake fruitless fruity frustrated frustrating frustration fry ft fuck fudge fuel fugitive fulfil
fulfill fulfilment full fullest fulltime fully fumarase fun function functional functionalism functionality
functionally fund fundamental fundamentalist fundamentally fundraising funeral fungus funny fur furious furnace
furnish furniture further fuse fusions fuss fussy future futuristic fyi gain gall gallery gallon galore gambit
gambling game gamers gamut gang gangland gangly gangster gap garage garbage gardening gardens garlic garner garrison
gas gash gasp gastric gastroenteritis gate gateway gather gator gauge gave gay gaze gda gear gearbox gee gel gelatin
gelato gem gender gene genealogy general generalizability generally generate generation generative generators generic
generous genetic genetically genital genius genocide genome genre gentle gentleman gentlemen gently genuine genuinely
geographic geographical geologist geometric geometrically geometry geopolitical geopolitics gerbil gestalt gesture get
geyser gf ghostly giant giddy gift giggled gilded gimmicky giraffe girl girlfriend girlie gist give given glad gladly
glamorous glamour glance glandular glaring glass glazed glimpse glitch glitz glob global globe gloom gloomy glorious
glory gloss glow glue glut gnocchi go goal goalkeeper gods godsend goes going golden golf gon gone good goodbye goofy
googled gooseberry gorgeous gorse gosh got gotten gouging gourmet govern governance government governmental governor
governorates gown gpa grab grace graceful gracious grad grade gradual gradually graduate graduation grain grammar
grammarian grammatical grand grandchild grandchildren grandeur grandfather grandma grandmother grandpa grandparents
grandson grant grape graphic grapple gras grasp grassy grateful gratefully gratified gratitude grave gravel
gravitational gravity gravy graze grease greasy great greater greatest greatly greed green greenery greenhouse greet
greeter grenade grew grey grid grieve grim grind grinder grindstone grip grist grit grizzly groan grocery gross
grossly grotesque ground group grow grown growth grudge grueling grumble grunt gtee guacamole guarantee guarantor
guaranty guardian guards guardsmen guerilla guerrilla guess guest guidance guide guidebook guidelines guider guilds
guilt guilty guinea guitar guitarist gullible gumball gun gunfire gunman gunmen gunpowder gunshot guss gut guy guz gym
ha habit habitat habitation hack hackles hackneyed had haddock haemorrhage hagiography haha hahahaahh hail hailstorm
hair haircut hairdresser hairstyling hairstylist halal half halfway halibut halls hallway halt hammer hammie hammy
hamper hamster hand handbag handcraft handcuffed handcuffs handful handicap handily handle handsome handsomely handy
hang hangar hangout happen happenstance happier happily happiness happy harass harassment harbor harbour hard hardcore
harder hardest hardliners hardly hardship hardware harem harm harmful harmless harmonize harmony harness harsh harshly
harvest has hashtag hassle haste hasten hastily hat hatch hate hatred haul haunt hav have haven havoc hawkish hay he
head headache headboard headcount header headline headquarters headset headspace healed healing health healthcare
healthier healthy hear heard heart heartbreaking heartbroken heartily heartless heartwarming heat heater heaven
heavily heavy heavyweight heck heckuvalot hectic hedge heebee heed heel hegemonic hehe hehehe height heighten held
helicopter helium hell hellish hello help helpful hence henequen hens her herald herbs herd here hereby herein heresy
herewith hermit hernia hero herpes herself hesitant hesitate hesitation hey heyday hh hi hiatus hibernate hibernation
hidden hide hierarchical hierarchy high higher highest highlight highline highly highrise hight highway hijack
hijacker hike hilarious him himself hinder hindlimb hindsight hinges hint hip hippie hippy hire his hissy historian
historic historical historically historicism history hit hitch hm hmm hoax hobby hock hockey hoist hold holder hole
holiday holy homage home homeland homeless homemade homepage hometown homework homey homicide homo homogeneous
homosexual homosexuality hon honest honestly honesty honey honeydew honeymoon honor honorable honorary honorific
honour honro hoodie hoof hook hookers hookless hooptie hoorah hop hope hopeful hopefully hopeless horizontal
horizontally hormonal horn hornet horrendous horrible horrific horrifying horror horse horseshoe horsetail hose
hospitable hospital hospitality hospitalize hoss host hostage hostess hostile hostility hot hotel hotly hotpot
hotspots hotter hottie hound hour hourly house household housewife how however howl html hub hug huge huh human
humanatarian humane humanistic humanists humanitarian humanity humankind humble humiliate humiliation humility humming
hummus humor humour hundred hundredth hung hunger hungry hunh hunt hurling hurry hurt husband hustle hutch hybrid
hydration hydrocele hydrogen hygiene hype hyperbolic hypocrisy hypothesis hypothetically hysteria hysterical ice
iceberg icing icon iconic icq id idea ideal ideate ideation identical identification identify identity ideological
ideologized ideologue ideology idiot idk idle if ignite ignoramus ignorance ignorant ignore iguana ii iii ilk ill
illegal illegally illusion illustrate illustrator illwill image imaginary imagination imagine immaculately immediate
immediately immense immensely immigeration immigrants immigrate immune immunise immunity impact impair impartial
impasse impatient impatiently impeach impeccable impending impenetrable imperative imperialism imperil implement
implementation implicate implications implicit implies implode impolite import importance important importantly impose
imposingly imposition impossible impress impression impressionist impressive imprint imprison imprisonment improperly
improve improvement impulse in inability inaccurate inactive inadequate inalienable inappropriate inappropriately
inaugural inauguration incandescent incarcerated incarceration incentive inception incessant inch incident incite
incitement inclined include inclusion inclusive incoherent income incompatible incompetence incompetent incomplete
incompletely incomprehensible inconsiderate inconsistency inconvenient incorporate incorrect incorrectly increase
increasingly incredible incredibly incredulity incubating incubation incumbent incur indeed indefinite indefinitely
independence independent independently indescriminately index indicate indication indicator indifferent indigenous
indignity indirect indirectly indiscriminate indiscriminately indispensable individual individualized individually
indivisible indoor induced indulged industrial industrialist industry ineffective inequality inertia inevitable
inevitably inexpensive inexperienced infallible infamous infant infantry infected infection infer inference inferior
inferiority infertility infielder infiltrate infiltration infinite infinity inflame inflammatory inflate inflation
inflict influence influential influx info inform informal informally information informative infrastructure infuse
ingenuity ingredient ingrown inhabit inhabitants inhalable inherent inheritance inhospitable inhuman initial initially
initiate initiation initiative initiator inject injection injure injurious injury injustice ink inland inner innermost
innkeeper innocent innovation innovative innovator inoperable input inquire inquiry inquisitive insane insanely
insanity insatiable inscription insects insecure insensitive inseparable insert inside insider insidious insight
insignia insist insomnia inspect inspection inspector inspire instability install installation instance instant
instantaneously instantly instead instigate instil instinct institution institutional institutionalism institutionally
instruct instruction instructive instructor instrument instrumental instrumentation insufficient insulation insult
insurance insure insurgency insurgent insurrection intact intake integral integrate integration integrity intellect
intellectual intellectually intelligence intelligent intelligibility intend intense intensive intent intention
intentional interact interaction interactive intercept interception interceptor intercompany interconnect intercourse
interest interface interfere interference interim interior interjection intermediary intermediate internal internally
international internationally internship interpersonal interplanetary interplay interpret interpretation interpreter
interquartile interracial interrogate interrogative interrupt interruptions intersect intersection interstellar
intertexts intertwined interval intervene intervention interview interviewer interweave intial intifada intimacy
intimate intimately intimidate into intolerance intoxicating intractable intranet intrigue introduce introduction
introductory introspection intruder intrusion intuition intuitive intuitively invade invasion invasive invent
invention inventor inventory inversion invest investigate investigation investigative investigator investment investor
invitaion invitation invite invoice invoke involve involvement inwards irate irish iron ironic ironically irrational
irreconcilable irrelevant irrespective irrigate irrigation irritation is islamists island islets isolated issue it
itchy item itinerary its itself itty izakaya jab jacket jade jail jalapeno jam jar jargon javascript jaw jealous jeans
jelly jeopardise jeopardize jerk jester jet jewel jewelry jihadi jihadist jitney jitsu jiu job jobsite jog join
joinery joint jointly joke jokingly journal journalism journalist journalistic journey joystick judge judgement
judgment judicial jug juggling jugular juice juicy jumbo jump junction juncture jungle junior junk junkie jurisdiction
jury just justice justification justify juvenile kale kaoshikii karma keen keenly keep kept key keystone keyword kg
khaki kick kid kidnap kidnapper kidney kido kill killer killie kiln kilometers kilometres kimberwick kind kinda
kindergarten kinematics kinesiologist kinetic kinsman kiss kitchen kitten kitty km knee kneel knew knife knit knock
knot know knowingly knowledge knowledgeable known kosa kung lab label labor laborers labour labyrinth lace lack
lackluster lady laffa lag lagoon laid lakefront lamb lame lament lamp land landlocked landlord landmark landmine
landscape landslide lanes language lantern lap lapse laptop large largely larger largest lasciviousness laser lash
last late lately later latest latitude latte latter laudable laugh laughter launch launchers laundry law lawless
lawmaker lawsuit lawyer lax lay layer layman layout lazy lbs lead leader leadership leadoff leaf leafy leak leakage
leaky lean leap learn learner learnt lease leash least leather leave lecture led ledger left leftist leg legacy legal
legalise legalize legally legend legendary legislate legislation legislative legislature legit legitimacy legitimate
leisure lemon lemonade lend length lengthy lens lesion less lessen lesson let lethal lethargy letter lettuce level
leverage lexical lexicographic lexicography lexicon liability libel liberal liberate libertarian liberties libido
license licking lie lieu lieutenant life lifeboat lifeguard lifehood lifelong lifespan lifestyle lifetime lift
ligament light lightbulb lighten lighter lightning like likelihood likely likewise limb limbo lime limelight limestone
limit limitations limitless limp linchpin line lineatus linens liner ling lingering linguist linguistic link lions lip
lipstick liq liquefied liquid liquidation liquor lisp list listen listings listlessness literalist literally literary
literate literature litgation lithograph litigation litter litterbox little liturgical live liver livestock load loan
loathe lobby lobbyist lobster local localist locally locate location lock locker locomotion locomotor locomotory
lodging log logic logical logistical logo lol lone lonely long longer longest longevity longitude longitudinally
longshoreman look lookout loom loop loopy loose loot lope lopsided lose loss lost lot lottery loud loudly loudspeaker
lousy lovable love lovely lover low lower lowest loyal loyalty lube luck lucky lucrative lug luggage lull luminescence
luna lunar lunch luncheon lure lush luv luxurious luxury lying lymphoma lyrics maam machine machinegun machinery macro
mad made magic magical magician magickal magnesium magnet magnetic magnification magnificent magnifying magnitude
maids mail mailer maim main mainland mainly mainstream maintain maintenance maize majestic majeure major majority make
maker makeup male malformed malignant malls mama mammals man manage management manager mandate mandatory mango manhunt
maniac manicure manifest manifold manipulate manipulation mankind manliness manner manoeuvre manor mansion
manslaughter mantra manual manually manufacture manufacturer manuscript many map mar marched mare margin marginal
marginalized maritime marked markedly markers market marketers marketplace marking marks marksman markup marriage
marry marshal martial martyr marvelous marvelously masculinity mash mask masquerade mass massacre massage massive
master masterpieces match matchup mate mater material maternal math mathematical mathematician mathematics matrix
matter mature maximum may maybe mayonnaise mayor me meager meal mean meander meaningful meaningfully meant meantime
meanwhile measurable measure measurements meat meatball mechanic mechanical mechanism medal medalist media medial
median mediate mediation mediator medical medicate medication medicine mediocre meditate meditation medium meek meet
megawatt mein melodramatic melt member membership membrane memo memoir memorable memorial memory men menace
menstruation mental mentally mention mentor menu meowing mercenary merchandise merchant mercury mercy mere merely
merge merger merit mermaid mesh mess message messy met metabolically metabolism metabolome metaethical metal
metaphysical metascience metastasis meteorological meter method methodical methodological methodology meticulous
metrical metropolis metropolitan mexican mezza mh mice microcomputer microcosm micron microphone microscope
microscopic microscopically microtome microwave mid middle midget midmarket midst midterm midwife might mightily
migrant migrate migration mild mildew mildly mile mileage milestone milieu militant militarily militarism militarize
military militia militiaman milk milky mill millet million millionth mimic mimicry min mind mindful mindset mine
mineral mingle mini miniature minicab minimal minimise minimize minimum minimunm minister ministry minor minority
minus minute miraculous mirror mirth misanthropy miscalculation miscellaneous mischief misconception misdirection
miserable misery misfortune misinform misinformation misinterpretation mislay mislead misogyny misrepresent miss
missile mission missive mist mistake mistaken mistakenly mistreat mistreatment mistruth misunderstanding mitigate mix
mixture mm mmbtu mmmm mob mobile mobilisation mobilise mobilization mobilize mode model modem moderate moderator
modern modernity modernization modest modicum modification modify modulate modus moisture moisturizing mold mole moll
mom moment momentous mommy monarch monarchy monastery monastic monetary money monies moniker monitor monk monkey
monocot monotonous monotony monsoon month monthly monument monumental mood moon moorland moors mop moral morale
morality morbidity more morelias moreover moreso morning morph morphological morphology mortal mortar mortification
mosaic mosque mosquito most mostly motel mother motherland motion motionless motivation motive motley moto motor
motorcycle motorist motorway motto mould mount mountain mountainous mountaintop mourn mourner mouse mousey mousse
mouth mouthpiece move moveable movement movie mpg much mud muddy muff mug mujahidin multiethnic multilateral
multiplayer multiple multiplex multiply multipolar multisite multitude mum mumbo municipal municipalities munition
murder murderer murderous muscle musculature museums mush music musical musician musk mussels must muster mutant
mutation mutilating mutilation mutiny mutt mutual mutually my myself mysterious mysteriously mystery mystical
mysticism myth mythical na nab nail naive naivety naked name namely nano napkin narrative narrator narrow narrowly
nasty nation national nationalism nationalist nationality nationally nationwide native natural naturalism naturalist
naturalistic naturally nature nausea nauseous naval navigation navy near nearby nearest nearly neat neatly necessarily
necessary necessitate necessity neck need needlework negative neglect negotiate negotiation negotiator neighbor
neighborhood neighborly neighbourhood neighbouring neighbourly neighbours neither neo neoconservative neoformalism
neologism neon neonatal nephew nerd nerf nerve nervous nessasary nest net network neuro neurological neurology
neuroscience neuter neutral never new newborn newer newest newfound newly newsgroup newsletter newsman newspaper next
nibble nice nicely nicer nicest niche nickname nicks night nightclub nightlife nightly nightmare nigiri nine nineteen
nineteenth ninety ninth no noble nobody nod node noise noiseless noisy nomenclature nominate nomination non
nonconventional nondescript none nonenforcement nonessential nonetheless nonexistent nonjudgmental nonmaterial
nonpartisan nonsense nonsensical nonviolent noon nope nor norm normal normality normall normally normative northbound
northeastern northern northward northwest nose nostrils not notable notably notch note notebook notepad nothing notice
noticeable noticeably notification notify notion notional notoriously noun nourishing novel novelist novelty now
nowadays nowhere nt nuanced nuclear nudes nudging number numerical numero numerous nun nurse nursery nurture nutrient
nutritional oak oath obedience obesity obey object objection objective objectively objectivity obligated obligation
oblige oblivious obscure observable observation observe observer obsess obsession obsidian obstacle obstruction obtain
obtuse obvious obviously occasion occasional occasionally occupancy occupation occupied occur occurrence ocean odd of
off offend offense offensive offer office officer official officially officiate offline offset offshore offsite
offspring often oh ohh oil oilfield oily ok okay old older oldest ole olfactory ominous omission omit omnibus
omnipotent on onboard once one onerous onesie ongoing onions online only onpeak onshore onslaught onto ontogeny
onwards op open opener openly operandi operate operation operational operative operator opinion opossums opponent
opportune opportunity oppose opposite opposition oppositon oppress oppressive ops opt optical optimal optimistic
optimization optimize optinal option optionality or orally orange orbit orchestra orchestral orchestrate ordeal order
orderly ordinarily ordinary oregano organic organisation organise organism organization organizational organize
orientation oriented origami origin original originality originally originate origination ornament orphan orthodontist
orthographic ostensibly other otherwise ought ounce our ourselves oust ouster out outage outbid outbreak outcast
outcome outcry outdated outdo outdoor outer outfielder outfit outgrow outgrowth outlandish outlet outlier outline
outlook outnumber outpost output outrageously outreach outright outro outside outskirts outstanding outward outweigh
oval oven over overage overall overarching overbearing overcast overcharge overcome overcooked overcrowded overdose
overdue overflow overland overlap overload overlook overly overnight overpriced override overrun overseas oversee
overstay overtake overthrow overtime overtures overturn overview overwhelm overwhelmingly owe own owner ownership
ozone ozs pace pacify pack package packer pact pad paedophilia pagan page pager paid pain painful painless paint
painter pair palate palatial pale palette pamphlet pan pancake pancreatitis pandemic panel panic panko panorama pants
pao paper paperweight paperwork par parachute parade paradigm paradise paradox paradoxically paragraph parakeet
paralegal parallel parameters paramilitary paramount paranoid paranormal paraphernalia parasite paratexts pardon
parent parental parentheses parenthetically pariah park parley parliament parliamentary parochial parody parole parrot
part partake partial partially participant participate participation participatory particle particular particularly
parties partition partly partner partnership pass passage passcode passenger passion passionate passive passively
passport password past pasta paste pastor pasture pat patent patently paternal path pathalias patience patient
patriotic patrol patroless patron patronage pattern pause paved paw pawn pay payable payer payment payoff payout pdf
pea peace peaceful peacefully peacekeepers peacekeeping peacetime peak peanut peasant pebble pectoral pedagogical
pedal pedantry pederasty pedestal pedestrian pediatric pediatrician pedicure pee peer pekin pelham pelvic pen penalty
penance pencil pending pendulum penetrate penetration peninsula penitentiary penne penny penultimate people pepper
pepperoni peppery per perceive percent percentage percentile perception perfect perfection perfectionist perfectly
perform performance performers perfume perhaps peril period periodically periodizing perish perishable peritonitis
perks permanent permanently permeate permissible permission permissive permit peroxide perp perpendicular perpetrate
perpetrator perpetual persecute persecution perseverance persevere persistence persistent persistently person
personable personal personality personalized personally personnel perspective perspiration persuade persuasion
persuasive persue pertinent perturbation perv pesky pester pesto pet petard petition petrol petroleum petshoppe petty
pewter ph phantom pharmaceutical pharmacy phase phenological phenomenal phenomenon phenophases phenotypic philosopher
philosophical philosophy phlox pho phobia phone phoney phonne phonology photo photograph photographer photographic
photography photojournalism phrase phylogenetic physical physically physician physicist physics physiology pic pick
picket pickup picky picnic picture picturesque pie piece pierce pig pigeon pigmy pile pilgrimage pilgrims pill pillar
pillow pilot pimple pin pink pinkie pinky pint pioneer pipe pipefitters pipeline pipette pit pitch pitcher pity
pivotal pixel pizza pl placate place placement plague plain plaintiff plan plane planeloads planet plant plaster
plastic plat plate plateau platform platter play player playfully plead pleadings pleasant pleasantly please pleasure
pledge plenty plight plot plotter plover pls plug plum plumber plummet plunder plunge plural pluralism pluralist
pluralistic plurality plus plywood pm poach pocket podium poem poetic poetry poignant point pointless poison poker
polar polarization pole police policeman policemen policy policymaking polish polite politely political politically
politician politics poll pollutant polluter polluting pollution polo polution polygamous polytheism polytheistic
ponder pony pool poop poor poorly pop popcorn popular popularity popularize popularly populate population populist
populous pork port portable portal portion portrait portray portrayal pose position positive positively possess
possession possibility possible possibly post postacetabular postage postal postcards postdigital postdoctoral poster
posterior posterity posthumously postpone postponement postseason postural posture pot potable potato potent potential
potentiality potentially potpourri pottery potty pouch pound pour poverty powder power powerful powerhead practical
practically practice practise pragmatic praise pray prayer prayerful prayerfully pre preach preacher precaution
precede precedent precious precipitation precise precisely precision predator predatory predecessors predestination
predict predictable prediction predictors predisposition predominantly prefer preferable preferably preference
pregnancy pregnant preliminary prelude premature prematurely premise premium preorder preparation prepare prepayment
preposterous prequel prerogative preschool prescribe prescriptive presence present presentation presenter presently
preservation preservatives preserve preside presidential press pressure prestige prestigious presumably presume
pretend pretense pretext pretty pretzel prevail prevalence prevalent prevenient prevent prevention preventive preview
previous previously prey price pricey prickly pricy pride prideful priest primarily primary prime primitive principal
principally principle print prior prioritised priority prison prisoner privacy private privately privatise privilege
prizes probability probable probably probation probe problem problematic procedural procedure proceed process
processor proclaim procure produce producer product production productive productivity profession professional
professionalism professionally professors proficiency proficient profile profit profitable profound profoundly
profundity prognosis program programme programmer progress progression progressive progressively prohibit prohibition
project proliferate proliferation prolific prolong prominence prominent promise promote promotion promotional prompt
promptly promulgate pronoun pronounced pronunciation proof prop propaganda propane propel propensity proper properly
property proponent proportion proposal propose proprietary pros prosecute prosecution prosecutor prospect prospective
prosperity prosperous prostitute protect protection protective protein protest protester prototype proud proudly prove
proven proverbial provide provider provinces provincial provision provisional proviso provocation provocative provoke
prowess proximity prudent prudish prune pry ps pseudonym psu psychedelic psychic psychoanalysis psycholical
psychological psychologist psychology psychotherapist pub public publication publicity publicly publish publisher
pucker puff puke pull pullback pullers pulse pump pumpkin pun punch punctual punctuation punish punishment punk pup
pupil puppet puppy purchase pure purely purgatory purge purple purportedly purpose purposefully purposely purse
pursuant pursue pursuit push pushy put pyramid pyrimidal python quad quake qualifications qualify qualitative quality
quantitative quantitatively quantity quarrel quarter quarterly quartile quasi que quell query queso quest question
questionable queue quick quicker quickly quiet quietly quilling quip quit quite quitter quixotic quiz quo quote rabbi
rabbit rabble rabid race racial racism racking radar radiantly radiation radiative radical radio radiometer radiometry
radius ragamuffin rage ragga raid rail railroad railway rain rainbow rainy raise raiser rakau rally ram rambunctious
ramifications ramp rampant rampart ramshackle ran ranch ranchers random randomly rang range rangoon rank ransack
ransom rap rape rapid rapidly rare rarely rat ratchet rate ratepayer rather ratify ration rational rationale
rationalise rationally rattling ratty rave raw rays razor re reach reachable react reaction reactionary reactor read
reader readership ready reaffirm reaffirmation real realisation realise realism realist realistic reality realization
realize really realm reap reapply reappropriation rear reason reasonable reasonably reassignment reassurance reassure
reball rebel rebellion rebirth reborn rebuff rebuild rebut recalculation recall recap receipt receive receiver recent
recently reception receptionist receptive recession recessive recheck recipe recipient reciprocate recitation recite
reckless reckon reclusive recognise recognition recognizable recognize recoil recommend recommendation reconcilable
reconcile reconciliation reconfirm reconnaissance reconsider reconstruct reconstruction reconvene record recorder
recount recover recovery recreate recreation recreational recruit recruitment rectangle rectify recuperate recur
recurrent recycling red redeem redefine redesigning redirect rediscover redlined redownload reduce reduction redundant
reef reestablish refer referee reference referendum referral refine refinement refinery reflect reflection reflective
reflector refold reformer reforms refreshment refrigerator refuge refugee refund refurb refuse refute regain regalia
regard regardless regenerate regime regimen region regional regionally register registration regress regret
regrettable regroup regular regularly regulate regulation regulatory rehabilitate rehearing reign reimbursable
reimbursed rein reinforce reinforcement reinstate reintroduced reintroduction reiterate reiteration reject rejection
rejoice rejuvenate rekindle relapse relate relation relationship relative relatively relativism relativist relativity
relax relaxation relay release relent relentless relevance relevant reliability reliable reliance relief relieve
religion religious religiously relocate reluctance reluctant reluctantly rely remain remainder remake remark
remarkable remarkably remedies remember remilitarization remind reminder remission remit remnant remodel remote
remotely removal remove renal render renegade renege renegotiation renew renewable renewal renovation renowned rent
rental reopen reorg reorganization rep repair reparcelling repatriate repatriation repay repeal repeat repeatable
repeatedly repel repent repercussions repetition repition replace replacement replica replicate replication reply
report reportedly reporter repository represent representation representationalism representative repress repression
repressive reprimand reprisal reproduce reproducibility reproduction reproductive reptile repulsive reputable
reputation request require requirement reread reschedule rescind rescue research researchers resell resemblance
resembles resent reservation reserve reservoir reshape reside residence residency resident residential residual resign
resignation resilience resist resistance resolution resolve resort resounding resource respect respectable respectful
respectfully respective respectively respond response responsibility responsible responsive rest restaurant
restaurateur restful restfully restoration restore restrain restraint restrict restrictions resubstantiation result
resultant resume resumption resupply resurrect retail retailers retain retake retaliate retaliation retardation
retarded retell retention retire retirement retract retraction retreat retrial retrieval retrieve retroactive
retrospect return reunify reunite reuse revalue reveal revenge revenue reverence reverent reversal reverse review
reviewer revise revision revisit revitalization revival revive revocation revoke revolt revolution revolutionary
revolves reward rewind rewrite rhetorical rhythm rhythmically ribbon rich richest rid ridden riddled ride rideable
rider ridiculous rifle rift rigged right righteousness rightfully rightist righty rigid rigor rigorous ring ringleader
rinsed rip ripe rise risk riso risotto ritual rival rivalry rnb roaches road roadside roadway roam roar roast rob
robber robe robot robotics robust rock rocket rodents rogue role roll rollbacks rom romaine romance romantic roof room
roomful roommate roosters root rope rose rosette rosy rot rotation rotten rough roughened roughhouse roughly round
roundtable rout route routine routinely row royal royalist royally rub rubber rubbish rubble rude rudely rug ruin rule
ruler rum rumble ruminate rumor run runaround runflat runner runway rural rush rust ruthless saber sabotage saccades
sack sacred sacrifice sacristy sad saddle sadistic sadistically sadly safe safeguard safer safety sag saga said sail
saithe sake salad salary salatim sale salesman salespeople salesperson salinity salmon salon salsa saltiness salty
salute salvage salvation same sample sampler sanction sanctuary sand sandwich sanitise saplings sarcastically sashimi
sat satanic satay sate satellite satire satirical satisfaction satisfactory satisfy sauce save saviour saw say scale
scallop scam scammer scan scandal scant scare scarf scary scatter scenario scene scenery scenic scenicly scent
schedule scheduler scheme schizophrenic scholar scholarly scholarship scholastic school schoolboy schtick sci science
scientific scientist scissors scoff scold scoop scope score scoreboard scorn scramble scrap scrape scratch scratchy
scream screem screen screenwriter screw scriptural scroll scrub scruff scrummy scrumptious scrutiny sculpting
sculpture sea seafood seal search season seasonal seasonally seat secession secessionist secluded seclusion second
secondary secret secretaries secretive secretly sect sectarian section sector secular secularist secure securely
security see seed seek seeker seem seemingly seen segment segregation seize seizure seldom select selection selective
self selfie sell seller semantic semester semi semiautomatic semicolon semifreddo seminal senatorial send sender
senior sensation sensational sense senseless senselessly sensitive sensitivity sensor sensory sent sentence sentiment
separate separately separation separatist seperate sequence sequential serenely sergeant series serious seriously
serpent servant serve server service sesame session set setback setoff settle settlement settler setup seven seventeen
seventh seventy several severe severely severly sewage sex sexual sexually shade shadow shaft shake shaken shaky shall
shallow sham shame shameful shampoo shape share shark sharp shatter shave she shed sheep sheer sheesh sheet sheik
shelf shell shelter shelve shift shine ship shipment shippers shipyard shirt shish shit shitty shock shoddy shoe shoer
sholder shoot shop shore short shorten shorter shortest shortly shortstop shot shotgun should shoulder shout shovel
show showcase showdown shower showgirl shown showroom shrapnel shrewd shrill shrimp shrink shrug shun shura shut
shuttle shy sic sick sickly side sidewalk siege siesta sigh sight sightseeing sign signage signal signatory signature
significance significant significantly signoff silence silent silently silicone silk silkie silver silverware similar
similarities simple simpler simplicity simplified simplistically simply simulate simulation simultaneous
simultaneously sin since sincerely sing single singular singularity sink sinnel sinus sirloin sisal sister sit sitcom
site situated situation six sixteen sixteenth sixth sixty size skater skeleton skeptical sketch sketchy ski skill
skimmer skin skincare skip skirmish skirts skittish sky skylight skyline skyrocketing skytrain slack slam slang slant
slap slash slaughter slave slavery slay sled sleep sleepy sleeve sleeveless slept slice slick slide slight slightly
slimy slip slit sliver slobber slope slot slow slowly slum slumber smail small smaller smallest smart smartphone smash
smell smile smirk smoke smokers smooth smoothly smorgasbord smug smuggle smuggler snack snaffle snake snap snappy
snapshot sneak sneeze snipe snivel snooty snorkeling snow snowboard snowshoe snowstorm snub so soak soap soar sob
sobriquet soccer sociable social socialism socialization socialize socially societal society sociologist sociology
soda sodium sofa soft soften softener software soil solar sold soldier sole solely solemn solemnity solicit solicitous
solid solidarity solitude solo solution solve sombre some somebody someday somehow someone someplace something
sometime somewhat somewhere sommelier son song songwriter sonnet sonny sonus soon sooner soothing sophisticated
sophomore sore sorghum sorority sorrowstricken sorrrow sorry sort sought soul soulless sound soups sour source
southeast southeastern southern southward southwestern sovereign sovereignty sow soybean sp spa space spacecraft
spacefaring spaceflight spacetime spacious spaciously spadework spaghetti span spare spark spartan spatial spawn spay
speadsheet speak speaker special specialist specialized specialty species specific specifically specifications specify
specimen spectacular spectrophotometer spectrum speculation speculator speech speed spel spell spend spent spice spicy
spiel spike spill spin spinach spinal spine spinoff spiral spirit spiritual spirituality spit spite splash splendour
splish split splitter spoil spoilage spoke spoken spokesman spokesmen spokesperson spokeswoman sponge sponsor
sponsorship spooky spoon sporadic sporadically spore sports spot spotlight spray spread spreadsheet spree spring
spruce spur spurn spurt spy sq squadrons squander square squarely squash squeaky squeeze squirm squish stabbed
stabilise stability stabilization stabilize stable stadium staff stage staggering stain stair staircase stalemate
stall stamina stamp stampede stand standard standpoint stanza staple star starchy stardom stare start starter
startling startup starvation starve state stategy statehood stateless stately statement statewide static station
stationery statistic statistical statistically statue statuette stature status staunch stay steadfast steadily steady
steak steal steam steel steep steer stellar stem stenosis step stereo stereotype sterile sternly steward stick sticker
stifle stil still stilted stimulate stimuli sting stink stint stipend stipulation stir stock stolen stomach stone
stonework stony stood stooge stop storage store storefront storm storme stormy story storyworld stove straight
straightened straightforward strain strand strange stranger strangle strap strategic strategy stratosphere straw
strawberry stray streak stream streamside streets strength strengthen strenuous stress stressful stretch stretchy
stricken strict strictly stride strife strike strikingly string strip stripe strippers strive stroke stroll strong
stronger strongest stronghold strongly struck structural structurally structure struggle strut stub stubborn stuck
student studio study studymate stuff stumble stunk stunning stupid stupidity sturdy style styler stylist stylistic
styrofoam sub subcontinent subdue subject subjective sublime submarine submerged submersion submicron submission
submit subpar subparagraph subpoenas subscribe subscribers subsection subsequent subsequently subside subsidiary
substance substantial substantially substantiation substantive substituted substrate subsume subterfuge subtle
subtlety subtract suburb suburban subversion subversive subway succeed success successful successfully succession
successive successively successor succinctly succint succintly succulent such suck sudden suddenly sue suffer suffice
sufficient sufficiently suffix suffocate sugar suggest suggestion suicide suit suitable suitcase suite sulfur
sulphuric sum summarily summarized summary summer summertime summit summon sumo sump sunbathing sunglasses sunlight
sunny sunrise sunroom sunscreen sunset sunshield super superb superbly superficial superhero superior superiority
supermarkets superpower supersonic supervision supervisor supplement supplier supply support supporter supportive
suppose supposedly supposition suppress suppressive supremacy suprematist supreme sure surely surface surfing surge
surgeon surgery surgical surgically surname surpass surplus surprise surprisingly surrender surround surveillance
survey survival survive survivor suspect suspend suspense suspension suspicion suspicious sussex sustain sustainable
sustenance swap swatch swear sweat sweater sweatshirts sweep sweeper sweet sweety swell swelter swept swiftly swim
swing switch swollen sworn symbol symbolic symbolism symbolizes symmetry sympathetic sympathize sympathizer sympathy
symptom symptomatic synch syntactic syntax synthesis synthetic system systematic systemic ta table tabletop tablets
tabs tackle tacky tacos tactic tactical tag tail tailor take taken takeover talent talk talkie talkshow tall taller
tame tandem tangible tanins tank tanker tanning tap tape target tariff tarpaulin tart task taste tasteful tasteless
tasty tattoo taught taut tavern tax taxi tea teach teacher team teammate tear tearful tease tech technical technically
technician technique technological technology tee teenage teenager teeth tel tele telegram telegraphic telephone
telephony telescope televise television tell temp temper temperance temperate temperature temple temporal temporarily
temporary temptations tempting tempura ten tend tendency tendons tennis tension tent tentative tenth tenure term
terminate termination terrain terrible terribly terrific terrifying territorial territory terror terrorise terrorism
terrorist terrorize test testament testify testimony testosterone text textbook textile texture than thank thankful
thankfully that thawed the theater theatre theatrical theft their them thematic thematically theme themselves then
theocratic theologian theological theology theoretical theoretically theory therapist therapy there thereafter thereby
therefore thermal thermometer theropod these thesis theta they thick thief thievery thieves thigh thin thing thingy
think thinset thir third thirst thirty this thorny thorough thoroughly those though thought thousand thread threat
threaten three threshold threw thrifty thrilled thriller thrive throat through throughout throw thrown thru thrust
thumb thus thwart thx thy thyroid tibia tick ticket tidbit tide tie tied tight tighten tile till tilt timber time
timeframe timely timer timetable timid tin tiny tip tire tissue titer title tks to toast today toddler toe toenail
tofu together toil toilet told tolerable tolerance tolerant tolerate toll tomb tombstone tome tommorow tomorrow ton
tone tongue tonight tonnage tonne too took tool tooth toothache top topic topical topline topographic topological
topple torch torpedo torsional torso tortilla torture toss total totalitarian totally totes touch tough toughen tour
tourism tourist touristic touristy tournament tout tow toward towel towering town townhouse toxic toy trace traceable
track trackless tract tractor trade trademark trader tradition traditional traditionally traffic traffickers
trafficking tragedy tragic tragically trail trailer trailhead trailor train trainable trainer trait traitor traitress
trajectory trampled tranquilize tranquillity transact transaction transactional transcend transcendence transcendent
transcriptome transfer transferability transferable transform transformation transformational transformative transit
transition transitional translate translation translator transmedia transmission transmit transparency transparent
transport transportation trap trash trashy trauma travel traveler travellers tray tread treasure treasurer treat
treatise treatment treaty tree trek tremble tremendous trend trendy triage trial triangular tribal tribe tribunal
trick trickle tricky tried tries trifurcation trigger trillion trim trimester trimmer trinity trios trip tripartite
triple triumph trivial triviality troop trooper tropical trot trotters trouble troublesome troupe trousers trove truce
truck true truly trust trustee trusty truth try tryst tsunami tube tuberculosis tuck tug tumble tumor tuna tundra
tuning tunnel turkistan turmoil turn turnout turnover turtle tussock tutorial tv tweet twelve twentieth twenty twice
twilight twin twist two ty type typical typically typo typology ugly uh uhh uhm uin ulterior ultimate ultimately ultra
um umbilical umbrella unable unacceptable unaffected unambiguously unanimously unanticipated unapologetic unarguable
unarmed unavailable unavoidable unaware unbearable unbeatable unbeaten unbelievable uncertain uncertainty uncle
unclear uncommitted uncommon unconnected unconscious unconsciously uncontaminated uncontrolled uncover uncredited
uncrowded uncultured uncut undecided undeclared undeniable under underage underestimate undergo undergraduate
underground underlying undermine underneath undernourishment underscore undersized understaffing understand
understandable understandably understood undertake undertaken underway underwrite undesirable undiscovered undisputed
undo undocking undoubtedly unearth uneasiness uneasy uneducated unemployable unemployed unemployment unending unequal
unequipped uneven unexercised unexpected unexpectedly unexplored unfair unfaithful unfamiliar unfavorable unfavourable
unfinished unforgivable unfortunate unfortunately unfreeze unfriendly unfunny unhappily unhappy unhealthy unheard
unheeded unhunh uni unidentified uniform uniformity unify unilateral unilevel unimpeded unimportant uninhabited
uninspired uninsured uninteresting uninterrupted unique uniquely unit unitary unite unity universal universally
universe universities unjustified unknowledgeable unknown unlawful unleash unless unlike unlikely unlimited unload
unmanned unmarried unmistakable unmolested unnamed unnatural unnecessary unobstructed unofficial unorganized
unorthodox unpaid unpalatable unparalleled unpleasant unpleasantly unpopular unprecedented unpredictable unpretentious
unpriced unprocessed unprofessional unprofessionalism unproven unquestionably unreachable unrealistic unrelated
unreliable unresolved unresponsive unrest unrestrained unruly unscreened unset unsettling unsociable unsolved
unspeakably unspecified unspoken unstable unsteady unsuccessful unsure unsurprising untalented untamed unthinkable
until unto untouchable untouched untrained untreated unturned unused unusual unveil unwanted unweaponized
unwillingness unwind unwitting unwittingly unwooded unworthy unwrap up upbringing upcoming update updo upgrade
upheaval uphill uphold upland upload upon upper uppercasing upright uprising uproot ups upscale upset upstage upstairs
upwards ur urban urethra urge urgent urgently urinals urinary urination urine url us usage use useability used useful
useless user usher using usual usually utensils uterine utilise utilitarianism utility utilization utilize utter
utterance utterly vacancy vacation vaccinate vaccine vacuous vacuum vague vaguely vain valet valiant valid validate
validity valuable valuation value valve vandalise vanilla vanish vans vapor variability variable variant variation
varietal variety various vary vast vastly vaunted veg vegan vegetable vegetarian vegetation veggie vehemently vehicle
velocity venality vendor vent ventilation ventilator venture venue verb verbally verdict verge verification verify
veritable versa version versus vertical verticalization vertically very vessel vested vests vet veteran veterinarian
veto vexation via viability viable vial vibe vibrant vicious victim victory video videoconference videotape view
viewer viewership viewpoints vigilant vigorously village vindication vinegar vintage violate violation violence
violent violently viral virile virility virtual virtually virtue virtuoso virtuous virulent virus visa visibility
visible vision visit visitor visual visualization visually vital vitamin vivid vlog vlogger vocal vocalist vodka voice
voicemail void volatilities volcanic volcano volley vols volume voluntarily voluntary volunteer vomit vote voters vow
vs vulnerability vulnerable wading waffle wag wage wager wagon wai waist wait waiter waitress waitstaff waiver wake
walk walkie walkway wall wallet wan wand wander wang want war ward warehouse warfare warhead warlord warm warmer
warmly warmonger warmth warn warp warplane warrant warranty warrior warship wartime wary was wash washer wasp waste
watch watchful water waterfall waterfront waterproof watery wave wavenumber wavy wax way we weak weaken weakest wealth
wealthy weapon weaponize wear weather weave web webcomic webpage website wedding wee weeds week weekday weekend weekly
weep weigh weight weird welcome welfare well went were western wet whack whale wharf what whatever whatnot whatsoever
wheat wheel wheelchair when whenever where whereabouts whereas wherein wherever whether which while whilst whim whip
whir whistle whistleblowing white whiteboard whitish whittle who whoa whoever whole wholeheartedly wholesale wholesome
wholly whom whomever whoopsie whose why wide widely wider widespread width wield wife wig wight wiki wild wildland
wildlife wildly wile will willingly willow wilt win wind windfall window windsurf windy wine winery wing winger wink
winker winner winter wintertime wipe wire wireless wisdom wise wish wit witch with withdraw withdrawal withdrawn
withdrew withhold within without withstand wives wo wobblers woke wolf wolves woman womanish womanizer women won
wonder wonderful wonderfully wood wooden woodland word wordlessly wordy work workable worker workforce workmanship
workout workplace worksheet workshops world worldly worldwide worms worn worry worse worsen worship worshippers worst
worth worthless worthwhile worthy would wound wow wrap wrath wreck wrestle wrinkles write writer written wrong wrote
xferring xray ya yam yarn ye yea yeaa yeah year yearly yell yellow yep yes yesterday yet yield yoga yogurt yoke you
young younger youngest youngster your yourself yourselves youth youthful yr yrs yucky zealot zebra zero zinc zip
zither zodiac zombie zone zoo zoom zouk
`
