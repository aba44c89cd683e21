import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Original, readOriginal } from '../read-original.ts'

const taken = (source: string): Original => readOriginal(new TextEncoder().encode(source), { name: 'a.html' })
const textOf = (source: string): string | undefined => taken(source).reports[0]?.text

/** A news page as sites build them: banners, links, a form, captions and comments round the article. */
const page = `<!DOCTYPE html><html lang="en-GB"><head>
<title>Oramar brokers release | The Lethian Courier</title>
<link rel="canonical" href="https://courier.example/world/2024/mar/11/oramar">
<meta property="og:title" content="Oramar brokers release"><meta property="og:site_name" content="The Lethian Courier">
<script type="application/ld+json">{"@graph":[
  {"@type":"Organization","@id":"#org","name":"The Lethian Courier"},
  {"@type":"WebPage","datePublished":"2024-03-10"},
  {"@type":["NewsArticle"],"headline":"Oramar brokers release &amp; more","datePublished":"2024-03-11T19:45:10.000Z",
   "dateModified":"2024-03-12","author":[{"name":"Jonas Aalt"},{"name":"Mira Oskan"}],"publisher":{"@id":"#org"}}]}</script>
<style>p { color: red }</style></head><body>
<div id="cookie-banner"><p>We use cookies to improve your experience. By clicking accept you agree to our terms.</p></div>
<header><nav><ul><li><a href="/">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>Oramar brokers release</h1>
<figure><img src="x.jpg"><figcaption>The envoy in Halm last year.</figcaption></figure>
<p>Two Lethian aid workers were released by the <a href="/kf">Kharan Front</a> on Monday after mediation by Oramar,
   Lethia&#8217;s foreign ministry&nbsp;said.</p>
<p><strong><a href="/y">READ MORE: Hospital counts 17 bodies after raid</a></strong></p>
<div class="ad-slot">Advertisement</div>
<p>Abu Yunis said that the release was “for humanitarian reasons”.<br>He denied that a ransom had been paid.</p>
<blockquote class="twitter-tweet"><p lang="ar" dir="rtl">أطلقنا سراح المحتجزين<br><br>لأسباب إنسانية</p>&mdash; Al-Sahil (@AlSahilNow) <a href="https://social.example/1">March 11, 2024</a></blockquote>
<ul><li>At least 28 people are still held, the interior ministry says.</li></ul>
<p>Oramar, which brokered an exchange of 11 prisoners in 2022, has not commented further on the matter so far, and its
envoy could not be reached on Monday night, nor could officials of the Front in Halm or in the Dorrin valley.</p>
<div class="newsletter-signup"><p>Our morning email breaks down the key stories of the day.</p></div>
</article><section class="comments"><p>I think that this is the best news of the year, and I am glad of it.</p></section></main>
<footer><p>© 2024 The Lethian Courier. All rights reserved.</p></footer><script>freed()</script></body></html>`

test('a page gives its article, one paragraph a line, and nothing of what stands round it', () => {
  assert.deepEqual(textOf(page)?.split('\n\n'), [
    'Two Lethian aid workers were released by the Kharan Front on Monday after mediation by Oramar, Lethia’s foreign ministry\u00a0said.',
    'Abu Yunis said that the release was “for humanitarian reasons”.',
    'He denied that a ransom had been paid.',
    'أطلقنا سراح المحتجزين لأسباب إنسانية — Al-Sahil (@AlSahilNow) March 11, 2024',
    'At least 28 people are still held, the interior ministry says.',
    'Oramar, which brokered an exchange of 11 prisoners in 2022, has not commented further on the matter so far, and its envoy could not be reached on Monday night, nor could officials of the Front in Halm or in the Dorrin valley.',
  ])
})

test('its head says what it is, JSON-LD before all', () => {
  const { published, title, publisher, byline, url, language, origins } = taken(page).reports[0]
  assert.deepEqual(
    { published, title, publisher, byline, url, language },
    {
      published: '2024-03-11T19:45:10Z',
      title: 'Oramar brokers release & more',
      publisher: 'The Lethian Courier',
      byline: 'Jonas Aalt, Mira Oskan',
      url: 'https://courier.example/world/2024/mar/11/oramar',
      language: 'en-GB',
    },
  )
  assert.equal(origins.published, 'JSON-LD datePublished')
  assert.equal(origins.url, 'link rel="canonical"')
})

