import type { Layout } from '../../dateline/src/reading/text/layout.ts'

/** A peer's UPOS for each token of a layout that it cuts the same way; undefined elsewhere. */
export interface Peer {
  readonly name: string
  readonly tag: (layout: Layout) => (string | undefined)[]
}

export async function taggers(): Promise<Peer[]> {
  return [await winkNlp(), await compromise()]
}

async function winkNlp(): Promise<Peer> {
  const { default: winkNLP } = await import('wink-nlp')
  const { default: model } = await import('wink-eng-lite-web-model')
  const nlp = winkNLP(model, ['sbd', 'pos'])
  return {
    name: 'wink-nlp',
    tag: (layout) =>
      sentenceBySentence(layout, (text) => {
        const tokens = nlp.readDoc(text).tokens()
        const words: string[] = tokens.out()
        const tags: string[] = tokens.out(nlp.its.pos)
        return words.map((word, at) => [word, tags[at]])
      }),
  }
}

/** In order: the first of its tags that a word has decides. */
const COMPROMISE: readonly (readonly [tag: string, upos: string])[] = [
  ['Pronoun', 'PRON'],
  ['Possessive', 'PROPN'],
  ['Copula', 'AUX'],
  ['Modal', 'AUX'],
  ['Auxiliary', 'AUX'],
  ['ProperNoun', 'PROPN'],
  ['Value', 'NUM'],
  ['Noun', 'NOUN'],
  ['Verb', 'VERB'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Preposition', 'ADP'],
  ['Determiner', 'DET'],
  ['Conjunction', 'CCONJ'],
  ['Expression', 'INTJ'],
]

async function compromise(): Promise<Peer> {
  const { default: nlp } = await import('compromise')
  return {
    name: 'compromise',
    tag: (layout) =>
      sentenceBySentence(layout, (text) =>
        nlp(text)
          .json()
          .flatMap((sentence: { terms: { text: string; tags: string[] }[] }) =>
            sentence.terms.map(({ text, tags }): [string, string] => [
              text,
              COMPROMISE.find(([tag]) => tags.includes(tag))?.[1] ?? 'X',
            ]),
          ),
      ),
  }
}

function sentenceBySentence(
  { text, tokens, sentences }: Layout,
  tag: (text: string) => [word: string, upos: string][],
): (string | undefined)[] {
  const tags: (string | undefined)[] = []
  for (const { start, end, first, last } of sentences) {
    const words = text.slice(start, end)
    const found = new Map<string, string>()
    let at = 0
    for (const [word, upos] of tag(words)) {
      const from = words.indexOf(word, at)
      if (word === '' || from < 0) continue
      at = from + word.length
      found.set(`${from}-${at}`, upos)
    }
    for (let token = first; token < last; token += 1) {
      const { start: from, end: to } = tokens[token]
      const mark = /^\p{P}+$/u.test(text.slice(from, to)) ? 'PUNCT' : undefined
      tags.push(found.get(`${from - start}-${to - start}`) ?? mark)
    }
  }
  return tags
}
