import type { MetadataField } from '../../model/report.ts'
import { decode } from '../decode.ts'
import { endingOf } from '../ending.ts'
import type { Format, Item, ReadFile } from '../formats.ts'
import { agencyDateline } from '../metadata/agency-dateline.ts'
import type { Found } from '../metadata/found.ts'
import { noText } from '../no-text.ts'
import { failed, type Problem } from '../problem.ts'

const endings = ['jsonl', 'ndjson']

/** JSON Lines: one report a line, an object with "text" and what is known of it, as `dateline read` takes it. */
export const jsonl: Format = {
  name: 'jsonl',
  endings,
  sniff: (bytes, name) => endings.includes(endingOf(name)) || (endingOf(name) === '' && startsWithObject(bytes)),
  read,
}

const fields: readonly (readonly [name: string, field: MetadataField])[] = [
  ['published', 'published'],
  ['date', 'published'],
  ['title', 'title'],
  ['headline', 'title'],
  ['publisher', 'publisher'],
  ['byline', 'byline'],
  ['author', 'byline'],
  ['url', 'url'],
  ['language', 'language'],
]

/** Of more broken lines than these only the number is told. */
const TOLD = 20

function read(bytes: Uint8Array): ReadFile {
  const decoded = decode(bytes)
  if (!decoded) return noText(bytes)
  const lines = decoded.text.split(/\r\n|\n/).map((line, at) => itemOf(line, at + 1))
  const broken = lines.filter((line): line is Problem => line !== undefined && 'code' in line)
  const more = broken.length - TOLD
  return {
    items: lines.filter((line): line is Item => line !== undefined && 'text' in line),
    problems: [
      ...decoded.problems,
      ...broken.slice(0, TOLD),
      ...(more > 0 ? [lineBroken(`${more} more of its lines are no reports`)] : []),
    ],
  }
}

function itemOf(line: string, number: number): Item | Problem | undefined {
  if (line.trim() === '') return undefined
  const value = objectIn(line)
  if (!value) return lineBroken(`line ${number} is no JSON object`)
  const { text } = value
  if (typeof text !== 'string' || text.trim() === '') return lineBroken(`line ${number} has no "text"`)
  const found = fields.flatMap(([name, field]): Found[] => {
    const given = value[name]
    return typeof given === 'string' && given.trim() !== ''
      ? [{ field, value: given, origin: `"${name}" of line ${number}` }]
      : []
  })
  return { text, found: [...found, ...agencyDateline(text)] }
}

const lineBroken = (message: string): Problem =>
  failed('LINE_BROKEN', message, 'each line is one JSON object with the string "text"')

function objectIn(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

function startsWithObject(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(0x0a)
  const line = new TextDecoder().decode(bytes.subarray(0, end < 0 ? bytes.length : end))
  return line.trimStart().startsWith('{') && typeof objectIn(line)?.text === 'string'
}
