import type { Attribution, Credit, Entity } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import type { Syntax } from '../syntax/syntax.ts'
import type { Layout } from '../text/layout.ts'

export function findAttributions(
  _layout: Layout,
  _syntax: Syntax,
  _entities: readonly Entity[],
  _credits: readonly Credit[],
  _report: Report,
): Attribution[] {
  return []
}
