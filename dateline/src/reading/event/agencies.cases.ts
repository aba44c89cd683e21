/** Sentences as news agencies write them, and each event in them; as in events.cases.ts. */
export const toldByAgencies: readonly (readonly [sentence: string, ...events: string[]])[] = [
  [
    'Oramari Police Shoot Dead 3 Suspected Gunmen',
    'killing "Shoot Dead" asserted; actor: Oramari Police; recipient: 3 Suspected Gunmen',
  ],
  [
    'At least 40 villagers were killed and more than 100 injured near Sahl on Sunday.',
    'killing "killed" asserted 2024-06-09; recipient: At least 40 villagers',
    'injury "injured" asserted 2024-06-09; recipient: more than 100',
  ],
  [
    'Two soldiers were killed and five others wounded in Sahl.',
    'killing "killed" asserted; recipient: Two soldiers',
    'injury "wounded" asserted; recipient: five others',
  ],
  [
    'Two soldiers were killed and five injured civilians reached Sahl.',
    'killing "killed" asserted; recipient: Two soldiers',
  ],
  [
    'The hospital was hit by an air strike on Tuesday.',
    'air-strike "air strike" asserted 2024-06-11; recipient: The hospital',
  ],
  [
    'Prime Minister Omar Hadd also held talks with US President Joe Oru in Sahl after the attack on Halm.',
    'talks "held talks" asserted; actor: Prime Minister Omar Hadd; actor: US President Joe Oru; place: Sahl',
    'attack "attack" asserted; recipient: Halm',
  ],
  [
    'The court charged lawmaker Omar Hadd, Colonel Lea Oru and General Abu Yunis with murder.',
    'charge "charged" asserted; actor: The court; recipient: lawmaker Omar Hadd; recipient: Colonel Lea Oru; recipient: General Abu Yunis; subject: murder',
  ],
  ['The rebels announced his capture by the Front.', 'capture "capture" asserted; recipient: his; actor: the Front'],
  [
    'The raid was a response to the arrest of 40 of its members last month.',
    'arrest "arrest" asserted 2024-05; recipient: 40 of its members',
  ],
  [
    'Gunmen stormed a border crossing in the south of Velmar at the weekend.',
    'attack "stormed" asserted [2024-06-08..2024-06-09]; actor: Gunmen; recipient: a border crossing',
  ],
  [
    'The offer follows a phone call on Tuesday between Omar Hadd and his Velmari counterpart, Lea Oru.',
    'call "phone call" asserted 2024-06-11; actor: Omar Hadd; actor: his Velmari counterpart',
  ],
  [
    'A meeting between Omar Hadd and Lea Oru, planned for last week, was called off.',
    'meeting "meeting" negated; actor: Omar Hadd; actor: Lea Oru',
  ],
  [
    'The agreement followed talks in Sahl on Monday between the two ministers.',
    'talks "talks" asserted 2024-06-10; actor: the two ministers',
  ],
  [
    'The fighting has left more than 600 people dead and 5,000 injured.',
    'killing "left" asserted; instrument: The fighting; recipient: more than 600 people',
    'injury "injured" asserted; recipient: 5,000',
  ],
  [
    'Four gunmen were killed in a clash with police in the Sahl district on Tuesday.',
    'killing "killed" asserted 2024-06-11; recipient: Four gunmen; instrument: a clash',
    'clash "clash" asserted 2024-06-11; actor: police',
  ],
  [
    'At least 14 people, including three children, were killed and dozens more wounded when a rocket hit a market in Halm.',
    'killing "killed" asserted; recipient: At least 14 people',
    'injury "wounded" asserted; recipient: dozens; instrument: a rocket',
    'shelling "hit" asserted; instrument: a rocket; recipient: a market',
  ],
  [
    'The hostages were handed over to the Red Cross late on Thursday.',
    'handover "handed over" asserted 2024-06-06; recipient: The hostages; to: the Red Cross',
  ],
  [
    'Two aid workers abducted last month in Sahl were freed on Friday.',
    'capture "abducted" asserted 2024-05; recipient: Two aid workers',
    'release "freed" asserted 2024-06-07; recipient: Two aid workers',
  ],
  [
    'Police found the body of a man kidnapped last week.',
    'capture "kidnapped" asserted [2024-06-03..2024-06-09]; recipient: a man',
  ],
  [
    'The Red Cross said it had facilitated the release and transfer of 24 hostages.',
    'release "facilitated the release" asserted; mediator: it; recipient: 24 hostages',
  ],
  [
    'A powerful explosion ripped through a market in Sahl on Sunday, killing 12 people.',
    'explosion "explosion" asserted 2024-06-09; recipient: a market',
    'killing "killing" asserted 2024-06-09; instrument: A powerful explosion; recipient: 12 people',
  ],
  [
    'Talks between the army and the Front collapsed on Sunday.',
    'talks "Talks" asserted; actor: the army; actor: the Front',
  ],
  [
    'At least five civilians were hurt when shells landed near a school in Sahl.',
    'injury "hurt" asserted; recipient: At least five civilians; instrument: shells',
    'shelling "landed" asserted; instrument: shells; recipient: a school; place: Sahl',
  ],
  [
    'The mediators said that up to 70 hostages could be released.',
    'release "released" hypothetical; recipient: up to 70 hostages',
  ],
  [
    'The Front launched an attack on Sahl on 5 June, resulting in the death of at least 40 people.',
    'attack "launched an attack" asserted 2024-06-05; actor: The Front; recipient: Sahl',
    'killing "death" asserted; recipient: at least 40 people',
  ],
]
