import { beforeGroup, groupOf, regions } from '../../../languages/en/name-cues.ts'
import { isAcronym } from '../../text/acronym.ts'
import { isListed } from './lists.ts'
import type { WordName } from './name-words.ts'
import type { Kind } from './types.ts'

/**
 * The kind that the words around a name speak for: people have no initials, and what a region goes by is a place
 * ("the western Karsk region").
 */
export function kindInCompany(
  words: readonly string[],
  { first, last }: { readonly first: number; readonly last: number },
  kind: Kind,
): Kind {
  if ((kind === 'PER' || kind === 'OTH') && regions.has(words[last + 1])) return 'LOC'
  if (kind !== 'PER') return kind
  const [before, earlier] = [words[first - 1], words[first - 2]]
  if (beforeGroup.has(before) || (before === 'of' && groupOf.has(earlier))) return 'ORG'
  return words[last + 1] === '(' && isShortFor(words[last + 2], words.slice(first, last + 1)) ? 'ORG' : kind
}

/** With what stands in brackets behind a name of several words as its short form: it is of the same type. */
export function withShortForms(words: readonly string[], names: readonly WordName[]): WordName[] {
  const short = names.flatMap(({ first, last, type, confidence }) => {
    const at = last + 2
    const isShort = type !== 'person' && words[last + 1] === '(' && isShortFor(words[at], words.slice(first, last + 1))
    return isShort ? [{ first: at, last: at, type, confidence }] : []
  })
  const places = new Set(short.map(({ first }) => first))
  return [...names.filter(({ first, last }) => !places.has(first) && !places.has(last)), ...short]
}

/** How sure one of two joined names must be of its person, and how unsure the other of its place. */
const [FIRM, SHAKY] = [0.8, 0.6]

/** "between Brekke and al-Hamdun": who is joined to a person is one, where the model is none too sure of a place. */
export function likeTheirFellows(words: readonly string[], names: readonly WordName[]): WordName[] {
  const isPerson = (name: WordName | undefined): boolean => name?.type === 'person' && name.confidence >= FIRM
  return names.map((name, at) => {
    const [before, after] = [names[at - 1], names[at + 1]]
    const fellow =
      (isPerson(after) && after.first === name.last + 2 && words[name.last + 1] === 'and') ||
      (isPerson(before) && name.first === before.last + 2 && words[before.last + 1] === 'and')
    const small = words
      .slice(name.first, name.last + 1)
      .join(' ')
      .toLowerCase()
    const gives = name.type === 'place' && name.confidence < SHAKY && !isListed('place', small)
    return fellow && gives ? { ...name, type: 'person' } : name
  })
}

/** "JAD" is short for "Jemaah Ansharut Daulah"; in capitals throughout. */
const isShortFor = (short: string | undefined, words: readonly string[]): boolean =>
  short !== undefined && /^\p{Lu}{2,}$/u.test(short) && words.length > 1 && isAcronym(short, words.join(' '))
