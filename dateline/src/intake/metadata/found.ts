import type { MetadataField, Origins } from '../../model/report.ts'

/** A value for one field of a report's metadata, with where it stood, in words a person can check. */
export interface Found {
  readonly field: MetadataField
  readonly value: string
  readonly origin: string
}

export interface Settled {
  readonly values: Partial<Readonly<Record<MetadataField, string>>>
  readonly origins: Origins
}

/** One value a field: of several, the one that stands first in `found`. */
export function settle(found: readonly Found[]): Settled {
  const first = new Map<MetadataField, Found>()
  for (const item of found) if (!first.has(item.field)) first.set(item.field, item)
  const rows = [...first.values()]
  return {
    values: Object.fromEntries(rows.map(({ field, value }) => [field, value])),
    origins: Object.fromEntries(rows.map(({ field, origin }) => [field, origin])),
  }
}
