import { peopleNouns } from '../../languages/en/entity-people.ts'
import { agentNouns } from '../../languages/en/trigger-fillers.ts'
import type { Entity } from '../../model/reading.ts'
import { childrenOf, hasRelation, headOf, isParsed, lowerOf, type Tree, wordOf } from '../syntax/tree.ts'
import type { MentionAt } from './mentions.ts'
import type { FilledRole, Telling } from './telling.ts'

/** Words that name nobody by themselves. */
const BARE = new Set(
  'it they them he him she her we us i me you himself herself themselves itself one who whoever what'.split(' '),
)
const QUOTES = /^["“”]$/
const PARTIES = new Set(['polity', 'organization', 'armed-force', 'group'])

/**
 * The roles of a telling with the noun that a bare "it" or "they" stands for, where a single subject before it can be
 * meant; a pronoun that could be anyone fills no role. "We" is left to whoever speaks.
 */
export function withAntecedents(
  tree: Tree,
  mentionAt: MentionAt,
  telling: Telling,
  isSpoken: (head: number) => boolean,
): Telling {
  const roles = telling.roles.flatMap((filled): FilledRole[] => {
    const { role, head } = filled
    const word = lowerOf(tree, head)
    const isOwner = role === 'actor' && /^(?:their|its)$/.test(word)
    if (!(BARE.has(word) || isOwner) || mentionAt.has(head) || isSpoken(head)) return [filled]
    const isSubject = hasRelation(tree, head, 'nsubj')
    const antecedent =
      isSubject && /^(?:it|they)$/.test(word) ? antecedentOf(tree, mentionAt, head, word === 'they') : undefined
    return antecedent === undefined ? [] : [{ role, head, antecedent }]
  })
  return { ...telling, roles }
}

/** "Oramar said its forces struck": the party whose forces they are, where one subject alone can be meant. */
export function ownerOf(tree: Tree, mentionAt: MentionAt, head: number): Entity | undefined {
  const its = childrenOf(tree, head, 'nmod:poss').find((token) => lowerOf(tree, token) === 'its')
  if (its === undefined || !agentNouns.has(tree.syntax.lemma[head])) return undefined
  const subject = antecedentOf(tree, mentionAt, its, false)
  return subject === undefined ? undefined : mentionAt.get(subject)?.entity
}

/** The only subject that fits in number and kind: before the pronoun in its sentence, else in the sentence before. */
function antecedentOf(tree: Tree, mentionAt: MentionAt, pronoun: number, isPlural: boolean): number | undefined {
  const index = tree.sentenceOf[pronoun]
  const own = tree.layout.sentences[index]
  const before = tree.layout.sentences[index - 1]
  if (own === undefined) return undefined
  const isFit = (token: number): boolean => (isPlural ? isPeople(tree, mentionAt, token) : isParty(mentionAt, token))
  const near = subjects(tree, own.first, pronoun)
  const found = near.length > 0 ? near : before ? subjects(tree, before.first, before.last) : []
  if (near.length === 0 && (before === undefined || before.paragraph < own.paragraph - 1)) return undefined
  const fitting = found.filter(isFit)
  const [one, another] = distinctOf(mentionAt, fitting)
  if (one === undefined || another !== undefined) return undefined
  if (hasQuote(tree, one, pronoun) || hasRival(tree, mentionAt, one, pronoun, isPlural)) return undefined
  return one
}

const distinctOf = (mentionAt: MentionAt, tokens: readonly number[]): number[] =>
  tokens.filter((token, at) => {
    const entity = mentionAt.get(token)?.entity
    return !tokens.slice(0, at).some((other) => entity !== undefined && mentionAt.get(other)?.entity === entity)
  })

/** The nouns that are subjects there; of a long sentence the last. */
function subjects(tree: Tree, first: number, end: number): number[] {
  const found: number[] = []
  for (let at = Math.max(first, end - 80); at < end; at += 1) {
    const isNoun = /^(?:NOUN|PROPN|NUM)$/.test(tree.syntax.upos[at])
    if (isNoun && isParsed(tree, at) && hasRelation(tree, at, 'nsubj')) found.push(at)
  }
  return found
}

function isPeople(tree: Tree, mentionAt: MentionAt, token: number): boolean {
  const type = mentionAt.get(token)?.entity.type
  if (type !== undefined && type !== 'group') return false
  const isCounted = childrenOf(tree, token, 'nummod').some((number) => !/^(?:one|1|a)$/.test(lowerOf(tree, number)))
  const isSeveral = /^NNP?S$/.test(tree.syntax.xpos[token]) || isCounted
  return isSeveral && (peopleNouns.has(tree.syntax.lemma[token]) || type === 'group')
}

const isParty = (mentionAt: MentionAt, token: number): boolean => PARTIES.has(mentionAt.get(token)?.entity.type ?? '')

function hasQuote(tree: Tree, from: number, to: number): boolean {
  for (let at = Math.min(from, to); at < Math.max(from, to); at += 1) if (QUOTES.test(wordOf(tree, at))) return true
  return false
}

/** Another one of the kind, between the two, that is no oblique: "Gunmen took fishermen captive. They ...". */
function hasRival(tree: Tree, mentionAt: MentionAt, from: number, pronoun: number, isPlural: boolean): boolean {
  for (let at = from + 1; at < pronoun; at += 1) {
    const fits = isPlural ? isPeople(tree, mentionAt, at) : isParty(mentionAt, at)
    if (!fits || mentionAt.get(at)?.entity === (mentionAt.get(from)?.entity ?? null)) continue
    const isCore = hasRelation(tree, at, 'obj') || hasRelation(tree, at, 'conj') || hasRelation(tree, at, 'iobj')
    if (isCore && !(isPlural && headOf(tree, at) === from)) return true
  }
  return false
}
