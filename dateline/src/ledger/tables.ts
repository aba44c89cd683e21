/** The tables as Kysely sees them. Items are kept whole, as JSON: a lone surrogate or a NUL in a text survives that. */
export interface Tables {
  originals: { sha256: string; bytes: Uint8Array; size: number }
  intakes: {
    id: number
    at: string
    name: string
    original: string | null
    version: string
    /** The manifest row and the flags it was taken in with, and what went wrong. */
    manifest: string | null
    flags: string
    problems: string
  }
  reports: { id: string; original: string; position: number; published: string | null; json: string }
  readings: { report: string; key: string; json: string }
  linked: { part: string; position: number; id: string; json: string }
  decisions: { id: number; at: string; who: string; why: string; kind: string; about: string }
  lists: { id: number; at: string; name: string; bytes: Uint8Array; names: string }
  state: { key: string; value: number }
  words: { report: string; title: string; text: string }
}
