import type { MetadataField } from '../model/report.ts'

/** What a manifest says of one file. */
export type ManifestRow = Partial<Readonly<Record<MetadataField, string>>>
