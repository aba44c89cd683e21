import { type About, type Original, readOriginal } from '../intake/read-original.ts'
import type { KnownName } from '../model/list.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { read } from '../reading/reader.ts'
import type { Settings } from '../reading/settings.ts'
import { reader } from '../reading/version.ts'
import { loadModels } from './models.ts'

/** The two things that take long, as data that a worker thread can be sent. */
export type Task =
  | { readonly kind: 'intake'; readonly bytes: Uint8Array; readonly about: About }
  | {
      readonly kind: 'read'
      readonly report: Report
      readonly names: readonly KnownName[]
      readonly settings: Settings
    }

export type Done<T extends Task> = T extends { kind: 'intake' } ? Original : Reading

/** Does a task in this thread. A report that cannot be read gives an empty reading with a warning, never a throw. */
export function perform<T extends Task>(task: T): Done<T>
export function perform(task: Task): Original | Reading {
  if (task.kind === 'intake') return readOriginal(task.bytes, task.about)
  const { report, names, settings } = task
  try {
    return read(report, { models: loadModels(), lists: names, settings })
  } catch (error) {
    return unread(report.id, error instanceof Error ? error.message : String(error))
  }
}

/** The reading of a report that could not be read. */
export const unread = (id: string, why: string): Reading => ({
  id,
  reader,
  language: 'und',
  sentences: [],
  times: [],
  quantities: [],
  entities: [],
  attributions: [],
  events: [],
  warnings: [{ code: 'READING_FAILED', message: `dateline could not read this report: ${why}` }],
})
