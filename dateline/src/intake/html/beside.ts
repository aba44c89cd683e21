import type { Page } from './page.ts'

/** Words in an element's class or id that say it stands beside an article: advertising, links, invitations. */
const names =
  /(?:^|[\s_-])(?:ad|ads|advert|adverts|advertisement|advertising|adslot|banner-ad|cookie|cookies|consent|gdpr|newsletter|subscribe|subscription|signup|sign-up|paywall|promo|promotion|sponsored|related|recommended|recommendations|read-more|readmore|read-next|also-read|more-on|most-read|most-viewed|most-popular|trending|share|sharing|social-share|share-bar|comments|comment-list|disqus)(?=[\s_-]|$)/i

/** Whole paragraphs that are a page's own signs. */
const signs = new Set(
  (
    'advertisement|advertising|ad|sponsored|sponsored content|read more|read also|also read|more on this story|related|' +
    'related articles|related stories|related topics|recommended|most read|most viewed|trending|share|share this|' +
    'share this article|follow us|sign up|subscribe|skip to content|skip to main content|listen to this article|' +
    'story continues below|article continues below|story continues below advertisement'
  ).split('|'),
)

/** Whether a paragraph is a sign of the page and no words of the report. */
export const isSign = (paragraph: string): boolean =>
  paragraph.length < 60 && signs.has(paragraph.toLowerCase().replace(/[:.…\s]+$/, ''))

/** The largest part of a page's text that may stand in what is taken for being beside the article. */
const SHARE = 0.2

/** Takes out of the page what its own names say is no article: an element with most of the text never. */
export function removeBeside(page: Page): void {
  const most = page.body.textContent.length * SHARE
  for (const element of page.querySelectorAll('[class], [id]')) {
    if (['html', 'body', 'article', 'main'].includes(element.localName)) continue
    const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    if (names.test(named.slice(0, 500)) && element.textContent.length < most) element.replaceWith()
  }
}
