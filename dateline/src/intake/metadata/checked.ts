import type { MetadataField } from '../../model/report.ts'
import { type Problem, warned } from '../problem.ts'
import type { Found } from './found.ts'
import { languageTag } from './language-tag.ts'
import { publishedOf } from './published.ts'

/** What a value becomes before it is recorded: undefined where it is none. */
const check: Readonly<Record<MetadataField, (value: string, text: string) => string | undefined>> = {
  published: publishedOf,
  title: (value) => oneLine(value, 500),
  publisher: (value) => (/^https?:/i.test(value) ? undefined : oneLine(value, 200)),
  byline: (value) => oneLine(value, 300),
  url: webAddress,
  language: languageTag,
}

/** The values that are of their kind, in their written form. A date that cannot be read is told; the rest is let go. */
export function checked(found: readonly Found[], text: string): { right: Found[]; problems: Problem[] } {
  const right: Found[] = []
  const problems: Problem[] = []
  for (const item of found) {
    const value = check[item.field](item.value, text)
    if (value !== undefined) right.push({ ...item, value })
    else if (item.field === 'published') problems.push(noDate(item))
  }
  return { right, problems: right.some(({ field }) => field === 'published') ? [] : problems.slice(0, 1) }
}

function oneLine(value: string, longest: number): string | undefined {
  const line = value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line === '' || line.length > longest ? undefined : line
}

/** An absolute http or https address, as it was written. */
function webAddress(value: string): string | undefined {
  const address = value.trim()
  if (address.length > 2000 || /[\s<>"]/.test(address) || !/^https?:\/\/[^/]/i.test(address)) return undefined
  return URL.canParse(address) ? address : undefined
}

const noDate = ({ value, origin }: Found): Problem =>
  warned(
    'DATE_UNREADABLE',
    `its date (${origin}) cannot be read: "${value.slice(0, 60)}"`,
    'write it as 2024-03-09 with --published, in a manifest, or with dateline correct; until then it is undated',
  )
