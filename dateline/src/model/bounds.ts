import type { Quantity } from './reading.ts'

type Bounds = Pick<Quantity, 'min' | 'max' | 'minInclusive' | 'maxInclusive' | 'form' | 'point'> &
  Partial<Pick<Quantity, 'kind' | 'unit'>>

/**
 * A claimed figure in few words, its bounds and unit kept. What the report leaves vague is as vague here: 24 or more
 * is "dozens".
 *
 * @example
 * boundsInWords({ min: 0.5, max: 0.5, minInclusive: true, maxInclusive: true, form: 'exact', point: 0.5, kind: 'percent', unit: 'fraction' })   // '50%'
 * boundsInWords({ min: 1500, max: null, minInclusive: false, maxInclusive: false, form: 'moreThan', point: 1500 })   // 'more than 1,500'
 */
export function boundsInWords(figure: Bounds): string {
  if (figure.kind === 'percent' && figure.unit === 'fraction') return `${inNumbers(inHundredths(figure))}%`
  const number = inNumbers(figure)
  if (figure.kind === 'percent') return `${number}%`
  return figure.unit ? `${number} ${figure.unit}` : number
}

/** A third is 33 %. */
function inHundredths(figure: Bounds): Bounds {
  const hundredths = (share: number | null): number | null => (share === null ? null : Math.round(share * 100))
  return { ...figure, min: hundredths(figure.min), max: hundredths(figure.max), point: hundredths(figure.point) }
}

type Told = Bounds & { readonly counted?: string | null | undefined; readonly role?: string | undefined }

/**
 * A claimed figure with what is counted and what befell it; a participle that only says the role again is left out.
 *
 * @example
 * figureInWords({ min: 22, max: 22, minInclusive: true, maxInclusive: true, form: 'exact', point: 22, counted: 'injuring', role: 'injured' })   // '22 injured'
 */
export const figureInWords = (figure: Told): string =>
  [countedInWords(figure, countedNoun(figure)), figure.role].filter(Boolean).join(' ')

/**
 * A figure before the noun of what it counts.
 *
 * @example
 * countedInWords({ min: 24, max: null, minInclusive: true, maxInclusive: true, form: 'vague', point: null }, 'civilians')   // 'dozens of civilians'
 */
export function countedInWords(figure: Bounds, noun = ''): string {
  const number = boundsInWords(figure)
  const isNoun = figure.form === 'vague' && /s$/.test(number)
  return noun && isNoun ? `${number} of ${noun}` : `${number} ${noun}`.trim()
}

/** What is counted, where it is more than its role: "soldiers", not "killed", "dead" or "death toll". */
export function countedNoun({ counted, role }: Pick<Told, 'counted' | 'role'>): string | undefined {
  if (!counted) return undefined
  if (!role) return counted
  const stem = counted.toLowerCase().replace(/s$/, '')
  const saysRole = role.startsWith(stem) || PARTICIPLE.test(counted) || OUTCOME.test(counted)
  return saysRole ? undefined : counted
}

const PARTICIPLE = /^\p{L}+(?:ed|ing)$/u
const OUTCOME =
  /(?:^|\s)(?:dead|deaths?|tolls?|fatalit(?:y|ies)|injur(?:y|ies)|bod(?:y|ies)|lives|survivors?|captive|alive|need|face|dug)$/i

function inNumbers({ min, max, minInclusive, maxInclusive, form, point }: Bounds): string {
  if (form === 'vague' && min !== null) return VAGUE.get(min) ?? `${written(min)} or more`
  if (form === 'approx' && point !== null) return `about ${written(point)}`
  if (min !== null && max !== null) return min === max ? written(min) : `${written(min)} to ${written(max)}`
  if (min !== null) return `${minInclusive ? 'at least' : 'more than'} ${written(min)}`
  if (max !== null) return `${maxInclusive ? 'at most' : 'fewer than'} ${written(max)}`
  return point === null ? 'an unstated number' : written(point)
}

/** At least so many, where the report gives no number. */
const VAGUE: ReadonlyMap<number, string> = new Map([
  [2, 'several'],
  [20, 'tens'],
  [24, 'dozens'],
  [40, 'scores'],
  [200, 'hundreds'],
  [2000, 'thousands'],
  [20_000, 'tens of thousands'],
  [200_000, 'hundreds of thousands'],
  [2_000_000, 'millions'],
  [20_000_000, 'tens of millions'],
  [2_000_000_000, 'billions'],
])

const written = (value: number): string => value.toLocaleString('en')
