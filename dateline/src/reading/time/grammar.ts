import { type Modifier, modifiers } from '../../languages/en/time-modifiers.ts'
import { knownWords, type Meaning, meaningOf } from './lexicon.ts'
import { canBegin } from './parts.ts'
import type { TimeRule } from './rule.ts'

/** What a word can be part of; the words without an entry cannot stand in a time expression. */
export interface Entry {
  readonly meaning: Meaning
  /** The rules it can begin, in their order. */
  readonly rules: readonly TimeRule[]
  /** The modifiers it can begin, the longest first. */
  readonly modifiers: readonly (Modifier & { readonly parts: readonly string[] })[]
}

/** The entry of every word that some rule or modifier knows. */
export function vocabularyOf(rules: readonly TimeRule[]): (word: string) => Entry | undefined {
  const cut = modifiers.map((modifier) => ({ ...modifier, parts: modifier.words.split(' ') }))
  const literals = rules.flatMap(({ parts }) => parts.flatMap((part) => part.literals))
  const entries = new Map<string, Entry>()
  for (const word of new Set([...knownWords, ...literals, ...cut.flatMap(({ parts }) => parts)])) {
    const meaning = meaningOf(word)
    entries.set(word, {
      meaning,
      rules: rules.filter(({ parts }) => canBegin(parts, word, meaning)),
      modifiers: cut.filter(({ parts }) => parts[0] === word).sort((a, b) => b.parts.length - a.parts.length),
    })
  }
  return (word) => entries.get(word)
}
