import type { KnownName } from '../../model/list.ts'
import type { Entity } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import type { Syntax } from '../syntax/syntax.ts'
import type { Layout } from '../text/layout.ts'

export function findEntities(
  _layout: Layout,
  _syntax: Syntax,
  _lists: readonly KnownName[],
  _report: Report,
): Entity[] {
  return []
}
