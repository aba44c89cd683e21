import { modelWords } from '../../text/case.ts'
import type { Layout } from '../../text/layout.ts'
import type { Models } from '../analyse.ts'
import type { Syntax } from '../syntax.ts'
import type { Weights } from '../weights.ts'
import { capitalNames } from './capital-names.ts'
import { type Field, fieldOf } from './field.ts'
import { isListed } from './lists.ts'
import type { Name } from './name.ts'
import { nameWords } from './name-words.ts'

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
  const text = { words, starts, ...(isTagged && { tags: places.map((at) => syntax!.xpos[at]) }) }
  const found = models?.names ? nameWords(text, loaded(models.names)) : capitalNames(text)
  return found
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

const fields = new WeakMap<Weights, Field>()

function loaded(weights: Weights): Field {
  const known = fields.get(weights)
  if (known) return known
  const field = fieldOf(weights)
  fields.set(weights, field)
  return field
}
