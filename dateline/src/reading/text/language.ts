import { detect } from 'tinyld/light'

/** BCP 47 language of a text, 'und' where nothing in it tells. */
export function languageOf(text: string): string {
  return detect(text.slice(0, 4000)) || 'und'
}
