import type { Case } from './attributions.cases.ts'

/** Who passes on whose words, and how they were said: relays, channels, hedges. */
export const passedOn: readonly Case[] = [
  [
    'The airline stopped its flights, Sahl Air said, citing safety concerns.',
    'Sahl Air | said | The airline stopped its flights',
  ],
  [
    'The airline stopped its flights, Sahl Air said, citing a shortage of fuel in Oramar.',
    'Sahl Air | said | The airline stopped its flights',
  ],
  [
    'Four farmers died, Sahl News Agency reported quoting local police.',
    'local police | quoting | Four farmers died | chain Sahl News Agency > local police',
  ],
  [
    'Four farmers died, the Sahl Gazette reported, quoting a spokesman.',
    'a spokesman | quoting | Four farmers died | chain the Sahl Gazette > a spokesman',
  ],
  [
    'The Sahl Gazette reported, citing officials in Velin, that the road was open.',
    'officials in Velin | citing | the road was open | chain The Sahl Gazette > officials in Velin',
  ],
  [
    'Citing two officials, the Sahl Gazette reported that the road was open.',
    'two officials | Citing | the road was open | chain the Sahl Gazette > two officials',
  ],
  [
    'Reuters, citing local media, said 12 people were killed.',
    'local media | citing | 12 people were killed | chain Reuters > local media',
  ],
  ['The mayor in Velin said the road was open.', 'The mayor in Velin | said | the road was open'],
  ['People in the media said the road was open.', 'People in the media | said | the road was open'],
  ['The road was closed, the army in a statement said.', 'the army | said | The road was closed | channel statement'],
  [
    '“We are closed,” said Reyl in an interview with Sahl Radio.',
    'Reyl | said | We are closed | channel interview | direct',
  ],
  ['“We are closed,” Reyl in a post on X said.', 'Reyl | said | We are closed | channel post'],
  ['Two died, according to the army in a statement.', 'the army | according to | Two died | channel statement'],
  [
    'The fighters reportedly demanded a ransom before they would release the boy.',
    ' | reportedly | The fighters reportedly demanded a ransom before they would release the boy',
    'The fighters | reportedly demanded | a ransom before they would release the boy | demands | inside',
  ],
]

/** Who is quoted by whom, what a paper says and who issued it, and words of no one who is named. */
export const quotedBy: readonly Case[] = [
  [
    '“We ran out,” the agency quoted him as saying. “Nothing is left.”',
    'him | quoted … as saying | We ran out … Nothing is left | chain the agency > him | direct',
  ],
  [
    'The drone was shot down, Sahl TV quoted an army source as saying.',
    'an army source | quoted … as saying | The drone was shot down | chain Sahl TV > an army source',
  ],
  [
    '“It was a mistake,” Reyl was quoted as saying by the Velin Herald.',
    'Reyl | was quoted as saying | It was a mistake | chain the Velin Herald > Reyl | direct',
  ],
  ['“The road is open,” the statement read.', 'the statement | read | The road is open | direct'],
  ['The report read: “The road is open.”', 'The report | read | The road is open | direct'],
  [
    'The council has published a report accusing the army of abuses.',
    'The council | has published a report accusing | the army of abuses | accuses | channel report',
  ],
  [
    'The army released a statement late on Monday denying that it had fired.',
    'The army | released a statement late on Monday denying | it had fired | denies | channel statement',
  ],
  ['A statement saying the road was open hung there.', 'A statement | saying | the road was open hung there'],
  ['Three of the captives are feared dead.', '| are feared | Three of the captives … dead | attitude'],
  ['Said Velk, who grew up in Halm, “We were proud.”', 'Velk, who grew up in Halm | Said | We were proud | direct'],
  ['“I know.” Reyl added, “It is safe.”', 'Reyl | added | It is safe'],
  ['“Is it safe?” Reyl asked, “And who knows?”', 'Reyl | asked | Is it safe? … And who knows?'],
  ['But as Velk noted, the road is open.', 'Velk | noted | the road is open'],
  [
    'Reyl said that, according to the army, two men had died.',
    'Reyl | said | according to the army, two men had died',
    'the army | according to | two men had died | chain Reyl > the army | inside',
  ],
  ['According to the Herald: “The road is open.”', 'the Herald | According to | The road is open | direct'],
  ['The Front claims to hold 30 men.', 'The Front | claims | to hold 30 men'],
  ['KANO, Sahl: Gunmen burned a mill, officials said.', 'officials | said | Gunmen burned a mill'],
  [
    '“The hour is up,” Velk of the Halm Command, told AFP.',
    'Velk of the Halm Command | told | The hour is up | to AFP',
  ],
  ['It acted for what it called “humane reasons”.', 'it | called | humane reasons | attitude'],
]

