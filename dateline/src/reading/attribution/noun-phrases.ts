/** Tokens `first` up to, not with, `last`. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** How far a noun phrase reaches at most, in tokens: keeps the walk linear in a text without a full stop. */
export const LONGEST = 60

export const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON', 'SYM', 'X'])
export const JOINERS = new Set(['-', '‐', '‑', '&', '/', "'s", '’s', "'", '’', '%', '$', '–'])
