import type { Attribution, Entity, EventMention, Quantity, Time } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import type { Syntax } from '../syntax/syntax.ts'
import type { Layout } from '../text/layout.ts'

/** All that the stages before have found. */
export interface Found {
  readonly layout: Layout
  readonly syntax: Syntax
  readonly times: readonly Time[]
  readonly quantities: readonly Quantity[]
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
  readonly report: Report
}

export function findEvents(_found: Found): EventMention[] {
  return []
}
