import {
  fewWords,
  lots,
  manyWords,
  nobody,
  parts,
  scaleLetters,
  scales,
  tens,
  units,
} from '../../languages/en/number-words.ts'
import { anyPhraseAt, isGlued, type Page, phraseAt, phrases } from './page.ts'

/** A number as it stands, without what bounds it: tokens `first` to `last`. Several or none: `vague` or zero. */
export interface Numeral {
  readonly first: number
  readonly last: number
  readonly value: number
  /** "dozens", "several": at least `value`. */
  readonly vague?: true
  readonly zero?: true
  readonly fraction?: true
  /** What a bare number shares with the one behind it: "two or three hundred". */
  readonly scale?: number
}

const LARGEST = 1e15

/** The number that starts at a token, undefined where none does. */
export function numeralAt(page: Page, at: number): Numeral | undefined {
  const found = shareAt(page, at) ?? zeroAt(page, at) ?? vagueAt(page, at) ?? halfAt(page, at) ?? countAt(page, at)
  return found && found.value <= LARGEST ? found : undefined
}

/** "one in four", "nine out of ten", "two-thirds of", "half the". */
function shareAt(page: Page, at: number): Numeral | undefined {
  const top = countAt(page, at)
  if (top) {
    const next = anyPhraseAt(page, top.last, TOPS)
    const bottom = next > 0 && isShare(page, top, next) ? countAt(page, next) : undefined
    if (bottom && top.value < bottom.value && bottom.value <= 1e6 && !isYear(page, next) && page.timeAt[next] < 0) {
      return { first: at, last: bottom.last, value: top.value / bottom.value, fraction: true }
    }
  }
  return partAt(page, at, top)
}

const TOPS = phrases(['out of every', 'in every', 'out of', 'in'])
/** "one in four", "nine out of ten", not "70 out of 85 captives". */
const isShare = (page: Page, top: Numeral, next: number): boolean =>
  top.value === 1 || page.lower[next - 1] === 'every' || isRound(page, next) || isSmallShare(page, top, next)
/** "four in five families", "nearly two in three": small numbers in words, where no verb acts on the first. */
const isSmallShare = ({ lower, sentenceFirst }: Page, top: Numeral, next: number): boolean =>
  lower[next - 1] === 'in' &&
  units.has(lower[top.first]) &&
  (units.get(lower[next]) ?? 11) <= 10 &&
  (top.first === sentenceFirst[top.first] || BEFORE_SHARE.has(lower[top.first - 1]))
const BEFORE_SHARE = new Set(
  'nearly almost about around some roughly than that says said say , and but as up to over only just'.split(' '),
)
const isRound = (page: Page, at: number): boolean => [10, 100, 1000].includes(countAt(page, at)?.value ?? 0)
const isYear = ({ text, tokens }: Page, at: number): boolean =>
  /^[12]\d{3}$/.test(text.slice(tokens[at].start, tokens[at].end))

function partAt(page: Page, at: number, top: Numeral | undefined): Numeral | undefined {
  const { lower } = page
  const hyphen = top && lower[top.last] === '-' ? 1 : 0
  const from = top ? top.last + hyphen : lower[at] === 'a' || lower[at] === 'an' ? at + 1 : at
  const word = lower[from] ?? ''
  const isPlural = word.endsWith('s') || word === 'halves'
  const bottom = parts.get(word === 'halves' ? 'half' : isPlural ? word.slice(0, -1) : word)
  if (bottom === undefined || (top === undefined && from === at && word !== 'half')) return undefined
  if (top && (top.value >= bottom * 2 || (top.value === 1) === isPlural || !Number.isInteger(top.value)))
    return undefined
  const isOf = lower[from + 1] === 'of' && !FRACTIONS_OF_TIME.has(lower[from + 3] ?? '')
  const isBare = bottom <= 4 && HALF_OF.has(lower[from + 1] ?? '') && word !== 'third'
  if (!isOf && !isBare) return undefined
  if (scales.has(lower[from + 3] ?? '') && /^an?$/.test(lower[from + 2])) return undefined
  return { first: at, last: from + 1, value: (top?.value ?? 1) / bottom, fraction: true }
}

const HALF_OF = new Set(['the', 'its', 'their', 'his', 'our', 'those', 'these', 'all'])
const FRACTIONS_OF_TIME = new Set(['year', 'day', 'month', 'week', 'century', 'decade', 'hour', 'night', 'season'])

