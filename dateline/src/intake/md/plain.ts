/** A Markdown text as a reader sees it. */
export interface Plain {
  /** The first heading, where the text starts with one; it is no part of `text` then. */
  readonly title?: string
  readonly text: string
}

/**
 * Markdown without its marks: one line a block, blocks that go on over several lines joined, pictures and comments left
 * out. CommonMark's common part, not all of it.
 *
 * @example
 * plain('# Four freed\n\nThe **Front** freed\n[four](http://x.example).')   // { title: 'Four freed', text: 'The Front freed four.' }
 */
export function plain(markdown: string): Plain {
  const blocks = blocksOf(withoutComments(markdown))
  const lines = blocks.map(({ kind, text }) => (kind === 'code' ? text : inline(text))).map((text) => text.trim())
  const first = blocks.findIndex((_, at) => lines[at] !== '')
  const titled = blocks[first]?.kind === 'heading'
  const body = lines.filter((line, at) => line !== '' && !(titled && at === first)).join('\n\n')
  return { ...(titled && { title: lines[first] }), text: body }
}

const withoutComments = (markdown: string): string =>
  markdown
    .split('<!--')
    .map((part, at) => (at === 0 || !part.includes('-->') ? part : part.slice(part.indexOf('-->') + 3)))
    .join('')

interface Block {
  readonly kind: 'heading' | 'item' | 'code' | 'paragraph'
  readonly text: string
}

const HEADING = /^ {0,3}#{1,6}[ \t]+(?<words>.*?)(?:[ \t]+#+)?[ \t]*$/
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const MARKER = /^ {0,9}(?:[-*+]|\d{1,9}[.)])[ \t]+/
const QUOTE = /^ {0,3}(?:>[ \t]?)+/
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/

function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = []
  let open: string[] = []
  let kind: Block['kind'] = 'paragraph'
  let fenced = false
  const close = (as: Block['kind'] = kind): void => {
    if (open.length > 0) blocks.push({ kind: as, text: open.join(as === 'code' ? '\n' : ' ') })
    open = []
    kind = 'paragraph'
  }
  for (const raw of markdown.split(/\r\n|\r|\n/)) {
    const line = fenced ? raw : raw.replace(QUOTE, '')
    if (FENCE.test(line)) {
      close(fenced ? 'code' : undefined)
      fenced = !fenced
      continue
    }
    if (fenced) {
      open.push(line)
      continue
    }
    const words = HEADING.exec(line)?.groups?.words
    if (words !== undefined) {
      close()
      blocks.push({ kind: 'heading', text: words })
    } else if (open.length > 0 && UNDERLINE.test(line)) close('heading')
    else if (line.trim() === '' || RULE.test(line)) close()
    else if (MARKER.test(line)) {
      close()
      kind = 'item'
      open.push(line.replace(MARKER, '').trim())
    } else open.push(line.trim())
  }
  close(fenced ? 'code' : undefined)
  return blocks
}

/** Marks within a line; lengths are bounded, so that a line without an end stays linear. */
const inline = (line: string): string =>
  line
    .replace(/!\[[^[\]\n]{0,500}\]\([^()\s]{0,2000}(?: "[^"\n]{0,500}")?\)/g, '')
    .replace(/\[([^[\]\n]{1,500})\]\([^()\s]{0,2000}(?: "[^"\n]{0,500}")?\)/g, '$1')
    .replace(/<(https?:\/\/[^\s<>]{1,2000})>/g, '$1')
    .replace(/<\/?[A-Za-z][^<>\n]{0,300}>/g, '')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,1000})\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]{1,1000})\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`([^`\n]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')