const body = (inner: string, head = ''): string => `<html><head>${head}</head><body>${inner}</body></html>`
const story = '<article><h1>Two freed</h1><p>Velmar freed two captives, Oru said.</p></article>'

test('the date is found where pages put it, best word first, and never borrowed from another item', () => {
  const date = (source: string): [string?, string?] => {
    const { published, origins } = taken(source).reports[0]
    return [published, origins.published]
  }
  const cases: [string, [string?, string?]][] = [
    [
      body(story, '<meta property="article:published_time" content="2024-03-09T08:00:00Z">'),
      ['2024-03-09T08:00:00Z', 'meta article:published_time'],
    ],
    [body(story, '<meta name="DC.date.issued" content="2024-03-09">'), ['2024-03-09', 'meta dc.date.issued']],
    [body(story.replace('<p>', '<p><time datetime="2024-03-09">Saturday</time> ')), ['2024-03-09', '<time>']],
    [
      body(story, '<link rel="canonical" href="https://b.example/2024/3/9/two-freed">'),
      ['2024-03-09', 'the page address'],
    ],
    [body(story, '<meta property="article:published_time" content="1970-01-01T00:00:00Z">'), [undefined, undefined]],
    [body(story, '<meta property="article:modified_time" content="2024-03-09">'), [undefined, undefined]],
    [body(`${story}<aside><time datetime="2024-03-01">1 March</time></aside>`), [undefined, undefined]],
    [
      body(story, '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-09",}</script>'),
      [undefined, undefined],
    ],
  ]
  for (const [source, found] of cases) assert.deepEqual(date(source), found, source)
})

test('of several articles in JSON-LD the page’s own is believed', () => {
  const item = (url: string, day: string): string => `{"@type":"NewsArticle","url":"${url}","datePublished":"${day}"}`
  const json = `[${item('https://b.example/other', '2024-01-01')},${item('https://b.example/own', '2024-03-09')}]`
  const head = `<link rel="canonical" href="https://b.example/own"><script type="application/ld+json">${json}</script>`
  assert.equal(taken(body(story, head)).reports[0].published, '2024-03-09')
})

test('a language that the text is not written in is not believed', () => {
  const arabic = '<html lang="en"><body><p>أطلقنا سراح المحتجزين لأسباب إنسانية</p></body></html>'
  assert.equal(taken(arabic).reports[0].language, undefined)
})

test('an address that is none of the web is no address', () => {
  for (const href of ['javascript:alert(1)', '/relative', 'data:text/html,x', 'https://b.example/"><script>'])
    assert.equal(taken(body(story, `<link rel="canonical" href='${href}'>`)).reports[0].url, undefined)
})

test('broken and bare pages give their text', () => {
  const cases: [string, string][] = [
    ['<p>Velmar freed two captives.', 'Velmar freed two captives.'],
    ['<title>T</title><p>Velmar freed two.<p>Oru said so.', 'Velmar freed two.\n\nOru said so.'],
    ['<html><p>Velmar <b>freed</b> two.', 'Velmar freed two.'],
    ['<head><title>T</title></head><p>Velmar freed two.</p>', 'Velmar freed two.'],
    ['<body><pre>Velmar freed two.\nOru said so.</pre>', 'Velmar freed two.\n\nOru said so.'],
    ['<div hidden>no</div><p style="display: none">no</p><p>Velmar &lt;freed&gt; two.</p>', 'Velmar <freed> two.'],
  ]
  for (const [source, text] of cases) assert.equal(textOf(source), text, source)
})

test('pages made to break a parser are read in time, and said to be taken whole', () => {
  const started = Date.now()
  const deep = taken(
    `<html><head><title>Deep</title></head><body>${'<div>'.repeat(100_000)}<p>Two freed.</p> &amp; more`,
  )
  assert.deepEqual(
    [deep.reports[0].text, deep.reports[0].title, deep.problems.map(({ code }) => code)],
    ['Two freed.\n\n& more', 'Deep', ['HTML_NO_ARTICLE']],
  )
  for (const part of ['<', '<b>', '<a ', '<!--', '<script>', '&amp', '<a href=x>y</a> ', 'x<br>', '<html '])
    taken(`<html><body><p>Two freed.</p>${part.repeat(30_000)}`)
  assert.ok(Date.now() - started < 20_000)
})
