import type { Case } from './attributions.cases.ts'

/** Where what is said, wanted or judged ends, and what stands between a cue and it. */
export const reaches: readonly Case[] = [
  [
    'Halm, Reyl said, made him wonder who was steering the talks.',
    'Reyl | said | Halm … made him wonder who was steering the talks',
  ],
  [
    'Survival, Reyl says, depends on giving readers what they want.',
    'Reyl | says | Survival … depends on giving readers what they want',
  ],
  ['But, said Velk, “I know him.”', 'Velk | said | I know him | direct'],
  [
    'And Reyl, said Velk, who remains a friend, does not forgive.',
    'Velk, who remains a friend | said | And Reyl … does not forgive',
  ],
  ['“Really,” she added when the man laughed.', 'she | added | Really | direct'],
  ['“The road is open,” Reyl said that night.', 'Reyl | said | The road is open | direct'],
  ['“The road is open,” Reyl said on “Morning Velin.”', 'Reyl | said | The road is open | direct'],
  ['Reyl said on “Morning Velin” that the road was open.', 'Reyl | said | the road was open | indirect'],
  ['In Halm, as the crowd left, Reyl said, “The road is open.”', 'Reyl | said | The road is open | direct'],
  ['As Velk told the Velin Herald, the road is open.', 'Velk | told | the road is open | to the Velin Herald'],
  ['The road is open, as Velk put it.'],
  ['“The road is open," Reyl said.', 'Reyl | said | The road is open | direct'],
  [
    'Sources told the Herald, however, that she joined the call.',
    'Sources | told | she joined the call | to the Herald',
  ],
  ['Reyl told voters here Sunday that the road was open.', 'Reyl | told | the road was open'],
  ['Reyl said after a lunch on Tuesday that the road was open.', 'Reyl | said | the road was open'],
  ['Reyl said for the first time that the road was open.', 'Reyl | said | the road was open'],
  [
    'State television said, without citing a source, that the road was open.',
    'State television | said | the road was open',
  ],
  ['Reyl described the report that was leaked.', 'Reyl | described | the report that was leaked'],
  ['The club saw what she said is growing demand for rooms.', 'she | said | is growing demand for rooms'],
  ['What Reyl described as “a grave error” cost three lives.', 'Reyl | described | a grave error'],
  ['Reyl attacked the plan, which failed in the autumn.', 'Reyl | attacked | the plan | attitude'],
  ['Reyl praised Velk, a doctor in Halm.', 'Reyl | praised | Velk | attitude'],
  ['Reyl praised Velk, a doctor, and two nurses.', 'Reyl | praised | Velk, a doctor, and two nurses | attitude'],
  [
    'The Front claimed responsibility for the attack in a statement.',
    'The Front | claimed responsibility for | the attack | statement | channel statement',
  ],
  ["The Front's claim that it had taken 12 men could not be verified.", 'The Front | claim | it had taken 12 men'],
  ['Velk demanded a deal, and Reyl demanded a truce.', 'Velk | demanded | a deal', 'Reyl | demanded | a truce'],
  [
    'Families of the men, many of whom have camped in the square for weeks, demanded a deal.',
    'Families of the men, many of whom have camped in the square for weeks | demanded | a deal',
  ],
  ['Reyl called Wednesday for a truce.', 'Reyl | called Wednesday for | a truce'],
]

/** Wants, judgements, impressions, questions, refusals: recorded, never claims. */
export const thoughts: readonly Case[] = [
  ['Reyl supports the plan.', 'Reyl | supports | the plan | attitude | endorses'],
  ['Villagers love the new road.', 'Villagers | love | the new road | attitude'],
  ['The Front plans to leave Halm.', 'The Front | plans | to leave Halm | attitude | asserts'],
  ['Reyl does not intend to resign.', 'Reyl | does not intend | to resign | attitude | negative'],
  ['Families sought to meet the envoy.', 'Families | sought | to meet the envoy | attitude'],
  ['Velk prefers a short truce.', 'Velk | prefers | a short truce | attitude'],
  ['Reyl spoke out against the plan.', 'Reyl | spoke out against | the plan | attitude'],
  ['Reyl is confident that the road is open.', 'Reyl | is confident | the road is open | attitude'],
  ['Many are wary of the plan.', 'Many | are wary of | the plan | attitude'],
  ['Villagers are not sure the road is open.', 'Villagers | are not sure | the road is open | attitude | negative'],
  ['Reyl has long been critical of the plan.', 'Reyl | has long been critical of | the plan | attitude'],
  ['They are eager to leave.', 'They | are eager | to leave | attitude'],
  ['The road is ready.'],
  ['It is certain that the road is open.'],
  ['The plan is open to change.', 'The plan | is open to | change | attitude'],
  ['The fax appears to have been broken.', '| appears | The fax … to have been broken | attitude'],
  ['It seems that the road is open.', '| seems | the road is open | attitude'],
  ['Reyl appeared in court on Monday.'],
  ['Velk appeared before the judge.'],
  ['Asked whether the road was open, Reyl laughed.', '| Asked | whether the road was open | act | questions'],
  ['Reyl was asked by a reporter why the road was shut.', 'a reporter | was asked | why the road was shut | act'],
  ['Asked on Monday about the road, Reyl said it was open.', '| Asked | the road | act', 'Reyl | said | it was open'],
  ['Reyl was asked to leave.', '| was asked | to leave | act'],
  ['Reyl declined to comment on the report.', 'Reyl | declined | to comment on the report | attitude | declines'],
  ['Reyl declined to say whether the road was open.', 'Reyl | declined to say | whether the road was open | act'],
  ['The council decided to shut the road.', 'The council | decided | to shut the road | act'],
]

