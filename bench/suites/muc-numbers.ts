import type { Quantity } from '../../dateline/src/model/reading.ts'
import { loadModels } from '../../dateline/src/pipeline/models.ts'
import { findQuantities } from '../../dateline/src/reading/quantity/quantities.ts'
import { defaultSettings } from '../../dateline/src/reading/settings.ts'
import { analyse, type Models } from '../../dateline/src/reading/syntax/analyse.ts'
import { layOut } from '../../dateline/src/reading/text/layout.ts'
import { findTimes } from '../../dateline/src/reading/time/times.ts'
import { dataFile, jsonLines } from '../data.ts'
import { boundsOf } from './figures.ts'
import type { Options } from './index.ts'

interface Document {
  readonly docid: string
  readonly date?: string
  readonly text: string
  readonly text_mixed_case?: string
  readonly templates?: readonly { readonly human_targets?: readonly Target[] }[]
}
interface Target {
  readonly description?: readonly string[]
  readonly number?: readonly string[]
  readonly effect?: readonly string[]
}

/** A number that a template gives: its bounds, the words of who is counted, and what became of them. */
interface Wanted {
  readonly docid: string
  readonly number: string
  readonly value: number
  readonly bounds: string
  readonly descriptions: readonly string[]
  readonly role?: 'killed' | 'injured'
}

type Verdict = 'right' | 'bounds' | 'missed' | 'unstated'

/**
 * Numbers of people in MUC-4 templates against the quantities found in their texts. A number counts as stated where its
 * digits or words stand in the text; "1" and "plural" are left out, for the templates give them to whoever is named.
 */
export async function run(files: readonly string[], { mixed }: Partial<Options> = {}): Promise<string> {
  const file = files[0] ?? dataFile('muc4/dev.jsonl', 'MUC-4 as JSON Lines')
  const models = loadModels()
  const results = jsonLines<Document>(file).flatMap((document) => judged(document, mixed === true, models))
  const stated = results.filter(({ verdict }) => verdict !== 'unstated')
  const right = stated.filter(({ verdict }) => verdict === 'right')
  const withNoun = right.filter(({ noun }) => noun)
  const withRole = right.filter(({ wanted }) => wanted.role)
  const agreeing = withRole.filter(({ role }) => role)
  return [
    `muc-numbers: ${share(right.length, stated.length)} of the numbers stated in the text found with the right bounds`,
    `  counted noun: ${share(withNoun.length, right.length)}; killed or injured: ${share(agreeing.length, withRole.length)}`,
    `  ${results.length - stated.length} of ${results.length} numbers do not stand in the text`,
    ...results
      .filter(({ verdict, noun, role, wanted }) => verdict !== 'right' || !noun || (wanted.role && !role))
      .map(
        ({ verdict, noun, role, wanted, shown }) =>
          `  ${verdict}${verdict === 'right' ? `${noun ? '' : ', other noun'}${!wanted.role || role ? '' : ', no role'}` : ''}: ${wanted.docid} ${wanted.number} ${wanted.descriptions.join('/')} ${wanted.role ?? ''}${shown ? ` | ${shown}` : ''}`,
      ),
  ].join('\n')
}

