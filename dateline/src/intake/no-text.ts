import type { ReadFile } from './formats.ts'
import { failed } from './problem.ts'

/** Kinds of file that people hand over for reports, by their first bytes. */
const signatures: readonly (readonly [kind: string, bytes: string])[] = [
  ['PDF', '%PDF-'],
  ['PNG picture', '\x89PNG'],
  ['JPEG picture', '\xff\xd8\xff'],
  ['GIF picture', 'GIF8'],
  ['ZIP archive, or an office document', 'PK\x03\x04'],
  ['gzip archive', '\x1f\x8b'],
  ['RAR archive', 'Rar!'],
  ['SQLite database', 'SQLite format 3'],
  ['program', '\x7fELF'],
]

/** The answer for bytes that are no text, or text in a charset that cannot be known. */
export function noText(bytes: Uint8Array): ReadFile {
  const start = String.fromCharCode(...bytes.subarray(0, 16))
  const kind = signatures.find(([, signature]) => start.startsWith(signature))?.[0]
  const problem =
    kind || hasZero(bytes)
      ? failed('FILE_BINARY', `it is no text${kind ? ` but a ${kind}` : ''}`, 'save the report as .txt, .md or .html')
      : failed(
          'TEXT_CHARSET_UNKNOWN',
          'its charset is neither declared nor to be known from its bytes',
          'save it as UTF-8 and take it in again',
        )
  return { items: [], problems: [problem] }
}

const hasZero = (bytes: Uint8Array): boolean => bytes.subarray(0, 65536).includes(0)
