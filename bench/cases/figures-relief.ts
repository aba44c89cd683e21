import type { FigureCase } from './figures.ts'

/** Tolls, rescues and needs after earthquakes, floods and storms, as agencies and aid offices tell them. */
export const relief: readonly FigureCase[] = [
  [
    'The death toll from the earthquake in Sahl rose past 12,000 on Tuesday as soldiers reached the last villages.',
    'past 12,000 | >12000 | killed | cumulative | as of 2024-03-05',
  ],
  ['Sahl quake death toll soars past 3,000', 'past 3,000 | >3000 | killed | cumulative'],
  [
    'The number of dead climbed past 900 on Wednesday, the Interior Ministry said.',
    'past 900 | >900 | of dead | killed | cumulative | as of 2024-03-06',
  ],
  ['The death toll passed 400 on Thursday.', 'passed 400 | >400 | killed | cumulative | as of 2024-03-07'],
  [
    'The official death toll climbed to almost 15,000 on Friday.',
    'almost 15,000 | <15000 | killed | cumulative | as of 2024-03-08',
  ],
  [
    'The confirmed death toll for Tessary alone rose to 5,430 on Thursday.',
    '5,430 | 5430 | killed | cumulative | as of 2024-03-07',
  ],
  [
    'The state agency gave the official death toll from the 7.9-magnitude quake as 14,866.',
    '14,866 | 14866 | killed | cumulative',
  ],
  ['The agency put the death toll at 212 late on Monday.', '212 | 212 | killed | cumulative | as of 2024-03-04'],
  ['By Tuesday evening the toll stood at 86 dead and 340 injured.', '86 | 86 | killed', '340 | 340 | injured'],
  [
    'Officials announced that 500 residents of Halm were confirmed dead and 300 had been rescued.',
    '500 | 500 | of residents | killed',
    '300 | 300 | rescued',
  ],
  [
    'Of the 60 miners, 22 were pulled out alive and 14 are still trapped underground.',
    '60 | 60 | of miners',
    '22 | 22 | rescued | part of 1',
    '14 | 14 | trapped | part of 1 | stock',
  ],
  ['The agency said 18,645 were still buried in debris in the city of Halm.', '18,645 | 18645 | trapped | stock'],
  [
    'An estimated 18,000 people remain buried under debris in Halm.',
    'An estimated 18,000 | ~18000 | of people | trapped | stock',
  ],
  [
    'Nearly 19,000 people were buried under rubble in one city alone, state media said.',
    'Nearly 19,000 | <19000 | of people | trapped',
  ],
  [
    'More than two dozen Lethian and Velmari tourists remained missing.',
    'More than two dozen | >24 | of Lethian and Velmari tourists | missing | stock',
  ],
  [
    'Only 58 people have so far been rescued from demolished buildings.',
    '58 | 58 | of people | rescued | cumulative | as of 2024-03-09',
  ],
  ['Only 2,000 were found alive in the town.', '2,000 | 2000 | alive'],
  [
    'Twenty-five of the 33 captives are alive, according to the list.',
    'Twenty-five | 25 | of captives | alive | part of 2',
    '33 | 33 | of captives',
  ],
  [
    'A squad of more than 30 Sahl Relief Corps members reached the village and rescued 300 injured residents.',
    'more than 30 | >30 | of Sahl Relief Corps members',
    '300 | 300 | of injured residents | rescued',
  ],
  ['More than 30 People’s Guard troops arrived on foot.', 'More than 30 | >30 | of People’s Guard troops | no role'],
  ['About 60,000 people were unaccounted for in the county.', 'About 60,000 | ~60000 | of people | missing | stock'],
  [
    'More than 12,000 people died in Sahl and more than 26,000 were injured, the deputy governor said.',
    'More than 12,000 | >12000 | of people | killed',
    'more than 26,000 | >26000 | injured',
  ],
  [
    'A further 18,645 people were buried under debris, the agency said.',
    '18,645 | 18645 | of people | trapped | inAddition',
  ],
  ['The floods left 40,000 people homeless.', '40,000 | 40000 | of people | displaced'],
  ['The storm made some 7,000 families homeless.', 'some 7,000 | ~7000 | of families | displaced'],
  [
    'The floods have affected more than 2.3 million people and destroyed 11,000 homes.',
    'more than 2.3 million | >2300000 | of people | affected',
    '11,000 | 11000 | of homes | no role',
  ],
  [
    'At least 1.2 million people were affected by the floods.',
    'At least 1.2 million | >=1200000 | of people | affected',
  ],
  ['Some 4.5 million people need food aid, the agency said.', 'Some 4.5 million | ~4500000 | of people | affected'],
  [
    'Nearly 25 million people are in need of humanitarian assistance.',
    'Nearly 25 million | <25000000 | of people | affected',
  ],
  [
    'Around 250,000 civilians are trapped in the city, cut off from food and medicine.',
    'Around 250,000 | ~250000 | of civilians | trapped | stock',
  ],
  ['Rescuers pulled 22 survivors from the ruins overnight.', '22 | 22 | of survivors | alive'],
  ['A woman and her two children were pulled alive from the rubble.', 'two | 2 | of children | rescued'],
  [
    'Coast guards saved 54 migrants and recovered nine bodies.',
    '54 | 54 | of migrants | rescued',
    'nine | 9 | of bodies | killed',
  ],
  ['The crushed bodies of 178 pupils were found under a school.', '178 | 178 | of pupils | killed'],
  ['Eight were pulled from the television building.', 'Eight | 8 | rescued'],
  ['Only 55 of 75 confirmed dead had been identified.', '55 | 55 | part of 2', '75 | 75 | killed'],
  [
    'The quake killed 41 people, injured 120 and left thousands homeless.',
    '41 | 41 | of people | killed',
    '120 | 120 | injured',
    'thousands | >=2000 | displaced',
  ],
  ['Hospitals had treated 340 patients by Friday.', '340 | 340 | of patients | no role'],
  ['Sixty-four people survived the sinking.', 'Sixty-four | 64 | of people | alive'],
  ['The crash left no survivors.', 'no | 0 | of survivors'],
  ['The district has 12,000 inhabitants.', '12,000 | 12000 | of inhabitants | no role'],
  ['The county buried 14 of its dead on Friday.', '14 | 14 | of dead | killed'],
  ['Rebels rescued the 12 tanks from the mud.', '12 | 12 | of tanks | no role'],
  [
    'The ministry raised the toll to 77 on Thursday, from 61 the day before.',
    '77 | 77 | cumulative | was 61 | as of 2024-03-07',
  ],
  [
    'Among the dead were three children aged eight, 12, and 17, and four men.',
    'three | 3 | of children | killed',
    'aged eight | 8 | age',
    '12 | 12 | age',
    '17 | 17 | age',
    'four | 4 | of men',
  ],
  [
    'Three children aged nine, 12 and 15 were killed, and 10 people were injured.',
    'Three | 3 | of children | killed',
    'aged nine | 9 | age',
    '12 | 12 | age',
    '15 | 15 | age',
    '10 | 10 | of people | injured',
  ],
  ['The toll had been 61 on Wednesday.', '61 | 61 | cumulative | as of 2024-03-06'],
]
