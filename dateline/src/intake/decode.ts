import { type Problem, warned } from './problem.ts'

export interface Decoded {
  readonly text: string
  readonly charset: string
  readonly problems: readonly Problem[]
}

/**
 * Bytes as text. A byte order mark decides; else what is valid UTF-8 is UTF-8, whatever was declared; else the declared
 * charset; else UTF-16 by its zero bytes, UTF-8 with damage, or windows-1252 for Latin script. Undefined where the bytes
 * are no text, or text whose charset cannot be known. The mark itself is no part of the text.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded | undefined {
  const marked = markOf(bytes)
  if (marked) return damaged(bytes.subarray(marked.length), marked.charset)
  const label = knownLabel(declared)
  if (label === 'iso-2022-jp') return { text: decodeAs(bytes, label), charset: label, problems: [] }
  const valid = asValid(bytes, 'utf-8')
  if (valid !== undefined) {
    if (looksBinary(valid)) return utf16(bytes)
    const contradicts = label !== undefined && label !== 'utf-8' && !/^[\0-\x7f]*$/.test(valid)
    return { text: valid, charset: 'utf-8', problems: contradicts ? [wrongCharset(declared ?? '', 'utf-8')] : [] }
  }
  if (label !== undefined && label !== 'utf-8' && !label.startsWith('utf-16')) {
    const text = decodeAs(bytes, label)
    if (looksBinary(text)) return undefined
    return { text, charset: label, problems: text.includes('\ufffd') ? [damage(text)] : [] }
  }
  return utf16(bytes) ?? mostlyUtf8(bytes) ?? latin(bytes, declared)
}

const marks = [
  { charset: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { charset: 'utf-16le', bytes: [0xff, 0xfe] },
  { charset: 'utf-16be', bytes: [0xfe, 0xff] },
]

function markOf(bytes: Uint8Array): { charset: string; length: number } | undefined {
  const found = marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))
  return found && { charset: found.charset, length: found.bytes.length }
}

function damaged(bytes: Uint8Array, charset: string): Decoded | undefined {
  const valid = asValid(bytes, charset)
  const text = valid ?? decodeAs(bytes, charset)
  if (looksBinary(text)) return undefined
  return { text, charset, problems: valid === undefined ? [damage(text)] : [] }
}

/** Zero bytes in every second place are UTF-16 without its mark: Latin letters, spaces and digits have them. */
function utf16(bytes: Uint8Array): Decoded | undefined {
  const sample = bytes.subarray(0, 4096)
  const zeros = (rest: number): number => sample.filter((byte, at) => at % 2 === rest && byte === 0).length
  const [even, odd] = [zeros(0), zeros(1)]
  const charset = odd > 8 * even ? 'utf-16le' : even > 8 * odd ? 'utf-16be' : undefined
  if (!charset || Math.max(even, odd) < sample.length / 20) return undefined
  return damaged(bytes, charset)
}

/** Fewer faults than whole characters beyond ASCII, or one fault at the very end: UTF-8 that was cut or damaged. */
function mostlyUtf8(bytes: Uint8Array): Decoded | undefined {
  const text = decodeAs(bytes, 'utf-8')
  if (looksBinary(text)) return undefined
  const faults = count(text, /\ufffd/g)
  const whole = count(text, /[^\0-\x7f\ufffd]/gu)
  const onlyCut = faults === 1 && text.endsWith('\ufffd')
  return faults < whole || onlyCut ? { text, charset: 'utf-8', problems: [damage(text)] } : undefined
}

/** Above this share of bytes beyond ASCII among the letters, the script is not Latin. */
const LATIN_SHARE = 0.25

function latin(bytes: Uint8Array, declared?: string): Decoded | undefined {
  const text = decodeAs(bytes, 'windows-1252')
  if (looksBinary(text)) return undefined
  const high = count(text, /[\x80-\uffff]/g)
  if (high > LATIN_SHARE * count(text, /\p{L}|[\x80-\uffff]/gu)) return undefined
  return { text, charset: 'windows-1252', problems: [wrongCharset(declared ?? 'none', 'windows-1252')] }
}

const count = (text: string, pattern: RegExp): number => {
  let found = 0
  for (const _ of text.matchAll(pattern)) found += 1
  return found
}

/** Control characters that no text has, more of them than a slip of a program leaves behind. */
function looksBinary(text: string): boolean {
  const controls = count(text.slice(0, 65536), /[\0-\x08\x0e-\x1a\x1c-\x1f]/g)
  return controls > 8 && controls > text.length / 1000
}

function asValid(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const decodeAs = (bytes: Uint8Array, charset: string): string =>
  new TextDecoder(charset, { ignoreBOM: true }).decode(bytes)

/** A label of the WHATWG Encoding Standard by its standard name; undefined where it is none. */
function knownLabel(label?: string): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label.trim()).encoding
  } catch {
    return undefined
  }
}

const wrongCharset = (declared: string, used: string): Problem =>
  warned(
    'TEXT_CHARSET',
    `its charset (declared: ${declared}) was taken to be ${used}`,
    'look at letters with accents in it; where they are wrong, save it as UTF-8 and take it in again',
  )

const damage = (text: string): Problem =>
  text.endsWith('\ufffd') && text.indexOf('\ufffd') === text.length - 1
    ? warned('TEXT_CUT', 'it ends in the middle of a character', 'the file may be cut short: look for a whole copy')
    : warned(
        'TEXT_DAMAGED',
        `it holds bytes that are no text, ${count(text, /\ufffd/g)} of them; each stands as U+FFFD`,
        'look for a sound copy of the file',
      )
