/** Five string roles and a type, as Du, Rush and Cardie (2021) score MUC-4. */
export const roles = ['PerpInd', 'PerpOrg', 'Target', 'Victim', 'Weapon'] as const
export type MucRole = (typeof roles)[number]
/** Each role a list of entities, each entity a list of the strings that may stand for it. */
export type Template = { readonly incident_type: string } & Readonly<Record<MucRole, readonly (readonly string[])[]>>

/** Without what is there twice. */
export const distinct = (templates: readonly Template[]): Template[] => [
  ...new Map(templates.map((template) => [JSON.stringify(template), template])).values(),
]

interface Count {
  right: number
  ours: number
  hit: number
  gold: number
}
const zero = (): Count => ({ right: 0, ours: 0, hit: 0, gold: 0 })

/** Template filling by slot and micro-averaged: precision, recall, F1, over type and roles. */
export function scoreTemplates(pairs: readonly { ours: readonly Template[]; gold: readonly Template[] }[]): string[] {
  const counts = new Map<string, Count>(['type', ...roles].map((slot) => [slot, zero()]))
  for (const { ours, gold } of pairs) {
    for (const template of ours) for (const [slot, count] of counts) count.ours += sizeOf(template, slot)
    for (const template of gold) for (const [slot, count] of counts) count.gold += sizeOf(template, slot)
    for (const [own, other] of bestPairs(ours, gold)) {
      for (const [slot, count] of counts) {
        const [right, hit] = matches(own, other, slot)
        count.right += right
        count.hit += hit
      }
    }
  }
  const all = [...counts.values()].reduce((a, b) => ({
    right: a.right + b.right,
    ours: a.ours + b.ours,
    hit: a.hit + b.hit,
    gold: a.gold + b.gold,
  }))
  return [['micro', all] as const, ...counts].map(([slot, count]) => `${slot.padEnd(10)} ${inPercent(count)}`)
}

const sizeOf = (template: Template, slot: string): number => (slot === 'type' ? 1 : template[slot as MucRole].length)

function matches(own: Template, gold: Template, slot: string): [right: number, hit: number] {
  if (slot === 'type') return [1, 1]
  const [a, b] = [own[slot as MucRole], gold[slot as MucRole]]
  const agree = (x: readonly string[], y: readonly string[]): boolean =>
    x.every((word) => y.map(plain).includes(plain(word)))
  return [a.filter((x) => b.some((y) => agree(x, y))).length, b.filter((y) => a.some((x) => agree(x, y))).length]
}

/** Lower case, without punctuation and articles. */
export const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~]/g, '')
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ')

/** The one-to-one pairing of templates of one type that shares the most fillers; exact up to eight, then greedy. */
function bestPairs(ours: readonly Template[], gold: readonly Template[]): [Template, Template][] {
  const worth = (own: Template, other: Template): number =>
    own.incident_type === other.incident_type
      ? ['type', ...roles].reduce((sum, slot) => sum + matches(own, other, slot).reduce((a, b) => a + b, 0), 0)
      : 0
  const pair = (at: number, left: readonly Template[]): { sum: number; pairs: [Template, Template][] } => {
    const own = ours[at]
    if (!own) return { sum: 0, pairs: [] }
    const choices = left
      .filter((other) => worth(own, other) > 0)
      .map((other) => ({
        other,
        rest: pair(
          at + 1,
          left.filter((one) => one !== other),
        ),
      }))
      .map(({ other, rest }) => ({
        sum: rest.sum + worth(own, other),
        pairs: [[own, other] as [Template, Template], ...rest.pairs],
      }))
    const options = at < 8 ? [...choices, pair(at + 1, left)] : choices.slice(0, 1)
    return options.sort((a, b) => b.sum - a.sum)[0] ?? { sum: 0, pairs: [] }
  }
  return pair(0, gold).pairs
}

function inPercent({ right, ours, hit, gold }: Count): string {
  const precision = ours === 0 ? 0 : right / ours
  const recall = gold === 0 ? 0 : hit / gold
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return [precision, recall, f1].map((value) => (100 * value).toFixed(1).padStart(6)).join(' ')
}
