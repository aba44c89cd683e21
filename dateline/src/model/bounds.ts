import type { Quantity } from './reading.ts'

type Bounds = Pick<Quantity, 'min' | 'max' | 'minInclusive' | 'maxInclusive' | 'form' | 'point'>

/**
 * A claimed figure in few words, its bounds kept.
 *
 * @example
 * boundsInWords({ min: 1500, max: null, minInclusive: false, maxInclusive: false, form: 'moreThan', point: 1500 })   // 'more than 1,500'
 */
export function boundsInWords({ min, max, minInclusive, maxInclusive, form, point }: Bounds): string {
  if (form === 'approx' && point !== null) return `about ${number(point)}`
  if (min !== null && max !== null) return min === max ? number(min) : `${number(min)} to ${number(max)}`
  if (min !== null) return `${minInclusive ? 'at least' : 'more than'} ${number(min)}`
  if (max !== null) return `${maxInclusive ? 'at most' : 'fewer than'} ${number(max)}`
  return point === null ? 'an unstated number' : number(point)
}

const number = (value: number): string => value.toLocaleString('en')
