import type { Quantity, Time } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import type { Syntax } from '../syntax/syntax.ts'
import type { Layout } from '../text/layout.ts'

export function findQuantities(_layout: Layout, _syntax: Syntax, _times: readonly Time[], _report: Report): Quantity[] {
  return []
}
