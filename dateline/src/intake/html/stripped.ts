import { parseHTML } from 'linkedom'
import { blocks, silent } from './blocks.ts'

/**
 * The text of an HTML source by its tags alone, for a source that no parser should be given: all that is shown, menus
 * included, one paragraph a block. Linear.
 */
export function stripped(source: string): string {
  const tag = /<!--|<(\/?)([a-z][a-z0-9]*)/gi
  const parts: string[] = []
  let from = 0
  for (let found = tag.exec(source); found; found = tag.exec(source)) {
    const [whole, closing, given = ''] = found
    const name = given.toLowerCase()
    parts.push(source.slice(from, found.index), blocks.has(name) ? '\n' : '')
    const hides = !closing && ends.has(name)
    const end = whole === '<!--' ? /-->/g : hides ? new RegExp(`</${name}[^>]{0,99}>`, 'gi') : />/g
    end.lastIndex = tag.lastIndex
    from = end.exec(source) ? end.lastIndex : source.length
    tag.lastIndex = from
  }
  parts.push(source.slice(from))
  const lines = parts.join('').split('\n').map(unescaped)
  return lines.filter((line) => line !== '').join('\n\n')
}

/** Of the silent elements those that have an end. */
const ends = new Set([...silent].filter((name) => !['link', 'meta', 'input', 'embed'].includes(name)))

function unescaped(line: string): string {
  const plain = line.replace(/[ \t\r\f]+/g, ' ').trim()
  if (!/&[#\w]/.test(plain)) return plain
  const { document } = parseHTML(`<html><body><p>${plain.replaceAll('<', '&lt;')}</p></body></html>`)
  return (document as unknown as { body: { textContent: string } }).body.textContent.trim()
}
