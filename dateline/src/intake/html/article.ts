import { Readability } from '@mozilla/readability'
import type { Page, PageElement } from './page.ts'
import { written } from './written.ts'

/** Where a page itself says that its article stands, the plainest word first. */
const marked = ['[itemprop~="articleBody"]', 'article', 'main', '[role="main"]', 'body']

/** What stands beside the article in a place that `marked` finds. */
const beside =
  'header nav, nav, aside, footer, form, figure figcaption, [role="navigation"], [role="complementary"], [role="banner"], [role="contentinfo"]'

/** Below this many characters Readability is not relied on where the page marks its article itself. */
const SHORT = 500
/** With more marks than these Readability takes many seconds: its time grows faster than the page. */
const LARGE = 20_000

export interface Article {
  readonly text: string
  /** Whether all that the page shows was taken, since no article was found in it. */
  readonly whole: boolean
}

/**
 * The text of a page's article: what Readability finds, or, where that is little, what the page marks as its article.
 * `marks`: how many tags and escapes the page's source has. Changes the page.
 */
export function articleIn(page: Page, marks: number, title?: string): Article {
  const own = markedText(page, title)
  const found = marks > LARGE ? '' : readable(page)
  const little = found.length < SHORT || found.length < own.text.length / 4
  if (found === '' || (little && own.sure && own.text !== '')) return { text: own.text, whole: !own.sure }
  return { text: found, whole: false }
}

function readable(page: Page): string {
  try {
    const options = { serializer: (node: unknown) => node, disableJSONLD: true, charThreshold: 250 }
    const article = new Readability(page as never, options as never).parse()
    return article?.content ? written(article.content as unknown as PageElement) : ''
  } catch {
    return ''
  }
}

/** `sure`: one element, and not the whole page, is marked as the article. */
function markedText(page: Page, title?: string): { text: string; sure: boolean } {
  for (const selector of marked) {
    const all = [...page.querySelectorAll(selector)]
    const sure = all.length === 1 && selector !== 'body'
    const element = sure || selector === 'body' || selector === 'main' ? all[0] : undefined
    const text = element ? withoutTitle(writtenWithout(element), title) : ''
    if (text !== '') return { text, sure }
  }
  return { text: '', sure: false }
}

function writtenWithout(element: PageElement): string {
  const skipped = [...element.querySelectorAll(beside)]
  return written(element, new Set(skipped))
}

const withoutTitle = (text: string, title?: string): string => {
  const [first] = text.split('\n', 1)
  return title !== undefined && first === title ? text.slice(first.length).trimStart() : text
}
