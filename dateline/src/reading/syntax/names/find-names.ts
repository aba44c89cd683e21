import type { Span } from '../../../model/span.ts'
import { modelWords } from '../../text/case.ts'
import { datelineOf } from '../../text/datelines.ts'
import type { Layout } from '../../text/layout.ts'
import type { Models } from '../analyse.ts'
import type { Syntax } from '../syntax.ts'
import type { Weights } from '../weights.ts'
import { capitalNames } from './capital-names.ts'
import { type Field, fieldOf } from './field.ts'
import { LABELS } from './labels.ts'
import { isListed } from './lists.ts'
import type { Name } from './name.ts'
import { type NameText, nameWords, type WordName } from './name-words.ts'
import { typeOf } from './types.ts'

/**
 * Names in document order, none over another, with their types; one sense per name within the report. Reads the tags of
 * `syntax` where it has any. Without a name model words with capitals stand for names, all `other` but the listed.
 * Sentences in other languages hold none, and adjectives of states ("Velmari") are none.
 */
export function findNames(layout: Layout, syntax?: Syntax, models?: Models): Name[] {
  const sentences = layout.sentences.filter(({ language }) => language === undefined)
  const all = modelWords(layout)
  const places: number[] = []
  const starts: number[] = []
  for (const { first, last } of sentences) {
    starts.push(places.length)
    for (let at = first; at < last; at++) places.push(at)
  }
  starts.push(places.length)
  const words = places.map((at) => all[at])
  const isTagged = syntax?.xpos.some((tag) => tag !== 'X')
  const text = { words, starts, ...(isTagged && tagsOf(syntax!, places)) }
  const found = models?.names ? nameWords(text, loaded(models.names)) : capitalNames(text)
  return withDatelines(found, filedAt(layout, places), words)
    .filter(
      ({ first, last }) =>
        !isListed(
          'demonym',
          words
            .slice(first, last + 1)
            .join(' ')
            .toLowerCase(),
        ),
    )
    .map(({ first, last, type, confidence }) => {
      const [from, to] = [places[first], places[last]]
      return { first: from, last: to, start: layout.tokens[from].start, end: layout.tokens[to].end, type, confidence }
    })
}

function tagsOf({ xpos, names }: Syntax, places: readonly number[]): Pick<NameText, 'tags' | 'judged'> {
  const judged = new Float32Array(places.length * LABELS.length)
  places.forEach((at, word) => {
    judged.set(names.subarray(at * LABELS.length, (at + 1) * LABELS.length), word * LABELS.length)
  })
  return { tags: places.map((at) => xpos[at]), judged }
}

/** Where a dispatch was filed, by word: "TESSARY, Marovia, March 4 (MPA) -" names two places and an agency. */
function filedAt(
  { text, paragraphs, tokens }: Layout,
  places: readonly number[],
): { at: Set<number>; agency: Set<number> } {
  const datelines = paragraphs.slice(0, 4).flatMap((paragraph) => datelineOf(text, paragraph) ?? [])
  const within = (span: Span | undefined): Set<number> =>
    new Set(
      [...places.keys()].filter((word) => {
        const token = tokens[places[word]]
        return span !== undefined && token.start >= span.start && token.end <= span.end
      }),
    )
  const [first] = datelines
  return { at: within(first?.place), agency: within(first?.agency) }
}

/** The names with those of the dateline set in: what stands between its commas is a place each. */
function withDatelines(
  names: readonly WordName[],
  { at, agency }: { at: ReadonlySet<number>; agency: ReadonlySet<number> },
  words: readonly string[],
): WordName[] {
  if (at.size === 0 && agency.size === 0) return [...names]
  const rest = names.filter(({ first, last }) => ![first, last].some((word) => at.has(word) || agency.has(word)))
  const runs: WordName[] = []
  for (const word of [...at, ...agency]) {
    if (!/\p{L}/u.test(words[word])) continue
    const open = runs.at(-1)
    if (open?.last === word - 1) runs[runs.length - 1] = { ...open, last: word }
    else runs.push({ first: word, last: word, type: agency.has(word) ? 'outlet' : 'place', confidence: 0.9 })
  }
  const typed = runs.map((run) => (run.type === 'place' ? { ...run, type: typeOf(words, run, 'LOC') } : run))
  return [...rest, ...typed].sort((a, b) => a.first - b.first)
}

const fields = new WeakMap<Weights, Field>()

function loaded(weights: Weights): Field {
  const known = fields.get(weights)
  if (known) return known
  const field = fieldOf(weights)
  fields.set(weights, field)
  return field
}
