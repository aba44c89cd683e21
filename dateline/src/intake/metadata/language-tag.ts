/** Scripts with the languages that are written in them and in no other. */
const scripts: readonly (readonly [letters: RegExp, languages: string])[] = [
  [
    /\p{Script=Latin}/gu,
    'ca cs cy da de en es et eu fi fil fr ga gl hr hu id is it lt lv ms mt nb nl nn no pl pt ro sk sl so sq sv sw tl tr vi',
  ],
  [/\p{Script=Arabic}/gu, 'ar fa prs ps ur'],
  [/\p{Script=Hebrew}/gu, 'he iw yi'],
  [/\p{Script=Cyrillic}/gu, 'be bg mk ru uk'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Han}/gu, 'zh'],
]
const lettersOf = new Map(scripts.flatMap(([letters, languages]) => languages.split(' ').map((tag) => [tag, letters])))

/** The share of a text's letters that its language's script must have. */
const SHARE = 0.3
const TAG = /^(?<language>[a-z]{2,3})(?:-(?<script>[a-z]{4}))?(?:-(?<region>[a-z]{2}|\d{3}))?(?:-[a-z0-9]{1,8})*$/i

/**
 * A BCP 47 tag: language, script and region in their usual case, the rest left off. Pages often declare the language of
 * their template: where the text is hardly written in the language's script, it is not believed.
 *
 * @example
 * languageTag('en_gb', 'Velmar freed two.')   // 'en-GB'
 * languageTag('en', 'أطلقنا سراح')            // undefined
 */
export function languageTag(value: string, text: string): string | undefined {
  const { language, script, region } = TAG.exec(value.trim().replaceAll('_', '-'))?.groups ?? {}
  if (!language) return undefined
  const letters = script ? undefined : lettersOf.get(language.toLowerCase())
  if (letters && !isWrittenIn(text.slice(0, 20_000), letters)) return undefined
  const title = script && `${script[0].toUpperCase()}${script.slice(1).toLowerCase()}`
  return [language.toLowerCase(), title, region?.toUpperCase()].filter(Boolean).join('-')
}

function isWrittenIn(text: string, letters: RegExp): boolean {
  const all = text.match(/\p{L}/gu)?.length ?? 0
  return (text.match(letters)?.length ?? 0) >= SHARE * all
}
