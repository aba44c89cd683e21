/** A text, then every attribution in it: source | cue | content fragments joined by … | what else is to hold. */
export type Case = readonly [text: string, ...expected: string[]]

export const said: readonly Case[] = [
  ['Reyl said the road was open.', 'Reyl | said | the road was open'],
  ['Reyl said that the road was open.', 'Reyl | said | the road was open'],
  ['Reyl said Monday the road was open.', 'Reyl | said | the road was open'],
  [
    'Marovian officials said on Monday that 14 people were killed.',
    'Marovian officials | said | 14 people were killed',
  ],
  [
    'Some 600 people died, according to the Halm clinic but the real number is higher.',
    'the Halm clinic | according to | Some 600 people died',
  ],
  ['Police today claimed that the road was open.', 'Police | claimed | the road was open'],
  ['The army has repeatedly said that it is ready.', 'The army | has repeatedly said | it is ready'],
  ['The road was open, Reyl said.', 'Reyl | said | The road was open'],
  ['The road, Reyl said, was open.', 'Reyl | said | The road … was open'],
  ['“The road is open,” Reyl said.', 'Reyl | said | The road is open | direct'],
  ['"The road is open," Reyl said.', 'Reyl | said | The road is open | direct'],
  ['“The road is open,” said Reyl, the interior minister.', 'Reyl, the interior minister | said | The road is open'],
  ['“The road,” Reyl said, “is open.”', 'Reyl | said | The road … is open'],
  ['“It is open,” Reyl said. “We swept it.”', 'Reyl | said | It is open … We swept it'],
  ['Reyl said: “The road is open.”', 'Reyl | said | The road is open'],
  ['Reyl said the road was “wide open” to all.', 'Reyl | said | the road was “wide open” to all | mixed'],
  ['“Why now?” Reyl asked.', 'Reyl | asked | Why now?'],
  [
    'The two were “mother and daughter”, a nurse at the clinic said.',
    'a nurse at the clinic | said | The two were “mother and daughter”',
  ],
  ['Reyl, who was in Halm, said the road was open.', 'Reyl, who was in Halm | said | the road was open'],
  ['Speaking in Halm, Reyl said the road was open.', 'Reyl | said | the road was open'],
  [
    'Reyl (Velin), a member of the council, said the road was open.',
    'Reyl (Velin), a member of the council | said | the road was open',
  ],
  [
    'A man who asked not to be named said the road was open.',
    'A man who asked not to be named | said | the road was open',
  ],
  [
    "A doctor at the town's only clinic, who spoke by phone, said the road was open.",
    "A doctor at the town's only clinic, who spoke by phone | said | the road was open",
  ],
  ['Velk told the court her client was innocent.', 'Velk | told | her client was innocent | to the court'],
  ['Reyl, the minister, on Friday said the road was open.', 'Reyl, the minister | said | the road was open'],
  ['It said only that the road was open.', 'It | said | the road was open'],
  ['Asked about the road, Reyl said: “It is open.”', '| Asked | the road | act', 'Reyl | said | It is open'],
  ["``It is open,'' Reyl said.", 'Reyl | said | It is open'],
  ['When the army asked for the road, Reyl said it was open.', 'Reyl | said | it was open'],
  ['TESSARY, Marovia, March 4 (MPA) - The road was open, Reyl said.', 'Reyl | said | The road was open'],
  ['Reyl told reporters in Velin that the road was open.', 'Reyl | told | the road was open | to reporters'],
  [
    'The two walked free, a witness told Al Jazeera.',
    'a witness | told | The two walked free | to Al Jazeera | chain Al Jazeera > a witness',
  ],
  ['Reyl said in a statement that the road was open.', 'Reyl | said | the road was open | channel statement'],
  [
    'Reyl said the road was open, adding that it had been swept.',
    'Reyl | said | the road was open',
    'Reyl | adding | it had been swept',
  ],
  [
    'Reyl said the road was open and added that it was safe.',
    'Reyl | said | the road was open',
    'Reyl | added | it was safe',
  ],
  [
    'Reyl said the road was open, but the Front said it was mined.',
    'Reyl | said | the road was open',
    'the Front | said | it was mined',
  ],
]

