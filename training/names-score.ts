/** Scores of found names: exact spans of persons, places and bodies; a polity counts as the gold's place or body. */
import { polities } from '../dateline/src/knowledge/polities.ts'
import { LABELS } from '../dateline/src/reading/syntax/names/labels.ts'

export interface Found {
  readonly first: number
  readonly last: number
  readonly type: string
}

export function namesOfLabels(labels: readonly number[]): Found[] {
  const names: Found[] = []
  labels.forEach((label, at) => {
    if (label === 0) return
    const type = LABELS[label].slice(2)
    const open = names.at(-1)
    if (label % 2 === 0 && open && open.last === at - 1 && open.type === type)
      names[names.length - 1] = { ...open, last: at }
    else names.push({ first: at, last: at, type })
  })
  return names
}

const states = new Set(polities.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase()))

export interface Scored {
  readonly words: readonly string[]
  readonly labels: readonly number[]
  readonly found: readonly Found[]
}

export function scored(sentences: readonly Scored[]): string {
  let [right, ours, gold, anyRight] = [0, 0, 0, 0]
  for (const { words, labels, found } of sentences) {
    const wanted = namesOfLabels(labels).filter(({ type }) => type !== 'OTH')
    const types = new Map(wanted.map((name) => [`${name.first}-${name.last}`, name.type]))
    gold += wanted.length
    for (const name of found) {
      if (name.type === 'OTH') continue
      ours++
      const type = types.get(`${name.first}-${name.last}`)
      const polity = states.has(
        words
          .slice(name.first, name.last + 1)
          .join(' ')
          .toLowerCase(),
      )
      if (type) anyRight++
      if (type === name.type || (type && type !== 'PER' && polity)) right++
    }
  }
  const f1 = (a: number): string => ((200 * a) / (ours + gold)).toFixed(2)
  return `typed ${f1(right)} (P ${((100 * right) / ours).toFixed(1)} R ${((100 * right) / gold).toFixed(1)}), untyped ${f1(anyRight)}`
}
