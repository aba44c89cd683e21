import { decode } from '../decode.ts'
import { endingOf } from '../ending.ts'
import type { Format, ReadFile } from '../formats.ts'
import { agencyDateline } from '../metadata/agency-dateline.ts'
import { bylineIn } from '../metadata/head-lines.ts'
import { noText } from '../no-text.ts'
import { warned } from '../problem.ts'
import { articleText } from './article.ts'
import { declaredCharset } from './charset.ts'
import { metadataOf } from './metadata.ts'
import { DEEPEST, pageOf } from './page.ts'
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
  flattenPosts(page)
  const text = articleText(page, found.find(({ field }) => field === 'title')?.value)
  return { items: [{ text, found: [...found, ...bylineIn(text), ...agencyDateline(text)] }], problems: [] }
}

/** How far a head goes, in characters, where no parser is given the whole page. */
const HEAD = 500_000

function readDeep(source: string): ReadFile {
  const head = pageOf(source.slice(0, HEAD).split(/<\/head|<body/i, 1)[0])
  const text = stripped(source)
  const problem = warned(
    'HTML_DEEP',
    `its elements stand more than ${DEEPEST} deep in one another; all its text was taken, menus included`,
    'save the article alone, or its text as .txt, and take that in',
  )
  return { items: [{ text, found: [...(head ? metadataOf(head) : []), ...agencyDateline(text)] }], problems: [problem] }
}
