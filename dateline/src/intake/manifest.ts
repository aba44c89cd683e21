import { DatelineError } from '../model/error.ts'
import type { MetadataField } from '../model/report.ts'
import { publishedOf } from './metadata/published.ts'
import { rowsOf } from './table.ts'

/** What a manifest says of one file. */
export type ManifestRow = Partial<Readonly<Record<MetadataField, string>>>

/** A manifest's rows by the path in their column `file`, with "/" between its parts. */
export type Manifest = ReadonlyMap<string, ManifestRow>

const columns: Readonly<Record<string, MetadataField>> = {
  publisher: 'publisher',
  date: 'published',
  published: 'published',
  url: 'url',
  title: 'title',
  author: 'byline',
  byline: 'byline',
  language: 'language',
}

/**
 * A manifest: CSV with the column `file` and any of publisher, date, url, title, author, language. Throws
 * MANIFEST_BROKEN where it is no such file, or a date in it cannot be read.
 *
 * @example
 * [...readManifest(new TextEncoder().encode('file,date\na.txt,2024-03-09'), 'm.csv')]   // [['a.txt', { published: '2024-03-09' }]]
 */
export function readManifest(bytes: Uint8Array, name: string): Manifest {
  const rows = rowsOf(bytes, name, 'MANIFEST_BROKEN', ['file'])
  return new Map(
    rows.map(({ line, cells }) => {
      const named = Object.entries(columns).filter(([column]) => cells[column])
      const row = Object.fromEntries(named.map(([column, field]) => [field, cells[column]]))
      if (row.published !== undefined && publishedOf(row.published) === undefined)
        throw new DatelineError(
          'MANIFEST_BROKEN',
          `line ${line} of ${name}: "${row.published}" is no date`,
          'write a day, or a day and a time with its offset: 2024-03-09, 2024-03-09T18:20:00+02:00',
        )
      return [withSlashes(cells.file), row]
    }),
  )
}

/**
 * The row for a file: the one whose `file` is its path, or the longest end of it.
 *
 * @example
 * rowFor(new Map([['b/a.txt', { title: 'B' }], ['a.txt', { title: 'A' }]]), 'reports/b/a.txt')   // { title: 'B' }
 */
export function rowFor(manifest: Manifest, path: string): ManifestRow | undefined {
  const parts = withSlashes(path).split('/')
  for (let from = 0; from < parts.length; from++) {
    const row = manifest.get(parts.slice(from).join('/'))
    if (row) return row
  }
  return undefined
}

const withSlashes = (path: string): string => path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
