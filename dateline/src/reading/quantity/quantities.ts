import type { Quantity, Time } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import type { Syntax } from '../syntax/syntax.ts'
import type { Layout } from '../text/layout.ts'
import { clockOf } from './clock.ts'
import { type Draft, draftsOf } from './drafts.ts'
import { type Page, pageOf } from './page.ts'
import { tie } from './parts.ts'

/**
 * The claimed figures of a report, in document order: each with its bounds as the words give them, what it counts, what
 * became of those, and the whole it is part of. Nothing is summed, averaged or guessed; numbers in dates, names,
 * addresses and scores are none. Spans are UTF-16 offsets, of approximator and number. Any string; linear in its length.
 */
export function findQuantities(layout: Layout, syntax: Syntax, times: readonly Time[], report: Report): Quantity[] {
  const page = pageOf(layout, syntax, times, report)
  const found = draftsOf(page)
  tie(page, found)
  const drafts = found.filter((draft) => !isArticle(page, draft))
  const ids = new Map(drafts.map((draft, at) => [draft, `q${at + 1}`]))
  return drafts.map((draft) => quantityOf(page, draft, ids))
}

/** "one official said": no figure, unless it says what became of the one, or stands in a list that does. */
const isArticle = ({ lower }: Page, { bounded, role, whole, relation, previous }: Draft): boolean =>
  bounded.kind === 'count' &&
  bounded.form === 'exact' &&
  lower[bounded.core.first] === 'one' &&
  bounded.core.value === 1 &&
  !(role || whole || relation || previous !== undefined)

function quantityOf(page: Page, draft: Draft, ids: ReadonlyMap<Draft, string>): Quantity {
  const { bounded, whole, relation, previous, rule } = draft
  const { first, last, min, max, minInclusive, maxInclusive, point, form, approximators, kind, unit } = bounded
  const counted = countedOf(page, draft)
  const partOf = whole && ids.get(whole)
  return {
    id: ids.get(draft) ?? '',
    start: page.tokens[first].start,
    end: page.tokens[last - 1].end,
    min,
    max,
    minInclusive,
    maxInclusive,
    point,
    form,
    ...(approximators.length > 0 && { approximators }),
    kind,
    ...(unit && { unit }),
    ...(counted && { counted }),
    ...(partOf && { partOf }),
    ...(relation && { relation }),
    ...clockOf(page, draft),
    ...(previous !== undefined && { previous }),
    rule,
  }
}

/** The noun; where there is none, the word that says what became of them: "killed 14". */
function countedOf({ tokens, syntax }: Page, { noun, fate, role, bounded }: Draft): Quantity['counted'] {
  const words =
    noun ??
    (fate && role && bounded.kind !== 'age' ? { first: fate.word, last: fate.word + 1, head: fate.word } : undefined)
  if (!words) return undefined
  return {
    start: tokens[words.first].start,
    end: tokens[words.last - 1].end,
    head: syntax.lemma[words.head],
    ...(role && { role }),
  }
}
