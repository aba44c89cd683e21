import type { Quantity } from '../../dateline/src/model/reading.ts'
import { loadModels } from '../../dateline/src/pipeline/models.ts'
import { findQuantities } from '../../dateline/src/reading/quantity/quantities.ts'
import { defaultSettings } from '../../dateline/src/reading/settings.ts'
import { analyse, type Models } from '../../dateline/src/reading/syntax/analyse.ts'
import { layOut } from '../../dateline/src/reading/text/layout.ts'
import { findTimes } from '../../dateline/src/reading/time/times.ts'
import { type FigureCase, figureCases, published } from '../cases/figures.ts'

/** Figures against our own cases, with the parser and without it; every failing case in full. */
export async function run(): Promise<string> {
  const all = Object.entries(figureCases)
  const [parsed, plain] = [loadModels(), {}].map((models) =>
    all.map(([subject, cases]) => ({ subject, cases, failed: cases.flatMap((each) => failureOf(each, models)) })),
  )
  const total = (of: typeof parsed): string => {
    const [count, failed] = [of.flatMap(({ cases }) => cases).length, of.flatMap(({ failed }) => failed).length]
    return `${count - failed} of ${count} (${percent(count - failed, count)})`
  }
  return [
    `figures: ${total(parsed)} cases right; without the parser ${total(plain)}`,
    ...parsed.map(({ subject, cases, failed }, at) => {
      const others = cases.length - plain[at].failed.length
      return `  ${subject.padEnd(17)} ${cases.length - failed.length} of ${cases.length}; without the parser ${others}`
    }),
    ...parsed.flatMap(({ failed }) => failed),
    ...(process.env.PLAIN ? plain.flatMap(({ failed }) => failed).map((line) => `without the parser: ${line}`) : []),
  ].join('\n')
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`

/** Nothing where the case holds; what was found and what was wanted where it does not. */
export function failureOf([text, ...expected]: FigureCase, models: Models): string[] {
  const found = quantitiesOf(text, models)
  const facts = found.map((quantity) => factsOf(text, quantity, found))
  const wanted = expected.map((line) => line.split('|').map((field) => field.trim()))
  const holds =
    facts.length === wanted.length &&
    wanted.every(([words, bounds, ...more], at) => {
      const own = facts[at]
      return own[0] === words && own[1] === bounds && more.every((fact) => own.includes(fact))
    })
  if (holds) return []
  const lines = [
    ...facts.map((each) => `    found  ${each.join(' | ')}`),
    ...expected.map((line) => `    wanted ${line}`),
  ]
  return [[`✗ ${text}`, ...lines].join('\n')]
}

function quantitiesOf(text: string, models: Models): Quantity[] {
  const report = { id: 'case', text, published }
  const layout = layOut(text, 'en')
  const syntax = analyse(layout, 'en', models)
  return findQuantities(layout, syntax, findTimes(layout, syntax, report, defaultSettings), report)
}

/** All that a case may ask of a quantity, words and bounds first. */
function factsOf(text: string, quantity: Quantity, all: readonly Quantity[]): string[] {
  const { start, end, form, kind, unit, counted, partOf, relation, temporality, previous, asOf, since, during } =
    quantity
  return [
    text.slice(start, end),
    boundsOf(quantity),
    form,
    ...(kind === 'count' ? [] : [kind]),
    ...(unit ? [`unit ${unit}`] : []),
    ...(counted ? [`of ${text.slice(counted.start, counted.end)}`] : []),
    counted?.role ?? 'no role',
    ...(partOf ? [`part of ${all.findIndex(({ id }) => id === partOf) + 1}`] : []),
    ...(relation ? [relation] : []),
    ...(temporality ? [temporality] : []),
    ...(previous === undefined ? [] : [`was ${previous}`]),
    ...(asOf ? [`as of ${asOf}`] : []),
    ...(since ? [`since ${since}`] : []),
    ...(during ? [`during ${during}`] : []),
  ]
}

/** 14, >=200, >1500, <=9, <40, 30..40, ~300; `?` where nothing is known. */
export function boundsOf({ min, max, minInclusive, maxInclusive, point, form }: Quantity): string {
  if (form === 'approx') return `~${point}`
  if (min !== null && max !== null) return min === max ? String(min) : `${min}..${max}`
  if (min !== null) return `${minInclusive ? '>=' : '>'}${min}`
  return max === null ? '?' : `${maxInclusive ? '<=' : '<'}${max}`
}
