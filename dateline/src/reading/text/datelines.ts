import { agencies } from '../../languages/en/agencies.ts'
import type { Span } from '../../model/span.ts'

/** "DOHA, Oct 20 (Reuters) -": where and when a dispatch was filed and by whom. The span ends after the dash and labels as "[TEXT]". */
export interface Dateline extends Span {
  readonly place?: Span
  readonly date?: Span
  readonly agency?: Span
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}`
const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)'
/** Months in full and short, as they stand and in capitals. */
export const MONTHS = `(?:${MONTH}|${MONTH.toUpperCase()})`
const DATE = String.raw`(?:${MONTHS}\.? \d{1,2}|\d{1,2} ${MONTHS}\.?)(?:,? (?:\d{4}|\d{2}))?`
/** What a monitoring service says of the text that follows. */
const LABEL = '(?:TEXT|EXCERPTS?|SUMMARY|REPORT|EDITORIAL REPORT|COMMUNIQUE|COMMENTARY|STATION COMMENTARY|RECORDING)'
const LINE = new RegExp(
  `^(?<place>${NAME}(?:, ?(?!${DATE})${NAME}){0,2}(?: (?:\\(${NAME}\\)|\\[${NAME}\\])(?=, ?${DATE}))?)?(?:(?:^|[,;]? )(?<date>${DATE}))?(?:(?:^| )\\((?<agency>[^()\\n]{2,40})\\))?\\s*(?:--|[-–—]|(?<=\\d ?|\\)):)(?=\\s|\\[)(?:\\s{0,4}\\[${LABEL}\\])*`,
  'du',
)
const LONGEST = 140

/** The dateline that a paragraph opens with: needs an agency, a date, a place in capitals or one in three parts. */
export function datelineOf(text: string, paragraph: Span): Dateline | undefined {
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST))
  const found = LINE.exec(opening)
  const spans = found?.indices?.groups
  if (!found?.groups || !spans) return undefined
  const { place, date, agency } = found.groups
  const placeInCapitals = place !== undefined && isInCapitals(place.split(',')[0])
  const known = agency !== undefined && agencies.has(agency)
  const short = agency !== undefined && SHORT_FORM.test(agency) && (placeInCapitals || date !== undefined)
  const signed = known || short || (agency !== undefined && NAMED.test(agency) && placeInCapitals && date !== undefined)
  if (agency !== undefined && !signed) return undefined
  const inThree = place !== undefined && place.split(',').length === 3
  if (place === undefined ? !signed : !signed && !date && !placeInCapitals && !inThree) return undefined
  const at = (name: string): Span | undefined =>
    spans[name] && { start: paragraph.start + spans[name][0], end: paragraph.start + spans[name][1] }
  return {
    start: paragraph.start,
    end: paragraph.start + found[0].length,
    ...(place && { place: at('place') }),
    ...(date && { date: at('date') }),
    ...(agency && { agency: at('agency') }),
  }
}

/** How an agency that we do not know signs: "(MPA)". */
const SHORT_FORM = /^\p{Lu}{2,6}(?:[-/]\p{Lu}{2,6})?$/u

/** A station or a paper behind a place in capitals and a date: "(RADIO HALM)". */
const NAMED = /^\p{Lu}[\p{L}.&'’-]*(?: \p{Lu}[\p{L}.&'’-]*| (?:DE|de|of|DEL|del|la|LA))*$/u

const isInCapitals = (words: string): boolean => /\p{Lu}{3}/u.test(words) && words === words.toUpperCase()