/** What looks like one of these and is no claim. */
export const unsaid: readonly string[] = [
  'No group has claimed responsibility for the attack.',
  'Nobody said that the road was open.',
  'The blast claimed three lives.',
  'The conflict has already claimed tens of thousands of lives and displaced millions.',
  'Reyl supports the plan.',
  'Asked about the road, Reyl laughed.',
  'The army plans to attack Halm.',
  'Villagers are afraid that the shelling will go on.',
  'The bridge appears to have been hit.',
  'Reyl declined an interview.',
  'Gunmen attacked a village for three days.',
  'Velk read the letter twice.',
  'Reports that reached the council lay on the table.',
  'The fact that the road is open surprised them.',
]

/** What only the parse can tell. */
export const parsed: readonly Case[] = [
  [
    'The Dorrin Front, which said it had freed two captives, left Halm.',
    'which | said | it had freed two captives | chain The Dorrin Front',
  ],
  ['A resident, who said the road was open, left Halm.', 'who | said | the road was open | chain A resident'],
  [
    'Reyl said the road was open and added that it was safe.',
    'Reyl | said | the road was open',
    'Reyl | added | it was safe',
  ],
  [
    'Velk denied reports they had been freed.',
    'Velk | denied | they had been freed | denies',
    '| reports | they had been freed',
  ],
  ['One highly placed source said the road was open.', 'One highly placed source | said | the road was open'],
  [
    'According to retired general Tomas Velk, who is ill, the road is open.',
    'retired general Tomas Velk, who is ill | According to | the road is open',
  ],
  ['It has rules which it claims were meant to deter thieves.', 'it | claims | were meant to deter thieves'],
  [
    'According to a Reuters report citing two officials, the road is open.',
    'two officials | citing | the road is open | chain a Reuters report > two officials',
  ],
  [
    'According to a Reuters report citing safety, the road is shut.',
    'a Reuters report citing safety | According to | the road is shut',
  ],
  [
    'The army issued a statement saying the road was open.',
    'The army | issued a statement saying | the road was open | channel statement',
  ],
  ['There were reports that the mayor had been killed.', '| reports | the mayor had been killed | asserts'],
  ['Amid rumours that the mayor was dead, the army left.', '| rumours | the mayor was dead'],
  [
    'Reyl denied reports that the mayor was dead.',
    'Reyl | denied | the mayor was dead | denies | negative',
    '| reports | the mayor was dead | asserts',
  ],
  ['Gunmen attacked a village on Friday.'],
  ['Reyl attacked her rival for opposing the road.', 'Reyl | attacked | her rival for opposing the road | attitude'],
  [
    'Velk refuted claims that the council had reached a deal.',
    'Velk | refuted | the council had reached a deal | denies | negative',
    '| claims | the council had reached a deal',
  ],
  ['Reyl says, win or lose, he is staying.', 'Reyl | says | win or lose, he is staying'],
  [
    'Velk sent a letter to the council demanding the release of her son.',
    'Velk | sent a letter to the council demanding | the release of her son | demands | channel letter',
  ],
  ['Up to 30 people are feared dead.', '| are feared | Up to 30 people … dead | attitude'],
  [
    'The agency reported, citing a specialist in charge of the lake, that water was rising.',
    'a specialist in charge of the lake | citing | water was rising | chain The agency > a specialist in charge of the lake',
  ],
  [
    'The talks had failed, two people briefed on the matter said.',
    'two people briefed on the matter | said | The talks had failed',
  ],
  ['A report published Wednesday said the road was open.', 'A report published | said | the road was open'],
  ['The council voted on the plan, Reyl said.', 'Reyl | said | The council voted on the plan'],
  ['Sources close to the mayor say she is ill.', 'Sources close to the mayor | say | she is ill'],
  ['According to state law, no one may enter.', 'state law | According to | no one may enter'],
  [
    'According to a poll of Sahl voters, Reyl garnered 30% of votes, leading the field.',
    'a poll of Sahl voters | According to | Reyl garnered 30% of votes, leading the field',
  ],
  ['The framework of a proposed deal is known.'],
  ['Police have information regarding the deal.'],
  [
    'The singer said she was sick of the road and wanted a house that had a garden.',
    'The singer | said | she was sick of the road and wanted a house that had a garden',
    'she | wanted | a house that had a garden | attitude | inside',
  ],
  [
    'Reyl said one guard had left the gate, while two others were watching the road.',
    'Reyl | said | one guard had left the gate, while two others were watching the road',
  ],
  [
    'Reyl said the road was open, while Velk said it was shut.',
    'Reyl | said | the road was open',
    'Velk | said | it was shut',
  ],
  ['Six alleged gunmen were killed in a firefight with police.'],
  [
    'The Front said the palace, which is in an area that the Front says it controls, had been hit, a claim the army denied.',
    'The Front | said | the palace, which is in an area that the Front says it controls, had been hit',
    'the army | denied | the palace, which is in an area that the Front says it controls, had been hit',
    'the Front | says | it controls',
  ],
]
