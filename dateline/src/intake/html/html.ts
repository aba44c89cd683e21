import { decode } from '../decode.ts'
import { endingOf } from '../ending.ts'
import type { Format, ReadFile } from '../formats.ts'
import { agencyDateline } from '../metadata/agency-dateline.ts'
import type { Found } from '../metadata/found.ts'
import { bylineAndDay } from '../metadata/head-lines.ts'
import { noText } from '../no-text.ts'
import { warned } from '../problem.ts'
import { articleIn } from './article.ts'
import { removeBeside } from './beside.ts'
import { declaredCharset } from './charset.ts'
import { metadataOf } from './metadata.ts'
import { pageOf } from './page.ts'
import { flattenPosts } from './posts.ts'
import { stripped } from './stripped.ts'

const endings = ['html', 'htm', 'xhtml']

/** A saved page: the text of its article, and what its head says of it. */
export const html: Format = {
  name: 'html',
  endings,
  sniff: (bytes, name) =>
    endings.includes(endingOf(name)) ||
    /^\s*(?:<\?xml[^<>]*>\s*)?(?:<!--[^<>]*-->\s*)?<(?:!doctype html|html[\s>])/i.test(
      new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/^ï»¿/, ''),
    ),
  read: (bytes) => {
    const decoded = decode(bytes, declaredCharset(bytes))
    if (!decoded) return noText(bytes)
    const { items, problems } = readPage(decoded.text)
    return { items, problems: [...decoded.problems, ...problems] }
  },
}

function readPage(source: string): ReadFile {
  const page = pageOf(source)
  if (!page) return readDeep(source)
  const found = metadataOf(page)
  const marks = source.match(/[<&]/g)?.length ?? 0
  flattenPosts(page)
  removeBeside(page)
  const { text, whole } = articleIn(page, marks, found.find(({ field }) => field === 'title')?.value)
  return itemOf(text, found, whole)
}

/** How far a head goes, in characters, where no parser is given the whole page. */
const HEAD = 500_000

function readDeep(source: string): ReadFile {
  const head = pageOf(source.slice(0, HEAD).split(/<\/head|<body/i, 1)[0])
  return itemOf(stripped(source), head ? metadataOf(head) : [], true)
}

const itemOf = (text: string, found: readonly Found[], whole: boolean): ReadFile => ({
  items: [{ text, found: [...found, ...bylineAndDay(text), ...agencyDateline(text)] }],
  problems: whole && text !== '' ? [wholePage] : [],
})

const wholePage = warned(
  'HTML_NO_ARTICLE',
  'no article was found in the page; all the text it shows was taken, menus included',
  'save the article alone, or its text as .txt, and take that in',
)
