import { measures, moneyAfter, moneyBefore, percentAfter, percentPoints } from '../../languages/en/figure-units.ts'
import type { Quantity } from '../../model/reading.ts'
import { type Numeral, numeralAt } from './numerals.ts'
import { isGlued, joined, type Page } from './page.ts'

/** A number with its unit: "$1.5 million", "14 percent", "20 km". */
export interface Core extends Numeral {
  readonly kind: Quantity['kind']
  readonly unit?: string
}

/** The number with its unit that starts at a token. */
export function coreAt(page: Page, at: number): Core | undefined {
  const { lower } = page
  const sign = moneyBefore.get(lower[at])
  if (sign === undefined) {
    const numeral = numeralAt(page, at)
    return numeral && withUnit(page, numeral)
  }
  const inDollars = numeralAt(page, at + 1)
  if (!inDollars || inDollars.zero || inDollars.fraction) return undefined
  return { ...millions(page, inDollars), first: at, kind: 'money', unit: sign }
}

/** "$1.5m" */
function millions(page: Page, numeral: Numeral): Numeral {
  const { last, value, scale } = numeral
  const isMillions = scale === undefined && page.lower[last] === 'm' && isGlued(page, last)
  return isMillions ? { ...numeral, last: last + 1, value: Number((value * 1e6).toPrecision(15)), scale: 1e6 } : numeral
}

/** The unit behind a number. A hyphen stands in "a 20-kilometre wall", "of" in "millions of dollars". */
export function withUnit(page: Page, numeral: Numeral): Core {
  const { lower } = page
  const { last } = numeral
  if (numeral.fraction) return { ...numeral, kind: 'percent', unit: 'fraction' }
  if (numeral.zero) return { ...numeral, kind: 'count' }
  const gap = lower[last] === '-' || (numeral.vague && lower[last] === 'of') ? 1 : 0
  for (let length = 2; length >= 1; length -= 1) {
    const words = joined(page, last + gap, last + gap + length)
    const unit = unitOf(words, numeral)
    if (unit)
      return { ...numeral, last: last + gap + length, ...(isWeight(page, words, last + gap + length) ? WEIGHT : unit) }
  }
  return { ...numeral, kind: 'count' }
}

const WEIGHT = { kind: 'measure', unit: 'pound' } as const

/** "1,300 pounds of explosives", "1,300 pounds (600 kg)" */
const isWeight = ({ lower }: Page, words: string, at: number): boolean =>
  words === 'pounds' && (lower[at] === 'of' || (lower[at] === '(' && /^k(?:g|gs|ilos?)$/.test(lower[at + 2] ?? '')))

function unitOf(words: string, { value }: Numeral): Pick<Core, 'kind' | 'unit'> | undefined {
  const money = moneyAfter.get(words)
  if (percentAfter.has(words)) return { kind: 'percent', unit: '%' }
  if (percentPoints.has(words)) return { kind: 'percent', unit: 'percentage point' }
  if (words === 'pound') return { kind: 'measure', unit: 'pound' }
  if (money !== undefined) return { kind: 'money', unit: money }
  const measure = measures.get(words)
  if (measure === undefined || (words === 'in' && value > 0)) return undefined
  return { kind: 'measure', unit: measure }
}
