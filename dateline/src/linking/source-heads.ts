/** Who speaks for another: what they say is that one's. */
const REPRESENTATIVES =
  /\b(?:spokes(?:man|woman|person|men|women|people|persons)|statement|communiqu[eé]|press office)\b/i
/** Who was there for an outlet. */
const CORRESPONDENTS = /\b(?:correspondents?|reporters?|journalists?|cameram[ae]n|photographers?|team|crew)\b/i
/** Bodies that a report may leave unnamed and that are told from others by what they are. */
const INSTITUTIONS = new Set(
  `army navy military police government ministry council parliament court hospital embassy office party agency
  commission committee authority authorities department presidency cabinet junta union university church ministry
  command directorate municipality administration secretariat prosecutor's-office`.split(/\s+/),
)
/** Offices of which there is one at a time. */
const OFFICE_HOLDERS = new Set(
  `minister president king queen emir amir sultan pope chancellor premier governor mayor envoy ambassador director
  chief commander leader chairman chairwoman speaker secretary prosecutor spokesman spokeswoman general`.split(/\s+/),
)

export const isRepresentative = (words: string): boolean => REPRESENTATIVES.test(words)
export const isCorrespondent = (words: string): boolean => CORRESPONDENTS.test(words)
export const isOfficeHolder = (head: string): boolean => OFFICE_HOLDERS.has(head)

/** The institution that is named in the words, if any: "an army spokesman", "the district council". */
export const institution = (words: string): string | undefined =>
  (words.toLowerCase().match(/\p{L}+/gu) ?? []).find((word) => INSTITUTIONS.has(word))

/**
 * The head noun of a noun phrase, in lower case: what stands before the first preposition, relative or comma.
 *
 * @example
 * headOf('a nurse at the clinic who asked not to be named')   // 'nurse'
 * headOf("Lethia's foreign ministry")                         // 'ministry'
 */
export function headOf(phrase: string): string {
  const core = phrase.split(
    /,|\s(?:of|for|from|in|at|on|with|who|whom|whose|which|that|close|familiar|speaking|to|near|and)\s/,
  )[0]
  return (core.toLowerCase().match(/[\p{L}-]+/gu) ?? []).at(-1) ?? ''
}

/**
 * The field of a ministry or a minister; undefined where the words name none. The head of government has none.
 *
 * @example
 * portfolioOf('Interior Minister')            // 'interior'
 * portfolioOf('Ministry of Foreign Affairs')  // 'foreign'
 * portfolioOf('Prime Minister')               // undefined
 */
export function portfolioOf(words: string): string | undefined {
  const text = words.toLowerCase().replaceAll('prime minister', '')
  const fields = PORTFOLIOS.map((pattern) => pattern.exec(text)?.[1]).filter((field) => field !== undefined)
  const field = fields.find((field) => !NO_FIELD.has(field))
  return field && (SAME_FIELD[field] ?? field)
}

const PORTFOLIOS = [
  /\b([a-z]+)(?: affairs)? minist(?:er|ry)\b/,
  /\bminist(?:er|ry) of (?:the )?([a-z]+)/,
  /\b(foreign|home|defen[cs]e) secretary\b/,
  /\b(?:secretary|department) of (state|defense)\b/,
  /\b(state) department\b/,
]
const NO_FIELD = new Set([
  'prime',
  'deputy',
  'the',
  'first',
  'a',
  'an',
  'chief',
  'former',
  'its',
  'his',
  'her',
  'their',
  'another',
  'senior',
  's',
])
const SAME_FIELD: Readonly<Record<string, string>> = {
  defense: 'defence',
  home: 'interior',
  internal: 'interior',
  external: 'foreign',
}