/** Headlines that say who says it, the first line of a report. */
export const headlines: readonly Case[] = [
  ['Reyl: Talks will go on', 'Reyl | : | Talks will go on'],
  ['Reyl: Velk Must Decide If He Wants Another Term.', 'Reyl | : | Velk Must Decide If He Wants Another Term'],
  ['Health ministry: 14 killed in Halm', 'Health ministry | : | 14 killed in Halm'],
  ['Front frees two captives - reports', 'reports | - | Front frees two captives'],
  ['Front frees two captives – health ministry', 'health ministry | – | Front frees two captives'],
  ['Front frees two captives - Sahl Gazette'],
  ['Ransom paid for two captives: report', 'report | : | Ransom paid for two captives'],
  ['Two ways to read it: a guide'],
  ['Velin: Six people died.'],
  ['Road map: Six steps to peace'],
  ['Update: Six people died in Halm'],
]

/** Who is told, and what is told of no one. */
export const toldTo: readonly Case[] = [
  ['Reyl was told by the mayor that he had failed.', 'the mayor | was told | he had failed | to Reyl'],
  ['Guards were told that the mill would close.', '| were told | the mill would close | to Guards'],
  ['Guards were told to leave.'],
  ['It was reported in Velin today that two men were held.', '| was reported | two men were held'],
  [
    'Tomas Velk, the envoy, also suggested the road was open.',
    'Tomas Velk, the envoy | also suggested | the road was open',
  ],
  [
    'Mira Velk, the mayor of Halm, Oramar, said it was bad.',
    'Mira Velk, the mayor of Halm, Oramar | said | it was bad',
  ],
  ['In Velin, the mayor of Halm, Oramar, said it was bad.', 'the mayor of Halm, Oramar | said | it was bad'],
  [
    "Velk assured Reyl that the road was safe, Reyl's spokesman said, according to Interfax.",
    "Reyl's spokesman | said | Velk assured Reyl that the road was safe | chain Interfax > Reyl's spokesman",
    "Velk | assured | the road was safe | chain Interfax > Reyl's spokesman > Velk | inside",
  ],
]

/** Names with a short form or a preposition in them, and quotations that are said already. */
export const named: readonly Case[] = [
  [
    'Six were killed, Sahl Health Organization (SHO) chief Tomas Velk said.',
    'Sahl Health Organization (SHO) chief Tomas Velk | said | Six were killed',
  ],
  ['Doctors Without Borders said the mill was shut.', 'Doctors Without Borders | said | the mill was shut'],
  [
    '“It is still on,” he said, adding he would stay in Halm.',
    'he | said | It is still on | direct',
    'he | adding | he would stay in Halm',
  ],
  [
    'Six were killed, an aide was cited as saying by AFP.',
    'an aide | was cited as saying | Six were killed | statement | chain AFP > an aide',
  ],
  [
    'Sahl Media cited an envoy as revealing the ransom was paid.',
    'an envoy | cited … as revealing | the ransom was paid | chain Sahl Media > an envoy',
  ],
  ['Reyl cited fuel as a reason.', 'Reyl | cited | fuel as a reason | attitude'],
]

/** Carriers that leave what others want, do or are said to plan as it is; who was told before a clause without "that". */
export const carried: readonly Case[] = [
  [
    'Oramari envoys were seeking a deal to free 50 captives, Reuters reported.',
    'Reuters | reported | Oramari envoys were seeking a deal to free 50 captives',
    'Oramari envoys | were seeking | a deal to free 50 captives | attitude | inside',
  ],
  [
    'A shell hit the camp after the army said it would stop, Reuters reported.',
    'Reuters | reported | A shell hit the camp after the army said it would stop',
    'the army | said | it would stop | chain Reuters > the army | inside',
  ],
  [
    'Velk said the landslide destroyed his house, according to Xinhua.',
    'Velk | said | the landslide destroyed his house | chain Xinhua > Velk',
  ],
  [
    'According to a poll conducted for the Associated Press, most villagers want a truce.',
    'a poll conducted for the Associated Press | According to | most villagers want a truce',
    'most villagers | want | a truce | attitude | inside',
  ],
  [
    'Four residents told Reuters gunmen had burned the mill.',
    'Four residents | told | gunmen had burned the mill | to Reuters | chain Reuters > Four residents',
  ],
  [
    'Reyl told the Reuters news agency that the road was open.',
    'Reyl | told | the road was open | to the Reuters news agency',
  ],
  [
    'The talks began in Velin, AFP reports citing state-linked media.',
    'state-linked media | citing | The talks began in Velin | chain AFP > state-linked media',
  ],
  [
    'The Sahl Gazette said the army lost 12 tanks, citing leaked documents.',
    'leaked documents | citing | the army lost 12 tanks | chain The Sahl Gazette > leaked documents',
  ],
]

