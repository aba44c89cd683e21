/** Whether the letters of `short` stand in this order at the heads of words of `full`, the first at its head. */
export function isAcronym(short: string, full: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '')
  const initials = full
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.slice(0, 1))
    .join('')
  let at = 0
  for (const initial of initials) if (initial === letters[at]) at += 1
  return letters.length >= 2 && /^\p{Lu}/u.test(short) && initials.startsWith(letters[0]) && at === letters.length
}
