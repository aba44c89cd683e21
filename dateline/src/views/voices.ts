import type { Claim } from '../model/entry.ts'
import { plainWords } from './plain-words.ts'
import { unnamedWords } from './unnamed-words.ts'

/** The outlet of each report, by its id. */
export type Publishers = ReadonlyMap<string, string | undefined>

export const PRONOUN = /^(?:he|she|it|they|we|i|you|him|her|them|us|me|this|that|these|those|who|whom)$/i

/** One voice: a root, or an unnamed source by its noun: "a diplomat close to the talks", later "the diplomat". */
export const voiceOf = (claim: Claim): string =>
  claim.root ??
  `${claim.report} ${lastOf(claim)
    .split(/\s(?:of|for|from|in|at|close|with|near)\s/)[0]
    .split(' ')
    .at(-1)}`

/** The end of a chain in few words. */
export function lastOf({ chain, root }: Claim): string {
  const name = chain.at(-1)?.name ?? root ?? ''
  const short = plainWords(withinLine(name.split(/,|\swho\s/)[0]))
  if (PRONOUN.test(short)) return `an unnamed source (“${short.toLowerCase()}”)`
  if (root === null && /^\p{Ll}+s$/u.test(short)) return `unnamed ${short}`
  return short.length > 70 ? `${short.slice(0, 68).replace(/\s\S*$/, '')} …` : short
}

/** "The officials", "Local activists" as they stand within a line. */
const withinLine = (words: string): string =>
  words.replace(/^\p{L}+(?=\s|$)/u, (first) => {
    const small = first.toLowerCase()
    return /^(?:an?|the)$/.test(small) || unnamedWords.has(small) ? small : first
  })

/** Through whom it came: the relays that the first report names, else its outlet. */
export function via([first]: readonly Claim[], publishers: Publishers): string {
  if (!first) return ''
  const last = lastOf(first)
  const relays = first.chain.slice(1, -1).flatMap(({ name }) => (name === last ? [] : name))
  const outlet = first.chain[0]?.name || publishers.get(first.report)
  const named = relays.length > 0 ? relays : outlet && outlet !== last ? [outlet] : []
  return named.length > 0 ? `, via ${named.reverse().join(', ')}` : ''
}

/** Who says what a report holds: "said Chinese officials, via Xinhua", or the report itself. */
export function saidBy(claim: Claim | undefined, report: string, publishers: Publishers): string {
  const who = claim && lastOf(claim)
  if (claim && who) return `said ${who}${via([claim], publishers)}`
  const outlet = publishers.get(report)
  return outlet ? `reported by ${outlet}, naming no source` : 'reported, naming no source'
}
