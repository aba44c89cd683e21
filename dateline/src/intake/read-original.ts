import { createHash } from 'node:crypto'
import { type MetadataField, metadataFields, type StoredReport } from '../model/report.ts'
import { type Format, formats, type Item } from './formats.ts'
import type { ManifestRow } from './manifest.ts'
import { checked } from './metadata/checked.ts'
import { type Found, settle } from './metadata/found.ts'
import { kindOf, noText } from './no-text.ts'
import { failed, type Problem } from './problem.ts'

/** How an original was given. */
export interface About {
  /** Its path or file name; the ending helps to tell the format. */
  readonly name: string
  readonly manifest?: ManifestRow
  /** What the command line says of every report: over the manifest, over the file. */
  readonly flags?: Partial<Readonly<Record<MetadataField, string>>>
}

/** What an original gave: its reports in their order, and what went wrong. */
export interface Original {
  readonly reports: readonly StoredReport[]
  readonly problems: readonly Problem[]
}

/**
 * The reports in an original's bytes, their text as it stands, their metadata with its origins. Pure, the same every
 * time, and never throws: a file that gives no report gives a problem that says why.
 *
 * @example
 * readOriginal(new TextEncoder().encode('date 2024-03-09\nVelmar freed two.'), { name: 'a.txt' }).reports[0].published   // '2024-03-09'
 */
export function readOriginal(bytes: Uint8Array, about: About): Original {
  if (bytes.length === 0)
    return { reports: [], problems: [failed('FILE_EMPTY', 'it is empty', 'look for a whole copy')] }
  const format = formats.find((format) => format.sniff(bytes, about.name)) as Format
  const { items, problems } = kindOf(bytes) ? noText(bytes) : format.read(bytes)
  const original = createHash('sha256').update(bytes).digest('hex')
  const filled = items.filter(({ text }) => text.trim() !== '')
  const taken = filled.map((item, index) => {
    const id = `r${original.slice(0, 12)}${filled.length > 1 ? `.${index}` : ''}`
    return toReport(item, about, { id, format: format.name, original, index })
  })
  const nothing = filled.length === 0 && problems.every(({ level }) => level === 'warning')
  return Object.freeze({
    reports: taken.map(({ report }) => report),
    problems: [
      ...problems,
      ...taken.flatMap(({ problems }) => problems),
      ...(nothing
        ? [failed('FILE_NO_TEXT', 'no report text was found in it', 'look at the file; save its text as .txt')]
        : []),
    ],
  })
}

function toReport(
  { text, found }: Item,
  { manifest = {}, flags = {} }: About,
  kept: Pick<StoredReport, 'id' | 'format' | 'original' | 'index'>,
): { report: StoredReport; problems: Problem[] } {
  const given = [...from(flags, (field) => `given with --${field}`), ...from(manifest, () => 'manifest'), ...found]
  const { right, problems } = checked(given, text)
  const { values, origins } = settle(right)
  const { id, ...rest } = kept
  return { report: Object.freeze({ id, text, ...values, ...rest, origins: Object.freeze(origins) }), problems }
}

const from = (values: ManifestRow, origin: (field: MetadataField) => string): Found[] =>
  metadataFields.flatMap((field) => {
    const value = values[field]
    return value ? [{ field, value, origin: origin(field) }] : []
  })