function zeroAt(page: Page, at: number): Numeral | undefined {
  const next = NOBODY_STARTS.has(page.lower[at]) ? anyPhraseAt(page, at, NOBODY) : -1
  return next > 0 ? { first: at, last: next, value: 0, zero: true } : undefined
}

const NOBODY = phrases(nobody)
const NOBODY_STARTS = new Set(NOBODY.map(([word]) => word))

function vagueAt(page: Page, at: number): Numeral | undefined {
  const { lower } = page
  const many = manyWords.get(lower[at])
  if (many !== undefined) return manyAt(page, at, many)
  const few = FEW_STARTS.has(lower[at]) ? anyPhraseAt(page, at, FEW) : -1
  if (few < 0) return undefined
  const bulk = scales.get(lower[few]) ?? (lower[few] === 'dozen' ? 12 : undefined)
  if (bulk !== undefined) return { first: at, last: few + 1, value: 2 * bulk, vague: true }
  return { first: at, last: lower[few - 1] === 'of' ? few - 1 : few, value: 2, vague: true }
}

const FEW = phrases(fewWords)
const FEW_STARTS = new Set(FEW.map(([word]) => word))

function manyAt(page: Page, at: number, many: number): Numeral | undefined {
  const { lower } = page
  const isOf = lower[at + 1] === 'of'
  const more = isOf ? manyWords.get(lower[at + 2]) : undefined
  if (more !== undefined && more > many) return { first: at, last: at + 3, value: 2 * many * more, vague: true }
  if (many === 10 && !isOf) return undefined
  if (lower[at] === 'scores' && !isOf && !AFTER_SCORES.has(lower[at + 1] ?? '')) return undefined
  return { first: at, last: at + 1, value: 2 * many, vague: true }
}

const AFTER_SCORES = new Set(['were', 'are', 'have', 'had', 'more', 'killed', 'dead', 'wounded', 'injured', 'others'])

/** "half a million", "half a dozen", "a quarter of a million", "a dozen", "a score of". */
function halfAt(page: Page, at: number): Numeral | undefined {
  const { lower } = page
  const start = lower[at] === 'a' ? at + 1 : at
  const part = lower[start] === 'half' ? 0.5 : lower[start] === 'quarter' && start > at ? 0.25 : undefined
  if (part !== undefined) {
    const next = lower[start + 1] === 'of' ? start + 2 : start + 1
    const bulk = start + 1 === next && start > at ? next : /^an?$/.test(lower[next] ?? '') ? next + 1 : -1
    const value = scales.get(lower[bulk]) ?? lots.get(lower[bulk])
    return value === undefined || value === 20 ? undefined : { first: at, last: bulk + 1, value: part * value }
  }
  if (start === at) return undefined
  const lot = lots.get(lower[start])
  if (lot === 12 || (lot === 20 && lower[start + 1] === 'of')) return { first: at, last: start + 1, value: lot }
  return undefined
}

/** A number in digits or in words, "a hundred" too. */
export function countAt(page: Page, at: number): Numeral | undefined {
  const digits = digitsAt(page, at)
  return digits ? scaled(page, digits) : wordsAt(page, at)
}

const DIGITS = /^(?:\p{Nd}{1,3}(?:,\p{Nd}{3})+|\p{Nd}+)(?:\.\p{Nd}+)?$|^\.\p{Nd}+$/u
const LONGEST = 24
const FRACTION_SIGNS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }

function digitsAt(page: Page, at: number): Numeral | undefined {
  const { tokens, text } = page
  const word =
    at < tokens.length ? text.slice(tokens[at].start, Math.min(tokens[at].end, tokens[at].start + LONGEST + 1)) : ''
  if (word.length > LONGEST) return undefined
  const [, whole, sign] = /^(\p{Nd}{0,3})([½¼¾⅓⅔])$/u.exec(word) ?? []
  if (sign) return { first: at, last: at + 1, value: Number(latin(whole)) + FRACTION_SIGNS[sign] }
  if (!DIGITS.test(word)) return undefined
  const grouped = groupsFrom(page, at, word)
  return { first: at, last: at + grouped.count, value: Number(latin(grouped.digits).replaceAll(',', '')) }
}

/** "1 200 000" with narrow or unbreakable spaces. */
function groupsFrom({ text, tokens }: Page, at: number, word: string): { digits: string; count: number } {
  let digits = word
  let count = 1
  if (!/^\p{Nd}{1,3}$/u.test(word)) return { digits, count }
  while (
    count < 5 &&
    tokens[at + count] &&
    /^[\u00a0\u2009\u202f]$/.test(text.slice(tokens[at + count - 1].end, tokens[at + count].start))
  ) {
    const group = text.slice(tokens[at + count].start, tokens[at + count].end)
    if (!/^\p{Nd}{3}$/u.test(group)) break
    digits += group
    count += 1
  }
  return { digits, count }
}

