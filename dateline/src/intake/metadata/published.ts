const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
const MONTH = String.raw`(?<month>\p{L}{3,9})\.?`
const YEAR = String.raw`(?<year>\d{4})`
const CLOCK = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?(?: ?(?<half>[ap])\.?m\.?)?`
const ZONE = String.raw`(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})`
const WEEKDAY = String.raw`(?:\p{L}{3,9}\.?,? )?`
const TIME = `(?:(?:[T ]|,? (?:at )?)${CLOCK} ?${ZONE}?)?`

const forms = [
  String.raw`${YEAR}-(?<month>\d{2})-(?<day>\d{2})${TIME}`,
  String.raw`${YEAR}(?<month>\d{2})(?<day>\d{2})(?:T(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?${ZONE}?)?`,
  String.raw`${YEAR}[/.](?<month>\d{2})[/.](?<day>\d{2})${TIME}`,
  `${WEEKDAY}${DAY} ${MONTH},? ${YEAR}${TIME}`,
  `${WEEKDAY}${MONTH} ${DAY},? ${YEAR}${TIME}`,
].map((form) => new RegExp(`^${form}$`, 'iu'))

/**
 * A date of publication, however a page, a file or a person writes it, as ISO 8601: with the time where its offset from
 * UTC is known, else the day alone. Undefined where the words are no full date, or could mean two (03/04/2024).
 *
 * @example
 * publishedOf('2024-03-04T18:20:00+02:00')          // '2024-03-04T18:20:00+02:00'
 * publishedOf('Mon, 04 Mar 2024 18:20:00 GMT')      // '2024-03-04T18:20:00Z'
 * publishedOf('15 March 2024')                      // '2024-03-15'
 * publishedOf('2024-03-04 18:20')                   // '2024-03-04'
 * publishedOf('03/04/2024') ?? 'no date'            // 'no date'
 */
export function publishedOf(words: string): string | undefined {
  if (words.length > 80) return undefined
  const plain = words.trim().replace(/\s+/g, ' ')
  for (const form of forms) {
    const parts = form.exec(plain)?.groups
    const day = parts && dayOf(parts)
    if (day) return `${day}${timeOf(parts)}`
  }
  return undefined
}

type Parts = Record<string, string | undefined>

function dayOf({ year, month = '', day = '' }: Parts): string | undefined {
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? undefined : iso
}

function timeOf({ hour: written, half, minute, second = '00', zone }: Parts): string {
  if (written === undefined || minute === undefined || zone === undefined) return ''
  const hour = half ? (Number(written) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(written)
  if (hour > 23 || Number(minute) > 59 || Number(second) > 59) return ''
  return `T${String(hour).padStart(2, '0')}:${minute}:${second}${offset(zone)}`
}

function offset(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/.test(zone)) return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}
