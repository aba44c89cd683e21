/**
 * What two spellings of one name share: no marks, no case, no leading article, no possessive.
 *
 * @example
 * nameKey('The Al-Qassam Brigades')   // 'al qassam brigades'
 * nameKey('Türkiye’s')                // 'turkiye'
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/[-‐‑–.]+/gu, ' ')
    .replace(/['’`ʿʾ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '')
