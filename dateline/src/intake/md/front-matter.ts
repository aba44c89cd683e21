import type { MetadataField } from '../../model/report.ts'
import type { Found } from '../metadata/found.ts'

const keys: Readonly<Record<string, MetadataField>> = {
  date: 'published',
  published: 'published',
  title: 'title',
  publisher: 'publisher',
  source: 'publisher',
  author: 'byline',
  byline: 'byline',
  url: 'url',
  link: 'url',
  canonical: 'url',
  language: 'language',
  lang: 'language',
}

const BLOCK = /^---[ \t]*\r?\n(?<lines>(?:(?!---[ \t]*\r?$).*\r?\n)*?)---[ \t]*(?:\r?\n|$)/m
const PAIR = /^(?<key>[A-Za-z_]{2,20}):[ \t]+(?<value>.+)$/

/**
 * The block of `key: value` lines between two lines of dashes at the top of a Markdown file, and what follows it.
 *
 * @example
 * frontMatter('---\ntitle: Four freed\n---\nOn Monday ...').found   // [{ field: 'title', value: 'Four freed', origin: 'front matter "title"' }]
 */
export function frontMatter(text: string): { found: Found[]; body: string } {
  const block = text.startsWith('---') ? BLOCK.exec(text.slice(0, 20_000)) : null
  if (!block || block.index > 0) return { found: [], body: text }
  const found = (block.groups?.lines ?? '').split(/\r?\n/).flatMap((line): Found[] => {
    const { key, value } = PAIR.exec(line)?.groups ?? {}
    const field = key && Object.hasOwn(keys, key.toLowerCase()) ? keys[key.toLowerCase()] : undefined
    return field ? [{ field, value: unquoted(value.trim()), origin: `front matter "${key}"` }] : []
  })
  return { found, body: text.slice(block[0].length) }
}

function unquoted(value: string): string {
  const [, mark, inner] = /^(["'])(.*)\1$/.exec(value) ?? []
  if (!mark) return value
  return mark === '"' ? inner.replace(/\\(["\\])/g, '$1') : inner.replaceAll("''", "'")
}
