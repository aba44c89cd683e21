import type { Anchor } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import { dayNumber, isDate } from './calendar.ts'
import type { Reference } from './rule.ts'

/** What the relative times of a report are counted from: its publication, where that is known. */
export function referenceOf({ published }: Report): Reference | undefined {
  return published === undefined ? undefined : referenceAt(published, 'published')
}

/** The day of an ISO 8601 date or date and time, as it was written in its own zone. */
export function referenceAt(date: string, from: Anchor['from']): Reference | undefined {
  const [, year, month, day, clock] = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d:\d\d))?/.exec(date) ?? []
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (!year || !isDate(y, m, d)) return undefined
  return { day: dayNumber(y, m, d), anchor: { from, value: `${year}-${month}-${day}` }, ...(clock && { clock }) }
}
