import type { KnownName } from '../../model/list.ts'
import { silentActs, toldActs } from './acts.cases.ts'
import { toldByAgencies } from './agencies.cases.ts'
import { silentDoers, toldDoers } from './doers.cases.ts'
import { silent, told } from './events.cases.ts'
import { silentNews, toldNews } from './news.cases.ts'

/** The day on which every case is read. */
export const published = '2024-06-12'

/** The parties that the reader of the cases has been told of. */
export const lists: readonly KnownName[] = [
  { name: 'Velmar', type: 'polity' },
  { name: 'Oramar', type: 'polity', aliases: ['Oramari'] },
  { name: 'Lethia', type: 'polity' },
  { name: 'Dorrin Front', type: 'armed-force', aliases: ['the Front'] },
  { name: 'Sahl', type: 'place' },
]

/** Each sentence with the events in it. */
export const cases: readonly (readonly [sentence: string, ...events: string[]])[] = [
  ...told,
  ...toldActs,
  ...toldDoers,
  ...toldByAgencies,
  ...toldNews,
  ...[...silent, ...silentActs, ...silentDoers, ...silentNews].map((sentence): [string] => [sentence]),
]
