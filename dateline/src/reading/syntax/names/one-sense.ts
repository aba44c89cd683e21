import { isSmall } from '../../text/small-words.ts'
import { isListed } from './lists.ts'
import type { NameType } from './name.ts'
import type { NameText, WordName } from './name-words.ts'

/** From here on a name is sure enough to be looked for elsewhere in its report. */
const SURE = 0.4

/**
 * One sense per name within a report: words that name a person here do so there, and a name found for sure is found
 * wherever its words stand with their capitals. "Reyl" after "Tomas Reyl" is the person.
 */
export function oneSense(text: NameText, names: readonly WordName[]): WordName[] {
  const senses = sensesOf(text.words, names)
  const settled = names.map((name) => ({ ...name, type: senses.get(keyOf(text.words, name)) ?? name.type }))
  return [...settled, ...elsewhere(text, settled)].sort((a, b) => a.first - b.first)
}

const keyOf = (words: readonly string[], { first, last }: { first: number; last: number }): string =>
  words.slice(first, last + 1).join(' ')

/** What a people's name beside it weighs: "Velmari officials" tell that Velmar is a state. */
const PEOPLED = 3

/** Whether the report has an adjective made of a name of one word: "Lethian" of "Lethia". */
function peopled(name: string, words: ReadonlySet<string>): boolean {
  if (!/^\p{Lu}\p{Ll}{4,}$/u.test(name)) return false
  const made = /a$/.test(name) ? [`${name}n`] : [`${name}i`, `${name}ian`, `${name}ese`]
  return made.some((word) => words.has(word) && !isPersonal(word.toLowerCase()))
}

const isPersonal = (small: string): boolean => isListed('given', small) || isListed('family', small)

/** The type that the finder is surest of, over all mentions of the same words. */
function sensesOf(all: readonly string[], names: readonly WordName[]): ReadonlyMap<string, NameType> {
  const words = new Set(all)
  const votes = new Map<string, Map<NameType, number>>()
  const vote = (key: string, type: NameType, weight: number): void => {
    const tally = votes.get(key) ?? new Map<NameType, number>()
    tally.set(type, (tally.get(type) ?? 0) + weight)
    votes.set(key, tally)
  }
  for (const name of names) {
    vote(keyOf(all, name), name.type, name.confidence)
    if (name.type === 'person' && name.last > name.first) vote(all[name.last], 'person', name.confidence)
  }
  for (const key of votes.keys()) {
    const kept = isListed('place', key.toLowerCase()) || isPersonal(key.toLowerCase())
    if (!kept && peopled(key, words)) vote(key, 'polity', PEOPLED)
  }
  return new Map([...votes].map(([key, tally]) => [key, [...tally].sort(([, a], [, b]) => b - a)[0][0]]))
}

/** Places where the words of a sure name stand outside all names. */
function elsewhere({ words, starts }: NameText, names: readonly WordName[]): WordName[] {
  const wanted = new Map<string, WordName[]>()
  const known = new Set<string>()
  for (const name of names) {
    const key = keyOf(words, name)
    if (name.confidence < SURE || known.has(key) || !isTelling(words, name)) continue
    known.add(key)
    wanted.set(words[name.first], [...(wanted.get(words[name.first]) ?? []), name])
  }
  for (const list of wanted.values()) list.sort((a, b) => b.last - b.first - (a.last - a.first))
  const taken = new Uint8Array(words.length)
  for (const { first, last } of names) taken.fill(1, first, last + 1)
  const ends = new Set(starts)
  const found: WordName[] = []
  for (let at = 0; at < words.length; at++) {
    const name = taken[at] ? undefined : (wanted.get(words[at]) ?? []).find((name) => standsAt(name, at))
    if (!name) continue
    const last = at + name.last - name.first
    found.push({ ...name, first: at, last, confidence: name.confidence / 2 })
    at = last
  }
  return found

  function standsAt(name: WordName, at: number): boolean {
    for (let inner = 0; inner <= name.last - name.first; inner++) {
      if (taken[at + inner] || words[at + inner] !== words[name.first + inner] || (inner > 0 && ends.has(at + inner)))
        return false
    }
    return true
  }
}

/** Capitals, and not one word that sentences also start with. */
function isTelling(words: readonly string[], { first, last }: WordName): boolean {
  const word = words[first]
  if (last > first) return /^\p{Lu}/u.test(words[last])
  return word.length > 2 && /^\p{Lu}/u.test(word) && !isSmall(word.toLowerCase())
}
