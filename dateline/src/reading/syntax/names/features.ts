import { isSmall } from '../../text/small-words.ts'
import { hashOf, mixed } from '../hash.ts'
import { listedAt, roleOf } from './lists.ts'

/** The words of a report by sentence, and what is to be known of each for finding names. */
export interface WordColumns {
  readonly words: readonly string[]
  /** Start of each sentence, and the number of words. */
  readonly starts: readonly number[]
}

const NONE = 1
const NOTHING = new Uint32Array()
const LONGEST = 40
/** One word's features while they are made. */
const row = new Uint32Array(128)

/** What a word tells by itself. */
interface Facts {
  readonly small: string
  readonly form: number
  readonly lower: number
  readonly shape: number
  readonly role: number
  readonly common: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const known = new Map<string, Facts>()
const MOST = 40_000

function factsOf(word: string): Facts {
  const found = known.get(word)
  if (found) return found
  const isLong = word.length > LONGEST
  const small = isLong ? 'long' : word.toLowerCase()
  const made: Facts = {
    small,
    form: hashOf(isLong ? 'long' : word),
    lower: hashOf(small),
    shape: hashOf(shapeOf(word.slice(0, LONGEST))),
    role: roleOf(small),
    common: isSmall(small) ? 1 : 0,
    starts: [1, 2, 3, 4].map((length) => hashOf(small.slice(0, length))),
    ends: [1, 2, 3, 4].map((length) => hashOf(small.slice(-length))),
  }
  if (isLong) return made
  if (known.size >= MOST) known.clear()
  known.set(word, made)
  return made
}

const tagHashes = new Map<string, number>()

function tagHash(tag: string): number {
  const hash = tagHashes.get(tag) ?? hashOf(tag)
  tagHashes.set(tag, hash)
  return hash
}

/**
 * Feature numbers of the words of a report; what recurs in the report is evidence beyond the sentence. Words for which
 * `isClosed` holds have none.
 */
export function featuresOf(
  { words, starts }: WordColumns,
  tags?: readonly string[],
  isClosed: (at: number) => boolean = () => false,
): Uint32Array[] {
  const facts = words.map(factsOf)
  const small = facts.map((fact) => fact.small)
  const lower = Float64Array.from(facts, (fact) => fact.lower)
  const shape = Float64Array.from(facts, (fact) => fact.shape)
  const role = Float64Array.from(facts, (fact) => fact.role)
  const common = Float64Array.from(facts, (fact) => fact.common)
  const lists = listedAt(small)
  const listed = Float64Array.from(words, (_, at) => lists.reduce((sum, column) => sum * 3 + column[at], 0))
  const tag = tags && Float64Array.from(tags, (each) => tagHash(each))
  const initial = new Uint8Array(words.length)
  for (const start of starts.slice(0, -1)) initial[start] = 1
  const recurring = recurringOf(words, small, initial, role)
  const rows: Uint32Array[] = []
  for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
    const [first, last] = [starts[sentence], starts[sentence + 1]]
    const shouting = isShouting(words, first, last) ? 1 : 0
    for (let at = first; at < last; at++) rows.push(isClosed(at) ? NOTHING : rowOf(at, first, last, shouting))
  }
  return rows

