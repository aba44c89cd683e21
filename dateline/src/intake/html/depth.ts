/** What opens no depth: elements without content, and those whose end a browser adds by itself. */
const flat = new Set(
  'area base br col embed hr img input link meta source track wbr p li td th tr thead tbody option dt dd'.split(' '),
)
/** What is inside these is no markup. */
const raw = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'template', 'iframe'])

/**
 * How deep the elements of an HTML source stand in one another, by its tags alone: linear, and never more than one look
 * at each character.
 *
 * @example
 * deepestIn('<div><p>a<p>b<ul><li>c</ul></div>')   // 2
 */
export function deepestIn(source: string): number {
  const tag = /<!--|<(\/?)([a-z][a-z0-9]*)/gi
  let [depth, deepest] = [0, 0]
  for (let found = tag.exec(source); found; found = tag.exec(source)) {
    const [whole, closing, given = ''] = found
    const name = given.toLowerCase()
    if (whole === '<!--' || (!closing && raw.has(name))) {
      const end = whole === '<!--' ? /-->/g : new RegExp(`</${name}`, 'gi')
      end.lastIndex = tag.lastIndex
      if (!end.exec(source)) return deepest
      tag.lastIndex = end.lastIndex
      continue
    }
    if (flat.has(name)) continue
    depth = closing ? Math.max(0, depth - 1) : depth + 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
