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
