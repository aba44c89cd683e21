import { childrenOf, headOf, lowerOf, type Tree, wordOf } from '../syntax/tree.ts'
import { type Mendable, topOf } from './mendable.ts'

const LONGEST_SOURCE = 5

/** "Talks aim to free 15 captives held by the Front - source": what stands behind the last dash says who says so. */
export function sourceBehindDash({ tree, head, deprel }: Mendable, token: number): void {
  const sentence = tree.layout.sentences[tree.sentenceOf[token]]
  if (sentence === undefined || !isDashApart(tree, token) || sentence.last - token - 1 > LONGEST_SOURCE) return
  const noun = sentence.last - 1
  if (/^(?:appos|conj|dep)$/.test(deprel[noun])) {
    const top = topOf(tree, sentence.first, token)
    if (top === noun) return
    head[noun] = top
    deprel[noun] = 'parataxis'
    return
  }
  const outer = headOf(tree, noun)
  const inner = childrenOf(tree, noun, 'compound', 'nmod', 'amod', 'flat').findLast((child) => child < token)
  if (!/^(?:NOUN|PROPN)$/.test(tree.syntax.upos[noun]) || outer === undefined || outer > token || inner === undefined)
    return
  head[inner] = outer
  deprel[inner] = deprel[noun]
  for (const child of childrenOf(tree, noun)) if (child < token && child !== inner) head[child] = inner
  head[noun] = outer
  deprel[noun] = 'parataxis'
}

function isDashApart(tree: Tree, token: number): boolean {
  const { tokens } = tree.layout
  const isApart = tokens[token - 1]?.end < tokens[token].start && tokens[token].end < tokens[token + 1]?.start
  return isApart && /^[-–—]$/.test(wordOf(tree, token)) && !/^[.!?]$/.test(lowerOf(tree, token + 1))
}
