import type { Attribution, Entity, EventMention, Quantity, Reading, Time } from '../model/reading.ts'
import type { Span } from '../model/span.ts'

/** Something that was recorded at a place, as what, by which rule, counted from what. */
export interface Explanation {
  readonly part: 'time' | 'quantity' | 'entity' | 'attribution' | 'event'
  readonly id: string
  /** What the place is to it: "trigger", "source", "actor". */
  readonly as: string
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly rule: string
  /** The value and what it rests on, in a few words. */
  readonly value: string
}

/** All that a reading holds at one place of its report's text (a UTF-16 offset), the narrowest span first. */
export function explainAt(text: string, reading: Reading, offset: number): Explanation[] {
  const at = ({ start, end }: Span): boolean => start <= offset && offset < end
  const words = ({ start, end }: Span): string => text.slice(start, end)
  const found: Explanation[] = []
  const note = (part: Explanation['part'], id: string, as: string, span: Span, rule: string, value: string): void => {
    if (at(span)) found.push({ part, id, as, start: span.start, end: span.end, exact: words(span), rule, value })
  }
  for (const time of reading.times)
    note('time', time.id, time.type.toLowerCase(), time, time.rule, ofTime(time, reading))
  for (const quantity of reading.quantities) {
    note('quantity', quantity.id, quantity.kind, quantity, quantity.rule, ofQuantity(quantity))
    if (quantity.counted)
      note('quantity', quantity.id, 'counted', quantity.counted, quantity.rule, ofQuantity(quantity))
  }
  for (const entity of reading.entities)
    for (const mention of entity.mentions) note('entity', entity.id, mention.kind, mention, 'entity', ofEntity(entity))
  for (const attribution of reading.attributions) {
    const value = ofAttribution(attribution, reading)
    for (const as of ['source', 'cue', 'content'] as const)
      for (const span of attribution[as]) note('attribution', attribution.id, as, span, attribution.rule, value)
  }
  for (const event of reading.events) {
    const value = ofEvent(event)
    note('event', event.id, 'trigger', event.trigger, event.rule, value)
    for (const participant of event.participants)
      note('event', event.id, participant.role, participant, event.rule, value)
  }
  return found.sort((a, b) => a.end - a.start - (b.end - b.start))
}

function ofTime({ value, edtf, mod, anchor }: Time, { times }: Reading): string {
  const from = anchor && `counted from ${anchor.from === 'published' ? 'publication' : anchor.from} ${anchor.value}`
  const named = anchor?.time && times.some(({ id }) => id === anchor.time) ? `(${anchor.time})` : ''
  return [value, mod, edtf && edtf !== value ? `= ${edtf}` : '', from, named].filter(Boolean).join(' ')
}

function ofQuantity({
  min,
  max,
  minInclusive,
  maxInclusive,
  form,
  counted,
  asOf,
  since,
  temporality,
}: Quantity): string {
  const bounds = [
    min !== null && `${minInclusive ? 'from' : 'above'} ${min}`,
    max !== null && `${maxInclusive ? 'to' : 'below'} ${max}`,
  ]
  const about = [counted?.role, temporality, asOf && `as of ${asOf}`, since && `since ${since}`]
  return [form, ...bounds, ...about].filter(Boolean).join(' ')
}

const ofEntity = ({ name, type, partOf, roles }: Entity): string =>
  [`${name}, ${type}`, roles && roles.length > 0 && `roles ${roles.join(', ')}`, partOf && `part of ${partOf}`]
    .filter(Boolean)
    .join('; ')

const ofAttribution = ({ kind, stance, mode, polarity, chain }: Attribution, { entities }: Reading): string => {
  const name = (id: string | undefined): string => entities.find((entity) => entity.id === id)?.name ?? '?'
  const hops = chain.slice(1).map(({ entity }) => name(entity))
  return [kind, stance, mode, polarity === 'negative' && 'negative', hops.length > 0 && `chain ${hops.join(' > ')}`]
    .filter(Boolean)
    .join(' ')
}

const ofEvent = ({ type, plover, status, edtf, attribution }: EventMention): string =>
  [
    type,
    plover && `${plover.event}${plover.mode ? `/${plover.mode}` : ''}`,
    status,
    edtf ?? 'undated',
    attribution && `as ${attribution} says`,
  ]
    .filter(Boolean)
    .join(' ')
