import { inWords } from './edtf.ts'
import type { StoryEvent } from './entry.ts'

/**
 * What an entry of the timeline stands under: its date, else the day on which a report first told it.
 *
 * @example
 * headingOf({ edtf: '2024-03-03', firstPublished: '2024-03-04' })   // '3 March 2024'
 * headingOf({ edtf: null, firstPublished: '2024-03-04' })           // 'Undated, first told on 4 March 2024'
 * headingOf({ edtf: null, firstPublished: null })                   // 'Undated'
 */
export function headingOf({ edtf, firstPublished }: Pick<StoryEvent, 'edtf' | 'firstPublished'>): string {
  if (edtf) return inWords(edtf)
  return firstPublished ? `Undated, first told on ${inWords(firstPublished.slice(0, 10))}` : 'Undated'
}
