/**
 * A name without what its spellings differ in: case, diacritics, punctuation, a leading article, a possessive.
 *
 * @example
 * folded('The Al-Qassam Brigades’')   // 'al qassam brigades'
 * folded('São Tomé’s')                // 'sao tome'
 */
export function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s(?=\s|$)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
}