/** Where what is said ends, and what a report says about it. */
export const ends: readonly Case[] = [
  ['Reyl said a shell hit the camp, killing 14.', 'Reyl | said | a shell hit the camp, killing 14'],
  [
    'The army said it hit a depot, a site used by the Front.',
    'The army | said | it hit a depot, a site used by the Front',
  ],
  [
    'Residents said forces had yet to arrive, contradicting the account of the police.',
    'Residents | said | forces had yet to arrive',
  ],
  [
    'The Front said the army had shelled the camp, something Velmar has denied.',
    'The Front | said | the army had shelled the camp',
    'Velmar | has denied | the army had shelled the camp | denies | negative',
  ],
  [
    'The Front said the army had shelled the camp, a charge that both have denied.',
    'The Front | said | the army had shelled the camp',
    'both | have denied | the army had shelled the camp | denies | negative',
  ],
  ['Velk confirmed the death of two guards on Sunday.', 'Velk | confirmed | the death of two guards on Sunday'],
  [
    'Velk announced the return of a gift to the Sahl council.',
    'Velk | announced | the return of a gift to the Sahl council',
  ],
  ['Velk confirmed the incident to journalists on Sunday.', 'Velk | confirmed | the incident | to journalists'],
  ['Velk confirmed the arrests in a statement on Sunday.', 'Velk | confirmed | the arrests | channel statement'],
  [
    'Two villagers told AP that the toll had risen, and warned it could increase further.',
    'Two villagers | told | the toll had risen | to AP | chain AP > Two villagers',
    'Two villagers | warned | it could increase further | to AP | predicts',
  ],
  [
    'Police confirmed 30 deaths, but the toll is higher, according to residents.',
    'Police | confirmed | 30 deaths',
    'residents | according to | the toll is higher',
  ],
  [
    'Police described the report that two guards were killed as untrue.',
    'Police | described | two guards were killed | denies | negative',
  ],
  ['Reyl described the road as unsafe.', 'Reyl | described | the road as unsafe | asserts'],
  [
    'A resident named Tomas Velk, who confirmed the incident to reporters, said four were killed.',
    'A resident named Tomas Velk, who confirmed the incident to reporters | said | four were killed',
    'who | confirmed | the incident | to reporters | chain A resident named Tomas Velk',
  ],
  [
    'According to a statement, the 12 workers, members of the Sahl Service, were freed.',
    'a statement | According to | the 12 workers, members of the Sahl Service, were freed',
  ],
  ['It was gathered that the men came at night.', ' | was gathered | the men came at night'],
  ['The army confirmed at least three men were captured.', 'The army | confirmed | at least three men were captured'],
  ['Reyl denied between 10 and 20 men were held.', 'Reyl | denied | between 10 and 20 men were held | denies'],
  ['Reyl confirmed at the gate that the road was open.', 'Reyl | confirmed | the road was open'],
  ["Reyl said that Monday's talks failed.", "Reyl | said | Monday's talks failed"],
  ['Reyl said much of the road was open.', 'Reyl | said | much of the road was open'],
  ['Officials put the number of dead at 12.', 'Officials | put | the number of dead at 12'],
]

export const warnings: readonly Case[] = [
  ['The Front warned it would strike Velin.', 'The Front | warned | it would strike Velin | threatens'],
  ['The Front warned it would take weeks.', 'The Front | warned | it would take weeks | predicts'],
  ['The agency warned that people could starve.', 'The agency | warned | people could starve | predicts'],
  ['The agency warned that the road was mined.', 'The agency | warned | the road was mined | asserts'],
  ['Reyl warned of a famine.', 'Reyl | warned of | a famine | predicts'],
  ['“We will strike back,” the Front warned.', 'the Front | warned | We will strike back | threatens | direct'],
  ['“Winter will be hard,” the agency warned.', 'the agency | warned | Winter will be hard | predicts | direct'],
]
