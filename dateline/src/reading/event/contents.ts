import { acts } from '../../languages/en/trigger-acts.ts'
import type { Slot } from '../../languages/en/trigger-rows.ts'
import { marksOf } from '../syntax/clauses.ts'
import type { Phrase } from '../syntax/phrases.ts'
import { ancestorsOf, childrenOf, hasRelation, headOf, lowerOf, subtreeOf, type Tree, wordOf } from '../syntax/tree.ts'
import type { FilledRole, Telling } from './telling.ts'

const ACTS = new Set(acts.map(({ type }) => type))

/** Whether what is told is done with words or with the power of an office, so that what it is about is told whole. */
export const isAct = ({ type, isNoun }: Telling): boolean => !isNoun && ACTS.has(type) && type !== 'agreement'

/** Whether all that hangs on what it was about belongs to it: "agreed on a plan to meet the crisis". */
export const isToldWhole = (tree: Tree, telling: Telling, head: number): boolean =>
  isAct(telling) ||
  (telling.type === 'agreement' && !telling.isNoun && !ancestorsOf(tree, telling.trigger).includes(head))

/** The clause that says what a verb of speech demands, threatens, refuses or accuses of. */
export function contentOf(
  tree: Tree,
  slot: Slot | undefined,
  verb: number,
  addressees: readonly number[],
): FilledRole[] {
  if (!slot) return []
  const own = childrenOf(tree, verb, 'xcomp', 'ccomp', 'advcl', 'obl').find((child) => isContent(tree, child, verb))
  const under = addressees
    .flatMap((head) => childrenOf(tree, head, 'acl'))
    .find((child) => isContent(tree, child, verb))
  const head = own ?? under
  return head === undefined ? [] : [{ role: slot.role, head, isClause: true }]
}

/** "to withdraw", "that X withdraw", "of killing", after the verb and never a clause of circumstance. */
function isContent(tree: Tree, child: number, verb: number): boolean {
  if (child < verb || hasRelation(tree, child, 'acl:relcl') || SILENCE.has(tree.syntax.lemma[child])) return false
  const marks = marksOf(tree, child)
  if (hasRelation(tree, child, 'xcomp')) return tree.syntax.upos[child] === 'VERB' && marks.includes('to')
  if (hasRelation(tree, child, 'ccomp')) return marks.length === 0 || marks.includes('that')
  if (tree.syntax.xpos[child] === 'VBG') return marks.some((mark) => /^(?:of|from)$/.test(mark))
  return tree.syntax.upos[child] === 'VERB' && marks.length === 1 && marks[0] === 'to'
}

/** "declined to comment", "promised to look into it": nothing was done with these words. */
const SILENCE = new Set(
  'comment say answer discuss elaborate speak talk confirm name identify disclose reveal explain give look see'.split(
    ' ',
  ),
)

/** No clause of a line is longer. */
const LONGEST = 30
const ASIDE = ['advcl', 'parataxis', 'discourse', 'vocative']

/** The words of a clause from its mark on, up to what is said beside it. */
export function clausePhrase(tree: Tree, head: number): Phrase {
  const isAside = (token: number): boolean =>
    ASIDE.some((relation) => hasRelation(tree, token, relation)) || isAddition(tree, token)
  const inside = subtreeOf(tree, head, (token) => token < head || !isAside(token))
  const isPreposition = (token: number): boolean =>
    tree.syntax.upos[head] !== 'VERB' && hasRelation(tree, token, 'case') && headOf(tree, token) === head
  let [first, last] = [head, head + 1]
  while (inside.has(first - 1) && !isPreposition(first - 1) && head - first < LONGEST) first -= 1
  while (inside.has(last) && last - head < LONGEST) last += 1
  last = withQuote(tree, first, last)
  while (last > head + 1 && /^[,.;:—–-]+$/u.test(wordOf(tree, last - 1))) last -= 1
  while (first < head && /^[,.;:—–-]+$/u.test(wordOf(tree, first))) first += 1
  return { first, last, head }
}

/** ", which would cost millions" */
const isAddition = (tree: Tree, verb: number): boolean =>
  hasRelation(tree, verb, 'acl:relcl') && lowerOf(tree, Math.min(verb, ...childrenOf(tree, verb))) === ','

/** Up to the end of the quotation that begins inside. */
function withQuote(tree: Tree, first: number, last: number): number {
  let open = 0
  for (let at = first; at < last; at += 1) open += quoteAt(tree, at, open)
  if (open === 0) return last
  for (let at = last; at < last + LONGEST && tree.sentenceOf[at] === tree.sentenceOf[first]; at += 1)
    if (quoteAt(tree, at, open) < 0) return at + 1
  return last
}

/** 1 where a quotation opens, -1 where it closes. */
function quoteAt(tree: Tree, token: number, open: number): number {
  const word = wordOf(tree, token)
  if (/^[“„«]$/.test(word)) return 1
  if (/^[”»]$/.test(word)) return open > 0 ? -1 : 0
  return /^(?:"|``|'')$/.test(word) ? (open > 0 ? -1 : 1) : 0
}
