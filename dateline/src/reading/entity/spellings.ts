import type { KnownName } from '../../model/list.ts'
import { wordsOf } from '../../model/span.ts'
import type { Layout } from '../text/layout.ts'
import { findTokens } from '../text/tokens.ts'
import { type Spelling, spellingsOf } from './known.ts'

/** A known spelling at its place: `tokens.slice(first, last)`. */
export interface FoundSpelling {
  readonly first: number
  readonly last: number
  readonly spelling: Spelling
}

interface Branch {
  readonly next: Map<string, Branch>
  spelling?: Spelling
}

const trees = new WeakMap<readonly KnownName[], { readonly cased: Branch; readonly shouted: Branch }>()

/** Every known spelling of a text, the longest at each place. Linear: no spelling is longer than its own words. */
export function findSpellings({ text, tokens, sentences }: Layout, lists: readonly KnownName[]): FoundSpelling[] {
  const { cased, shouted } = treesOf(lists)
  const found: FoundSpelling[] = []
  for (const sentence of sentences) {
    const inCapitals = !/\p{Ll}/u.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)))
    const word = (at: number): string => {
      const plain = wordsOf(text, tokens[at]).replaceAll('’', "'")
      return inCapitals ? plain.toUpperCase() : plain
    }
    for (let first = sentence.first; first < sentence.last; ) {
      const hit = longest(inCapitals ? shouted : cased, word, first, sentence.last, first === sentence.first)
      if (hit) found.push({ first, ...hit })
      first = hit ? hit.last : first + 1
    }
  }
  return found
}

function longest(
  root: Branch,
  word: (at: number) => string,
  first: number,
  end: number,
  opens: boolean,
): { last: number; spelling: Spelling } | undefined {
  let hit: { last: number; spelling: Spelling } | undefined
  let branch: Branch | undefined = root
  for (let at = first; at < end && branch; at += 1) {
    const next: Branch | undefined = branch.next.get(word(at))
    branch = next ?? (at === first && opens ? branch.next.get(lowered(word(at))) : undefined)
    if (branch?.spelling) hit = { last: at + 1, spelling: branch.spelling }
  }
  return hit
}

const lowered = (word: string): string => word.slice(0, 1).toLowerCase() + word.slice(1)

function treesOf(lists: readonly KnownName[]): { cased: Branch; shouted: Branch } {
  const made = trees.get(lists)
  if (made) return made
  const [cased, shouted]: Branch[] = [{ next: new Map() }, { next: new Map() }]
  for (const spelling of spellingsOf(lists)) {
    const words = findTokens(spelling.words).map((token) => wordsOf(spelling.words, token).replaceAll('’', "'"))
    if (words.length === 0) continue
    plant(cased, words, spelling)
    const capitals = words.map((word) => word.toUpperCase())
    if (!/^(?:US|CAR|POLE|FINN|DANE|CHAD)$/.test(capitals.join(' '))) plant(shouted, capitals, spelling)
  }
  trees.set(lists, { cased, shouted })
  return { cased, shouted }
}

/** The first spelling of the same words stays. */
function plant(root: Branch, words: readonly string[], spelling: Spelling): void {
  let branch = root
  for (const word of words) {
    const next = branch.next.get(word) ?? { next: new Map() }
    branch.next.set(word, next)
    branch = next
  }
  branch.spelling ??= spelling
}
