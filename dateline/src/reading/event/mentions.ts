import { peopleNouns } from '../../languages/en/entity-people.ts'
import { offices, officeWords, roleNouns } from '../../languages/en/entity-titles.ts'
import { agentNouns, outlawNouns } from '../../languages/en/trigger-fillers.ts'
import type { Entity, EntityMention } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import { coordinated, headOfSpan, nounPhrase, tokenAt } from '../syntax/phrases.ts'
import { childrenOf, headOf, lowerOf, type Tree } from '../syntax/tree.ts'

/** A mention with its entity, and the first token of the office and owner before a name. */
export interface Mentioned {
  readonly entity: Entity
  readonly mention: EntityMention
  readonly first: number
  readonly last: number
  readonly from: number
}

/** Who a token belongs to, for every token of a name, the office before it, and the head of a description. */
export type MentionAt = ReadonlyMap<number, Mentioned>

export function mentionsByToken(tree: Tree, entities: readonly Entity[]): MentionAt {
  const byToken = new Map<number, Mentioned>()
  const place = (token: number, mentioned: Mentioned): void => {
    const there = byToken.get(token)
    if (there?.mention.kind !== 'name') byToken.set(token, mentioned)
  }
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const first = tokenAt(tree, mention.start)
      if (first === undefined) continue
      let last = first
      while (last < tree.layout.tokens.length && tree.layout.tokens[last].start < mention.end && last < first + 40)
        last += 1
      if (mention.kind !== 'name') {
        place(headOfSpan(tree, mention) ?? first, { entity, mention, first, last, from: first })
        continue
      }
      const from = entity.type === 'person' ? officeStart(tree, first) : first
      for (let at = from; at < last; at += 1) byToken.set(at, { entity, mention, first, last, from })
    }
  }
  return byToken
}

/** Where the office before a name begins: "Prime Minister and Foreign Minister |Sheikh X". */
function officeStart(tree: Tree, first: number): number {
  let from = first
  const isOffice = (at: number): boolean => offices.has(lowerOf(tree, at)) || officeWords.has(lowerOf(tree, at))
  while (from > 0 && first - from < 12 && isOffice(from - 1) && tree.sentenceOf[from - 1] === tree.sentenceOf[first])
    from -= 1
  while (from < first && /^(?:and|of|for|the)$/.test(lowerOf(tree, from))) from += 1
  return from
}

/** The one that a phrase stands for: its own mention, or whose fighters, forces or officials it speaks of. */
export function doerOf(tree: Tree, mentionAt: MentionAt, head: number): Entity | undefined {
  const own = ownMention(tree, mentionAt, head)
  if (own) return own
  if (!agentNouns.has(tree.syntax.lemma[head])) return undefined
  const beside = childrenOf(tree, head, 'nmod', 'compound', 'amod', 'nmod:poss').flatMap((child) =>
    coordinated(tree, child),
  )
  const within = beside
    .filter((child) => agentNouns.has(tree.syntax.lemma[child]) && !mentionAt.has(child))
    .flatMap((child) => childrenOf(tree, child, 'nmod', 'compound', 'amod', 'appos'))
  const owners = [...beside, ...within]
    .filter((child) => belongsTo(tree, child))
    .flatMap((child) => {
      const entity = mentionAt.get(child)?.entity
      const isOwner = entity && OWNERS.has(entity.type) && !(entity.type !== 'armed-force' && isOutside(tree, child))
      return isOwner ? [entity] : []
    })
  return new Set(owners).size === 1 ? owners[0] : undefined
}

const OWNERS = new Set(['polity', 'organization', 'armed-force', 'group', 'other'])

/** "Velmar's guerrilla group", "gunmen from the college": they do nothing in the name of the state or the college. */
function isOutside(tree: Tree, owner: number): boolean {
  const noun = headOf(tree, owner)
  if (noun === undefined) return false
  return [noun, ...childrenOf(tree, noun, 'compound', 'amod')].some(
    (word) => outlawNouns.has(tree.syntax.lemma[word]) || /^(?:armed|separatist|opposition)$/.test(lowerOf(tree, word)),
  )
}

/** The mention of a head, or of the name in apposition to it: "his special envoy, Leyla Sarraf". */
export function ownMention(tree: Tree, mentionAt: MentionAt, head: number): Entity | undefined {
  const own = mentionAt.get(head)
  if (own) return own.entity
  const [beside] = childrenOf(tree, head, 'appos').flatMap((child) => mentionAt.get(child) ?? [])
  if (beside?.mention.kind !== 'name') return describedBy(tree, mentionAt, head)
  return isSeveral(tree, head) && NOT_PEOPLE.has(beside.entity.type) ? undefined : beside.entity
}

/** "Omar Hadd, mayor of Halm, was killed": the person whose name stands before a description between commas. */
function describedBy(tree: Tree, mentionAt: MentionAt, head: number): Entity | undefined {
  const { lemma, upos } = tree.syntax
  if (upos[head] !== 'NOUN' || isSeveral(tree, head)) return undefined
  if (!peopleNouns.has(lemma[head]) && !roleNouns.has(lemma[head])) return undefined
  const { first, last } = nounPhrase(tree, head)
  if (first < 2 || lowerOf(tree, first - 1) !== ',' || lowerOf(tree, last) !== ',') return undefined
  const name = mentionAt.get(first - 2)
  return name?.mention.kind === 'name' && name.last === first - 1 && name.entity.type === 'person'
    ? name.entity
    : undefined
}

const NOT_PEOPLE = new Set(['polity', 'organization', 'armed-force', 'outlet', 'place'])

/** "the four engineers", "workers": several people are no organisation. */
const isSeveral = (tree: Tree, head: number): boolean =>
  childrenOf(tree, head, 'nummod').length > 0 ||
  tree.syntax.xpos[head] === 'CD' ||
  /^(?:dozen|score|hundred|thousand|million)$/.test(tree.syntax.lemma[head]) ||
  (tree.syntax.xpos[head] === 'NNS' && peopleNouns.has(tree.syntax.lemma[head]))

/** "former defence minister Anna Brekke": the name that ends a phrase whose head is a person's description. */
export function nameAtEnd(tree: Tree, mentionAt: MentionAt, head: number, span: Span): Entity | undefined {
  const last = tokenAt(tree, span.end - 1)
  const mentioned = last === undefined ? undefined : mentionAt.get(last)
  const isNext = mentioned?.mention.kind === 'name' && mentioned.first > head && mentioned.from <= head + 1
  return isNext && mentioned.entity.type === 'person' ? mentioned.entity : undefined
}

function belongsTo(tree: Tree, child: number): boolean {
  if (tree.syntax.deprel[child] !== 'nmod') return true
  return childrenOf(tree, child, 'case').some((token) => /^(?:of|from|for)$/.test(lowerOf(tree, token)))
}
