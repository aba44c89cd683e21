import { nameHeads } from '../../languages/en/entity-heads.ts'
import { honorifics, offices, officeWords, roleNouns } from '../../languages/en/entity-titles.ts'
import { lowerOf, type Tree, wordOf } from '../syntax/tree.ts'
import type { NameMention } from './names.ts'

/** The office that words beside a name give it, and the name of the one whose office it is. */
export interface Office {
  readonly role: string
  readonly owner?: NameMention
}

/** Finds the name that covers a token. */
export type NameAt = (token: number) => NameMention | undefined

/**
 * The name without the office that opens it, and that office: "Interior Minister Tomas Reyl" is Tomas Reyl, an
 * interior minister. `first` is where the name proper begins. "State Department" is a body's whole name.
 */
export function officeInside(tree: Tree, { first, last }: NameMention): { first: number; role?: string } {
  if (nameHeads.has(lowerOf(tree, last - 1))) return { first }
  let at = first
  while (at < last - 1 && isOfficeWord(tree, at) && !honorifics.has(lowerOf(tree, at))) at += 1
  const isOffice = at > first && offices.has(lowerOf(tree, at - 1))
  return isOffice ? { first: at, role: wordsBetween(tree, first, at) } : { first }
}

/** The office before a name: "Qatar's Prime Minister and Foreign Minister |Sheikh X|", "His envoy, |Leyla Sarraf|,". */
export function officeBefore(tree: Tree, name: NameMention, nameAt: NameAt): Office | undefined {
  const { first } = name
  if (wordOf(tree, first - 1 < 0 ? first : first - 1) === ',' && isClosed(tree, name)) {
    return officeAcrossComma(tree, first - 1, nameAt)
  }
  let from = first
  while (from > 0 && first - from < 12 && isOfficeWord(tree, from - 1) && sameSentence(tree, from - 1, first)) from -= 1
  while (from < first && /^(?:and|of|for|the)$/.test(lowerOf(tree, from))) from += 1
  const isOffice = from < first && offices.has(lowerOf(tree, first - 1)) && hasCapital(tree, from, first)
  return isOffice ? { role: wordsBetween(tree, from, first), ...ownerBefore(tree, from, nameAt) } : undefined
}

/** The office after a name: "Anna Brekke, Lethia's foreign minister,". */
export function officeAfter(tree: Tree, { last }: NameMention, nameAt: NameAt): Office | undefined {
  const { tokens } = tree.layout
  if (last >= tokens.length || wordOf(tree, last) !== ',') return undefined
  for (let at = last + 1; at < Math.min(last + 9, tokens.length) && sameSentence(tree, at, last); at += 1) {
    if (wordOf(tree, at) === ',' || /^(?:who|which|and|said|says|was|is)$/.test(lowerOf(tree, at))) return undefined
    const isRole = roleNouns.has(lowerOf(tree, at)) && !nameAt(at)
    if (!isRole) continue
    if (/^(?:of|for|to)$/.test(at + 1 < tokens.length ? lowerOf(tree, at + 1) : '')) {
      const owner = ownerAfter(tree, at + 1, nameAt)
      return { role: roleEndingAt(tree, at, last + 1), ...(owner && { owner }) }
    }
    const ends = at + 1 >= tokens.length || /^[,.;—–)]$/.test(wordOf(tree, at + 1))
    if (!ends) continue
    const role = roleEndingAt(tree, at, last + 1)
    return { role, ...ownerBefore(tree, at + 1 - role.split(/\s+/).length, nameAt) }
  }
  return undefined
}

/** A name after a comma is an apposition where a mark or the sentence's end closes it. */
function isClosed(tree: Tree, { last }: NameMention): boolean {
  return last >= tree.layout.tokens.length || /^[,.;—–)]$/.test(wordOf(tree, last))
}

function officeAcrossComma(tree: Tree, comma: number, nameAt: NameAt): Office | undefined {
  const before = comma - 1
  if (before < 0 || !sameSentence(tree, before, comma)) return undefined
  if (roleNouns.has(lowerOf(tree, before)) && !nameAt(before)) {
    const role = roleEndingAt(tree, before, Math.max(0, before - 5))
    return { role, ...ownerBefore(tree, before + 1 - role.split(/\s+/).length, nameAt) }
  }
  const owner = nameAt(before)
  if (!owner) return undefined
  let at = owner.first - 1
  if (at > 0 && lowerOf(tree, at) === 'the') at -= 1
  const isOf = at > 0 && /^(?:of|for|to)$/.test(lowerOf(tree, at)) && roleNouns.has(lowerOf(tree, at - 1))
  return isOf ? { role: roleEndingAt(tree, at - 1, Math.max(0, at - 6)), owner } : undefined
}

/** A role noun with the office words before it, not before `limit`: "special envoy". */
function roleEndingAt(tree: Tree, noun: number, limit: number): string {
  let from = noun
  while (
    from > limit &&
    officeWords.has(lowerOf(tree, from - 1)) &&
    !/^(?:and|of|for|the)$/.test(lowerOf(tree, from - 1))
  )
    from -= 1
  return wordsBetween(tree, from, noun + 1)
}

function ownerBefore(tree: Tree, first: number, nameAt: NameAt): { owner?: NameMention } {
  const isPossessive = first > 0 && /^['’]s?$/.test(wordOf(tree, first - 1))
  const owner = nameAt(isPossessive ? first - 2 : first - 1)
  return owner && owner.type !== 'person' ? { owner } : {}
}

function ownerAfter(tree: Tree, preposition: number, nameAt: NameAt): NameMention | undefined {
  const at = lowerOf(tree, preposition + 1) === 'the' ? preposition + 2 : preposition + 1
  return nameAt(at)
}

const isOfficeWord = (tree: Tree, token: number): boolean =>
  offices.has(lowerOf(tree, token)) || officeWords.has(lowerOf(tree, token))

function hasCapital(tree: Tree, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (/^\p{Lu}/u.test(wordOf(tree, at))) return true
  return false
}

const sameSentence = (tree: Tree, a: number, b: number): boolean => tree.sentenceOf[a] === tree.sentenceOf[b]

const wordsBetween = ({ layout: { text, tokens } }: Tree, first: number, last: number): string =>
  text.slice(tokens[first].start, tokens[last - 1].end).replace(/\s+/g, ' ')