export const relayed: readonly Case[] = [
  ['According to the council, 2,000 people have fled.', 'the council | According to | 2,000 people have fled'],
  [
    'About 2,000 people have fled, according to the council.',
    'the council | according to | About 2,000 people have fled',
  ],
  [
    'The two are free, a spokesman confirmed, as per a Reuters report.',
    'a spokesman | confirmed | The two are free | confirms | chain a Reuters report > a spokesman',
  ],
  [
    'Four workers were freed, the Sahl Gazette reported, citing a spokesman for the Front.',
    'a spokesman for the Front | citing | Four workers were freed | chain the Sahl Gazette > a spokesman for the Front',
  ],
  [
    'Reuters quoted an aide as saying the talks were over.',
    'an aide | quoted … as saying | the talks were over | chain Reuters > an aide',
  ],
  [
    'The aide was quoted by Reuters as saying: “It is over.”',
    'The aide | was quoted … as saying | It is over | chain Reuters > The aide',
  ],
  [
    'Two officials said that Oramar had promised to send fuel.',
    'Two officials | said | Oramar had promised to send fuel',
    'Oramar | had promised | to send fuel | promises | chain Two officials > Oramar | inside',
  ],
  ['It was reported that 12 fighters had surrendered.', ' | was reported | 12 fighters had surrendered'],
  ['Earlier, reports said the talks had failed.', 'reports | said | the talks had failed | document'],
  [
    'Qatari media cited a rebel spokesman as saying that a truce was near.',
    'a rebel spokesman | cited … as saying | a truce was near | chain Qatari media > a rebel spokesman',
  ],
  [
    'Two fighters surrendered, a minister said, as reported by the Sahl Gazette.',
    'a minister | said | Two fighters surrendered | chain the Sahl Gazette > a minister',
  ],
  [
    'The crossing would open, a source told Reuters, the Sahl Gazette reported.',
    'a source | told | The crossing would open | chain the Sahl Gazette > Reuters > a source',
  ],
  [
    'The government says the rebels have refused to talk, accusing them of bad faith.',
    'The government | says | the rebels have refused to talk',
    'the rebels | have refused | to talk | attitude | inside',
    'The government | accusing | them of bad faith | accuses',
  ],
  ['Three others were reportedly killed.', ' | reportedly | Three others were reportedly killed'],
  [
    "He rejected the ministry's claim that 14 people were killed.",
    'He | rejected | 14 people were killed | denies | negative',
    'the ministry | claim | 14 people were killed | asserts',
  ],
]

export const stances: readonly Case[] = [
  ['The army denied holding civilians.', 'The army | denied | holding civilians | denies | negative'],
  ['The army denied that it held civilians.', 'The army | denied | it held civilians | denies | negative'],
  [
    'Reyl accused the Front of mining the road.',
    'Reyl | accused | the Front of mining the road | accuses | to the Front',
  ],
  ['She called on the Front to release them.', 'She | called on | the Front to release them | demands | to the Front'],
  ['He vowed to punish them.', 'He | vowed | to punish them | promises'],
  ['The Front threatened to close the road.', 'The Front | threatened | to close the road | threatens'],
  ['The ministry confirmed that two were held.', 'The ministry | confirmed | two were held | confirms'],
  ['Reyl thanked Oramar.', 'Reyl | thanked | Oramar | attitude'],
  [
    'Velk declined to say whether others had died.',
    'Velk | declined to say | whether others had died | act | declines',
  ],
]

/** Texts without any attribution that may become a claim. */
export const silent: readonly string[] = [
  'The group did not respond to a request for comment.',
  'The ministry declined to comment.',
  'Shelling went on, showing no signs of an end.',
  'The report card lay on the table.',
  'Reyl put the cup at the edge of the table.',
  'The army put 200 men at the gate.',
  'Israel declared war on the Strip in response to the attack that it carried out.',
  'Fighters attacked the crossing on Sunday and captured 30 people.',
  'The Gulf state also facilitated the repatriation of four children.',
  'They met on the sidelines of ‘Operation Dawn’, a large attack.',
  'She told him to leave.',
  'Oramar mediated the exchange, the first since November 2022.',
  'The so-called “Free Road” was closed.',
  'A company called Sahl Freight owns the trucks.',
  'No group has claimed responsibility.',
  'The claims office opened at nine.',
  'What he said surprised them.',
  'The families have said little in public.',
  'The government has neither confirmed nor denied this.',
  'The Front rejected a ceasefire.',
  'A form pledging support lay on the table.',
  'Police later released a self-described poet.',
  'An aide requested anonymity to discuss the talks.',
]
