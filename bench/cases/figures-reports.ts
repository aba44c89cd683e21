import type { FigureCase } from './figures.ts'

/** Sentences as reports write them, longer than the rest and with more than one thing going on. */
export const reports: readonly FigureCase[] = [
  [
    'At least 23 people, most of them farmers, were killed and dozens more injured when a drone struck a market in Halm.',
    'At least 23 | >=23 | of people | killed',
    'dozens | >=24 | injured | inAddition',
  ],
  [
    'The Dorrin Front said it had handed over the bodies of four soldiers to the Red Cross.',
    'four | 4 | of soldiers | killed',
  ],
  [
    'Marovian police said on Tuesday they had arrested 17 men, 12 of whom have since been released.',
    '17 | 17 | of men | arrested',
    '12 | 12 | released | part of 1 | among',
  ],
  [
    'Some 1.9 million people – about 85 percent of the population – have been displaced since January, the council says.',
    'Some 1.9 million | ~1900000 | of people | displaced | cumulative | since 2024-01',
    'about 85 percent | ~85 | percent | of population',
  ],
  [
    'Under the deal, the Front would free 33 captives over six weeks in exchange for hundreds of prisoners held by Marovia.',
    '33 | 33 | of captives | released',
    'hundreds | >=200 | of prisoners',
  ],
  [
    'The ministry says 41,689 people have been killed and 96,625 wounded since the war began; its figures do not tell fighters from civilians.',
    '41,689 | 41689 | of people | killed | cumulative',
    '96,625 | 96625 | of wounded | injured | cumulative',
  ],
  [
    'Velin put the number of fighters killed at more than 3,000, a figure the Front called absurd.',
    'more than 3,000 | >3000 | of fighters | killed',
  ],
  [
    'Two of the six workers abducted last month were freed on Friday; four remain in captivity.',
    'Two | 2 | of workers | part of 2 | among',
    'six | 6 | of workers | captured',
    'four | 4 | held | stock',
  ],
  ['A 7.4-magnitude earthquake killed more than 900 people in Sahl.', 'more than 900 | >900 | of people | killed'],
  [
    'The 15-member council voted 13-0, with two abstentions, to adopt Resolution 2801.',
    '15 | 15 | of member',
    'two | 2 | of abstentions',
  ],
  [
    'Gunmen on two motorcycles opened fire on a bus carrying 40 pilgrims, killing nine and wounding 11 others.',
    'two | 2 | of motorcycles',
    '40 | 40 | of pilgrims',
    'nine | 9 | killed',
    '11 | 11 | of others | injured | inAddition',
  ],
  [
    'Lethia has taken in almost 120,000 refugees from Oramar, roughly a third of them children.',
    'almost 120,000 | <120000 | of refugees',
    'roughly a third | ~0.3333333333333333 | percent | of children | part of 1 | among',
  ],
  [
    'The Front says that 1,200 of its members are in Marovian prisons, of whom at least 300 have never been charged.',
    '1,200 | 1200 | of members',
    'at least 300 | >=300 | part of 1 | among',
  ],
  [
    'Oramar said it had shot down 14 of 17 drones overnight.',
    '14 | 14 | of drones | part of 2 | among',
    '17 | 17 | of drones',
  ],
  [
    'The agency needs $1.2 billion to feed 4.3 million people, but has received less than 20 percent of it.',
    '$1.2 billion | 1200000000 | money',
    '4.3 million | 4300000 | of people',
    'less than 20 percent | <20 | percent',
  ],
  [
    'The toll, which officials had put at 14, rose to 19 after five of the wounded died in hospital.',
    '14 | 14',
    '19 | 19 | of toll | cumulative',
    'five | 5 | of wounded',
  ],
  ['He was released after 505 days in captivity.'],
  ['He was sentenced to 12 years in prison.'],
  ['She was one of seven children.', 'seven | 7 | of children'],
  ['The 1974 accord was signed by four states.', 'four | 4 | of states'],
  ['The president, 71, has ruled for 22 years.', '71 | 71 | age'],
  [
    'About one in five prisoners has been held for more than a decade.',
    'About one in five | ~0.2 | percent | of prisoners | held',
  ],
  ['Hundreds of families who had fled Halm returned to their homes on Sunday.', 'Hundreds | >=200 | of families'],
  [
    'Fighters took between 30 and 35 people captive, the minister said.',
    'between 30 and 35 | 30..35 | of people | captured',
  ],
  ['The captives were held in groups of three or four.', 'three or four | 3..4'],
  ['The army said it had hit more than 150 targets.', 'more than 150 | >150 | of targets'],
  ['There has been no word on the fate of the remaining 11 captives.', '11 | 11 | of captives'],
  ['Neither side said how many people had died.'],
  ['The truce has held since 5.30 pm on Saturday.'],
  ['The Second Army Corps lost 30 men.', '30 | 30 | of men | no role'],
  ['Group of 77 members voted for the text.'],
  [
    'Only one of the five hospitals in Sahl is open.',
    'one | 1 | of hospitals | part of 2 | among',
    'five | 5 | of hospitals',
  ],
  ['Nearly all 240 captives are alive, Velin believes.', '240 | 240 | of captives'],
  ['As many as four in ten homes were destroyed.', 'As many as four in ten | <=0.4 | percent | of homes'],
  ['Twelve prisoners died in custody last year, up from eight in 2022.', 'Twelve | 12 | of prisoners | killed | was 8'],
  [
    'The Front freed a further four captives on Sunday, bringing to 16 the number freed this week.',
    'four | 4 | of captives | released | inAddition',
    '16 | 16 | released | cumulative',
  ],
  ['No fewer than three ministers resigned over the talks.', 'No fewer than three | >=3 | of ministers'],
  ['Both captives are said to be alive.'],
  ['Up to a dozen people are feared dead.', 'Up to a dozen | <=12 | of people | killed'],
  ['Eleven out of 14 captives voted to stay.', 'Eleven out of 14 | 0.7857142857142857 | percent | of captives'],
]
