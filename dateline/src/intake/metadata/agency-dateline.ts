import type { Found } from './found.ts'
import { publishedOf } from './published.ts'

const PLACE = String.raw`\p{Lu}[\p{Lu}\p{M}'’. -]{1,40}(?:[,/] ?[\p{L}\p{M}'’. ]{2,40})?`
const DATE = String.raw`(?:, (?<date>(?:\d{1,2} )?\p{Lu}\p{L}{2,8}\.?(?: \d{1,2})?(?:,? \d{4})?))?`
const DATELINE = new RegExp(
  String.raw`^\s*${PLACE}?${DATE},? ?\((?<agency>\p{Lu}[\p{L}\p{M}&. -]{1,38})\) ?(?:--?|[–—])(?= |$)`,
  'u',
)

/** How far down a text its agency line may stand, in characters. */
const REACH = 3000

/**
 * What an agency's own line says: "DOHA, Oct 20, 2023 (Reuters) -". Such a line seldom has its year; then it dates
 * nothing.
 *
 * @example
 * agencyDateline('SAHL, March 4, 2024 (MPA) - Oramar said').map(({ value }) => value)   // ['MPA', '2024-03-04']
 * agencyDateline('SAHL, March 4 (MPA) - Oramar said').map(({ value }) => value)         // ['MPA']
 * agencyDateline('The group (MPA) - once large - fell')                                 // []
 */
export function agencyDateline(text: string): Found[] {
  const origin = 'agency dateline'
  for (const line of text.slice(0, REACH).split(/[\r\n]+/, 12)) {
    const { agency, date } = DATELINE.exec(line.slice(0, 200))?.groups ?? {}
    if (!agency) continue
    const published = date && publishedOf(date)
    return [
      { field: 'publisher', value: agency.trim(), origin },
      ...(published ? [{ field: 'published', value: published, origin } as const] : []),
    ]
  }
  return []
}
