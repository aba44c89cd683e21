import type { ReadFile } from './formats.ts'
import { failed } from './problem.ts'

/** Kinds of file that people hand over for reports, by their first bytes. */
const signatures: readonly (readonly [kind: string, bytes: string])[] = [
  ['PDF', '%PDF-'],
  ['PNG picture', '\x89PNG'],
  ['JPEG picture', '\xff\xd8\xff'],
  ['GIF picture', 'GIF8'],
  ['mail or MHTML page', 'From: <Saved by'],
  ['mail or MHTML page', 'MIME-Version:'],
  ['RTF document', '{\\rtf'],
  ['ZIP archive, or an office document', 'PK\x03\x04'],
  ['gzip archive', '\x1f\x8b'],
  ['RAR archive', 'Rar!'],
  ['SQLite database', 'SQLite format 3'],
  ['program', '\x7fELF'],
]

/** The kind of file that bytes are for certain, where it holds no text to take in; undefined for all others. */
export const kindOf = (bytes: Uint8Array): string | undefined => {
  const start = String.fromCharCode(...bytes.subarray(0, 16))
  return signatures.find(([, signature]) => start.startsWith(signature))?.[0]
}

/** The answer for bytes that are no text, or text in a charset that cannot be known. */
export function noText(bytes: Uint8Array): ReadFile {
  const kind = kindOf(bytes)
  if (!kind && !bytes.subarray(0, 65536).includes(0)) return { items: [], problems: [charsetUnknown] }
  const message = `it is no text${kind ? ` but a ${kind}` : ''}`
  return { items: [], problems: [failed('FILE_BINARY', message, 'save the report as .txt, .md or .html')] }
}

const charsetUnknown = failed(
  'TEXT_CHARSET_UNKNOWN',
  'its charset is neither declared nor to be known from its bytes',
  'save it as UTF-8 and take it in again',
)
