import { decode } from '../decode.ts'
import type { Format } from '../formats.ts'
import { agencyDateline } from '../metadata/agency-dateline.ts'
import { headLines } from '../metadata/head-lines.ts'
import { noText } from '../no-text.ts'

/** Plain text: the report is the file as it stands, and its first lines may say what it is. */
export const txt: Format = {
  name: 'txt',
  endings: ['txt', 'text'],
  sniff: () => true,
  read: (bytes) => {
    const decoded = decode(bytes)
    if (!decoded) return noText(bytes)
    const { text, problems } = decoded
    return { items: [{ text, found: [...headLines(text), ...agencyDateline(text)] }], problems }
  },
}
