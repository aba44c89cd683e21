import { obliquesOf } from '../syntax/clauses.ts'
import { childrenOf, lowerOf, subtreeOf, type Tree, wordOf } from '../syntax/tree.ts'
import type { MentionAt } from './mentions.ts'
import type { Telling } from './telling.ts'

/** The finer type that the words around a trigger give it. */
export function refine(tree: Tree, mentionAt: MentionAt, telling: Telling): Telling {
  const type = finerType(tree, mentionAt, telling)
  return type === telling.type ? telling : { ...telling, type }
}

function finerType(tree: Tree, mentionAt: MentionAt, telling: Telling): string {
  const near = nearWords(tree, telling)
  switch (telling.type) {
    case 'talks':
    case 'meeting':
      if (near.has('phone') || near.has('telephone')) return 'call'
      if (near.has('summit') || near.has('sidelines')) return 'summit-meeting'
      return telling.type === 'talks' && near.has('visit') ? 'meeting' : telling.type
    case 'capture':
      return isLawful(tree, mentionAt, telling) ? 'arrest' : 'capture'
    default:
      return telling.type
  }
}

/** Nouns of the phrases that hang on the trigger: "over the phone", "on the sidelines of the summit". */
function nearWords(tree: Tree, { trigger, light }: Telling): Set<string> {
  const hosts = light === undefined ? [trigger] : [trigger, light]
  const heads = hosts
    .flatMap((host) => obliquesOf(tree, host))
    .filter(({ preposition }) => /^(?:by|over|on|at|during|via|in)$/.test(preposition))
    .flatMap(({ heads }) => heads)
  const words = new Set<string>()
  for (const head of heads) for (const token of subtreeOf(tree, head)) words.add(lowerOf(tree, token))
  return words
}

/** Who is seized by a state or its police is arrested. */
function isLawful(tree: Tree, mentionAt: MentionAt, { trigger, roles }: Telling): boolean {
  if (!/^(?:seize|detain|detention)$/.test(tree.syntax.lemma[trigger])) return false
  return roles.some(({ role, head }) => {
    const isState =
      mentionAt.get(head)?.entity.type === 'polity' ||
      /^(?:police|regime|government|authority)$/.test(tree.syntax.lemma[head])
    return role === 'actor' && isState && childrenOf(tree, head).every((child) => wordOf(tree, child) !== '"')
  })
}
