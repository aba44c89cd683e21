import { wordsOf } from '../../model/span.ts'
import type { Layout } from '../text/layout.ts'
import { type Syntax, UNPARSED } from './syntax.ts'

/** The loaded weights: tagger, parser, names. */
export interface Models {
  readonly parser?: object
  readonly names?: object
}

export function analyse(layout: Layout, _language: string, _models?: Models): Syntax {
  const { text, tokens } = layout
  return {
    upos: tokens.map(() => 'X'),
    xpos: tokens.map(() => 'X'),
    lemma: tokens.map((token) => wordsOf(text, token).toLowerCase()),
    head: new Int32Array(tokens.length).fill(UNPARSED),
    deprel: tokens.map(() => ''),
    confidence: new Float32Array(tokens.length),
  }
}
