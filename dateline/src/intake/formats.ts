import { html } from './html/html.ts'
import { jsonl } from './jsonl/jsonl.ts'
import { md } from './md/md.ts'
import type { Found } from './metadata/found.ts'
import type { Problem } from './problem.ts'
import { txt } from './txt/txt.ts'

/** A report as a format gives it: its text, and what the file says of it, the best word first. */
export interface Item {
  readonly text: string
  readonly found: readonly Found[]
}

export interface ReadFile {
  readonly items: readonly Item[]
  readonly problems: readonly Problem[]
}

/** One way in which reports are written down. */
export interface Format {
  readonly name: string
  /** Endings of file names, without the dot. */
  readonly endings: readonly string[]
  /** Whether the bytes, or the name, are of this format. */
  sniff(bytes: Uint8Array, name: string): boolean
  /** Never throws: what cannot be read comes back as a problem. */
  read(bytes: Uint8Array): ReadFile
}

/** In order: the first that knows a file reads it. Plain text takes whatever is text at all. */
export const formats: readonly Format[] = [jsonl, html, md, txt]
