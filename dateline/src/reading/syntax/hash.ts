/** The number of a word or a piece of it: FNV-1a (Fowler, Noll, Vo) over UTF-16 code units, 0 to 2^32 - 1. */
export function hashOf(word: string, from = 0, to = word.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** One number out of a template's id and the numbers of what fills it, after MurmurHash3's finish. */
export function mixed(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1)
  hash = Math.imul(hash ^ a, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash ^ b, 0xc2b2ae35)
  hash ^= hash >>> 15
  hash = Math.imul(hash ^ c, 0x27d4eb2f)
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
