// Words that say nothing of what a sentence is about, numbers among them: those are compared as figures.
const EMPTY = new Set(
  `a about after again all also an and another any are as at away back be been before being between both but by can
  could did do does down during each for from had has have he her here him his how if in into is it its last later
  many may might more most much must my next no nor not now of off on one only or other our out over own per said say
  says she should since so some still such than that the their them then there these they this those through to told
  first second third two three four five six seven eight nine ten eleven twelve dozen dozens twenty thirty forty fifty sixty seventy eighty ninety hundred thousand under until up upon us was we were what when
  where which while who whom whose will with within without would yet you your monday tuesday wednesday thursday
  friday saturday sunday today yesterday tomorrow week month year day least around nearly almost according`.split(
    /\s+/,
  ),
)

/**
 * The words of a stretch that mean something: lower case, plural and possessive endings off, numbers left out.
 *
 * @example
 * [...contentWords('At least 14 people were killed in the raids')]   // ['people', 'killed', 'raid']
 */
export function contentWords(words: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [word] of words
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)) {
    const bare = word.replace(/['’]s?$/, '')
    if (!EMPTY.has(bare)) found.add(bare.length > 3 && /[^s]s$/.test(bare) ? bare.slice(0, -1) : bare)
  }
  return found
}

/** How much of both sets is shared, 0 to 1 (Jaccard). */
export function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of few) if (many.has(word)) shared += 1
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}
