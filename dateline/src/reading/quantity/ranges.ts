import { changeWords } from '../../languages/en/figure-cues.ts'
import { type Core, coreAt } from './cores.ts'
import { isGlued, type Page } from './page.ts'

const JOINS = new Set(['to', '-', '–', '—', 'or', 'and'])

/** The upper end of a range that starts with a number: "30 to 40", "30-40", "five or six", "between 30 and 40". */
export function upperOf(page: Page, lower: Core): { lower: Core; upper: Core } | undefined {
  const join = page.lower[lower.last]
  if (
    !JOINS.has(join) ||
    lower.zero ||
    lower.vague ||
    lower.fraction ||
    lower.last + 1 >= page.sentenceLast[lower.first]
  )
    return undefined
  const isBetween = page.lower[lower.first - 1] === 'between'
  if (join === 'and' && !isBetween) return undefined
  if (/^[-–—]$/.test(join) && !(isGlued(page, lower.last) && isGlued(page, lower.last + 1)) && join === '-')
    return undefined
  const next = coreAt(page, lower.last + 1)
  const upper: Core | undefined =
    next?.kind === 'count' && lower.kind === 'money' ? { ...next, kind: 'money', unit: lower.unit } : next
  if (!upper || upper.zero || upper.vague || upper.fraction || page.timeAt[upper.first] >= 0) return undefined
  const shared = sharing(lower, upper)
  if (shared.kind !== upper.kind || (shared.unit !== upper.unit && lower.unit !== undefined)) return undefined
  if (shared.value >= upper.value) return undefined
  if (join === 'or' && !isNear(shared, upper)) return undefined
  if (join === 'to' && changeWords.has(page.lower[lower.first - 1]) && upper.value > shared.value * 2) return undefined
  return { lower: shared, upper }
}

const isNear = (lower: Core, upper: Core): boolean => upper.value <= lower.value * 2 + 1

/** "two to three thousand", "$2-3 million", "60-70%": the first takes the scale and the unit of the second. */
function sharing(lower: Core, upper: Core): Core {
  const takesScale = lower.scale === undefined && upper.scale !== undefined && lower.value < upper.value / upper.scale
  const value = takesScale ? lower.value * (upper.scale ?? 1) : lower.value
  const takesUnit = lower.kind === 'count' && upper.kind !== 'count'
  return { ...lower, value, ...(takesUnit && { kind: upper.kind, ...(upper.unit && { unit: upper.unit }) }) }
}
