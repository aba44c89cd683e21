import { detect, detectAll } from 'tinyld/light'
import { functionWords } from '../../languages/en/function-words.ts'

/** BCP 47 language of a text, 'und' where nothing in it tells. */
export function languageOf(text: string): string {
  return detect(text.slice(0, 4000)) || 'und'
}

const SCRIPTS: readonly (readonly [script: RegExp, language: string, others: readonly string[]])[] = [
  [/\p{Script=Arabic}/gu, 'ar', ['ar', 'fa', 'ur']],
  [/\p{Script=Hebrew}/gu, 'he', ['he', 'yi']],
  [/\p{Script=Cyrillic}/gu, 'ru', ['ru', 'uk', 'be', 'bg', 'sr', 'mk']],
  [/\p{Script=Greek}/gu, 'el', ['el']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja', ['ja']],
  [/\p{Script=Hangul}/gu, 'ko', ['ko']],
  [/\p{Script=Han}/gu, 'zh', ['zh', 'ja']],
  [/\p{Script=Devanagari}/gu, 'hi', ['hi', 'mr', 'ne']],
]
const SHORTEST = 40

/**
 * The language of one sentence of a report in `language`: that of its script where most of its letters are not Latin;
 * for Latin letters another language only where the sentence is long, the detector is sure and no English word stands.
 */
export function languageOfSentence(sentence: string, language: string): string {
  const sample = sentence.slice(0, 400)
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters - latin > latin) return languageOfScript(sample, letters - latin)
  if (language !== 'en' || letters < SHORTEST || hasEnglish(sample)) return language
  const [first] = detectAll(sample)
  return first && first.lang !== 'en' && first.accuracy > 0.5 ? first.lang : language
}

function languageOfScript(sample: string, letters: number): string {
  for (const [script, language, others] of SCRIPTS) {
    const count = sample.match(script)?.length ?? 0
    if (count * 5 < letters) continue
    const found = others.length > 1 && letters >= SHORTEST ? detect(sample) : language
    return others.includes(found) ? found : language
  }
  return 'und'
}

const hasEnglish = (sample: string): boolean =>
  (sample.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => functionWords.has(word))
