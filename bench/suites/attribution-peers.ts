import nlp from 'compromise/three'
import { formsOf } from '../../dateline/src/languages/en/cue-forms.ts'
import { cues } from '../../dateline/src/languages/en/cues.ts'
import type { Span } from '../../dateline/src/model/span.ts'
import type { Related } from './attribution-score.ts'

/** How far a verb stands from its quotation at most, in characters. */
const FARTHEST = 120

const reporting = new Set(cues.flatMap(({ lemma }) => formsOf(lemma).map(([form]) => form)))

interface Found {
  readonly text: string
  readonly offset: { readonly start: number; readonly length: number }
}

/**
 * What compromise gives, taken as favourably as is honest: its quotations, each with the nearest reporting verb and
 * the person or pronoun nearest to that verb in the same paragraph.
 */
export function compromiseAttributions(text: string): Related[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: paragraph, index }) => inParagraph(paragraph, index))
}

function inParagraph(paragraph: string, offset: number): Related[] {
  const document = nlp(paragraph)
  const quotations = spans(document.quotations().json({ offset: true }))
  const outside = (span: Span): boolean =>
    !quotations.some((quoted) => quoted.start <= span.start && span.start < quoted.end)
  const people = spans([
    ...document.people().json({ offset: true }),
    ...document.pronouns().json({ offset: true }),
  ]).filter(outside)
  const verbs = (document.verbs().json({ offset: true }) as Found[])
    .filter(({ text }) =>
      reporting.has(
        text
          .toLowerCase()
          .replace(/[^a-z' ]/g, '')
          .trim()
          .split(' ')
          .at(-1) ?? '',
      ),
    )
    .flatMap((verb) => spans([verb]))
    .filter(outside)
  const byVerb = new Map<Span, Span[]>()
  for (const quoted of quotations) {
    const verb = nearest(quoted, verbs)
    if (verb) byVerb.set(verb, [...(byVerb.get(verb) ?? []), quoted])
  }
  const placed = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset })
  return [...byVerb].map(([verb, content]) => {
    const person = nearest(verb, people)
    return { source: person ? [placed(person)] : [], cue: [placed(verb)], content: content.map(placed) }
  })
}

const spans = (found: readonly Found[]): Span[] =>
  found.flatMap(({ offset }) =>
    offset?.length > 0 ? [{ start: offset.start, end: offset.start + offset.length }] : [],
  )

function nearest(to: Span, among: readonly Span[]): Span | undefined {
  const distance = ({ start, end }: Span): number => Math.min(Math.abs(start - to.end), Math.abs(to.start - end))
  const [first] = among.filter((span) => distance(span) < FARTHEST).sort((a, b) => distance(a) - distance(b))
  return first
}
