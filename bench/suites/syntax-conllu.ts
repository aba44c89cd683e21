import type { Span } from '../../dateline/src/model/span.ts'
import type { Layout } from '../../dateline/src/reading/text/layout.ts'
import { documentsOf } from './words.ts'

/** One word of a treebank; `head` counts words of its sentence from 0, -1 for the root. */
export interface Word {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly head: number
  readonly deprel: string
}

export interface GoldSentence {
  readonly genre: string
  readonly words: readonly Word[]
}

/** The sentences of a CoNLL-U file: the basic tree, without multiword and empty nodes. */
export function readSentences(conllu: string): GoldSentence[] {
  let genre = ''
  return conllu.split(/\n\n+/).flatMap((block) => {
    const lines = block.split('\n')
    const id = lines.find((line) => line.startsWith('# newdoc'))?.split(' = ')[1]
    if (id) genre = id.startsWith('GUM_') ? `gum ${id.split('_')[1]}` : id.split('-')[0]
    const words = lines
      .map((line) => line.split('\t'))
      .filter(([id]) => /^\d+$/.test(id))
      .map(([, form, lemma, upos, xpos, , head, deprel]) => ({
        form,
        lemma,
        upos,
        xpos,
        head: Number(head) - 1,
        deprel,
      }))
    return words.length === 0 ? [] : { genre, words }
  })
}

/** A layout of the treebank's own tokens and sentences, one sentence a paragraph. */
export function goldLayout(sentences: readonly GoldSentence[]): Layout {
  const tokens: Span[] = []
  const cut = sentences.map(({ words }, paragraph) => {
    const first = tokens.length
    for (const { form } of words) {
      const start = (tokens.at(-1)?.end ?? -1) + 1
      tokens.push({ start, end: start + form.length })
    }
    return { start: tokens[first].start, end: tokens.at(-1)!.end, first, last: tokens.length, paragraph }
  })
  const text = sentences.flatMap(({ words }) => words.map(({ form }) => form)).join(' ')
  return { text, tokens, sentences: cut, paragraphs: cut.map(({ start, end }) => ({ start, end })), posts: [] }
}

/** A treebank as raw text, and the span of each of its words in it, in order; none where it is not spelled out. */
export function rawText(
  conllu: string,
  sentences: readonly GoldSentence[],
): { text: string; spans: (Span | undefined)[] } {
  const text = documentsOf(conllu)
    .map((document) => document.text)
    .join('\n\n')
  let at = 0
  const spans = sentences
    .flatMap(({ words }) => words)
    .map(({ form }) => {
      while (at < text.length && /\s/.test(text[at])) at += 1
      if (!text.startsWith(form, at)) return undefined
      at += form.length
      return { start: at - form.length, end: at }
    })
  return { text, spans }
}
