import { createHash } from 'node:crypto'

/**
 * A short name for what `parts` name: the same parts, the same name, on any machine.
 *
 * @example
 * idOf('e', 'report-1', 12, 20).length   // 11
 */
export const idOf = (letter: string, ...parts: readonly (string | number)[]): string =>
  letter + createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 10)
