import type { Page, PageElement } from './page.ts'
import { ELEMENT, TEXT } from './page.ts'

/** How the platforms mark a post that a page has set in, for use without their scripts. */
const embedded =
  'blockquote.twitter-tweet, blockquote.twitter-video, blockquote.bluesky-embed, blockquote.mastodon-embed'

/**
 * Writes each embedded post as a paragraph of its own: its text, a dash, who, the handle, the day. What stands in
 * several paragraphs or lines of a post is one line here, since it is one author's.
 */
export function flattenPosts(page: Page): void {
  for (const post of [...page.querySelectorAll(embedded)]) {
    const paragraph = page.createElement('p')
    paragraph.textContent = words(post)
    post.replaceWith(paragraph)
  }
}

function words(element: PageElement): string {
  const parts: string[] = []
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT) parts.push(node.nodeValue ?? '')
    if (node.nodeType !== ELEMENT) continue
    if (node.localName === 'script' || node.localName === 'style') continue
    parts.push(node.localName === 'br' ? ' ' : words(node as PageElement), node.localName === 'p' ? ' ' : '')
  }
  return parts.join('').replace(/\s+/g, ' ').trim()
}
