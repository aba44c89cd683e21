import { agencies } from '../../languages/en/agencies.ts'
import type { Credit, Hop } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import type { Mentions } from './mentions.ts'
import { outletName } from './outlets.ts'

/**
 * The agency whose dateline a report of another outlet opens with: its text passes through both. "With inputs from" and
 * the like do not say which words they cover, and give no hop.
 */
export function filedBy(
  text: string,
  credits: readonly Credit[],
  mentions: Mentions,
  { publisher = '' }: Report,
): Hop | undefined {
  const credit = credits.find(({ rule }) => rule === 'credit/dateline')
  if (!credit) return undefined
  const { start, end, agency } = credit
  const own = publisher.toLowerCase()
  const names = [agency, text.slice(start, end), ...short(agency)]
  if (own && names.some((name) => own.includes(name.toLowerCase()))) return undefined
  const entity = mentions.of(credit) ?? mentions.named(outletName(agency)) ?? mentions.named(agency)
  return { ...(entity && { entity: entity.id }), start, end }
}

/** The short forms of an agency's name. */
const short = (agency: string): string[] => [...agencies].filter(([, name]) => name === agency).map(([form]) => form)

/** A chain that starts at the agency, unless the agency stands in it already. */
export function throughAgency(text: string, hops: readonly Hop[], agency: Hop | undefined): readonly Hop[] {
  if (!agency || hops.length === 0) return hops
  const name = wordsAt(text, agency)
  const isKnown = hops.some(
    (hop) => (hop.entity !== undefined && hop.entity === agency.entity) || wordsAt(text, hop).includes(name),
  )
  return isKnown ? hops : [agency, ...hops]
}

const wordsAt = (text: string, { start = 0, end = 0 }: Hop): string => text.slice(start, end).toLowerCase()