const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`

interface Judged {
  readonly wanted: Wanted
  readonly verdict: Verdict
  readonly noun: boolean
  readonly role: boolean
  readonly shown: string
}

function judged(document: Document, mixed: boolean, models: Models): Judged[] {
  const text = (mixed && document.text_mixed_case) || document.text
  const report = { id: document.docid, text, ...(document.date && { published: document.date }) }
  const layout = layOut(text, 'en')
  const syntax = analyse(layout, 'en', models)
  const quantities = findQuantities(layout, syntax, findTimes(layout, syntax, report, defaultSettings), report)
  return wantedOf(document).map((wanted) => judge(wanted, text, quantities))
}

function wantedOf({ docid, templates = [] }: Document): Wanted[] {
  const all = templates
    .flatMap(({ human_targets = [] }) => human_targets)
    .flatMap(({ number = [], description = [], effect = [] }) => number.map((each) => ({ each, description, effect })))
  const wanted = all.flatMap(({ each, description, effect }) => {
    const parsed = boundsInTemplate(each)
    if (!parsed || parsed.value < 2) return []
    const role = effect.includes('DEATH') ? 'killed' : effect.includes('INJURY') ? 'injured' : undefined
    return [
      {
        docid,
        number: each,
        ...parsed,
        descriptions: description,
        ...(role && effect.length === 1 && { role }),
      } as Wanted,
    ]
  })
  return [...new Map(wanted.map((each) => [JSON.stringify(each), each])).values()]
}

/** "~70" about, "7 -" at least, "- 15" at most, "5 - 6" a range. */
function boundsInTemplate(number: string): { value: number; bounds: string } | undefined {
  const [, about, before, first, after, second] = /^\s*(~)?\s*(-)?\s*(\d+)\s*(-)?\s*(\d+)?\s*$/.exec(number) ?? []
  if (!first) return undefined
  const value = Number(first)
  if (about) return { value, bounds: `~${value}` }
  if (before) return { value, bounds: `<=${value}` }
  if (after) return { value, bounds: second ? `${value}..${second}` : `>=${value}` }
  return { value, bounds: String(value) }
}

function judge(wanted: Wanted, text: string, quantities: readonly Quantity[]): Judged {
  const near = quantities.filter(
    ({ kind, point, min, max }) => kind === 'count' && [point, min, max].includes(wanted.value),
  )
  const right = near.filter((quantity) => agrees(wanted, quantity))
  const noun = right.filter((quantity) => sharesNoun(wanted, text, quantity))
  const role = (noun.length > 0 ? noun : right).filter(({ counted }) => counted?.role === wanted.role)
  const verdict =
    right.length > 0 ? 'right' : near.length > 0 ? 'bounds' : isStated(wanted, text) ? 'missed' : 'unstated'
  const shown = near.map(
    (quantity) => `${inPlace(text, quantity)} [${boundsOf(quantity)} ${quantity.counted?.role ?? ''}]`,
  )
  return { wanted, verdict, noun: noun.length > 0, role: role.length > 0, shown: shown.join(' ;; ') }
}

/** A template's "at least" and "at most" leave open whether the bound itself is in. */
const agrees = ({ bounds }: Wanted, quantity: Quantity): boolean =>
  [bounds, bounds.replace(/^([<>])=/, '$1')].includes(boundsOf(quantity))

function sharesNoun({ descriptions }: Wanted, text: string, { counted }: Quantity): boolean {
  const head = (counted ? text.slice(counted.start, counted.end) : '').toUpperCase().split(/\s+/).at(-1) ?? ''
  const stem = (word: string): string => word.replace(/(?:IES|Y|ES|S)$/, '')
  return descriptions.some((description) => description.split(/\s+/).some((word) => stem(word) === stem(head)))
}

const inPlace = (text: string, { start, end }: Quantity): string =>
  text.slice(Math.max(0, start - 30), end + 40).replace(/\s+/g, ' ')

const WORDS =
  `ZERO ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE THIRTEEN FOURTEEN FIFTEEN SIXTEEN SEVENTEEN
  EIGHTEEN NINETEEN TWENTY`.split(/\s+/)

function isStated({ value }: Wanted, text: string): boolean {
  const digits = [String(value), value.toLocaleString('en')].map((each) => each.replace(/[.,]/g, '\\$&'))
  const words = [
    WORDS[value],
    value % 12 === 0 ? 'DOZEN' : undefined,
    value === 100 ? 'HUNDRED' : undefined,
    value === 1000 ? 'THOUSAND' : undefined,
  ]
  const any = [...digits, ...words.filter(Boolean)].join('|')
  return new RegExp(`(?<![\\w.,])(?:${any})(?![\\w])`, 'i').test(text)
}
