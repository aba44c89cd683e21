/** What `dateline read` takes: one published item, its text as it stands. Spans are offsets into `text`. */
export interface Report {
  readonly id: string
  readonly text: string
  /** ISO 8601 date, or date and time with its offset from UTC. Without it relative times stay unresolved. */
  readonly published?: string
  readonly title?: string
  readonly publisher?: string
  readonly byline?: string
  readonly url?: string
  /** BCP 47. */
  readonly language?: string
}

export const metadataFields = ['published', 'title', 'publisher', 'byline', 'url', 'language'] as const
export type MetadataField = (typeof metadataFields)[number]
/** Where a value came from, in words a person can check: "JSON-LD datePublished", "first line", "manifest". */
export type Origins = Partial<Readonly<Record<MetadataField, string>>>

/** A report as a ledger keeps it: what was read out of the original, and where each value came from. */
export interface StoredReport extends Report {
  readonly format: string
  /** SHA-256 of the original's bytes, hexadecimal. */
  readonly original: string
  /** Position among the reports of that original, from 0. */
  readonly index: number
  readonly origins: Origins
}
