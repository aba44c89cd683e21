import { CsvError, parse } from 'csv-parse/sync'
import { DatelineError } from '../model/error.ts'
import { decode } from './decode.ts'

/** A row of a person's CSV file by column, with the line it ends on. */
export interface Row {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/**
 * The rows of a CSV file with a header, in any charset that `decode` knows; column names in lower case, cells trimmed.
 * Throws `code` where it is no such file or lacks one of the columns in `needed`.
 */
export function rowsOf(
  bytes: Uint8Array,
  name: string,
  code: 'MANIFEST_BROKEN' | 'LIST_BROKEN',
  needed: readonly string[],
): Row[] {
  const text = decode(bytes)?.text
  if (text === undefined) throw new DatelineError(code, `${name} is no text`, 'save it as CSV in UTF-8')
  const lines = parsed(text, name, code)
  const header = lines[0]?.cells.map((cell) => cell.toLowerCase()) ?? []
  const missing = needed.filter((column) => !header.includes(column))
  if (missing.length > 0) {
    const found = header.length > 0 ? `its first line has: ${header.join(', ')}` : 'it is empty'
    throw new DatelineError(code, `${name} has no column "${missing[0]}"`, `${found}`)
  }
  return lines.slice(1).map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])),
  }))
}

function parsed(text: string, name: string, code: string): { line: number; cells: string[] }[] {
  try {
    const options = { info: true, trim: true, skip_empty_lines: true, relax_column_count: true } as const
    const rows = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[]
    return rows.map(({ record, info }) => ({ line: info.lines, cells: record }))
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    throw new DatelineError(code, `${name} is no CSV: ${cause.message}`, 'put cells with commas or quotes in quotes', {
      cause,
    })
  }
}
