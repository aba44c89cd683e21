import { lowerOf, type Tree, wordOf } from '../syntax/tree.ts'
import { type Draft, setType, settled } from './draft.ts'
import type { NameMention } from './names.ts'
import type { NameAt } from './offices.ts'

const KINDS = new Set(['armed', 'military', 'political'])
const WINGS = new Set(['wing', 'arm', 'branch'])

/** "the X Brigades, the armed wing of Y", "X—Y's armed wing", "Y's armed wing, the X Brigades": X is part of Y. */
export function joinWings(tree: Tree, nameAt: NameAt, draftOf: ReadonlyMap<NameMention, Draft>): void {
  const { tokens } = tree.layout
  for (let noun = 1; noun < tokens.length; noun += 1) {
    if (!WINGS.has(lowerOf(tree, noun)) || !KINDS.has(lowerOf(tree, noun - 1))) continue
    const of = noun + 1 < tokens.length && lowerOf(tree, noun + 1) === 'of'
    const whole = of ? firstName(nameAt, noun + 2, noun + 4) : possessor(tree, nameAt, noun - 2)
    if (!whole) continue
    const part = besides(tree, nameAt, whole.first < noun ? whole.first : noun - 1, of ? whole.last : noun + 1)
    const [x, y] = [part && draftOf.get(part), draftOf.get(whole)]
    if (!x || !y || settled(x) === settled(y)) continue
    x.partOf ??= y
    if (lowerOf(tree, noun - 1) !== 'political') {
      x.isArmed = true
      y.isArmed = true
      setType(settled(x), 'armed-force', 3.5)
      setType(settled(y), 'organization', 3.5)
    }
  }
}

function firstName(nameAt: NameAt, from: number, to: number): NameMention | undefined {
  for (let at = from; at < to; at += 1) {
    const name = nameAt(at)
    if (name) return name
  }
  return undefined
}

const possessor = (tree: Tree, nameAt: NameAt, at: number): NameMention | undefined =>
  at > 0 && /^['’]s?$/.test(wordOf(tree, at)) ? nameAt(at - 1) : undefined

/** The name in apposition: right before the mark that opens the phrase, or right after the one that closes it. */
function besides(tree: Tree, nameAt: NameAt, first: number, last: number): NameMention | undefined {
  let before = first - 1
  while (before > 0 && /^(?:the|its|,|—|–|\(|-|is|,)$/.test(lowerOf(tree, before)) && first - before < 5) before -= 1
  const earlier = before >= 0 && before < first - 1 ? nameAt(before) : undefined
  if (earlier) return earlier
  return firstName(nameAt, last, last + 3)
}
