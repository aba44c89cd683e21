import type { Time } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import type { Settings } from '../settings.ts'
import type { Syntax } from '../syntax/syntax.ts'
import type { Layout } from '../text/layout.ts'
import { bounded } from './bounds.ts'
import { whatItDates } from './dates-what.ts'
import { daysOfTheWar } from './day-of.ts'
import { type Expression, findExpressions, type Surroundings } from './expressions.ts'
import { vocabularyOf } from './grammar.ts'
import { hoursOfDays } from './hours-of-days.ts'
import { impliedIn } from './implied.ts'
import { knownDays } from './known-days.ts'
import { isDateline, isOwnDateLine } from './metadata.ts'
import { quotedDays } from './quoted-days.ts'
import { referencesOf } from './reference.ts'
import { timeRules } from './rules/index.ts'
import { edtfOf } from './value.ts'
import { findWords } from './words.ts'

const vocabulary = vocabularyOf(timeRules)

/**
 * The time expressions of a report as TIMEX3 (ISO-TimeML), in document order. Relative ones are counted from the
 * report's publication, inside an embedded post from the post's date, or from a time named before; where there is no
 * such anchor they keep an open value ("XXXX-WXX-5") and have no EDTF. Any string at all; linear in its length.
 */
export function findTimes(layout: Layout, syntax: Syntax, report: Report, settings: Settings): Time[] {
  const words = findWords(layout.text, layout.paragraphs, vocabulary)
  const surroundings = { words, layout, syntax, settings: { ...settings, dateOrder: dateOrderOf(report, settings) } }
  const referenceAt = referencesOf({ ...surroundings, referenceAt: () => undefined }, report)
  const whole = { ...surroundings, referenceAt }
  const found = findExpressions(whole, (expression) => isOwnDateLine(expression, words, report))
  const said = quotedDays(hoursOfDays(found, words), words, referenceAt)
  const dated = daysOfTheWar(knownDays(said, words, referenceAt(0)), words)
  return bounded(dated, words).map((expression) => timeOf(expression, whole))
}

function timeOf(expression: Expression, { words, layout, syntax }: Surroundings): Time {
  const { id, first, last, type, value, mod, anchor, alternative, rule } = expression
  const span = { start: words[first].start, end: words[last - 1].end }
  const isPoint = type === 'DATE' || type === 'TIME'
  const edtf = expression.edtf ?? (isPoint ? edtfOf(value) : undefined)
  const dates =
    isPoint && !value.endsWith('_REF')
      ? isDateline(expression, words)
        ? 'saying'
        : whatItDates(layout, syntax, span)
      : undefined
  const implied = edtf ? impliedIn(value, words.slice(first, last)) : []
  return {
    id,
    ...span,
    type,
    value,
    ...(mod && { mod }),
    ...(edtf && { edtf }),
    ...(implied.length > 0 && { implied }),
    ...(alternative && { alternative }),
    ...(anchor && { anchor }),
    ...(dates && { dates }),
    rule,
  }
}

/** The order of an ambiguous 03/04/2023: by the report's own locale, else as set. */
function dateOrderOf({ language }: Report, { dateOrder }: Settings): Settings['dateOrder'] {
  const region = /^[a-z]{2,3}-([A-Z]{2})\b/.exec(language ?? '')?.[1]
  return region ? (MONTH_FIRST.has(region) ? 'month-first' : 'day-first') : dateOrder
}
const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'PW', 'MH', 'PR', 'GU', 'AS'])
