const scripts: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Grek: /\p{Script=Greek}/gu,
}
/** The share of a text's letters that its language's script must have. */
const SHARE = 0.3

/**
 * A BCP 47 tag in its canonical form. Pages often declare the language of their template: where the text is hardly
 * written in the language's script, it is not believed.
 *
 * @example
 * languageTag('en_GB', 'Velmar freed two.')   // 'en-GB'
 * languageTag('en', 'أطلقنا سراح') ?? 'no'    // 'no'
 */
export function languageTag(value: string, text: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))
    const letters = scripts[new Intl.Locale(tag).maximize().script ?? '']
    return !letters || isWrittenIn(text.slice(0, 20_000), letters) ? tag : undefined
  } catch {
    return undefined
  }
}

function isWrittenIn(text: string, letters: RegExp): boolean {
  const all = text.match(/\p{L}/gu)?.length ?? 0
  return (text.match(letters)?.length ?? 0) >= SHARE * all
}
