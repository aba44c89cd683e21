import type { MetadataField } from '../../model/report.ts'
import type { Found } from '../metadata/found.ts'
import { jsonLd } from '../metadata/json-ld.ts'
import { metaTags } from '../metadata/meta-tags.ts'
import { publishedOf } from '../metadata/published.ts'
import type { Page, PageElement } from './page.ts'

/** What a page says of its article, the best word first: JSON-LD, meta elements, then what is written on the page. */
export function metadataOf(page: Page): Found[] {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent)
  const found = [
    ...(canonical ? [{ field: 'url', value: canonical, origin: 'link rel="canonical"' } as const] : []),
    ...jsonLd(scripts, canonical),
    ...declaredLanguage(page),
    ...metaElements(page),
    ...onThePage(page),
  ].filter(isPlausible)
  const site = found.find(({ field }) => field === 'publisher')?.value
  return [
    ...found.map((item) => (item.field === 'title' ? { ...item, value: withoutSite(item.value, site) } : item)),
    ...datedAddress(found),
  ]
}

/** Before og:locale, which many sites leave at its factory setting. */
function declaredLanguage(page: Page): Found[] {
  const value = page.documentElement.getAttribute('lang')
  return value ? [{ field: 'language', value, origin: '<html lang>' }] : []
}

function metaElements(page: Page): Found[] {
  const given = new Map<string, string>()
  for (const meta of page.querySelectorAll('meta[content]')) {
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((attribute) => meta.getAttribute(attribute))
    for (const name of names) {
      const key = name?.toLowerCase()
      if (key && !given.has(key)) given.set(key, meta.getAttribute('content') ?? '')
    }
  }
  return metaTags.flatMap(([name, field]) => {
    const value = given.get(name)
    if (!value || (field === 'byline' && /^https?:/.test(value))) return []
    return [{ field, value, origin: `meta ${name}` }]
  })
}

function onThePage(page: Page): Found[] {
  const found = (field: MetadataField, value: string | null | undefined, origin: string): Found[] =>
    value?.trim() ? [{ field, value: oneLine(value), origin }] : []
  const [title, heading] = ['title', 'h1'].map((name) => oneLine(page.querySelector(name)?.textContent ?? ''))
  const time = ownTime(page)
  const byline = page.querySelector('[rel="author"], [itemprop="author"] [itemprop="name"], .byline')?.textContent
  return [
    ...found('published', time?.getAttribute('datetime') ?? time?.textContent, '<time>'),
    ...(title.includes(heading) ? found('title', heading, '<h1>') : []),
    ...found('title', title, '<title>'),
    ...found('title', heading, '<h1>'),
    ...found('byline', byline?.replace(/^\s*by\s+/i, '').split(/[,|\n]/, 1)[0], 'byline on the page'),
  ]
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** The first time element of the article that is not another item's: a list of links, a comment, a set-in post. */
function ownTime(page: Page): PageElement | undefined {
  const marked = page.querySelector('time[itemprop="datePublished"], time[pubdate]')
  if (marked) return marked
  const articles = [...page.querySelectorAll('article')]
  const within = articles.length === 1 ? articles[0] : (page.querySelector('main') ?? undefined)
  if (!within) return undefined
  return [...within.querySelectorAll('time')].find(
    (time) => !time.closest('aside, nav, footer, li, blockquote') && publishedOf(time.getAttribute('datetime') ?? ''),
  )
}

/** A machine's empty date is no date. */
const isPlausible = ({ field, value }: Found): boolean =>
  field !== 'published' || !/^(?:19(?:69-12-31|70-01-01)|000)/.test(value.trim())

/** A title without the site's name at its end: "Four freed | Velin Herald". */
function withoutSite(title: string, site?: string): string {
  const cut = /^(?<words>.+?)\s+(?:[|–—·»]|-)\s+(?<end>[^|–—·»]+)$/u.exec(title)?.groups
  return cut && site !== undefined && cut.end.trim().toLowerCase() === site.trim().toLowerCase() ? cut.words : title
}

/** The day in an address that has one, as many news sites put it there: /2024/03/09/. */
function datedAddress(found: readonly Found[]): Found[] {
  const address = found.find(({ field }) => field === 'url')?.value ?? ''
  const [, year, month, day] = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=\/|-\D|$)/.exec(address) ?? []
  const date = year && publishedOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return date ? [{ field: 'published', value: date, origin: 'the page address' }] : []
}
