import type { Time } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import type { Settings } from '../settings.ts'
import type { Syntax } from '../syntax/syntax.ts'
import type { Layout } from '../text/layout.ts'

export function findTimes(_layout: Layout, _syntax: Syntax, _report: Report, _settings: Settings): Time[] {
  return []
}
