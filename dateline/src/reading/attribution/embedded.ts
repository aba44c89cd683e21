import { arabicSpeakers, labels, unnamedNouns } from '../../languages/en/source-words.ts'
import { firstPlace } from '../../model/sorted.ts'
import type { Post } from '../text/posts.ts'
import { trimmed } from './contents.ts'
import type { Found } from './found.ts'
import type { Run } from './noun-phrases.ts'
import type { Passage } from './passage.ts'

/** How many tokens of a post may stand before the colon of "the spokesman: K". */
const LONGEST_TURN = 14

/** Social posts set into the report: their author says them, or carries whom they name before a colon. */
export function postsFound(passage: Passage): Found[] {
  return passage.layout.posts.flatMap((post) => {
    const body = tokensOf(passage, post.body)
    const author = tokensOf(passage, post.author)
    if (body.first >= body.last || author.first >= author.last) return []
    return foundIn(passage, body, author)
  })
}

function foundIn(passage: Passage, body: Run, author: Run): Found[] {
  const shared = { rule: 'attribution/post', cue: [], kind: 'statement', stance: 'asserts', mode: 'post' } as const
  const turn = turnOf(passage, body)
  if (turn) {
    const content = trimmed(passage, { first: turn.last + 1, last: body.last })
    return content ? [{ ...shared, source: [turn], content: [content], relays: [author] }] : []
  }
  const content = trimmed(passage, body)
  return content ? [{ ...shared, source: [author], content: [content] }] : []
}

/** Who is named before the colon: "Breaking | The spokesman of the brigades: ..." without what only announces. */
function turnOf({ words }: Passage, { first, last }: Run): Run | undefined {
  for (let at = first + 1; at < Math.min(last - 1, first + LONGEST_TURN); at += 1) {
    if (words[at] !== ':') continue
    const bar = words.slice(first, at).lastIndexOf('|')
    const from = first + bar + 1
    const speaks = words.slice(from, at).some((word) => arabicSpeakers.has(word) || unnamedNouns.has(word))
    return from < at && speaks && !labels.has(words[from]) ? { first: from, last: at } : undefined
  }
  return undefined
}

/** The tokens inside a span. */
function tokensOf({ layout: { tokens } }: Passage, { start, end }: Post['body']): Run {
  return { first: firstFrom(tokens, start), last: firstFrom(tokens, end) }
}

/** The first token that starts at or behind an offset. */
function firstFrom(tokens: readonly { readonly start: number }[], offset: number): number {
  return firstPlace(tokens.length, (place) => tokens[place].start >= offset)
}