  function rowOf(at: number, first: number, last: number, shouting: number): Uint32Array {
    const has = (offset: number): boolean => at + offset >= first && at + offset < last
    const of = (column: ArrayLike<number>, offset: number): number => (has(offset) ? column[at + offset] + 2 : NONE)
    const { form, starts, ends } = facts[at]
    let template = 0
    const add = (a: number, b = 0, c = 0): void => {
      row[template] = mixed(template, a, b, c)
      template += 1
    }
    add(0)
    add(form)
    add(lower[at])
    for (const offset of [-2, -1, 1, 2]) add(of(lower, offset))
    add(of(lower, -1), lower[at])
    add(lower[at], of(lower, 1))
    add(of(lower, -2), of(lower, -1))
    add(of(lower, 1), of(lower, 2))
    for (let length = 1; length <= 4; length++) add(starts[length - 1], length)
    for (let length = 1; length <= 4; length++) add(ends[length - 1], length)
    add(shape[at], initial[at], shouting)
    add(of(shape, -1), shape[at])
    add(shape[at], of(shape, 1))
    add(of(shape, -1), shape[at], of(shape, 1))
    add(of(shape, -1), of(lower, -1))
    add(shape[at], common[at], initial[at])
    add(of(common, -1) * 4 + of(common, 1), common[at], shape[at])
    add(role[at], shape[at])
    add(of(role, -1), shape[at])
    add(of(role, 1), shape[at])
    add(of(role, -1) * 100 + role[at], of(role, 1))
    add(of(role, -2), of(role, -1), shape[at])
    add(of(role, 2), of(role, 1), shape[at])
    for (const column of lists) add(column[at], shape[at])
    for (const column of lists) add(of(column, -1), of(column, 1), column[at])
    add(listed[at], initial[at])
    add(of(listed, -1), listed[at])
    add(listed[at], of(listed, 1))
    add(recurring[at], shape[at], initial[at])
    add(recurring[at], common[at])
    add(of(recurring, -1), shape[at])
    add(of(recurring, 1), shape[at])
    add(Math.min(at - first, 3), shape[at], Math.min(last - first, 4))
    add(lower[at], of(shape, 1))
    add(lower[at], of(shape, -1))
    add(of(lower, -1), shape[at])
    add(of(lower, 1), shape[at])
    add(of(lower, -1), of(lower, 1), shape[at])
    if (tag) {
      for (const offset of [-2, -1, 0, 1, 2]) add(of(tag, offset))
      add(of(tag, -1), of(tag, 0))
      add(of(tag, 0), of(tag, 1))
      add(of(tag, -1), of(tag, 0), of(tag, 1))
      add(of(tag, 0), shape[at], initial[at])
      add(of(tag, 0), lower[at])
    }
    return row.slice(0, template)
  }
}

/** Letters and digits of a word as X, x and 9, runs longer than two cut to two. */
function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[^\P{L}X]/gu, 'x')
    .replace(/\p{N}/gu, '9')
    .replace(/(.)\1{2,}/gu, '$1$1')
}

function isShouting(words: readonly string[], first: number, last: number): boolean {
  let [all, upper] = [0, 0]
  for (let at = first; at < last; at++) {
    if (!/^\p{L}{2}/u.test(words[at])) continue
    all += 1
    if (/^\p{Lu}{2}/u.test(words[at])) upper += 1
  }
  return all > 3 && upper * 2 > all
}

/** How a word stands elsewhere in the report: written small, with a capital inside a sentence, after a title or "in". */
function recurringOf(
  words: readonly string[],
  small: readonly string[],
  initial: Uint8Array,
  role: ArrayLike<number>,
): Uint8Array {
  const seen = new Map<string, number>()
  words.forEach((word, at) => {
    if (!/^\p{L}/u.test(word)) return
    const capital = /^\p{Lu}/u.test(word)
    let bits = seen.get(small[at]) ?? 0
    if (!capital) bits |= 1
    else if (!initial[at]) bits |= 2
    if (capital && at > 0) {
      const before = small[at - 1]
      if (before === 'in' || before === 'near' || before === 'from') bits |= 4
      if (role[at - 1] >= 1 && role[at - 1] <= 3) bits |= 8
      if (/^\p{Lu}\p{Ll}/u.test(words[at - 1]) && !initial[at - 1]) bits |= 16
    }
    if (capital && /^(?:said|says|told|'s|’s)$/.test(small[at + 1] ?? '')) bits |= 32
    seen.set(small[at], bits)
  })
  return Uint8Array.from(words, (_, at) => seen.get(small[at]) ?? 0)
}
