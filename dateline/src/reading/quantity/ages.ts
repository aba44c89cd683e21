import { timeUnits } from '../../languages/en/figure-units.ts'
import { agedThings } from '../../languages/en/time-context.ts'
import { type Bounded, limitsOf } from './bounded.ts'
import type { Core } from './cores.ts'
import { peopleOf } from './counted.ts'
import { countAt } from './numerals.ts'
import { isCapital, isGlued, joined, type Page, tagOf } from './page.ts'

const UNITS: Readonly<Record<string, string>> = {
  year: 'year',
  years: 'year',
  month: 'month',
  months: 'month',
  week: 'week',
  weeks: 'week',
  day: 'day',
  days: 'day',
}
const OLDEST = 125

/** An age that starts or stands at a token: "34-year-old", "aged 9", "Reyl, 34,", "children under five". */
export function ageAt(page: Page, at: number): Bounded | undefined {
  for (const rule of rules) {
    const found = rule(page, at)
    if (found) return found
  }
  return undefined
}

type Rule = (page: Page, at: number) => Bounded | undefined

function age(core: Core, first: number, last: number, limits = limitsOf(core, undefined), unit = 'year'): Bounded {
  return { first, last, ...limits, kind: 'age', unit, approximators: [], core }
}

function years(page: Page, at: number): Core | undefined {
  const found = countAt(page, at)
  return found && found.value <= OLDEST && found.scale === undefined ? { ...found, kind: 'age' } : undefined
}

/** "34-year-old", "six-month-old", "34 years old". */
const yearsOld: Rule = (page, at) => {
  const { lower } = page
  const core = years(page, at)
  if (!core) return undefined
  const hyphen = lower[core.last] === '-' ? 1 : 0
  const unit = UNITS[lower[core.last + hyphen] ?? '']
  if (!unit) return undefined
  const next = core.last + hyphen + 1
  const old = lower[next] === '-' ? next + 1 : next
  if (agedThings.has(lower[old + 1] ?? '') || agedThings.has(lower[old + 2] ?? '')) return undefined
  return /^olds?$/.test(lower[old] ?? '') || joined(page, next, next + 2) === 'of age'
    ? orOlder(page, age(core, at, lower[old]?.startsWith('old') ? old + 1 : next + 2, limitsOf(core, undefined), unit))
    : undefined
}

/** "17 years of age or older" */
function orOlder({ lower }: Page, found: Bounded): Bounded {
  const { last, core } = found
  if (lower[last] !== 'or') return found
  const bound = /^(?:older|over|above)$/.test(lower[last + 1] ?? '')
    ? 'atLeast'
    : /^(?:younger|under|less)$/.test(lower[last + 1] ?? '')
      ? 'atMost'
      : undefined
  return bound ? { ...found, ...limitsOf(core, bound), last: last + 2 } : found
}

/** "aged 9", "aged between 5 and 12", "aged 5 to 12", "age 9". */
const aged: Rule = (page, at) => {
  const { lower } = page
  if (!/^(?:aged|age|ages)$/.test(lower[at])) return undefined
  const ranged = /^rang(?:e|ed|es|ing)$/.test(lower[at + 1]) ? 1 : 0
  const between = ranged + (/^(?:between|from|of)$/.test(lower[at + 1 + ranged]) ? 1 : 0)
  const core = years(page, at + 1 + between)
  if (!core) return undefined
  if (/^(?:and|to|-|–)$/.test(lower[core.last]) && (between > 0 || lower[core.last] !== 'and')) {
    const upper = years(page, core.last + 1)
    if (upper && upper.value > core.value)
      return age(core, at, upper.last, { ...limitsOf(core, undefined), max: upper.value, point: null, form: 'range' })
  }
  return lower[at] === 'aged' || lower[at + 1] === 'of' ? age(core, at, core.last) : undefined
}

const FARTHEST_AGED = 12

/** "aged 9 and 11", "aged eight, 12, and 17": a number joined to an age. */
const joinedAge: Rule = (page, at) => {
  const { lower } = page
  if (!/^(?:and|,)$/.test(lower[at - 1] ?? '')) return undefined
  let back = at - 1
  const start = Math.max(page.sentenceFirst[at], at - FARTHEST_AGED)
  while (back > start && (/^(?:,|and)$/.test(lower[back] ?? '') || years(page, back))) back -= 1
  const core = /^(?:aged|ages)$/.test(lower[back] ?? '') && back < at - 2 ? years(page, at) : undefined
  return core && !peopleOf(lower[core.last] ?? '') ? age(core, at, core.last) : undefined
}

/** "Ana Reyl, 34, was", "Ana Reyl (34)". */
const apposed: Rule = (page, at) => {
  const { lower } = page
  const core = /^\d{1,3}$/.test(lower[at]) ? years(page, at) : undefined
  if (!core || core.value === 0 || at < 2 || at - 2 < page.sentenceFirst[at]) return undefined
  const isTitle = peopleOf(lower[at - 2]) && /^(?:the|a|an|his|her|its)$/.test(lower[at - 3] ?? '')
  if (!isTitle && !isCapital(page, at - 2)) return undefined
  const isName =
    isTitle ||
    (lower[at + 1] === ',' && /^(?:VBD|VBZ|WP)$/.test(tagOf(page, at + 2))) ||
    isCapital(page, at - 3) ||
    /^(?:mr|mrs|ms|dr)\.?$/.test(lower[at - 3] ?? '')
  if (!isName || page.timeAt[at - 2] >= 0 || page.timeAt[at] >= 0) return undefined
  const closes =
    lower[at - 1] === ',' ? /^[,.;)]$/.test(lower[at + 1] ?? '') : lower[at - 1] === '(' && lower[at + 1] === ')'
  return closes && !isGlued(page, at) === (lower[at - 1] === ',') ? age(core, at, at + 1) : undefined
}

/** "children under five", "men over 60", "children under the age of 12". */
const limited: Rule = (page, at) => {
  const { lower } = page
  const over = /^(?:over|above)$/.test(lower[at])
  if (!over && !/^(?:under|below)$/.test(lower[at])) return undefined
  const phrase = joined(page, at + 1, at + 4) === 'the age of' ? 3 : 0
  const core = years(page, at + 1 + phrase)
  if (
    !core ||
    page.timeAt[core.first] >= 0 ||
    timeUnits.has(lower[core.last]) ||
    (phrase === 0 &&
      (!peopleOf(lower[at - 1] ?? '') || (/^\p{L}/u.test(lower[core.last] ?? '') && peopleOf(lower[core.last]))))
  )
    return undefined
  return age(core, at, core.last, limitsOf(core, over ? 'moreThan' : 'lessThan'))
}

/** "a woman of 34" */
const ofYears: Rule = (page, at) => {
  const { lower } = page
  if (lower[at - 1] !== 'of' || !/^(?:man|woman|boy|girl|child|widow|widower|youth)$/.test(lower[at - 2] ?? ''))
    return undefined
  const core = years(page, at)
  return core && (isAnd(lower[core.last]) || !/^\p{L}/u.test(lower[core.last] ?? ''))
    ? age(core, at, core.last)
    : undefined
}
const isAnd = (word: string | undefined): boolean => /^(?:and|from|who|was|were|at)$/.test(word ?? '')

const rules: readonly Rule[] = [yearsOld, aged, joinedAge, apposed, limited, ofYears]
