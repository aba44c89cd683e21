import type { Found } from './found.ts'

type Node = Readonly<Record<string, unknown>>

/** schema.org's types of a published item, the narrowest first. */
const articles = [
  /^(?:[A-Z][a-z]+)?NewsArticle$/,
  /^(?:LiveBlogPosting|BlogPosting|SocialMediaPosting|Report|Article)$/,
  /^(?:Web|Item)Page$/,
]

/**
 * What a page's JSON-LD says of its article, from the texts of its script elements. Of several articles the one that
 * `address` names, else the first. Broken JSON says nothing.
 *
 * @example
 * jsonLd(['{"@type":"NewsArticle","datePublished":"2024-03-09"}'])   // [{ field: 'published', value: '2024-03-09', origin: 'JSON-LD datePublished' }]
 */
export function jsonLd(scripts: readonly string[], address?: string): Found[] {
  const nodes = scripts.flatMap((script) => nodesIn(parsed(script), 0))
  const byId = new Map(nodes.map((node) => [node['@id'], node]))
  const article = articleIn(nodes, address)
  if (!article) return []
  const name = (value: unknown): string | undefined => namesIn(value, byId)
  const language =
    typeof article.inLanguage === 'string' ? article.inLanguage : nameOf(article.inLanguage, 'alternateName')
  const page = article.mainEntityOfPage
  const found: readonly (readonly [Found['field'], unknown, string])[] = [
    ['published', article.datePublished, 'datePublished'],
    ['title', article.headline, 'headline'],
    ['publisher', name(article.publisher), 'publisher'],
    ['byline', name(article.author) ?? name(article.creator), 'author'],
    ['url', article.url, 'url'],
    ['url', typeof page === 'string' ? page : nameOf(page, '@id'), 'mainEntityOfPage'],
    ['language', language, 'inLanguage'],
  ]
  return found.flatMap(([field, value, origin]) =>
    typeof value === 'string' && value.trim() !== ''
      ? [{ field, value: plain(value), origin: `JSON-LD ${origin}` }]
      : [],
  )
}

function parsed(script: string): unknown {
  const json = script
    .trim()
    .replace(/^(?:\/\/)?\s*<!(?:--|\[CDATA\[)/, '')
    .replace(/(?:\/\/)?\s*(?:-->|\]\]>)$/, '')
    .replace(/;\s*$/, '')
  for (const form of [json, json.replace(/[\0-\x1f]+/g, ' ')]) {
    try {
      return JSON.parse(form)
    } catch {}
  }
  return undefined
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

function nodesIn(value: unknown, depth: number): Node[] {
  if (depth > 3) return []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => nodesIn(item, depth + 1))
  if (!isNode(value)) return []
  return [value, ...nodesIn(value['@graph'], depth + 1), ...nodesIn(value.mainEntity, depth + 1)]
}

function articleIn(nodes: readonly Node[], address?: string): Node | undefined {
  for (const type of articles) {
    const of = nodes.filter((node) =>
      [node['@type']].flat().some((name) => typeof name === 'string' && type.test(name)),
    )
    const own = of.find(
      (node) => address !== undefined && [node.url, node['@id'], node.mainEntityOfPage].includes(address),
    )
    if (own ?? of[0]) return own ?? of[0]
  }
  return undefined
}

function namesIn(value: unknown, byId: ReadonlyMap<unknown, Node>): string | undefined {
  const names = [value].flat().flatMap((item) => {
    if (typeof item === 'string') return /^https?:/.test(item) ? [] : [item]
    return nameOf(item, 'name') ?? (isNode(item) ? nameOf(byId.get(item['@id']), 'name') : undefined) ?? []
  })
  return names.length > 0 ? [...new Set(names)].join(', ') : undefined
}

function nameOf(value: unknown, key: string): string | undefined {
  const name = isNode(value) ? value[key] : undefined
  return typeof name === 'string' && name !== '' ? name : undefined
}

const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }

/** Many sites leave HTML's escapes in their JSON. */
const plain = (value: string): string =>
  value.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|quot|apos|lt|gt|nbsp));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
    if (code === undefined) return named[name.toLowerCase()]
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole
  })
