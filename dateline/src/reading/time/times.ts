import type { Time } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import type { Settings } from '../settings.ts'
import type { Syntax } from '../syntax/syntax.ts'
import type { Layout } from '../text/layout.ts'
import { findExpressions } from './expressions.ts'
import { vocabularyOf } from './grammar.ts'
import { referenceOf } from './reference.ts'
import { timeRules } from './rules/index.ts'
import { findWords } from './words.ts'

const vocabulary = vocabularyOf(timeRules)

/**
 * The time expressions of a report as TIMEX3 (ISO-TimeML), in document order. Relative ones are counted from the
 * report's publication, inside an embedded post from the post's date, or from a time named before; where there is no
 * such anchor they keep an open value ("XXXX-WXX-5") and have no EDTF. Any string at all; linear in its length.
 */
export function findTimes(layout: Layout, syntax: Syntax, report: Report, settings: Settings): Time[] {
  const words = findWords(layout.text, layout.paragraphs, vocabulary)
  return findExpressions(words, layout, syntax, referenceOf(report), settings)
}
