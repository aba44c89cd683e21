import { decode } from '../decode.ts'
import { endingOf } from '../ending.ts'
import type { Format } from '../formats.ts'
import { agencyDateline } from '../metadata/agency-dateline.ts'
import { bylineAndDay } from '../metadata/head-lines.ts'
import { noText } from '../no-text.ts'
import { frontMatter } from './front-matter.ts'
import { plain } from './plain.ts'

const endings = ['md', 'markdown']

/** Markdown: its front matter says what it is; the text is what a reader sees, one line a block. */
export const md: Format = {
  name: 'md',
  endings,
  sniff: (_, name) => endings.includes(endingOf(name)),
  read: (bytes) => {
    const decoded = decode(bytes)
    if (!decoded) return noText(bytes)
    const { found, body } = frontMatter(decoded.text)
    const { title, text } = plain(body)
    const heading = title === undefined ? [] : [{ field: 'title', value: title, origin: 'first heading' } as const]
    const item = { text, found: [...found, ...heading, ...bylineAndDay(text), ...agencyDateline(text)] }
    return { items: [item], problems: decoded.problems }
  },
}
