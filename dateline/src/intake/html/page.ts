import { parseHTML } from 'linkedom'
import { deepestIn } from './depth.ts'

/** The part of the DOM that intake walks over: linkedom's nodes without the browser's types. */
export interface PageNode {
  readonly nodeType: number
  readonly localName?: string
  readonly nodeValue: string | null
  readonly parentNode: PageNode | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
}

export interface PageElement extends PageNode {
  readonly localName: string
  textContent: string
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>
  closest(selector: string): PageElement | null
  replaceWith(...nodes: PageNode[]): void
}

export interface Page extends Pick<PageElement, 'querySelector' | 'querySelectorAll'> {
  readonly documentElement: PageElement
  readonly body: PageElement
  createElement(name: string): PageElement
}

export const ELEMENT = 1
export const TEXT = 3

/** Elements that stand deeper in one another than any page needs; the parser and Readability are not linear there. */
const DEEPEST = 200

/** The page of an HTML source; undefined where its elements stand too deep in one another. */
export function pageOf(source: string): Page | undefined {
  if (deepestIn(source) > DEEPEST) return undefined
  try {
    return parseHTML(completed(source)).document as unknown as Page
  } catch {
    return undefined
  }
}

/** With the elements html, head and body, which linkedom, unlike a browser, does not add by itself. */
function completed(source: string): string {
  if (/<body[\s>]/i.test(source)) return /<html[\s>]/i.test(source) ? source : `<html>${source}</html>`
  const [html = '<html>'] = /<html(?:\s[^<>]{0,2000})?>/i.exec(source) ?? []
  const headEnd = /<\/head\s*>/i.exec(source)
  const inner = source.replace(/<!doctype[^<>]{0,500}>/i, '').replace(/<\/?html(?:\s[^<>]{0,2000})?>/gi, '')
  if (headEnd) return `${html}${inner.replace(/<\/head\s*>/i, '</head><body>')}</body></html>`
  return `${html}<head></head><body>${inner}</body></html>`
}
