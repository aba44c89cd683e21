import type { Stance } from '../../model/reading.ts'

/** Nouns that carry a claim before "that", with the stance of whoever made it. */
export const cueNouns: ReadonlyMap<string, Stance> = new Map([
  ...rows(
    'asserts',
    'claim assertion statement argument contention insistence suggestion remark comment account warning',
  ),
  ...rows('accuses', 'accusation allegation charge complaint'),
  ...rows('denies', 'denial'),
  ...rows('promises', 'promise vow pledge assurance'),
  ...rows('confirms', 'admission acknowledgement acknowledgment confirmation'),
  ...rows('threatens', 'threat'),
  ...rows('demands', 'demand insistence'),
  ...rows('predicts', 'prediction forecast'),
])

/** Nouns before "that" for what is said without saying by whom. */
export const rumours: ReadonlySet<string> = new Set(
  'reports rumour rumours rumor rumors speculation allegations accusations claims suggestions hearsay'.split(' '),
)

function rows(stance: Stance, nouns: string): [string, Stance][] {
  return nouns.split(' ').flatMap((noun): [string, Stance][] => [
    [noun, stance],
    [`${noun}s`, stance],
  ])
}
