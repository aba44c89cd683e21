import { isSign } from './beside.ts'
import { blocks, silent } from './blocks.ts'
import { ELEMENT, type PageElement, type PageNode, TEXT } from './page.ts'

/** From this share of linked letters on, a paragraph is links with their separators. */
const MOSTLY = 0.8

/**
 * The text under an element as a reader sees it: one paragraph a block, runs of white space as one space, nothing of
 * what is hidden, scripted or filled in. A paragraph that is all link and no sentence ("Read more: ...") is left out.
 * Linear, at any depth.
 */
export function written(root: PageElement, leftOut: ReadonlySet<PageNode> = new Set()): string {
  const paragraphs: string[] = []
  let line: string[] = []
  let [length, linked, inLink, inPre] = [0, 0, 0, 0]
  const add = (words: string): void => {
    line.push(words)
    const letters = words.replace(/\s+/g, '').length
    length += letters
    if (inLink > 0) linked += letters
  }
  const close = (): void => {
    const paragraph = collapsed(line.join(''))
    const furniture = (linked >= length * MOSTLY && !isSentence(paragraph)) || isSign(paragraph)
    if (paragraph !== '' && !furniture) paragraphs.push(paragraph)
    line = []
    length = 0
    linked = 0
  }
  const enter = (node: PageNode): boolean => {
    if (node.nodeType === TEXT) {
      const [first, ...rest] = inPre > 0 ? (node.nodeValue ?? '').split(/\r?\n/) : [node.nodeValue ?? '']
      add(first)
      for (const next of rest) {
        close()
        add(next)
      }
      return false
    }
    if (node.nodeType !== ELEMENT || leftOut.has(node) || isSilent(node as PageElement)) return false
    const { localName = '' } = node
    if (blocks.has(localName)) close()
    if (localName === 'a') inLink += 1
    if (localName === 'pre') inPre += 1
    if (localName === 'q') add('“')
    return true
  }
  const leave = ({ localName = '' }: PageNode): void => {
    if (blocks.has(localName)) close()
    if (localName === 'a') inLink -= 1
    if (localName === 'pre') inPre -= 1
    if (localName === 'q') add('”')
  }
  walk(root, enter, leave)
  close()
  return paragraphs.join('\n\n')
}

/** Every node under `root` in document order, without recursion; `enter` says whether to go below a node. */
function walk(root: PageNode, enter: (node: PageNode) => boolean, leave: (node: PageNode) => void): void {
  let node: PageNode | null = root
  while (node) {
    const below: boolean = enter(node)
    if (below && node.firstChild) {
      node = node.firstChild
      continue
    }
    if (below) leave(node)
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node) leave(node)
    }
    node = node === root || !node ? null : node.nextSibling
  }
}

/** White space as HTML has it: a no-break space stays. */
const collapsed = (words: string): string => words.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '')

const isSentence = (paragraph: string): boolean => /[.!?…؟。][\p{Pf}\p{Pe}"']*$/u.test(paragraph)

function isSilent(element: PageElement): boolean {
  return (
    silent.has(element.localName) ||
    (element.localName === 'sup' && element.querySelector('a') !== null) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  )
}
