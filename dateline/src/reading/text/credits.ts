import { agencies } from '../../languages/en/agencies.ts'
import type { Credit } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import { datelineOf } from './datelines.ts'
import type { Layout } from './layout.ts'

/**
 * Agency lines, in which a report says that its words or some of them came from an agency: "DOHA, Oct 20 (Reuters) -",
 * "With inputs from AFP", "The Associated Press contributed to this report". "According to Reuters" is none of these.
 */
export function findCredits({ text, paragraphs }: Layout): Credit[] {
  return paragraphs.flatMap((paragraph, index) => {
    const inDateline = index < 4 ? fromDateline(text, paragraph) : []
    const place = index >= paragraphs.length - 3 ? lastRules : []
    return [...inDateline, ...[...rules, ...place].flatMap((rule) => fromPhrase(text, paragraph, rule))]
  })
}

function fromDateline(text: string, paragraph: Span): Credit[] {
  const agency = datelineOf(text, paragraph)?.agency
  return agency ? [{ ...agency, agency: nameOf(text.slice(agency.start, agency.end)), rule: 'credit/dateline' }] : []
}

const nameOf = (words: string): string => agencies.get(words) ?? words

interface Rule {
  readonly id: string
  /** Group 1 holds the agencies; looked for in the last words of a paragraph. */
  readonly pattern: RegExp
  /** Any outlet's name will do, not a known agency's only. */
  readonly anyName?: boolean
}

const rules: readonly Rule[] = [
  {
    id: 'credit/inputs',
    pattern:
      /\b[Ww]ith (?:additional )?(?:inputs?|files?|reporting|material|agency inputs|information) (?:from|by) (?:the )?([^.()\n]{2,60})/u,
  },
  {
    id: 'credit/contributed',
    pattern: /([\p{L}][^.()\n]{1,90}?) contributed to this (?:report|story|article|dispatch)\b/u,
  },
  { id: 'credit/copyright', pattern: /(?:©|\(c\)|\bCopyright)(?: ©)?(?: \d{4})?(?: by)? (?:The )?([^.()\n]{2,50})/u },
  {
    id: 'credit/first-published',
    pattern:
      /\b[Tt]his (?:article|story|report) (?:was )?(?:first|originally) (?:appeared|published|produced) (?:in|on|by) (?:the )?(\p{Lu}[^.,;()\n]{1,40})/u,
    anyName: true,
  },
]

/** Only where a text ends or a line says nothing else. */
const lastRules: readonly Rule[] = [
  { id: 'credit/source', pattern: /^(?:Source|SOURCE|Agency|Agencies): ?([^.()\n]{2,50})\.?$/u },
  { id: 'credit/signature', pattern: /(?:[.!?”"’']\s*[-–—]\s*|[.!?”"’']\s*\()([\p{L}][\p{L}/ -]{1,24})\)?\.?$/u },
]

const TAIL = 400

function fromPhrase(text: string, paragraph: Span, { id, pattern, anyName }: Rule): Credit[] {
  const from = Math.max(paragraph.start, paragraph.end - TAIL)
  if (pattern.source.startsWith('^') && from > paragraph.start) return []
  const found = pattern.exec(text.slice(from, paragraph.end))
  if (!found) return []
  const span = { start: from + found.index, end: from + found.index + found[0].trimEnd().length }
  const names = anyName ? [found[1].trim()] : namedIn(found[1])
  return names.map((agency) => ({ ...span, agency, rule: id }))
}

/** The known agencies among words, by their whole names: "AP writer Lea Brekke", "AFP and Reuters". */
function namedIn(words: string): string[] {
  const found = [...agencies]
    .map(([short, name]) => ({ name, at: wholeWordAt(words, short) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name)
  return [...new Set(found)]
}

function wholeWordAt(words: string, name: string): number {
  const at = words.indexOf(name)
  const letter = (index: number): boolean => /[\p{L}\p{N}]/u.test(words[index] ?? ' ')
  return at >= 0 && !letter(at - 1) && !letter(at + name.length) ? at : -1
}