/** Decimal digits of any script as Latin ones: each script's ten stand in a row that starts at a multiple of ten or sixteen. */
const latin = (digits: string): string =>
  digits.replace(/[^\P{Nd}0-9]/gu, (digit) => String(worthOf(digit.codePointAt(0) ?? 0)))

function worthOf(code: number): number {
  let zero = code
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return code - zero
}

function scaled(page: Page, numeral: Numeral): Numeral {
  const { lower } = page
  const { first, last, value } = numeral
  const hyphen =
    lower[last] === '-' && isGlued(page, last) && isGlued(page, last + 1) && scales.has(lower[last + 1]) ? 1 : 0
  const word = lower[last + hyphen]
  const scale = scales.get(word) ?? (word === 'dozen' ? 12 : isGlued(page, last) ? scaleLetters.get(word) : undefined)
  return scale === undefined ? numeral : { first, last: last + hyphen + 1, value: exact(value * scale), scale }
}

/** 1.2 million without what binary fractions add. */
const exact = (value: number): number => Number(value.toPrecision(15))

const MOST_WORDS = 16

function wordsAt(page: Page, at: number): Numeral | undefined {
  const { lower } = page
  let next = /^an?$/.test(lower[at] ?? '') && scales.has(lower[at + 1]) ? at + 1 : at
  let current = next > at ? 1 : 0
  let total = 0
  let scale: number | undefined
  let smallest = Number.POSITIVE_INFINITY
  const limit = at + MOST_WORDS
  while (next < limit) {
    const word = lower[next] ?? ''
    const unit = units.get(word)
    const ten = tens.get(word)
    const bulk = scales.get(word)
    if (joins(page, next, current, total)) next += 1
    else if (unit !== undefined && fits(unit, current)) {
      current += unit
      scale = undefined
      next += 1
    } else if (ten !== undefined && current % 100 === 0) {
      current += ten
      scale = undefined
      next += 1
    } else if (bulk === 100 && current > 0 && current < 100) {
      current *= 100
      scale = bulk
      next += 1
    } else if (bulk !== undefined && bulk > 100 && current > 0 && bulk < smallest) {
      total += current * bulk
      current = 0
      smallest = bulk
      scale = bulk
      next += 1
    } else if (word === 'dozen' && current > 0 && total === 0) {
      return { first: at, last: next + 1, value: current * 12, scale: 12 }
    } else break
  }
  const value = total + current
  if (value === 0) return undefined
  const spoken = pointAt(page, at, next, value)
  if (spoken) return spoken
  return halves(page, { first: at, last: next, value, ...(scale && { scale }) })
}

/** "one point six billion" */
function pointAt({ lower }: Page, first: number, at: number, whole: number): Numeral | undefined {
  const digit = lower[at] === 'point' ? units.get(lower[at + 1]) : undefined
  if (digit === undefined || digit > 9) return undefined
  const scale = scales.get(lower[at + 2])
  const value = Number((whole + digit / 10).toPrecision(15))
  if (scale === undefined) return { first, last: at + 2, value }
  return { first, last: at + 3, value: Number((value * scale).toPrecision(15)), scale }
}

const fits = (unit: number, current: number): boolean =>
  unit < 10 ? current % 10 === 0 && current % 100 !== 10 : current % 100 === 0

/** "and" after hundreds and thousands, the hyphen of "twenty-one". */
function joins({ lower }: Page, at: number, current: number, total: number): boolean {
  const next = lower[at + 1] ?? ''
  const isSmall = units.has(next) || tens.has(next)
  if (lower[at] === '-')
    return isSmall && tens.has(lower[at - 1] ?? '') && current % 10 === 0 && (units.get(next) ?? 10) < 10
  return lower[at] === 'and' && isSmall && (current >= 100 || (current === 0 && total > 0)) && current % 100 === 0
}

/** "two and a half", "two and a half million", "a million and a half". */
function halves(page: Page, numeral: Numeral): Numeral {
  const { lower } = page
  const { first, last, value, scale } = numeral
  if (phraseAt(page, last, ['and', 'a', 'half']) < 0) return numeral
  const bulk = scales.get(lower[last + 3])
  if (bulk !== undefined) return { first, last: last + 4, value: (value + 0.5) * bulk, scale: bulk }
  return { first, last: last + 3, value: value + 0.5 * (scale ?? 1) }
}
