import type { KnownName } from '../model/list.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { findAttributions } from './attribution/attributions.ts'
import { findEntities } from './entity/entities.ts'
import { findEvents } from './event/events.ts'
import { findQuantities } from './quantity/quantities.ts'
import { defaultSettings, type Settings } from './settings.ts'
import { analyse, type Models } from './syntax/analyse.ts'
import { findCredits } from './text/credits.ts'
import { languageOf } from './text/language.ts'
import { layOut } from './text/layout.ts'
import { findTimes } from './time/times.ts'
import { reader } from './version.ts'

/** What a reading rests on besides the report: all of it is part of the reading's key. */
export interface Resources {
  readonly models?: Models
  readonly lists?: readonly KnownName[]
  readonly settings?: Settings
}

/**
 * One report in, one reading out: pure, synchronous, the same every time. The stages in their order.
 *
 * @example
 * read({ id: 'r1', text: 'Velmar freed two captives on Friday.', published: '2024-03-09' }).times[0].value   // '2024-03-08'
 */
export function read(report: Report, { models, lists = [], settings = defaultSettings }: Resources = {}): Reading {
  const { text } = report
  const language = report.language ?? languageOf(text)
  const layout = layOut(text, language)
  const syntax = analyse(layout, language, models)
  const credits = findCredits(layout)
  const times = findTimes(layout, syntax, report, settings)
  const quantities = findQuantities(layout, syntax, times, report)
  const entities = findEntities(layout, syntax, lists, report, models)
  const attributions = findAttributions(layout, syntax, entities, credits, report)
  const events = findEvents({ layout, syntax, times, quantities, entities, attributions, report })
  return deepFreeze({
    id: report.id,
    reader,
    language,
    sentences: layout.sentences.map(({ start, end }) => ({ start, end })),
    times,
    quantities,
    entities,
    attributions,
    events,
    ...(credits.length > 0 && { copies: credits }),
    warnings: [],
  })
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}
