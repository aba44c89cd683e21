import { peopleNouns } from '../../languages/en/entity-people.ts'
import { childrenOf, headOf, lowerOf, type Tree } from '../syntax/tree.ts'
import type { MentionAt } from './mentions.ts'

/** Arcs while they are being mended. */
export interface Arcs {
  readonly tree: Tree
  readonly mentionAt: MentionAt
  readonly dates: ReadonlySet<number>
  readonly head: Int32Array
  readonly deprel: string[]
}

/** "On Tuesday, X and Y agreed": a name right before a finite verb without subject is its subject. */
export function subjectAfterDate({ tree, mentionAt, dates, head, deprel }: Arcs, verb: number): void {
  if (tree.syntax.xpos[verb] !== 'VBD' || verb === 0) return
  const name = mentionAt.get(verb - 1)
  if (name?.mention.kind !== 'name' || name.last !== verb) return
  let top = topOf(tree, name.first, name.last)
  for (let at = headOf(tree, top); deprel[top] === 'conj' && at !== undefined && at < top; at = headOf(tree, top))
    top = at
  const above = headOf(tree, top)
  if (above === undefined || !dates.has(above)) return
  head[top] = verb
  deprel[top] = 'nsubj'
}

/** "On 5 January, Omar Hadd, mayor of Halm, was killed": the name taken for another word for the day. */
export function subjectBesideDate({ tree, mentionAt, dates, head, deprel }: Arcs, token: number): void {
  const date = headOf(tree, token)
  if (deprel[token] !== 'appos' || date === undefined || !dates.has(date) || dates.has(token)) return
  if (mentionAt.get(token)?.mention.kind !== 'name' && !peopleNouns.has(tree.syntax.lemma[token])) return
  const verb = headOf(tree, date)
  if (verb === undefined || verb < token || !isVerb(tree, verb) || childrenOf(tree, verb, 'nsubj').length > 0) return
  head[token] = verb
  deprel[token] = childrenOf(tree, verb, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj'
}

/** "the release of Omar Hadd, who was captured": "who" stands for the person nearest before it. */
export function whoIsSomeone({ tree, mentionAt, head, deprel }: Arcs, verb: number): void {
  const noun = headOf(tree, verb)
  if (deprel[verb] !== 'acl:relcl' || noun === undefined) return
  const who = childrenOf(tree, verb, 'nsubj').find((token) => lowerOf(tree, token) === 'who')
  const isPerson = (token: number): boolean =>
    mentionAt.get(token)?.entity.type === 'person' ||
    (!mentionAt.has(token) && peopleNouns.has(tree.syntax.lemma[token].toLowerCase()))
  if (who === undefined || isPerson(noun)) return
  for (let at = who - 1; at >= 0 && at > who - 15 && tree.sentenceOf[at] === tree.sentenceOf[verb]; at -= 1) {
    if (!isPerson(at)) continue
    const name = mentionAt.get(at)
    head[verb] = name?.mention.kind === 'name' ? topOf(tree, name.first, name.last) : at
    return
  }
}

/** "after fighters attacked the town", "after" taken for a preposition. */
export function subjectAfterMark({ tree, head, deprel }: Arcs, verb: number): void {
  if (tree.syntax.xpos[verb] !== 'VBD' || deprel[verb] !== 'advcl' || childrenOf(tree, verb, 'nsubj').length > 0) return
  const subject = childrenOf(tree, verb, 'obl').find(
    (token) =>
      token < verb && /^(?:after|before|since|until|as)$/.test(lowerOf(tree, prepositionBefore(tree, token) ?? token)),
  )
  const mark = subject === undefined ? undefined : prepositionBefore(tree, subject)
  if (subject === undefined || mark === undefined) return
  deprel[subject] = 'nsubj'
  head[mark] = verb
  deprel[mark] = 'mark'
}

/** "X met Y, Z said", X taken for a second subject of "said". */
export function subjectBeforeSaying({ tree, head, deprel }: Arcs, verb: number): void {
  const saying = headOf(tree, verb)
  if (deprel[verb] !== 'ccomp' || saying === undefined || saying < verb || !isVerb(tree, verb)) return
  if (childrenOf(tree, verb, 'nsubj').length > 0) return
  const subjects = childrenOf(tree, saying, 'nsubj')
  if (subjects.length < 2 || subjects[0] > verb || subjects[1] < verb) return
  head[subjects[0]] = verb
  deprel[subjects[0]] = 'nsubj'
}

export const isVerb = (tree: Tree, token: number): boolean => /^(?:VERB|AUX)$/.test(tree.syntax.upos[token])

export const prepositionBefore = (tree: Tree, token: number): number | undefined =>
  childrenOf(tree, token, 'case').findLast((at) => at < token)

/** The word of a name on which the others hang. */
export function topOf(tree: Tree, first: number, last: number): number {
  for (let at = first; at < last; at += 1) {
    const above = headOf(tree, at)
    if (above === undefined || above < first || above >= last) return at
  }
  return first
}
