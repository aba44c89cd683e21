import { lowerOf, type Tree, wordOf } from '../syntax/tree.ts'
import type { Draft } from './draft.ts'

const PRONOUNS: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
])
const MASCULINE = /^(?:mr|king|prince|sir|lord|abu|pope|sheikh|spokesman|chairman)\b/i
const FEMININE = /^(?:mrs|ms|queen|princess|lady|dame|umm|sheikha|spokeswoman|chairwoman)\b/i

/**
 * "He" and "she" given to the only person spoken of in the sentence and the one before it, outside quotation marks,
 * where nothing speaks against it. Any doubt leaves the pronoun out.
 */
export function joinPronouns(tree: Tree, drafts: readonly Draft[]): void {
  const { layout, sentenceOf } = tree
  const people = drafts.filter((draft) => !draft.same && draft.type === 'person')
  const mentions = people
    .flatMap((draft) => draft.mentions.map(({ start }) => ({ start, draft })))
    .sort((a, b) => a.start - b.start)
  const genders = new Map(people.map((draft) => [draft, genderOf(draft)]))
  let [quoted, paragraph, next] = [false, -1, 0]
  const recent: { start: number; draft: Draft }[] = []
  layout.tokens.forEach((token, at) => {
    const sentence = layout.sentences[sentenceOf[at]]
    if (!sentence) return
    if (sentence.paragraph !== paragraph) [quoted, paragraph] = [false, sentence.paragraph]
    const word = wordOf(tree, at)
    if (word === '“' || word === '”' || word === '"') quoted = word === '"' ? !quoted : word === '“'
    while (next < mentions.length && mentions[next].start <= token.start) recent.push(mentions[next++])
    const gender = PRONOUNS.get(lowerOf(tree, at))
    if (!gender || quoted) return
    const from = (layout.sentences[sentenceOf[at] - 1] ?? sentence).start
    const near = new Set(recentSince(recent, from).map(({ draft }) => draft))
    const [one, another] = near
    if (!one || another || (genders.get(one) ?? gender) !== gender) return
    genders.set(one, gender)
    one.mentions.push({ start: token.start, end: token.end, kind: 'pronoun' })
    recent.push({ start: token.start, draft: one })
  })
}

function recentSince<T extends { start: number }>(recent: readonly T[], from: number): T[] {
  const since: T[] = []
  for (let at = recent.length - 1; at >= 0 && recent[at].start >= from && since.length < 60; at -= 1)
    since.push(recent[at])
  return since
}

function genderOf(draft: Draft): 'm' | 'f' | undefined {
  const words = [draft.name, ...draft.keys, ...draft.roles]
  if (words.some((word) => FEMININE.test(word))) return 'f'
  return words.some((word) => MASCULINE.test(word)) ? 'm' : undefined
}
