/** Rows as RFC 4180 CSV with a header; a list within a cell is joined by "; ". */
export function toCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const lines = [
    columns.map((column) => column.name),
    ...rows.map((row) => columns.map((column) => cell(column.of(row)))),
  ]
  return lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('')
}

export interface Column<Row> {
  readonly name: string
  readonly of: (row: Row) => string | number | boolean | null | undefined | readonly string[]
}

const cell = (value: ReturnType<Column<never>['of']>): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? value.join('; ') : String(value)

const quoted = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)
